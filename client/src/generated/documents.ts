import type * as Operations from './operations.js';
import { fragmentDocument, operationDocument } from '../typed-document.js';
/**
 * How many officers have one matter, two, three to five, six or more, and how many of them were dismissed?
 *
 * Baroness Casey's interim report (October 2022; Metropolitan Police, April 2013 to March 2022) counted 8,917 people in 10,252
 * matters; of 1,809 with more than one matter 13 were dismissed; 1,263 had two, over 500 three to five, 41 six or more. Set
 * such figures beside these, with their own counting rule: she counted people, among them police staff, who are left out here.
 * A small case library holds the cases that somebody wrote about, and its shares say nothing of a force. Special
 * constables are counted apart. That a band is larger says nothing about any one officer in it.
 */
export const BandsDocument = /* @__PURE__ */ operationDocument<Operations.BandsQuery, Operations.BandsQueryVariables>(
  '32fbc9f260a7f4932a49a976a41642a8f4cd6a7774d3300d93250834aa9c9d64',
  "query Bands($statuses:StatusScope$period:DayRange$dataSet:ID){bands(statuses:$statuses period:$period dataSet:$dataSet){__typename definition restsOn{__typename definite possible}nodes{__typename least most officers dismissed dismissedPercent wouldHaveBeenDismissed wouldHaveBeenDismissedPercent specials evidence(first:3){__typename id name}}}}",
);

/**
 * Which entries in the barred list have no finding behind them that stands as proven?
 *
 * A row is an entry, made or only announced (`occurrence`), and what is known of findings against that officer in that matter.
 * NONE_STATED does not mean that there was none: no source that was read states one. NOT_STANDING: there were findings, and they
 * were not proven, withdrawn or quashed. The advisory list is never counted.
 */
export const BarredWithoutFindingDocument = /* @__PURE__ */ operationDocument<Operations.BarredWithoutFindingQuery, Operations.BarredWithoutFindingQueryVariables>(
  '821093b3430fa3f3314baab9cda9b27f413aa339c5dc57f0103f3f67679cbc5b',
  "query BarredWithoutFinding($dataSet:ID$certainty:Certainty$after:String){barredWithoutFinding(dataSet:$dataSet certainty:$certainty after:$after){__typename definition totalCount restsOn{__typename definite notStated{__typename id fact records of}}nodes{__typename id finding occurrence enteredOn{__typename edtf}officer{__typename id name}matter{__typename id}evidence{__typename id ...on Node{__typename id}citations(first:3){__typename nodes{__typename id fact quote source{__typename id publisher}}}}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * How many matters had a unit in the months before a commander's start, and in the months after?
 *
 * A matter lies on the side on which its conduct began; the day of the start belongs to the command. Where the start or the
 * conduct is vague, a matter can be possible on both sides: such numbers stand apart. `coveredBefore` and `coveredAfter` are
 * the months of each side of which the data set has every allegation; null where it says so of none, and then a difference
 * may only be one of what was published. Two numbers beside each other show no cause: what was reported, who was posted
 * there, and much else may have changed as well.
 */
export const BeforeAndAfterCommanderDocument = /* @__PURE__ */ operationDocument<Operations.BeforeAndAfterCommanderQuery, Operations.BeforeAndAfterCommanderQueryVariables>(
  'b34e511a04f89bab4de5685e9363c551c3edfb118b0134d7522175865c4c9d79',
  "query BeforeAndAfterCommander($months:Int!=12$statuses:StatusScope!=ALL$dataSet:ID$certainty:Certainty$after:String){beforeAndAfterCommander(months:$months statuses:$statuses dataSet:$dataSet first:10 certainty:$certainty after:$after){__typename definition totalCount nodes{__typename id certainty commander{__typename id name}unit{__typename id name}started{__typename earliest latest}months mattersBefore mattersAfter possibleMattersBefore possibleMattersAfter coveredBefore coveredAfter evidence{__typename id}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * Who chaired hearings, and how did they end, before and after a day on which the rules changed?
 *
 * Counted are hearings. From 7 May 2024 chief officers chair (SI 2024/521); before, legally qualified persons did. A
 * hearing with several findings counts once under each outcome, and one whose day is vague only where it surely lies on
 * one side. What no source states is counted nowhere, so the figures do not add up to `all`.
 */
export const ChairsAndOutcomesDocument = /* @__PURE__ */ operationDocument<Operations.ChairsAndOutcomesQuery, Operations.ChairsAndOutcomesQueryVariables>(
  '4799412f0c5f3d342941417afbd08f60202ea00b336071ef3430b6b1b8703d6b',
  "query ChairsAndOutcomes($day:Date!){allBefore:hearings(where:{heldOn:{lt:$day}}){__typename totalCount}allAfter:hearings(where:{heldOn:{gte:$day}}){__typename totalCount}chiefOfficerBefore:hearings(where:{heldOn:{lt:$day}seats:{some:{chairKind:{eq:CHIEF_OFFICER}}}}){__typename totalCount}chiefOfficerAfter:hearings(where:{heldOn:{gte:$day}seats:{some:{chairKind:{eq:CHIEF_OFFICER}}}}){__typename totalCount}legallyQualifiedBefore:hearings(where:{heldOn:{lt:$day}seats:{some:{chairKind:{eq:LEGALLY_QUALIFIED_CHAIR}}}}){__typename totalCount}legallyQualifiedAfter:hearings(where:{heldOn:{gte:$day}seats:{some:{chairKind:{eq:LEGALLY_QUALIFIED_CHAIR}}}}){__typename totalCount}dismissedBefore:hearings(where:{heldOn:{lt:$day}findings:{some:{outcome:{kind:{in:[DISMISSAL_WITHOUT_NOTICE WOULD_HAVE_BEEN_DISMISSED]}}}}}){__typename totalCount}dismissedAfter:hearings(where:{heldOn:{gte:$day}findings:{some:{outcome:{kind:{in:[DISMISSAL_WITHOUT_NOTICE WOULD_HAVE_BEEN_DISMISSED]}}}}}){__typename totalCount}warnedBefore:hearings(where:{heldOn:{lt:$day}findings:{some:{outcome:{kind:{in:[WRITTEN_WARNING FINAL_WRITTEN_WARNING]}}}}}){__typename totalCount}warnedAfter:hearings(where:{heldOn:{gte:$day}findings:{some:{outcome:{kind:{in:[WRITTEN_WARNING FINAL_WRITTEN_WARNING]}}}}}){__typename totalCount}notProvenBefore:hearings(where:{heldOn:{lt:$day}findings:{some:{status:{eq:NOT_PROVEN}}}}){__typename totalCount}notProvenAfter:hearings(where:{heldOn:{gte:$day}findings:{some:{status:{eq:NOT_PROVEN}}}}){__typename totalCount}}",
);

/**
 * What did a new release of a data set change by appeal or correction?
 *
 * A row is a record that came, went or differs, with the names of the facts and why, as far as the later release tells. What was
 * replaced or removed is kept nowhere. Releases that were never loaded one after the other have no changes here; ask with `why: OTHER`
 * for what simply happened meanwhile.
 */
export const ChangesBetweenReleasesDocument = /* @__PURE__ */ operationDocument<Operations.ChangesBetweenReleasesQuery, Operations.ChangesBetweenReleasesQueryVariables>(
  'a413fe27c08d7dcf0c52b1bc37a5c6e2b73681a0826ba04c8e5a17b4261af3d5',
  "query ChangesBetweenReleases($dataSet:ID$from:String$to:String$why:[ChangeReason!]!$certainty:Certainty$after:String){changesBetweenReleases(dataSet:$dataSet from:$from to:$to why:$why certainty:$certainty after:$after){__typename definition totalCount nodes{__typename id releaseFrom releaseTo recordType recordId kind facts why record{__typename id ...on Node{__typename id}notStated}evidence{__typename id}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * Which matters in a family of categories were closed without a referral?
 *
 * Only matters whose list of referrals is known to be whole: that no source names a referral is not that there was none. How
 * many matters that leaves open stands in `restsOn`, as Matter.closedWithoutReferral. Whether a referral was called for is
 * not said.
 */
export const ClosedWithoutReferralDocument = /* @__PURE__ */ operationDocument<Operations.ClosedWithoutReferralQuery, Operations.ClosedWithoutReferralQueryVariables>(
  '197ade39b2df91810287cc374f7dc98c811ec8a58942e5bb05a08137a0874fa5',
  "query ClosedWithoutReferral($family:CategoryFamily$after:String){closedWithoutReferral(family:$family after:$after){__typename definition totalCount nodes{__typename id origin received{__typename edtf}closed{__typename edtf}allegations(first:5){__typename nodes{__typename id status category{__typename id code label}}}}pageInfo{__typename hasNextPage endCursor}restsOn{__typename definite notStated{__typename id fact records of}}}}",
);

/**
 * Which two officers are accused in the same matters, and in how many?
 *
 * Each row is a pair, those with the most matters first; `evidence` is the allegations against both in these matters. Being
 * accused together is no finding, and may only mean that two officers worked together. In a period a pair is POSSIBLE where a
 * vague date decides. Matters against more than 20 officers make no pairs.
 */
export const CoAccusedDocument = /* @__PURE__ */ operationDocument<Operations.CoAccusedQuery, Operations.CoAccusedQueryVariables>(
  '587e6fc51b4428e884244817932098033dc3c21f1d2857a60a718f9da6e7529a',
  "query CoAccused($threshold:Int$statuses:StatusScope$period:DayRange$dataSet:ID$certainty:Certainty$after:String){coAccused(threshold:$threshold statuses:$statuses period:$period dataSet:$dataSet certainty:$certainty after:$after){__typename definition totalCount restsOn{__typename definite possible}nodes{__typename id certainty matters first{__typename id name}second{__typename id name}evidence{__typename id status}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * Which groups of officers are joined by being accused together, and who holds each together?
 *
 * Members are joined directly or by way of others: two of them need share no matter. A broker is an officer without whom the
 * group would fall into two or more. It describes how allegations are connected, over all time, and says nothing about what
 * a member did or knew.
 */
export const CoAccusedGroupsDocument = /* @__PURE__ */ operationDocument<Operations.CoAccusedGroupsQuery, Operations.CoAccusedGroupsQueryVariables>(
  '31adfc5e215bf3b968b386bac4afcc06fd8bb57264716c737da674598712c9db',
  "query CoAccusedGroups($minimumSize:Int$statuses:StatusScope$dataSet:ID$after:String){coAccusedComponents(minimumSize:$minimumSize statuses:$statuses dataSet:$dataSet after:$after){__typename definition totalCount nodes{__typename id size pairCount brokers(first:10){__typename nodes{__typename id name}}members(first:20){__typename totalCount nodes{__typename id name}}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * What did commanders say in public about matters in the units that they command or commanded?
 *
 * A row is a statement and the speaker's command of the unit in which the accused was posted when the conduct happened. It is
 * DEFINITE when the command surely had begun by the day of the statement and the posting is certain. `inCommand` says whether
 * the command still stood on that day: NO is said afterwards, NOT_STATED is open. That somebody commanded the unit when they
 * spoke does not say that they did when it happened: `commanders` has those.
 */
export const CommandersStatementsDocument = /* @__PURE__ */ operationDocument<Operations.CommandersStatementsQuery, Operations.CommandersStatementsQueryVariables>(
  'd369fb346a2daf52aa7f9f8f72b27076f3b36469e3ec916782f2202cadd1f2f2',
  "query CommandersStatements($dataSet:ID$certainty:Certainty$after:String){commandersStatements(dataSet:$dataSet certainty:$certainty after:$after){__typename definition totalCount nodes{__typename id certainty inCommand saidOn{__typename edtf}commander{__typename id name}unit{__typename id name}statement{__typename id words capacity citations{__typename nodes{__typename id quote source{__typename id publisher}}}}matter{__typename id allegations{__typename nodes{__typename id accused{__typename id name}status attribution{__typename commanders{__typename level certainty officer{__typename id name}}}}}}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * What share of the allegations is against the tenth of officers with the most of them?
 *
 * Those with an allegation are put in order of how many, and cut into ten groups; `tenth: 10` has the most. The last row is
 * the top per cent. Officers without any allegation are no part of it: with them the shares would be more unequal. Who served
 * longer, or in a busier place, has more of them; nothing here corrects for that. `by` asks the same of units or categories.
 */
export const ConcentrationDocument = /* @__PURE__ */ operationDocument<Operations.ConcentrationQuery, Operations.ConcentrationQueryVariables>(
  '26514c69ff562083e570e520d2950f5b4234743e342dd1ff82eb542a7fc39af9',
  "query Concentration($by:ConcentrationBy$top:Int$statuses:StatusScope$period:DayRange$dataSet:ID){concentration(by:$by top:$top statuses:$statuses period:$period dataSet:$dataSet){__typename definition restsOn{__typename definite possible}nodes{__typename tenth top members allegations percent evidence(first:3){__typename id}}}}",
);

/**
 * Which officers came by somebody's contact data in the course of duty, and then used them?
 *
 * A row is a contact of which a source says how the data were obtained; nothing is concluded from how the two met. `notStated` says
 * of how many contacts no source tells. An allegation is not a finding: read `reached`.
 */
export const ContactThroughDutyDocument = /* @__PURE__ */ operationDocument<Operations.ContactThroughDutyQuery, Operations.ContactThroughDutyQueryVariables>(
  '8d3cc3c50cee64382511adf6d2eed2dc188ef84391a3ab4388237578c67d40ec',
  "query ContactThroughDuty($dataSet:ID$statuses:StatusScope$certainty:Certainty$after:String){contactThroughDuty(dataSet:$dataSet statuses:$statuses certainty:$certainty after:$after){__typename definition totalCount restsOn{__typename definite possible notStated{__typename id fact records of}}nodes{__typename id officer{__typename id name}reached medium device continuedAfterRefusal period{__typename edtf}allegation{__typename id words status}contact{__typename id messages{__typename text}citations(fact:\"contactDataObtained\"){__typename nodes{__typename id quote source{__typename id publisher}}}}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * Which data sets are loaded, what are they complete for, and which forces, units and officers do they hold?
 *
 * This is what the explorer opens with. A case library is complete for nothing: it holds the cases that somebody wrote about, and
 * says nothing of how many there were. No count adds up two data sets. `totalCount` counts what is on record.
 */
export const ContentsDocument = /* @__PURE__ */ operationDocument<Operations.ContentsQuery, Operations.ContentsQueryVariables>(
  '95de96521865840ee3656dc61ad4a15afedee612962f5ca17d66df20da037da2',
  "query Contents($most:Int=8){datasets{__typename id name kind release description completeFor{__typename id collection period{__typename edtf}}}officers(first:$most sort:{name:ASC}){__typename totalCount nodes{__typename id name}}matters(first:$most where:{received:{stated:true}}sort:{received:DESC}){__typename totalCount nodes{__typename id received{__typename edtf}allegations(first:3){__typename totalCount nodes{__typename id status accused{__typename id name}}}}}allMatters:matters(first:1){__typename totalCount}units(first:$most sort:{name:ASC}){__typename totalCount nodes{__typename id name}}sources(first:1){__typename totalCount}}",
);

/**
 * Which criminal proceedings came before a court, with which pleas, sentences and orders?
 *
 * A criminal proceeding is a track of its own: an acquittal does not contradict a finding of a panel. `term` and
 * `suspendedFor` are ISO 8601 durations: P6W is six weeks, P18M eighteen months.
 */
export const CourtRecordDocument = /* @__PURE__ */ operationDocument<Operations.CourtRecordQuery, Operations.CourtRecordQueryVariables>(
  'babe04a479f4447469989ea2135c12d5cd40eac8ed1906a690ab1a09b80fe70e',
  "query CourtRecord($id:ID!$after:String){court(id:$id){__typename id name kind criminalProceedings(after:$after){__typename totalCount nodes{__typename id defendant{__typename id name}arrestedOn{__typename edtf}charges{__typename id offence plea pleadedOn{__typename edtf}verdict}sentences{__typename id kind sentencedOn{__typename edtf}term suspendedFor operationalPeriod{__typename edtf}unpaidWorkHours finePounds compensationPounds}orders{__typename id kind madeOn{__typename edtf}length protectsVictim}matter{__typename id}}pageInfo{__typename hasNextPage endCursor}}}}",
);

/**
 * Which criminal outcomes are linked to a matter?
 *
 * Charges with plea and verdict, sentences and orders, beside what the panel found, since the two are decided by different
 * standards of proof. An empty list that is not COMPLETE means that no source tells of any.
 */
export const CriminalOutcomesDocument = /* @__PURE__ */ operationDocument<Operations.CriminalOutcomesQuery, Operations.CriminalOutcomesQueryVariables>(
  '74f61b668199e6d29d933eb3d866c5569a8394eb56a264ea719378724b0b7c41',
  "query CriminalOutcomes($id:ID!){matter(id:$id){__typename id criminalProceedings{__typename completeness nodes{__typename id defendant{__typename id name}court{__typename id name}charges{__typename id offence plea verdict decidedOn{__typename edtf}}sentences{__typename id kind sentencedOn{__typename edtf}term suspendedFor unpaidWorkHours finePounds compensationPounds}orders{__typename id kind length}spentFrom{__typename edtf}}}allegations{__typename nodes{__typename id findings{__typename nodes{__typename id result severity outcome{__typename id kind}}}}}}}",
);

/**
 * On which allegations do the investigator, the authority and the panel disagree?
 *
 * Each said whether there is a case to answer, or found whether it was proven: three facts by three bodies at three times,
 * on different evidence. That they differ shows no mistake of any. The severity assessed before is a forecast; where it is
 * other than the severity found, that is a kind of its own, SEVERITY, shown when it is named.
 */
export const DisagreementsDocument = /* @__PURE__ */ operationDocument<Operations.DisagreementsQuery, Operations.DisagreementsQueryVariables>(
  'e663c6240c96e75f6d81c7b4cfefdb62ef12218a5857db0b7317f2fa848f3bff',
  "query Disagreements($kinds:[DisagreementKind!]!$certainty:Certainty$after:String){disagreements(kinds:$kinds certainty:$certainty after:$after){__typename definition totalCount nodes{__typename id kinds allegation{__typename id status accused{__typename id name}}opinions{__typename id caseToAnswer severityAssessed givenOn{__typename edtf}}determinations{__typename id caseToAnswer severityAssessed authority}findings{__typename id result status severity}}pageInfo{__typename hasNextPage endCursor}restsOn{__typename definite notStated{__typename id fact records of}}}}",
);

/**
 * Which records are due for review or removal in a month?
 *
 * Name the month: nothing here looks at a clock. REVIEW is the record's own day of review; SPENT says that a conviction is spent from
 * that day (Rehabilitation of Offenders Act 1974), and whether it may still be shown is to be decided by a person. A vague day is
 * DEFINITE where all of it lies in the period.
 */
export const DueForReviewDocument = /* @__PURE__ */ operationDocument<Operations.DueForReviewQuery, Operations.DueForReviewQueryVariables>(
  'ae9c995b82c078590c1c82c5c47dac870055821d10037b4845c7a37388669b53',
  "query DueForReview($dataSet:ID$from:Date!$to:Date!$after:String){dueForReview(dataSet:$dataSet period:{from:$from to:$to}after:$after){__typename definition totalCount restsOn{__typename definite possible}nodes{__typename id certainty why due{__typename edtf earliest latest}record{__typename ...on Node{__typename id}}evidence{__typename id citations{__typename nodes{__typename id fact source{__typename id publisher}}}}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * Which officers had a matter that ended in training, learning, reflective practice or no action, and then gross misconduct found?
 *
 * Each row is a pair: the earlier intervention, and a later allegation on which a finding of gross misconduct stands. A severity
 * that was only assessed does not count, nor a finding that was quashed. Where it is not stated when the earlier investigation
 * ended, it is enough that it began before. It says what followed, not what caused it. `unknown` counts the accused officers of
 * whom nobody can say.
 */
export const EscalationAfterInterventionDocument = /* @__PURE__ */ operationDocument<Operations.EscalationAfterInterventionQuery, Operations.EscalationAfterInterventionQueryVariables>(
  '6d0e3bf207964fed9ce6b72c8d474b26bc1b7c69cf40bbeeb82eaf5163114b6e',
  "query EscalationAfterIntervention($certainty:Certainty$after:String){escalationAfterIntervention(certainty:$certainty after:$after){__typename definition counts totalCount restsOn{__typename definite possible notStated{__typename id fact records of}}nodes{__typename id certainty officer{__typename id name}intervention similar investigation{__typename id body result}before{__typename id status conduct{__typename edtf}}finding{__typename id severity status}interval{__typename minDays maxDays minMonths maxMonths}}pageInfo{__typename hasNextPage endCursor}}unknown:officers(where:{escalation:{eq:NOT_STATED}allegations:{stated:true}}){__typename totalCount}}",
);

/**
 * Where do certain words occur: in names of people, units and courts, in titles, in what was said?
 *
 * Every word must occur; the last may be a beginning. Best match first, the best 1,000 at most. `facets` counts all that was
 * found, by kind and by data set; `kinds` and `dataSet` narrow it. Of an officer the first period of service tells people of the
 * same name apart. Victims are never found.
 */
export const FindDocument = /* @__PURE__ */ operationDocument<Operations.FindQuery, Operations.FindQueryVariables>(
  'edd9c3d2bc491596d69cbe4c8a02f99a94a669ad5d6868424b71cc1b5d03018a',
  "query Find($text:String!$kinds:[SearchKind!]$dataSet:ID$first:Int$after:String){search(text:$text kinds:$kinds dataSet:$dataSet first:$first after:$after){__typename totalCount facets{__typename kinds{__typename kind count}dataSets{__typename dataSet name count}}nodes{__typename ...on Node{__typename id}...on Person{__typename id person:name}...on Officer{__typename id services(first:1){__typename nodes{__typename id force{__typename id name}period{__typename edtf startEarliest startLatest endEarliest endLatest ongoing}}}}...on Force{__typename id force:name}...on Area{__typename id area:name}...on Unit{__typename id unit:name ofForce:force{__typename id name}}...on Court{__typename id court:name}...on Source{__typename id title publisher}...on Category{__typename id label}...on Recommendation{__typename id words}...on Remark{__typename id words}...on Statement{__typename id words}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * How many allegations got how far: alleged, with a case to answer, proven, dismissed?
 *
 * Each stage counts all that reached it, those that went further among them; `possible` counts more that do if vague dates
 * fall one way, and is never added. An allegation is no finding, and few stages say little about those still open: see
 * `restsOn` for what is not stated.
 */
export const FunnelDocument = /* @__PURE__ */ operationDocument<Operations.FunnelQuery, Operations.FunnelQueryVariables>(
  '7b4b66fa037219f18d787883779bfe4532dd4c45aaef57fad017d105f87c349a',
  "query Funnel($counts:CountedInTable!=ALLEGATION$statuses:StatusScope!=ALL$period:DayRange){funnel(counts:$counts statuses:$statuses period:$period){__typename definition counts nodes{__typename stage number possible percent}restsOn{__typename definite possible notStated{__typename id fact records of}}}}",
);

/**
 * Who sat at a hearing, who was accused, and what was found of each?
 *
 * Each person and allegation with its id: this is what the explorer's page of a hearing asks. `status` of an allegation is
 * where it stands now, after any appeal, and may be other than what this hearing found. What is NOT_STATED no source says.
 */
export const HearingInFullDocument = /* @__PURE__ */ operationDocument<Operations.HearingInFullQuery, Operations.HearingInFullQueryVariables>(
  '40cb3177ec9bf9c32609d76f29a28afe6b1397309d239f089ba3cd85d8eb4719',
  "query HearingInFull($id:ID!){hearing(id:$id){__typename id kind occurrence openness attended represented notStated heldOn{__typename edtf earliest latest}heldWithin{__typename edtf earliest latest}dataSet{__typename id name}matter{__typename id regime}seats{__typename id role chairKind rankThen officeThen holder{__typename id name}}appearances{__typename id attended represented admitted officer{__typename id name}}findings{__typename nodes{__typename id result status severity standards allegation{__typename id status words accused{__typename id name}}outcome{__typename id kind withoutNotice months}appeals{__typename nodes{__typename id kind result decidedOn{__typename edtf earliest latest}}}}}remarks{__typename nodes{__typename id words capacity speaker{__typename id name}}}}}",
);

/**
 * What happened at a hearing: who chaired it, who came, what was found and what came of it?
 *
 * `attended` and `represented` are NOT_STATED where no source says so for all accused. Each finding names its allegation
 * and the standards breached; `status` is where the finding stands now, after any appeal.
 */
export const HearingRecordDocument = /* @__PURE__ */ operationDocument<Operations.HearingRecordQuery, Operations.HearingRecordQueryVariables>(
  'ef049240b1aedec7fd3c890aed143b51fcbba87160c8792bd808f0f44f4ece54',
  "query HearingRecord($id:ID!){hearing(id:$id){__typename id kind heldOn{__typename edtf earliest latest}occurrence openness seats{__typename id role chairKind rankThen officeThen holder{__typename id name}}attended represented appearances{__typename id officer{__typename id name}attended represented admitted}findings{__typename nodes{__typename id allegation{__typename id words}result status severity standards outcome{__typename id kind withoutNotice months}}}remarks{__typename nodes{__typename id words capacity speaker{__typename id name}}}notStated matter{__typename id regime}}}",
);

/**
 * Which hearings between two days ended with a certain outcome?
 *
 * A hearing counts when some finding of it has that outcome. A vague day counts when every day that it can be lies
 * between the two; ask with `possibly` for the others. WOULD_HAVE_BEEN_DISMISSED is the only disciplinary outcome for a
 * former officer.
 */
export const HearingsByOutcomeDocument = /* @__PURE__ */ operationDocument<Operations.HearingsByOutcomeQuery, Operations.HearingsByOutcomeQueryVariables>(
  '0eac89929e68e71fcd64829d68be13194284b2d8dbd6b0a2d13203715d0eadc3',
  "query HearingsByOutcome($outcome:OutcomeKind!$from:Date!$to:Date!$after:String){hearings(where:{heldOn:{gte:$from lte:$to}findings:{some:{outcome:{kind:{eq:$outcome}}}}}sort:{heldOn:ASC}after:$after){__typename totalCount nodes{__typename id kind heldOn{__typename edtf}findings(where:{outcome:{kind:{eq:$outcome}}}){__typename nodes{__typename id severity status allegation{__typename id accused{__typename id name}}outcome{__typename id kind withoutNotice}}}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * How much time lay between an earlier investigation and the later, similar conduct?
 *
 * The pairs of PriorSimilarInvestigation, the shortest time first, from the beginning of the earlier investigation to the
 * beginning of the later conduct. Vague dates give a least and a most; a bound that is null is not known. Months are days divided
 * by 30.4375. Short times do not show that the investigation did nothing, nor long ones that it helped.
 */
export const IntervalsDocument = /* @__PURE__ */ operationDocument<Operations.IntervalsQuery, Operations.IntervalsQueryVariables>(
  '73206da9683cf1e4782bacee3fb8ab4853ca1e09a9705179c76e69ad518804cb',
  "query Intervals($after:String){priorSimilarInvestigations(sort:{interval:ASC}after:$after){__typename definition counts totalCount restsOn{__typename definite possible notStated{__typename id fact records of}}nodes{__typename id certainty similar began{__typename edtf}result before{__typename id accused{__typename id name}status conduct{__typename edtf}}interval{__typename minDays maxDays minMonths maxMonths}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * Which investigators, chairs and panel members had served in the same unit as the accused, at the same time?
 *
 * A row is somebody's part in a matter and one accused: both had postings in one unit that share a day and had begun before
 * the investigation began or the hearing was held. Of several such times it shows the surest, then the latest. That two
 * served together does not show that they knew each other, nor that anything was wrong. An empty list shows little where
 * postings or investigators are not stated: see `notStated`.
 */
export const InvestigatorOverlapDocument = /* @__PURE__ */ operationDocument<Operations.InvestigatorOverlapQuery, Operations.InvestigatorOverlapQueryVariables>(
  '1a3ecd09000a089944df77de081c9f7f76a239f5ae0a774ca021af8535b63e75',
  "query InvestigatorOverlap($roles:[ActingRole!]!=[INVESTIGATOR CHAIR MEMBER]$dataSet:ID$certainty:Certainty$after:String){investigatorOverlap(roles:$roles dataSet:$dataSet certainty:$certainty after:$after){__typename definition restsOn{__typename definite possible notStated{__typename id fact records of}}totalCount nodes{__typename id certainty role person{__typename id name}accused{__typename id name}matter{__typename id}unit{__typename id name}shared{__typename startEarliest startLatest endEarliest endLatest}evidence{__typename id citations{__typename nodes{__typename id quote source{__typename id publisher}}}}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * Which officers resigned, retired or otherwise left while a matter against them was open?
 *
 * Each row is an officer's leaving between the allegation and the first hearing, or where there was none the closing. It is POSSIBLE
 * where vague dates allow another order, such as a resignation in the month in which the allegation came. Why somebody left is not
 * said. Dismissals and deaths are left out unless they are asked for in `leaving`.
 */
export const LeftWhileOpenDocument = /* @__PURE__ */ operationDocument<Operations.LeftWhileOpenQuery, Operations.LeftWhileOpenQueryVariables>(
  '8005b4e70803804b34d81d8fca3aca3bd8ae2f33e03eb3d582ab6ecf5a4f6c12',
  "query LeftWhileOpen($leaving:[Leaving!]=[RESIGNED RETIRED TRANSFERRED ENDED]$certainty:Certainty$after:String){leftWhileOpen(leaving:$leaving certainty:$certainty after:$after){__typename definition counts totalCount restsOn{__typename definite possible notStated{__typename id fact records of}}nodes{__typename id certainty officer{__typename id name}leaving left{__typename earliest latest}sinceReceived{__typename minDays maxDays}untilHearing{__typename minMonths maxMonths}matter{__typename id}evidence{__typename id ...on Node{__typename id}}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * Which words of which source stand behind each fact of a matter?
 *
 * Record by record: the fact, the quoted words, where they stand, and whether the source says it in so many words
 * (EXPLICIT), implies it (IMPLIED), or another report of the same event does (EXTERNAL). A quote is null where it would
 * identify somebody. `hasNextPage` says where a record has more citations than are shown. What the sources disagree on is
 * asked by RivalClaims.
 */
export const MatterEvidenceDocument = /* @__PURE__ */ operationDocument<Operations.MatterEvidenceQuery, Operations.MatterEvidenceQueryVariables>(
  'f4c8c861d7fedbc1d0d9d8eb6f639f994fdf84f0b26ea7c4418549077b73efa1',
  "query MatterEvidence($id:ID!){matter(id:$id){__typename id ...Evidence allegations(first:10){__typename nodes{__typename id ...Evidence contacts(first:5){__typename nodes{__typename id ...Evidence}}}}referrals{__typename nodes{__typename id ...Evidence}}investigations{__typename nodes{__typename id ...Evidence recommendations(first:5){__typename nodes{__typename id ...Evidence}}}}hearings(first:10){__typename nodes{__typename id ...Evidence seats{__typename id ...Evidence}appearances{__typename id ...Evidence}findings{__typename nodes{__typename id ...Evidence outcome{__typename id ...Evidence}}}remarks{__typename nodes{__typename id ...Evidence}}}}criminalProceedings(first:5){__typename nodes{__typename id ...Evidence charges{__typename id ...Evidence}sentences{__typename id ...Evidence}orders{__typename id ...Evidence}}}listEntries{__typename nodes{__typename id ...Evidence}}statements{__typename nodes{__typename id ...Evidence}}}}fragment Evidence on Cited{__typename id citations{__typename nodes{__typename id fact quote locator basis source{__typename id title publisher}}pageInfo{__typename hasNextPage}}}",
);

/**
 * What happened in a matter, from the report to the last outcome?
 *
 * Every step with its id and its day, as precise as its source: this is what the explorer's page of a matter asks, and orders by
 * day. An allegation is not a finding, an investigator's opinion is no determination, and a determination is no finding. A
 * criminal proceeding is a track of its own. What the sources do not say is asked by MatterNotStated, what they disagree on by
 * RivalClaims, and the words behind each fact by MatterEvidence.
 */
export const MatterInFullDocument = /* @__PURE__ */ operationDocument<Operations.MatterInFullQuery, Operations.MatterInFullQueryVariables>(
  '4d48defaa0894e8efe873f253cd625a71df73a153679c7411e5b3768040c5d7c',
  "query MatterInFull($id:ID!$after:String){matter(id:$id){__typename id origin regime reference dataSet{__typename id name}received{__typename ...MatterDay}receivedBy closed{__typename ...MatterDay}reportToHearing{__typename minMonths maxMonths}conductEndToReport{__typename minMonths maxMonths}withheld{__typename id fact reason}victims{__typename nodes{__typename pseudonym context metThrough}}allegations(after:$after){__typename totalCount nodes{__typename id status words localCode{__typename scheme code label}category{__typename id label}conduct{__typename edtf startEarliest startLatest endEarliest endLatest ongoing}accused{__typename id name}determinations{__typename nodes{__typename id caseToAnswer severityAssessed authority determinedOn{__typename ...MatterDay}}}findings{__typename nodes{__typename id result status severity standards foundOn{__typename ...MatterDay}hearing{__typename id}outcome{__typename id kind withoutNotice months}}}attribution{__typename certainty posting{__typename id unit{__typename id name}}}}pageInfo{__typename hasNextPage endCursor}}referrals{__typename nodes{__typename id kind to referredOn{__typename ...MatterDay}}}investigations{__typename nodes{__typename id body mode result began{__typename ...MatterDay}ended{__typename ...MatterDay}}}hearings{__typename nodes{__typename id kind occurrence attended represented heldOn{__typename ...MatterDay}heldWithin{__typename ...MatterDay}}}appeals{__typename nodes{__typename id kind result lodgedOn{__typename ...MatterDay}decidedOn{__typename ...MatterDay}}}criminalProceedings{__typename nodes{__typename id arrestedOn{__typename ...MatterDay}began{__typename ...MatterDay}court{__typename id name}defendant{__typename id name}charges{__typename id offence plea verdict pleadedOn{__typename ...MatterDay}decidedOn{__typename ...MatterDay}}sentences{__typename id kind term suspendedFor unpaidWorkHours finePounds compensationPounds sentencedOn{__typename ...MatterDay}}orders{__typename id kind length protectsVictim madeOn{__typename ...MatterDay}}}}listEntries{__typename nodes{__typename id list occurrence enteredOn{__typename ...MatterDay}officer{__typename id name}}}statements{__typename nodes{__typename id words capacity saidOn{__typename ...MatterDay}speaker{__typename id name}spokeFor{__typename id name}}}}}fragment MatterDay on Day{__typename edtf earliest latest}",
);

/**
 * What do the sources not say about a matter?
 *
 * `notStated` names, record by record, the facts on which no source says anything: not stated is not no. `generalised`
 * names what is given in general terms only, and `withheld` what is known and not shown, each to protect somebody.
 */
export const MatterNotStatedDocument = /* @__PURE__ */ operationDocument<Operations.MatterNotStatedQuery, Operations.MatterNotStatedQueryVariables>(
  '78d3160100c038f55ba717cee328c89e9ad440fe07adfd02cebd2124a6020aa9',
  "query MatterNotStated($id:ID!){matter(id:$id){__typename id ...Gaps withheld{__typename id fact reason}allegations{__typename nodes{__typename id ...Gaps contacts{__typename nodes{__typename id ...Gaps}}}}victims{__typename nodes{__typename pseudonym notStated generalised}}referrals{__typename nodes{__typename id ...Gaps}}investigations{__typename nodes{__typename id ...Gaps}}hearings{__typename nodes{__typename id ...Gaps seats{__typename id ...Gaps}appearances{__typename id ...Gaps}findings{__typename nodes{__typename id ...Gaps outcome{__typename id ...Gaps}}}}}criminalProceedings{__typename nodes{__typename id ...Gaps charges{__typename id ...Gaps}sentences{__typename id ...Gaps}orders{__typename id ...Gaps}}}listEntries{__typename nodes{__typename id ...Gaps}}statements{__typename nodes{__typename id ...Gaps}}}}fragment Gaps on Cited{__typename id notStated generalised}",
);

/**
 * Under which commanders had a unit how many matters?
 *
 * A row is a command with its reach: certain between stated days, possible beyond them. A matter is under it when the
 * accused was posted in that unit, and the command stood, when the conduct happened; at a handover it is under both. `level`
 * 1, 2, … asks for the units above, which are never added to the units below. POSSIBLE numbers stand apart. It says who
 * commanded then. It does not say who knew, or who is to blame. With `period` only conduct that began in it counts.
 */
export const MattersByCommanderDocument = /* @__PURE__ */ operationDocument<Operations.MattersByCommanderQuery, Operations.MattersByCommanderQueryVariables>(
  '16138654a398c5318f1e8b0aa758c843843d54550251b5e8eb88866c5bb87f58',
  "query MattersByCommander($statuses:StatusScope!=ALL$level:Int!=0$period:DayRange$minimumSources:Int$dataSet:ID$certainty:Certainty$after:String){mattersByCommander(statuses:$statuses level:$level period:$period minimumSources:$minimumSources dataSet:$dataSet first:10 certainty:$certainty after:$after){__typename definition restsOn{__typename definite possible notStated{__typename id fact records of}}totalCount nodes{__typename id certainty commander{__typename id name}unit{__typename id name}reach{__typename edtf startEarliest startLatest endEarliest endLatest}matters possibleMatters repeatMatters evidence{__typename id citations{__typename nodes{__typename id fact quote}}}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * Which units had how many matters, by where the accused was posted when the conduct happened?
 *
 * Each allegation counts in one unit: that of the posting which its attribution chose, by date; never in every unit where
 * somebody ever served. `matters` are certain; `possibleMatters` rest on a vague date and are not among them. `repeatMatters`
 * are those of officers with two or more in the same unit. `headcountOn` is how many were posted there on the day, as the
 * denominator of a rate; it is null unless the data set has all postings of that day, and no rate can be given then. Units
 * are not alike in work or size, and a unit that reports more has more: the numbers do not say which is the worst. With
 * `period` only conduct that began in it counts; then choose the `day` in it, too.
 */
export const MattersByUnitDocument = /* @__PURE__ */ operationDocument<Operations.MattersByUnitQuery, Operations.MattersByUnitQueryVariables>(
  'bebb3bd79c8d79bc365fc931ec9f11866da9df6d0d44b3f78ee587ddcac9b06b',
  "query MattersByUnit($statuses:StatusScope!=ALL$threshold:Int!=0$period:DayRange$minimumSources:Int$day:Date!$dataSet:ID$certainty:Certainty$after:String){mattersByUnit(statuses:$statuses threshold:$threshold period:$period minimumSources:$minimumSources dataSet:$dataSet first:10 certainty:$certainty after:$after){__typename definition restsOn{__typename definite possible notStated{__typename id fact records of}}totalCount nodes{__typename id unit{__typename id name headcountOn(day:$day){__typename officers possible}}matters possibleMatters allegations officers repeatOfficers repeatMatters evidence{__typename id ...on Allegation{__typename id status conduct{__typename edtf}citations(fact:\"conduct\"){__typename nodes{__typename id quote source{__typename id publisher}}}}}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * Which officers were posted to another unit, or another force, after an allegation?
 *
 * Each row is an officer in a matter, with the first later posting elsewhere than where the conduct happened. `when` measures it by
 * the incident, by the time the matter was open, or by the closing; `days` is the smallest window in which it falls. It says that
 * there was a move, not that it had to do with the allegation.
 */
export const MovedAfterAllegationDocument = /* @__PURE__ */ operationDocument<Operations.MovedAfterAllegationQuery, Operations.MovedAfterAllegationQueryVariables>(
  '728054439cd85a41f0a430297712151697c9a02023e2740fedf7183f7052b657',
  "query MovedAfterAllegation($when:MoveWhen!=AFTER_INCIDENT$elsewhere:Elsewhere!=UNIT$window:Int$certainty:Certainty$after:String){movedAfterAllegation(when:$when elsewhere:$elsewhere window:$window certainty:$certainty after:$after){__typename definition counts totalCount restsOn{__typename definite possible notStated{__typename id fact records of}}nodes{__typename id certainty officer{__typename id name}days moved{__typename earliest latest}matter{__typename id}from{__typename id unit{__typename id name}}to{__typename id unit{__typename id name}}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * Against which officers was there a new incident while an earlier matter of theirs was open?
 *
 * Each row is an officer in a later matter, with an earlier one that was received before the incident and closed on that day or
 * after it. An earlier matter of which no source says that it closed makes a row DEFINITE up to its last step that has a day, and
 * POSSIBLE after that: it may have been closed unreported.
 */
export const NewIncidentWhileOpenDocument = /* @__PURE__ */ operationDocument<Operations.NewIncidentWhileOpenQuery, Operations.NewIncidentWhileOpenQueryVariables>(
  '56532f61754bdb4870e7a6a6e3efdff4d1d5a8da824c2c3352a5c308ea93f008',
  "query NewIncidentWhileOpen($categories:CategoryScope!=ANY$statuses:StatusScope!=ALL$certainty:Certainty$after:String){newIncidentWhileOpen(categories:$categories statuses:$statuses certainty:$certainty after:$after){__typename definition counts totalCount restsOn{__typename definite possible notStated{__typename id fact records of}}nodes{__typename id certainty officer{__typename id name}days incident{__typename earliest latest}matter{__typename id}after{__typename id received{__typename edtf}closed{__typename edtf}}evidence{__typename id ...on Node{__typename id}}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * Which words of which source stand behind what is on record of an officer, and where do the sources disagree?
 *
 * Record by record: the officer, services, postings, and each allegation, a page of them at a time. The evidence of a hearing
 * or a sentence stands with its matter. A fact in dispute has all its claims side by side; their order says nothing about
 * which is right. `importedFrom` names the row of a public data set that the record was made from.
 */
export const OfficerEvidenceDocument = /* @__PURE__ */ operationDocument<Operations.OfficerEvidenceQuery, Operations.OfficerEvidenceQueryVariables>(
  '0efddbcd8621195ffe35f20c58ac8a6c55e9b9467eb80c8c399963e88bafe9e7',
  "query OfficerEvidence($id:ID!$after:String){officer(id:$id){__typename id ...OfficerFacts services{__typename nodes{__typename id ...OfficerFacts}}postings{__typename totalCount nodes{__typename id ...OfficerFacts}}allegations(after:$after){__typename totalCount nodes{__typename id ...OfficerFacts contacts(first:5){__typename nodes{__typename id ...OfficerFacts}}}pageInfo{__typename hasNextPage endCursor}}}}fragment OfficerFacts on Cited{__typename id citations{__typename nodes{__typename id fact quote locator basis source{__typename id title publisher publishedOn{__typename edtf}}}pageInfo{__typename hasNextPage}}conflicts{__typename id fact claims{__typename id position value preferred reason citations(first:3){__typename nodes{__typename id quote basis source{__typename id title publisher}}}}}importedFrom{__typename row source{__typename id title}}}",
);

/**
 * Where did an officer serve, and what became of each allegation, up to the last appeal?
 *
 * Each record with its id, to go on from: this is what the explorer's page of an officer asks. `status` is where an allegation
 * stands, and an allegation is not a finding. `appeals` stand with the finding they are against. A period that is vague in its
 * source keeps its bounds. What is null or NOT_STATED no source says. Officers who accompany an allegation as commanders of the
 * unit are not accused of anything by it.
 */
export const OfficerInFullDocument = /* @__PURE__ */ operationDocument<Operations.OfficerInFullQuery, Operations.OfficerInFullQueryVariables>(
  'a7102df8e275023e282dcb022817a7e3000233f3e180c23eddc4d0a5a427f46d',
  "query OfficerInFull($id:ID!$after:String){officer(id:$id){__typename id name kind unnamed label dataSet{__typename id name}notStated repeatAllegation priorSimilarInvestigation escalation services{__typename nodes{__typename id leaving force{__typename id name}period{__typename ...OfficerInFullPeriod}}}postings(first:100){__typename totalCount nodes{__typename id role rank title unit{__typename id name}period{__typename ...OfficerInFullPeriod}}}allegations(after:$after){__typename totalCount nodes{__typename id status words localCode{__typename scheme code label}notStated category{__typename id label}conduct{__typename ...OfficerInFullPeriod}attribution{__typename certainty command posting{__typename id unit{__typename id name}}commanders{__typename level certainty officer{__typename id name}}}findings{__typename nodes{__typename id result status severity standards foundOn{__typename edtf earliest latest}outcome{__typename id kind withoutNotice months}hearing{__typename id kind}appeals{__typename nodes{__typename id kind result decidedOn{__typename edtf earliest latest}}}}}matter{__typename id received{__typename edtf earliest latest}}}pageInfo{__typename hasNextPage endCursor}}criminalProceedings{__typename nodes{__typename id court{__typename id name}charges{__typename id offence plea verdict}matter{__typename id}}}listEntries{__typename nodes{__typename id list occurrence enteredOn{__typename edtf earliest latest}matter{__typename id}}}sameAs{__typename degree person{__typename id name}}}}fragment OfficerInFullPeriod on Interval{__typename edtf startEarliest startLatest endEarliest endLatest ongoing}",
);

/**
 * What is on record of an officer?
 *
 * Postings, allegations with what was found of each, where the officer was posted and who commanded then, the words of
 * the sources behind it, and what the sources disagree on. An allegation is not a finding: read `findings`. What is null
 * or NOT_STATED no source says; it does not mean no. `priorInvestigations` are pairs: each says which allegation it came
 * before, and `interval` how long before, at least and at most.
 */
export const OfficerRecordDocument = /* @__PURE__ */ operationDocument<Operations.OfficerRecordQuery, Operations.OfficerRecordQueryVariables>(
  '28a1c2610e292ffe2b8026efab9253c83230c3bffe9754ddde06ab6ca46f74c1',
  "query OfficerRecord($id:ID!){officer(id:$id){__typename id name postings{__typename nodes{__typename id role rank unit{__typename id name force{__typename id name}}period{__typename edtf startEarliest startLatest endEarliest endLatest ongoing}}}allegations{__typename totalCount nodes{__typename id status category{__typename id label}conduct{__typename edtf startEarliest startLatest endEarliest endLatest}victims{__typename nodes{__typename pseudonym context}}attribution{__typename certainty posting{__typename id unit{__typename id name}}candidates{__typename certainty posting{__typename id unit{__typename id name}}}commanders{__typename level certainty officer{__typename id name}}}findings{__typename nodes{__typename id severity standards status outcome{__typename id kind}}}matter{__typename id investigations{__typename nodes{__typename id body mode began{__typename edtf}result}}hearings{__typename nodes{__typename id kind heldOn{__typename edtf}seats{__typename id role rankThen holder{__typename id name}}attended represented}}notStated}citations{__typename nodes{__typename id fact quote basis source{__typename id title publisher publishedOn{__typename edtf}}}}conflicts{__typename id fact claims{__typename id value preferred citations{__typename nodes{__typename id source{__typename id title publisher}}}}}contacts(first:2){__typename nodes{__typename id messages{__typename text}conflicts{__typename id fact claims{__typename id value preferred citations(first:2){__typename nodes{__typename id source{__typename id title publisher}}}}}}}}}priorSimilarInvestigation priorInvestigations{__typename nodes{__typename id before{__typename id}body began{__typename edtf}similar result interval{__typename minMonths maxMonths}}}}}",
);

/**
 * What do the records of this data set give beside the figures of an official series?
 *
 * A row is a published figure, with our own count for the same period, by the counting rule of the series: `own` counts what
 * surely lies in the period, `ownPossible` what a vague day could add. A difference is no error of either: a series may cover
 * more forces, other days or other matters. It is set beside, never tuned to.
 */
export const OfficialSeriesDocument = /* @__PURE__ */ operationDocument<Operations.OfficialSeriesQuery, Operations.OfficialSeriesQueryVariables>(
  'd67aa84f9c9678a71ca37248fb19d3f964adc6b64a2e3b76e5e6533cdde5f994',
  "query OfficialSeries($series:ID!$after:String){officialSeries(series:$series after:$after){__typename definition totalCount restsOn{__typename definite possible}nodes{__typename id period{__typename edtf}stage published own ownPossible series{__typename id name countingRule citations(fact:\"countingRule\"){__typename nodes{__typename id source{__typename id publisher}}}}evidence{__typename id ...on Node{__typename id}}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * Who was posted to a unit in which a colleague had a proven matter shortly before?
 *
 * A row is a posting, with the nearest conduct of somebody who was still there, that was found proven at any time since.
 * `days` runs from the last day of that conduct to the first day of the posting. It shows what was near. Whether anybody
 * knew of it, and what became of it, it does not show; it is no forecast about anybody.
 */
export const PeerExposureDocument = /* @__PURE__ */ operationDocument<Operations.PeerExposureQuery, Operations.PeerExposureQueryVariables>(
  '3acb964e092b6621220b4a64d06d6a33488dc2fa56d657150da0f095bb56dbc6',
  "query PeerExposure($window:Int!=365$dataSet:ID$certainty:Certainty$after:String){peerExposure(window:$window dataSet:$dataSet certainty:$certainty after:$after){__typename definition restsOn{__typename definite possible}totalCount nodes{__typename id certainty days officer{__typename id name}unit{__typename id name}posting{__typename id period{__typename edtf startEarliest startLatest}}colleague{__typename id name}allegation{__typename id words conduct{__typename edtf}findings{__typename nodes{__typename id status severity}}}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * Which officers had been investigated for similar conduct before the conduct of an allegation began?
 *
 * Each row is a pair: the earlier investigation, and the allegation that it came before. `similar` says how the likeness
 * is known: STATED by a source, by the same category, or the same family of categories. `interval` runs from the beginning
 * of the investigation to the beginning of the later conduct, at least and at most. `unknown` counts the accused officers
 * of whom no source says whether there was any.
 */
export const PriorSimilarInvestigationDocument = /* @__PURE__ */ operationDocument<Operations.PriorSimilarInvestigationQuery, Operations.PriorSimilarInvestigationQueryVariables>(
  '9722bf48e0719f399c891cd8412be7c4a907771b92aea8b7ced9894f78bf5278',
  "query PriorSimilarInvestigation($after:String){officers(where:{priorSimilarInvestigation:{eq:YES}}after:$after){__typename totalCount nodes{__typename id name priorInvestigations(where:{similar:{in:[STATED SAME_CODE SAME_FAMILY]}}){__typename nodes{__typename id certainty similar body began{__typename edtf}result interval{__typename minMonths maxMonths}before{__typename id conduct{__typename edtf}status}}}}pageInfo{__typename hasNextPage endCursor}}unknown:officers(where:{priorSimilarInvestigation:{eq:NOT_STATED}allegations:{stated:true}}){__typename totalCount}}",
);

/**
 * Which officers had an earlier matter about similar conduct, whether it was investigated or not?
 *
 * Each row is a pair: the earlier matter, and a later allegation. `because` says whether an investigation that began, or conduct
 * that ended, makes it prior; the same day is not before. Several earlier matters are several rows. It is not said that anybody
 * was found guilty of anything: read `status`. Where a category or a date is not stated there is no row, which is not "no".
 */
export const PriorSimilarMattersDocument = /* @__PURE__ */ operationDocument<Operations.PriorSimilarMattersQuery, Operations.PriorSimilarMattersQueryVariables>(
  '812a80476a9672a9ae1bbcb9b4e4db14e27a15d9c0f4351b1c2dcf6e33195200',
  "query PriorSimilarMatters($similar:[Similarity!]=[STATED SAME_CODE SAME_FAMILY]$includeInferred:Boolean=false$certainty:Certainty$after:String){priorSimilarMatters(similar:$similar includeInferred:$includeInferred certainty:$certainty after:$after){__typename definition counts totalCount restsOn{__typename definite possible notStated{__typename id fact records of}}nodes{__typename id certainty officer{__typename id name}because similar earlierStatus matter{__typename id}before{__typename id status conduct{__typename edtf}}interval{__typename minDays maxDays minMonths maxMonths}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * After a recommendation, had the same unit a new matter?
 *
 * A row is a recommendation and a unit to which the investigated matter is attributed. `later` is the first allegation of
 * another matter in that unit whose conduct began afterwards, with the same code, the same family of categories, or any.
 * `recurred` is YES or NOT_STATED and never NO: no source says that nothing came since. It does not show whether the
 * recommendation was followed (`followed` does, where a source says), nor that it did or did not help.
 */
export const RecommendationsAndRecurrenceDocument = /* @__PURE__ */ operationDocument<Operations.RecommendationsAndRecurrenceQuery, Operations.RecommendationsAndRecurrenceQueryVariables>(
  'f5138b066b3e4b3e93822332c524ef8720cfbb3d9c3840b42aa45872afd0c8de',
  "query RecommendationsAndRecurrence($categories:CategoryScope!=SAME_FAMILY$dataSet:ID$certainty:Certainty$after:String){recommendationsAndRecurrence(categories:$categories dataSet:$dataSet certainty:$certainty after:$after){__typename definition totalCount nodes{__typename id certainty recurred recommendation{__typename id words madeBy followed}madeOn{__typename edtf}unit{__typename id name}later{__typename id words status conduct{__typename edtf}accused{__typename id name}}interval{__typename minDays maxDays}evidence{__typename id}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * What had the sources published of a matter by a certain day?
 *
 * Each fact with the citations that were out by then. POSSIBLE: the source's day is vague, or nobody gives it. `notYet` counts facts
 * that surely came later. It is the clock of publication; where an allegation stood in law on a day is asked by `statusOn`. Facts
 * about victims are left out. An officer has the same field.
 */
export const RecordAsOfDocument = /* @__PURE__ */ operationDocument<Operations.RecordAsOfQuery, Operations.RecordAsOfQueryVariables>(
  '8f1f8228fbcf345bf4805aa763e0fe843620c92f98aa405222ff629dcd6c29f9',
  "query RecordAsOf($id:ID!$day:Date!){matter(id:$id){__typename id recordAsOf(day:$day){__typename certainty fact{__typename id fact record{__typename id ...on Node{__typename id}}known{__typename startEarliest startLatest}citationsAsOf(day:$day){__typename certainty citation{__typename id quote source{__typename id publisher publishedOn{__typename edtf}}}}}}notYet:knownFacts(where:{NOT:{known:{possibly:{overlaps:{from:$day to:$day}}}}}){__typename totalCount}}}",
);

/**
 * How long did it take to refer a matter to the oversight body, and how was it investigated?
 *
 * A row is a referral, the shortest lag first. The lag runs from the report to the referral, at least and at most; without
 * one of the two days it is null, and comes last. A matter may have several investigations, each with its own mode. That a
 * matter is not here does not mean that it was not referred.
 */
export const ReferralLagDocument = /* @__PURE__ */ operationDocument<Operations.ReferralLagQuery, Operations.ReferralLagQueryVariables>(
  '9873656a61511cb66fd46d665b280a63630c1a296fa15b0087792899028f4c5f',
  "query ReferralLag($kinds:[ReferralKind!]$modes:[InvestigationMode!]$after:String){referralLag(kinds:$kinds modes:$modes after:$after){__typename definition totalCount nodes{__typename id kind to referredOn{__typename edtf}lag{__typename minDays maxDays}matter{__typename id investigations{__typename nodes{__typename id body mode}}}}pageInfo{__typename hasNextPage endCursor}restsOn{__typename notStated{__typename id fact records of}}}}",
);

/**
 * How many referrals were mandatory, voluntary or called in, and how were the matters investigated?
 *
 * A row is a kind of referral with a way of investigating. The referral of a matter with several investigations counts in the row of
 * each of their modes, so the figures are not to be added up: `restsOn.definite` is the number of all referrals. NOT_STATED says that
 * no source tells, not that it was none of the others. `withLag` is on how many the question of the lag can be asked.
 */
export const ReferralsByKindAndModeDocument = /* @__PURE__ */ operationDocument<Operations.ReferralsByKindAndModeQuery, Operations.ReferralsByKindAndModeQueryVariables>(
  '3eab81bbabdca219b0062c8165559f5b90afb06b7e36b0e7630677d0a239596d',
  "query ReferralsByKindAndMode($dataSet:ID){referralsByKindAndMode(dataSet:$dataSet){__typename definition restsOn{__typename definite notStated{__typename id fact records of}}nodes{__typename kind mode referrals matters withLag evidence(first:3){__typename id referredOn{__typename edtf}}}}}",
);

/**
 * Against which officers was there a new incident within so many days after an earlier matter of theirs had closed?
 *
 * Each row is an officer in a later matter, with the earlier one that answers for the smallest window: `days`. The incident is the
 * beginning of the conduct, after the day of closing. POSSIBLE rows hold only if a vague day falls one way, and are never added
 * to the others. Matters of which no source says when they closed are left out: see `notStated`.
 */
export const RepeatAfterClosingDocument = /* @__PURE__ */ operationDocument<Operations.RepeatAfterClosingQuery, Operations.RepeatAfterClosingQueryVariables>(
  'f7ea61312882e0132822087da2ae7e1509d66e5994b0849919387ecbb6d5aeb5',
  "query RepeatAfterClosing($window:Int=365$categories:CategoryScope!=ANY$statuses:StatusScope!=ALL$certainty:Certainty$after:String){repeatAfterClosing(window:$window categories:$categories statuses:$statuses certainty:$certainty after:$after){__typename definition counts totalCount restsOn{__typename definite possible notStated{__typename id fact records of}}nodes{__typename id certainty officer{__typename id name}days incident{__typename earliest latest}matter{__typename id}after{__typename id closed{__typename edtf}}evidence{__typename id ...on Node{__typename id}}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * Which officers are accused in so many matters within so many days?
 *
 * The window slides: from the first to the last of so many lie at most so many days, whatever the calendar year. Two
 * allegations of one matter are one matter. POSSIBLE rows hold only if a vague day falls one way. `days` is the shortest time
 * that holds so many, and `evidence` the allegations in it. An allegation is not a finding: ask for `statuses: PROVEN`. Of
 * officers without a row it may not be known: `notStated` counts those whose list of allegations is not known to be whole.
 */
export const RepeatAllegationsDocument = /* @__PURE__ */ operationDocument<Operations.RepeatAllegationsQuery, Operations.RepeatAllegationsQueryVariables>(
  'bbf1d3c03c9fd3491cd92d46cd1617b8d214648165f19c7c9923b28de95a2f82',
  "query RepeatAllegations($threshold:Int$window:Int$counts:RepeatCounts$categories:CategoryScope$statuses:StatusScope$dataSet:ID$certainty:Certainty$after:String){repeatAllegations(threshold:$threshold window:$window counts:$counts categories:$categories statuses:$statuses dataSet:$dataSet certainty:$certainty after:$after){__typename definition totalCount restsOn{__typename definite possible notStated{__typename id fact records of}}nodes{__typename id certainty total days officer{__typename id name}category{__typename id code label}family evidence{__typename id status conduct{__typename edtf}}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * Which officers had resigned before their hearing?
 *
 * Only officers of whom the dates say so for certain (YES). `unknown` counts those with an allegation of which nobody can
 * say: resignation or hearing is not stated, or their vague days overlap.
 */
export const ResignedBeforeHearingDocument = /* @__PURE__ */ operationDocument<Operations.ResignedBeforeHearingQuery, Operations.ResignedBeforeHearingQueryVariables>(
  '1035debb48d7f0ba407ab53ee6dd184af81e5e492965e2efd741e3f469347d54',
  "query ResignedBeforeHearing($after:String){officers(where:{allegations:{some:{resignedBeforeHearing:{eq:YES}}}}after:$after){__typename totalCount nodes{__typename id name services(where:{leaving:{eq:RESIGNED}}){__typename nodes{__typename id period{__typename edtf endEarliest endLatest}}}allegations(where:{resignedBeforeHearing:{eq:YES}}){__typename nodes{__typename id matter{__typename id hearings{__typename nodes{__typename id kind heldOn{__typename edtf}}}}findings{__typename nodes{__typename id outcome{__typename id kind}}}}}}pageInfo{__typename hasNextPage endCursor}}unknown:officers(where:{allegations:{some:{resignedBeforeHearing:{eq:NOT_STATED}}}}){__typename totalCount}}",
);

/**
 * On what do the sources of a matter disagree, and what does each say?
 *
 * A fact in dispute has no value of its own unless the case file prefers one claim, and then says why. The position of a
 * claim says nothing about which is right: publications are never ranked.
 */
export const RivalClaimsDocument = /* @__PURE__ */ operationDocument<Operations.RivalClaimsQuery, Operations.RivalClaimsQueryVariables>(
  '116cbe8a3169406d05aa9c81f132ef33731684527a4f8375b35eaf0fe1154506',
  "query RivalClaims($id:ID!){matter(id:$id){__typename id ...Disputes allegations(first:10){__typename nodes{__typename id ...Disputes contacts(first:5){__typename nodes{__typename id ...Disputes}}accused{__typename id services(first:5){__typename nodes{__typename id ...Disputes}}}}}investigations(first:5){__typename nodes{__typename id ...Disputes}}hearings(first:10){__typename nodes{__typename id ...Disputes seats{__typename id ...Disputes}}}criminalProceedings(first:5){__typename nodes{__typename id sentences{__typename id ...Disputes}}}}}fragment Disputes on Cited{__typename id conflicts{__typename id fact claims{__typename id position value preferred reason citations(first:3){__typename nodes{__typename id quote basis source{__typename id title publisher}}}}}}",
);

/**
 * Where did allegations of the same category come to different outcomes?
 *
 * A row is an outcome in a category, beside the other outcomes of the same category. Only findings that stand count, and
 * only stated outcomes. A category says little of how grave the facts were, so that a difference is a question to be asked
 * of the findings below each row, and no proof of unequal treatment.
 */
export const SimilarFactsDifferentOutcomesDocument = /* @__PURE__ */ operationDocument<Operations.SimilarFactsDifferentOutcomesQuery, Operations.SimilarFactsDifferentOutcomesQueryVariables>(
  '8f680abab3f061a0e095d7b08822af98cf6fe17ccafda527aaea14dd2092d37c',
  "query SimilarFactsDifferentOutcomes($categories:CategoryScope!=SAME_CODE$after:String){similarFactsDifferentOutcomes(categories:$categories after:$after){__typename definition totalCount nodes{__typename category{__typename id label}family outcomes allegations ofAllegations evidence(first:3){__typename id findings(first:5){__typename nodes{__typename id severity outcome{__typename id kind}}}}}pageInfo{__typename hasNextPage endCursor}}}",
);

/**
 * What rests on a source, and which sources copy it?
 *
 * Each citation with its quoted words and the record that it supports. Two sources of which one copies the other are not
 * independent. Title and address are null where they would identify somebody; a quote as well.
 */
export const SourceInFullDocument = /* @__PURE__ */ operationDocument<Operations.SourceInFullQuery, Operations.SourceInFullQueryVariables>(
  'b30c1dba310f34d0593f6a9c0e1068def9ce5dd656211972c01f95e9c6a12ad8',
  "query SourceInFull($id:ID!$after:String){source(id:$id){__typename id kind title publisher address disclosure publishedOn{__typename edtf earliest latest}dataSet{__typename id name kind release}derivedFrom{__typename id title publisher}copiedBy{__typename nodes{__typename id title publisher}}citations(after:$after){__typename totalCount nodes{__typename id fact quote locator basis supports{__typename id}}pageInfo{__typename hasNextPage endCursor}}}}",
);

/**
 * How often was each Standard of Professional Behaviour found to be breached?
 *
 * Counted are allegations found proven by a finding that states the standard and that stands. One with two standards counts under
 * both, so the figures are not to be added up. A standard that is not listed is stated in no finding: that is not "never". `of` is
 * the number of proven allegations, also those of which no source names a standard.
 */
export const StandardsBreachedDocument = /* @__PURE__ */ operationDocument<Operations.StandardsBreachedQuery, Operations.StandardsBreachedQueryVariables>(
  'b2eb18c69b853a23d4edf3b8a8d9f3f4f5a93eead219c00db06f9142769b05a3',
  "query StandardsBreached($dataSet:ID$certainty:Certainty){standardsBreached(dataSet:$dataSet certainty:$certainty){__typename definition totalCount restsOn{__typename notStated{__typename id fact records of}}nodes{__typename id standard allegations matters officers of findings(first:5){__typename totalCount nodes{__typename id severity allegation{__typename id accused{__typename id name}}}}}}}",
);

/**
 * Where did the allegations against an officer, or of a matter, stand on a day, and what had the sources published by then?
 *
 * Two clocks. `statusOn` goes by the days of findings and appeals: it is null where vague dates leave several statuses
 * `possible`. `recordAsOf` goes by publication: POSSIBLE where the day of the source is vague, or nobody gives it; `knownFacts`
 * counts facts that surely came later. An allegation is not a finding, and a status of before may be one that did not last.
 */
export const StoodOnDocument = /* @__PURE__ */ operationDocument<Operations.StoodOnQuery, Operations.StoodOnQueryVariables>(
  '1056d07d7837f3695a098985fc8f24eb2abeadd1c32db7eb63087db8af79affc',
  "query StoodOn($id:ID!$day:Date!){node(id:$id){__typename id ...on Officer{__typename id allegations(first:100){__typename nodes{__typename id ...StoodOn}}recordAsOf(day:$day){__typename ...PublicBy}knownFacts(where:{NOT:{known:{possibly:{overlaps:{from:$day to:$day}}}}}){__typename totalCount}}...on Matter{__typename id allegations(first:100){__typename nodes{__typename id ...StoodOn}}recordAsOf(day:$day){__typename ...PublicBy}knownFacts(where:{NOT:{known:{possibly:{overlaps:{from:$day to:$day}}}}}){__typename totalCount}}}}fragment StoodOn on Allegation{__typename id words statusOn(day:$day){__typename status certainty possible}}fragment PublicBy on FactAsOf{__typename certainty fact{__typename id fact record{__typename id ...on Node{__typename id}}}}",
);

/**
 * Which records stand around one, and by which links?
 *
 * One step from an officer, matter, allegation, hearing, unit, court, source, force, area, category or office holder: this is what the
 * explorer's graph asks at each click. The list that may be very long goes on from the cursor of its own variable, such as
 * `allegations` of an officer, matter or unit. That two officers stand near each other says nothing about either. Victims are not
 * among them.
 */
export const SurroundingsDocument = /* @__PURE__ */ operationDocument<Operations.SurroundingsQuery, Operations.SurroundingsQueryVariables>(
  'a17f1e447000da9415a716decbcf1338a53c7c62c895da8ec55fd1cca4fdb34c',
  "query Surroundings($id:ID!$allegations:String$findings:String$seats:String$proceedings:String$units:String$citations:String){node(id:$id){__typename id ...on Officer{__typename id person:name postings(first:100){__typename totalCount nodes{__typename id role unit{__typename id name}}}allegations(after:$allegations){__typename totalCount nodes{__typename id status matter{__typename id}}pageInfo{__typename hasNextPage endCursor}}seats(first:100){__typename totalCount nodes{__typename id role hearing{__typename id kind}}}criminalProceedings(first:100){__typename totalCount nodes{__typename id court{__typename id name}}}}...on OfficeHolder{__typename id person:name seats(after:$seats){__typename totalCount nodes{__typename id role hearing{__typename id kind}}pageInfo{__typename hasNextPage endCursor}}}...on Allegation{__typename id status accused{__typename id name}matter{__typename id}findings(after:$findings){__typename totalCount nodes{__typename id status hearing{__typename id kind}}pageInfo{__typename hasNextPage endCursor}}attribution{__typename posting{__typename id unit{__typename id name}}}}...on Matter{__typename id allegations(after:$allegations){__typename totalCount nodes{__typename id status accused{__typename id name}}pageInfo{__typename hasNextPage endCursor}}hearings(first:100){__typename totalCount nodes{__typename id kind}}criminalProceedings(first:100){__typename totalCount nodes{__typename id court{__typename id name}}}}...on Hearing{__typename id kind matter{__typename id}sat:seats{__typename id role holder{__typename id name}}findings(after:$findings){__typename totalCount nodes{__typename id status allegation{__typename id status}}pageInfo{__typename hasNextPage endCursor}}}...on Unit{__typename id unit:name ofForce:force{__typename id name}commands(first:100){__typename totalCount nodes{__typename id officer{__typename id name}}}coverages{__typename id area{__typename id name}}unitAllegations:allegations(after:$allegations){__typename totalCount nodes{__typename id status}pageInfo{__typename hasNextPage endCursor}}}...on Category{__typename id scheme code label inCategory:allegations(after:$allegations){__typename totalCount nodes{__typename id status}pageInfo{__typename hasNextPage endCursor}}}...on Force{__typename id force:name units(after:$units){__typename totalCount nodes{__typename id name}pageInfo{__typename hasNextPage endCursor}}}...on Area{__typename id area:name coverages{__typename id unit{__typename id name}}}...on Court{__typename id court:name criminalProceedings(after:$proceedings){__typename totalCount nodes{__typename id matter{__typename id}defendant{__typename id name}}pageInfo{__typename hasNextPage endCursor}}}...on Source{__typename id title publisher citations(after:$citations){__typename totalCount nodes{__typename id supports{__typename id}}pageInfo{__typename hasNextPage endCursor}}}}}",
);

/**
 * How many allegations, matters, officers or outcomes are there, by one to three values?
 *
 * A record counts once in each row in which it belongs, and may belong in several, so that rows are not to be added up. What
 * no source states has a row of its own. `possible` counts what may belong in a row as a vague date falls or a posting was;
 * it is never added. Rows that do not occur are absent: read no zero into them.
 */
export const TabulateDocument = /* @__PURE__ */ operationDocument<Operations.TabulateQuery, Operations.TabulateQueryVariables>(
  'aacb107fc2ed603d78cf578adee8daabcc836725ae370fa83a156c81c619fac7',
  "query Tabulate($by:[TabulateBy!]!$counts:CountedInTabulation!=ALLEGATION$of:AllegationWhere$after:String){tabulate(by:$by counts:$counts of:$of after:$after){__typename definition totalCount nodes{__typename value secondValue thirdValue unit{__typename id}category{__typename id label}number possible}pageInfo{__typename hasNextPage endCursor}restsOn{__typename definite notStated{__typename id fact records of}}}}",
);

/**
 * How long do matters take from step to step: half of them, and nine tenths of them?
 *
 * Whole days by nearest rank. Each percentile lies between two figures, since dates may be vague. `matters` says on how many
 * it rests; those left out are counted beside it. Matters that are still open have not taken their time yet and are in no
 * figure, so that recent years look faster than they are.
 */
export const TimelinessDocument = /* @__PURE__ */ operationDocument<Operations.TimelinessQuery, Operations.TimelinessQueryVariables>(
  'e98b0720c0e49a43c23e04da6b0fd85c5d827c8a199d34ae545494d3ac3d3180',
  "query Timeliness($of:MatterWhere){timeliness(of:$of){__typename definition nodes{__typename step matters medianLeast medianMost ninetiethLeast ninetiethMost negative vague notStated}restsOn{__typename notStated{__typename id fact records of}}}}",
);

/**
 * Who commanded a unit when, and which allegations are about officers who were posted there then?
 *
 * A command reaches no further than a source states: certain between dated mentions, possible beyond them. An allegation stands
 * with the unit of the posting in which the conduct happened, by date, and says nothing about the unit or its commander. The
 * list of allegations is whole only where the data set says so. `headcountOn` is null where not all postings are known.
 */
export const UnitInFullDocument = /* @__PURE__ */ operationDocument<Operations.UnitInFullQuery, Operations.UnitInFullQueryVariables>(
  '17195d345f9c2afe8db644e2d23d7b5eb0b2bd818b8241d5a2da05364bd890a9',
  "query UnitInFull($id:ID!$day:Date!$after:String){unit(id:$id){__typename id name code kind notStated existed{__typename ...UnitPeriod}dataSet{__typename id name}force{__typename id name}memberships{__typename id parent{__typename id name}period{__typename ...UnitPeriod}}members{__typename id unit{__typename id name}period{__typename ...UnitPeriod}}coverages{__typename id area{__typename id name kind}period{__typename ...UnitPeriod}}succeeds{__typename id name}succeededBy{__typename id name}headcountOn(day:$day){__typename officers possible}commands{__typename nodes{__typename id rank title officer{__typename id name}period{__typename ...UnitPeriod}}}allegations(after:$after){__typename totalCount nodes{__typename id status words localCode{__typename scheme code label}category{__typename id label}conduct{__typename ...UnitPeriod}accused{__typename id name}matter{__typename id}}pageInfo{__typename hasNextPage endCursor}}}}fragment UnitPeriod on Interval{__typename edtf startEarliest startLatest endEarliest endLatest ongoing}",
);

/**
 * Which areas does a unit cover, who commanded it on a day, and what did the commander say in public?
 *
 * Each area has the period for which a source states it. A command is DEFINITE between stated days and POSSIBLE beyond
 * them; an empty `commandersOn` means that no command is known for that day, not that there was none. `commands` lists
 * every command that is known.
 */
export const UnitOnDayDocument = /* @__PURE__ */ operationDocument<Operations.UnitOnDayQuery, Operations.UnitOnDayQueryVariables>(
  '19ff2d0cf6e52dc44dbd9637ba2b8eac6d4a5f892a3de64e4729e2c339c47c24',
  "query UnitOnDay($id:ID!$day:Date!){unit(id:$id){__typename id name kind existed{__typename edtf}force{__typename id name}coverages{__typename id area{__typename id name kind}period{__typename edtf startEarliest startLatest endEarliest endLatest}}commandersOn(day:$day){__typename certainty officer{__typename id name statements(where:{spokeFor:{id:{eq:$id}}}){__typename nodes{__typename id words saidOn{__typename edtf}capacity matter{__typename id}}}}posting{__typename id rank title role}}commands{__typename nodes{__typename id officer{__typename id name}period{__typename edtf startEarliest startLatest endEarliest endLatest}}}}}",
);

/**
 * In what capacity are people victims, and how many are there?
 *
 * `victimContexts` lists the capacities that occur in a data set, without numbers. Numbers are there only of imported data sets, in
 * fixed tables that cannot be filtered. A suppressed cell is not none: it can be few or many, and others are suppressed with the
 * small ones so that nobody can work these out. `release` may be an earlier one, where the new numbers differ by so few that the
 * difference would tell of single people.
 */
export const VictimContextsDocument = /* @__PURE__ */ operationDocument<Operations.VictimContextsQuery, Operations.VictimContextsQueryVariables>(
  'fc6cc9ff59cd24a36eea94b6d2927a1f736fa038f2b7d0b6b01d3ceba641e8a7',
  "query VictimContexts{datasets{__typename id name victimContexts victimTables{__typename id kind release leastVictims leastOfficers cells{__typename id sex ageBand race years family victims suppressed}}}}",
);

/**
 * Of all allegations of an officer, a matter or a unit: how many stand where?
 *
 * Every status by itself: an allegation is not a finding, and only `proven` says that something was found. Of a unit these are
 * the allegations about officers who were posted there when the conduct is said to have happened; they say nothing about the
 * unit. The explorer asks it where a page holds only the first of many allegations.
 */
export const WhereAllegationsStandDocument = /* @__PURE__ */ operationDocument<Operations.WhereAllegationsStandQuery, Operations.WhereAllegationsStandQueryVariables>(
  '8b51b230f1007961fda8451312db50ff8673bb8cb2934b94b258dd2b08a99275',
  "query WhereAllegationsStand($id:ID!){node(id:$id){__typename id ...on Officer{__typename id alleged:allegations(where:{status:{eq:ALLEGED}}){__typename totalCount}underInvestigation:allegations(where:{status:{eq:UNDER_INVESTIGATION}}){__typename totalCount}caseToAnswer:allegations(where:{status:{eq:CASE_TO_ANSWER}}){__typename totalCount}noCaseToAnswer:allegations(where:{status:{eq:NO_CASE_TO_ANSWER}}){__typename totalCount}proven:allegations(where:{status:{eq:PROVEN}}){__typename totalCount}notProven:allegations(where:{status:{eq:NOT_PROVEN}}){__typename totalCount}quashed:allegations(where:{status:{eq:QUASHED}}){__typename totalCount}closedWithoutInvestigation:allegations(where:{status:{eq:CLOSED_WITHOUT_INVESTIGATION}}){__typename totalCount}withdrawn:allegations(where:{status:{eq:WITHDRAWN}}){__typename totalCount}notStated:allegations(where:{status:{eq:NOT_STATED}}){__typename totalCount}}...on Matter{__typename id alleged:allegations(where:{status:{eq:ALLEGED}}){__typename totalCount}underInvestigation:allegations(where:{status:{eq:UNDER_INVESTIGATION}}){__typename totalCount}caseToAnswer:allegations(where:{status:{eq:CASE_TO_ANSWER}}){__typename totalCount}noCaseToAnswer:allegations(where:{status:{eq:NO_CASE_TO_ANSWER}}){__typename totalCount}proven:allegations(where:{status:{eq:PROVEN}}){__typename totalCount}notProven:allegations(where:{status:{eq:NOT_PROVEN}}){__typename totalCount}quashed:allegations(where:{status:{eq:QUASHED}}){__typename totalCount}closedWithoutInvestigation:allegations(where:{status:{eq:CLOSED_WITHOUT_INVESTIGATION}}){__typename totalCount}withdrawn:allegations(where:{status:{eq:WITHDRAWN}}){__typename totalCount}notStated:allegations(where:{status:{eq:NOT_STATED}}){__typename totalCount}}...on Unit{__typename id alleged:allegations(where:{status:{eq:ALLEGED}}){__typename totalCount}underInvestigation:allegations(where:{status:{eq:UNDER_INVESTIGATION}}){__typename totalCount}caseToAnswer:allegations(where:{status:{eq:CASE_TO_ANSWER}}){__typename totalCount}noCaseToAnswer:allegations(where:{status:{eq:NO_CASE_TO_ANSWER}}){__typename totalCount}proven:allegations(where:{status:{eq:PROVEN}}){__typename totalCount}notProven:allegations(where:{status:{eq:NOT_PROVEN}}){__typename totalCount}quashed:allegations(where:{status:{eq:QUASHED}}){__typename totalCount}closedWithoutInvestigation:allegations(where:{status:{eq:CLOSED_WITHOUT_INVESTIGATION}}){__typename totalCount}withdrawn:allegations(where:{status:{eq:WITHDRAWN}}){__typename totalCount}notStated:allegations(where:{status:{eq:NOT_STATED}}){__typename totalCount}}}}",
);

/**
 * Which facts are withheld from the public, and why?
 *
 * A row names a fact of a matter and the reason; the fact itself is kept nowhere, so no other question answers it. The numbers by
 * reason stand beside the list.
 */
export const WithheldFactsDocument = /* @__PURE__ */ operationDocument<Operations.WithheldFactsQuery, Operations.WithheldFactsQueryVariables>(
  'e9c8152885ba1b5b9ba359b9450ef14c7af9d59e4a1fa4eb4447431912991a2b',
  "query WithheldFacts($dataSet:ID$certainty:Certainty$after:String){withheldFacts(dataSet:$dataSet certainty:$certainty after:$after){__typename totalCount nodes{__typename id fact reason matter{__typename id}evidence{__typename id citations{__typename totalCount}}}pageInfo{__typename hasNextPage endCursor}}jigsaw:withheldFacts(dataSet:$dataSet reasons:[JIGSAW]){__typename totalCount}identifiesVictim:withheldFacts(dataSet:$dataSet reasons:[IDENTIFIES_VICTIM]){__typename totalCount}order:withheldFacts(dataSet:$dataSet reasons:[ORDER]){__typename totalCount}thirdParty:withheldFacts(dataSet:$dataSet reasons:[THIRD_PARTY]){__typename totalCount}privateLife:withheldFacts(dataSet:$dataSet reasons:[PRIVATE_LIFE]){__typename totalCount}}",
);

/** The fragment `Disputes` on `Cited`, for reading that part of an answer from a cache. */
export const DisputesFragmentDocument = /* @__PURE__ */ fragmentDocument<Operations.DisputesFragment>(
  "fragment Disputes on Cited{__typename id conflicts{__typename id fact claims{__typename id position value preferred reason citations(first:3){__typename nodes{__typename id quote basis source{__typename id title publisher}}}}}}",
);

/** The fragment `Evidence` on `Cited`, for reading that part of an answer from a cache. */
export const EvidenceFragmentDocument = /* @__PURE__ */ fragmentDocument<Operations.EvidenceFragment>(
  "fragment Evidence on Cited{__typename id citations{__typename nodes{__typename id fact quote locator basis source{__typename id title publisher}}pageInfo{__typename hasNextPage}}}",
);

/** The fragment `Gaps` on `Cited`, for reading that part of an answer from a cache. */
export const GapsFragmentDocument = /* @__PURE__ */ fragmentDocument<Operations.GapsFragment>(
  "fragment Gaps on Cited{__typename id notStated generalised}",
);

/** The fragment `MatterDay` on `Day`, for reading that part of an answer from a cache. */
export const MatterDayFragmentDocument = /* @__PURE__ */ fragmentDocument<Operations.MatterDayFragment>(
  "fragment MatterDay on Day{__typename edtf earliest latest}",
);

/** The fragment `OfficerFacts` on `Cited`, for reading that part of an answer from a cache. */
export const OfficerFactsFragmentDocument = /* @__PURE__ */ fragmentDocument<Operations.OfficerFactsFragment>(
  "fragment OfficerFacts on Cited{__typename id citations{__typename nodes{__typename id fact quote locator basis source{__typename id title publisher publishedOn{__typename edtf}}}pageInfo{__typename hasNextPage}}conflicts{__typename id fact claims{__typename id position value preferred reason citations(first:3){__typename nodes{__typename id quote basis source{__typename id title publisher}}}}}importedFrom{__typename row source{__typename id title}}}",
);

/** The fragment `OfficerInFullPeriod` on `Interval`, for reading that part of an answer from a cache. */
export const OfficerInFullPeriodFragmentDocument = /* @__PURE__ */ fragmentDocument<Operations.OfficerInFullPeriodFragment>(
  "fragment OfficerInFullPeriod on Interval{__typename edtf startEarliest startLatest endEarliest endLatest ongoing}",
);

/** The fragment `PublicBy` on `FactAsOf`, for reading that part of an answer from a cache. */
export const PublicByFragmentDocument = /* @__PURE__ */ fragmentDocument<Operations.PublicByFragment>(
  "fragment PublicBy on FactAsOf{__typename certainty fact{__typename id fact record{__typename id ...on Node{__typename id}}}}",
);

/** The fragment `StoodOn` on `Allegation`, for reading that part of an answer from a cache. */
export const StoodOnFragmentDocument = /* @__PURE__ */ fragmentDocument<Operations.StoodOnFragment>(
  "fragment StoodOn on Allegation{__typename id words statusOn(day:$day){__typename status certainty possible}}",
);

/** The fragment `UnitPeriod` on `Interval`, for reading that part of an answer from a cache. */
export const UnitPeriodFragmentDocument = /* @__PURE__ */ fragmentDocument<Operations.UnitPeriodFragment>(
  "fragment UnitPeriod on Interval{__typename edtf startEarliest startLatest endEarliest endLatest ongoing}",
);

