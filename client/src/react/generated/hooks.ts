import * as documents from '../../generated/documents.js';
import { queryHook } from '../query-hook.js';
import { lazyQueryHook } from '../lazy-query-hook.js';
import { suspenseQueryHook } from '../suspense-query-hook.js';
/**
 * How many officers have one matter, two, three to five, six or more, and how many of them were dismissed?
 *
 * Baroness Casey's interim report (October 2022; Metropolitan Police, April 2013 to March 2022) counted 8,917 people in 10,252
 * matters; of 1,809 with more than one matter 13 were dismissed; 1,263 had two, over 500 three to five, 41 six or more. Set
 * such figures beside these, with their own counting rule: she counted people, among them police staff, who are left out here.
 * A small case library holds the cases that somebody wrote about, and its shares say nothing of a force. Special
 * constables are counted apart. That a band is larger says nothing about any one officer in it.
 *
 * Asks as soon as it is shown.
 */
export const useBandsQuery = /* @__PURE__ */ queryHook(documents.BandsDocument);

/**
 * How many officers have one matter, two, three to five, six or more, and how many of them were dismissed?
 *
 * Baroness Casey's interim report (October 2022; Metropolitan Police, April 2013 to March 2022) counted 8,917 people in 10,252
 * matters; of 1,809 with more than one matter 13 were dismissed; 1,263 had two, over 500 three to five, 41 six or more. Set
 * such figures beside these, with their own counting rule: she counted people, among them police staff, who are left out here.
 * A small case library holds the cases that somebody wrote about, and its shares say nothing of a force. Special
 * constables are counted apart. That a band is larger says nothing about any one officer in it.
 *
 * Asks when its function is called.
 */
export const useBandsLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.BandsDocument);

/**
 * How many officers have one matter, two, three to five, six or more, and how many of them were dismissed?
 *
 * Baroness Casey's interim report (October 2022; Metropolitan Police, April 2013 to March 2022) counted 8,917 people in 10,252
 * matters; of 1,809 with more than one matter 13 were dismissed; 1,263 had two, over 500 three to five, 41 six or more. Set
 * such figures beside these, with their own counting rule: she counted people, among them police staff, who are left out here.
 * A small case library holds the cases that somebody wrote about, and its shares say nothing of a force. Special
 * constables are counted apart. That a band is larger says nothing about any one officer in it.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useBandsSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.BandsDocument);

/**
 * Which entries in the barred list have no finding behind them that stands as proven?
 *
 * A row is an entry, made or only announced (`occurrence`), and what is known of findings against that officer in that matter.
 * NONE_STATED does not mean that there was none: no source that was read states one. NOT_STANDING: there were findings, and they
 * were not proven, withdrawn or quashed. The advisory list is never counted.
 *
 * Asks as soon as it is shown.
 */
export const useBarredWithoutFindingQuery = /* @__PURE__ */ queryHook(documents.BarredWithoutFindingDocument);

/**
 * Which entries in the barred list have no finding behind them that stands as proven?
 *
 * A row is an entry, made or only announced (`occurrence`), and what is known of findings against that officer in that matter.
 * NONE_STATED does not mean that there was none: no source that was read states one. NOT_STANDING: there were findings, and they
 * were not proven, withdrawn or quashed. The advisory list is never counted.
 *
 * Asks when its function is called.
 */
export const useBarredWithoutFindingLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.BarredWithoutFindingDocument);

/**
 * Which entries in the barred list have no finding behind them that stands as proven?
 *
 * A row is an entry, made or only announced (`occurrence`), and what is known of findings against that officer in that matter.
 * NONE_STATED does not mean that there was none: no source that was read states one. NOT_STANDING: there were findings, and they
 * were not proven, withdrawn or quashed. The advisory list is never counted.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useBarredWithoutFindingSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.BarredWithoutFindingDocument);

/**
 * How many matters had a unit in the months before a commander's start, and in the months after?
 *
 * A matter lies on the side on which its conduct began; the day of the start belongs to the command. Where the start or the
 * conduct is vague, a matter can be possible on both sides: such numbers stand apart. `coveredBefore` and `coveredAfter` are
 * the months of each side of which the data set has every allegation; null where it says so of none, and then a difference
 * may only be one of what was published. Two numbers beside each other show no cause: what was reported, who was posted
 * there, and much else may have changed as well.
 *
 * Asks as soon as it is shown.
 */
export const useBeforeAndAfterCommanderQuery = /* @__PURE__ */ queryHook(documents.BeforeAndAfterCommanderDocument);

/**
 * How many matters had a unit in the months before a commander's start, and in the months after?
 *
 * A matter lies on the side on which its conduct began; the day of the start belongs to the command. Where the start or the
 * conduct is vague, a matter can be possible on both sides: such numbers stand apart. `coveredBefore` and `coveredAfter` are
 * the months of each side of which the data set has every allegation; null where it says so of none, and then a difference
 * may only be one of what was published. Two numbers beside each other show no cause: what was reported, who was posted
 * there, and much else may have changed as well.
 *
 * Asks when its function is called.
 */
export const useBeforeAndAfterCommanderLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.BeforeAndAfterCommanderDocument);

/**
 * How many matters had a unit in the months before a commander's start, and in the months after?
 *
 * A matter lies on the side on which its conduct began; the day of the start belongs to the command. Where the start or the
 * conduct is vague, a matter can be possible on both sides: such numbers stand apart. `coveredBefore` and `coveredAfter` are
 * the months of each side of which the data set has every allegation; null where it says so of none, and then a difference
 * may only be one of what was published. Two numbers beside each other show no cause: what was reported, who was posted
 * there, and much else may have changed as well.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useBeforeAndAfterCommanderSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.BeforeAndAfterCommanderDocument);

/**
 * Who chaired hearings, and how did they end, before and after a day on which the rules changed?
 *
 * Counted are hearings. From 7 May 2024 chief officers chair (SI 2024/521); before, legally qualified persons did. A
 * hearing with several findings counts once under each outcome, and one whose day is vague only where it surely lies on
 * one side. What no source states is counted nowhere, so the figures do not add up to `all`.
 *
 * Asks as soon as it is shown.
 */
export const useChairsAndOutcomesQuery = /* @__PURE__ */ queryHook(documents.ChairsAndOutcomesDocument);

/**
 * Who chaired hearings, and how did they end, before and after a day on which the rules changed?
 *
 * Counted are hearings. From 7 May 2024 chief officers chair (SI 2024/521); before, legally qualified persons did. A
 * hearing with several findings counts once under each outcome, and one whose day is vague only where it surely lies on
 * one side. What no source states is counted nowhere, so the figures do not add up to `all`.
 *
 * Asks when its function is called.
 */
export const useChairsAndOutcomesLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.ChairsAndOutcomesDocument);

/**
 * Who chaired hearings, and how did they end, before and after a day on which the rules changed?
 *
 * Counted are hearings. From 7 May 2024 chief officers chair (SI 2024/521); before, legally qualified persons did. A
 * hearing with several findings counts once under each outcome, and one whose day is vague only where it surely lies on
 * one side. What no source states is counted nowhere, so the figures do not add up to `all`.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useChairsAndOutcomesSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.ChairsAndOutcomesDocument);

/**
 * What did a new release of a data set change by appeal or correction?
 *
 * A row is a record that came, went or differs, with the names of the facts and why, as far as the later release tells. What was
 * replaced or removed is kept nowhere. Releases that were never loaded one after the other have no changes here; ask with `why: OTHER`
 * for what simply happened meanwhile.
 *
 * Asks as soon as it is shown.
 */
export const useChangesBetweenReleasesQuery = /* @__PURE__ */ queryHook(documents.ChangesBetweenReleasesDocument);

/**
 * What did a new release of a data set change by appeal or correction?
 *
 * A row is a record that came, went or differs, with the names of the facts and why, as far as the later release tells. What was
 * replaced or removed is kept nowhere. Releases that were never loaded one after the other have no changes here; ask with `why: OTHER`
 * for what simply happened meanwhile.
 *
 * Asks when its function is called.
 */
export const useChangesBetweenReleasesLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.ChangesBetweenReleasesDocument);

/**
 * What did a new release of a data set change by appeal or correction?
 *
 * A row is a record that came, went or differs, with the names of the facts and why, as far as the later release tells. What was
 * replaced or removed is kept nowhere. Releases that were never loaded one after the other have no changes here; ask with `why: OTHER`
 * for what simply happened meanwhile.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useChangesBetweenReleasesSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.ChangesBetweenReleasesDocument);

/**
 * Which matters in a family of categories were closed without a referral?
 *
 * Only matters whose list of referrals is known to be whole: that no source names a referral is not that there was none. How
 * many matters that leaves open stands in `restsOn`, as Matter.closedWithoutReferral. Whether a referral was called for is
 * not said.
 *
 * Asks as soon as it is shown.
 */
export const useClosedWithoutReferralQuery = /* @__PURE__ */ queryHook(documents.ClosedWithoutReferralDocument);

/**
 * Which matters in a family of categories were closed without a referral?
 *
 * Only matters whose list of referrals is known to be whole: that no source names a referral is not that there was none. How
 * many matters that leaves open stands in `restsOn`, as Matter.closedWithoutReferral. Whether a referral was called for is
 * not said.
 *
 * Asks when its function is called.
 */
export const useClosedWithoutReferralLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.ClosedWithoutReferralDocument);

/**
 * Which matters in a family of categories were closed without a referral?
 *
 * Only matters whose list of referrals is known to be whole: that no source names a referral is not that there was none. How
 * many matters that leaves open stands in `restsOn`, as Matter.closedWithoutReferral. Whether a referral was called for is
 * not said.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useClosedWithoutReferralSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.ClosedWithoutReferralDocument);

/**
 * Which two officers are accused in the same matters, and in how many?
 *
 * Each row is a pair, those with the most matters first; `evidence` is the allegations against both in these matters. Being
 * accused together is no finding, and may only mean that two officers worked together. In a period a pair is POSSIBLE where a
 * vague date decides. Matters against more than 20 officers make no pairs.
 *
 * Asks as soon as it is shown.
 */
export const useCoAccusedQuery = /* @__PURE__ */ queryHook(documents.CoAccusedDocument);

/**
 * Which two officers are accused in the same matters, and in how many?
 *
 * Each row is a pair, those with the most matters first; `evidence` is the allegations against both in these matters. Being
 * accused together is no finding, and may only mean that two officers worked together. In a period a pair is POSSIBLE where a
 * vague date decides. Matters against more than 20 officers make no pairs.
 *
 * Asks when its function is called.
 */
export const useCoAccusedLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.CoAccusedDocument);

/**
 * Which two officers are accused in the same matters, and in how many?
 *
 * Each row is a pair, those with the most matters first; `evidence` is the allegations against both in these matters. Being
 * accused together is no finding, and may only mean that two officers worked together. In a period a pair is POSSIBLE where a
 * vague date decides. Matters against more than 20 officers make no pairs.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useCoAccusedSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.CoAccusedDocument);

/**
 * Which groups of officers are joined by being accused together, and who holds each together?
 *
 * Members are joined directly or by way of others: two of them need share no matter. A broker is an officer without whom the
 * group would fall into two or more. It describes how allegations are connected, over all time, and says nothing about what
 * a member did or knew.
 *
 * Asks as soon as it is shown.
 */
export const useCoAccusedGroupsQuery = /* @__PURE__ */ queryHook(documents.CoAccusedGroupsDocument);

/**
 * Which groups of officers are joined by being accused together, and who holds each together?
 *
 * Members are joined directly or by way of others: two of them need share no matter. A broker is an officer without whom the
 * group would fall into two or more. It describes how allegations are connected, over all time, and says nothing about what
 * a member did or knew.
 *
 * Asks when its function is called.
 */
export const useCoAccusedGroupsLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.CoAccusedGroupsDocument);

/**
 * Which groups of officers are joined by being accused together, and who holds each together?
 *
 * Members are joined directly or by way of others: two of them need share no matter. A broker is an officer without whom the
 * group would fall into two or more. It describes how allegations are connected, over all time, and says nothing about what
 * a member did or knew.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useCoAccusedGroupsSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.CoAccusedGroupsDocument);

/**
 * What did commanders say in public about matters in the units that they command or commanded?
 *
 * A row is a statement and the speaker's command of the unit in which the accused was posted when the conduct happened. It is
 * DEFINITE when the command surely had begun by the day of the statement and the posting is certain. `inCommand` says whether
 * the command still stood on that day: NO is said afterwards, NOT_STATED is open. That somebody commanded the unit when they
 * spoke does not say that they did when it happened: `commanders` has those.
 *
 * Asks as soon as it is shown.
 */
export const useCommandersStatementsQuery = /* @__PURE__ */ queryHook(documents.CommandersStatementsDocument);

/**
 * What did commanders say in public about matters in the units that they command or commanded?
 *
 * A row is a statement and the speaker's command of the unit in which the accused was posted when the conduct happened. It is
 * DEFINITE when the command surely had begun by the day of the statement and the posting is certain. `inCommand` says whether
 * the command still stood on that day: NO is said afterwards, NOT_STATED is open. That somebody commanded the unit when they
 * spoke does not say that they did when it happened: `commanders` has those.
 *
 * Asks when its function is called.
 */
export const useCommandersStatementsLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.CommandersStatementsDocument);

/**
 * What did commanders say in public about matters in the units that they command or commanded?
 *
 * A row is a statement and the speaker's command of the unit in which the accused was posted when the conduct happened. It is
 * DEFINITE when the command surely had begun by the day of the statement and the posting is certain. `inCommand` says whether
 * the command still stood on that day: NO is said afterwards, NOT_STATED is open. That somebody commanded the unit when they
 * spoke does not say that they did when it happened: `commanders` has those.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useCommandersStatementsSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.CommandersStatementsDocument);

/**
 * What share of the allegations is against the tenth of officers with the most of them?
 *
 * Those with an allegation are put in order of how many, and cut into ten groups; `tenth: 10` has the most. The last row is
 * the top per cent. Officers without any allegation are no part of it: with them the shares would be more unequal. Who served
 * longer, or in a busier place, has more of them; nothing here corrects for that. `by` asks the same of units or categories.
 *
 * Asks as soon as it is shown.
 */
export const useConcentrationQuery = /* @__PURE__ */ queryHook(documents.ConcentrationDocument);

/**
 * What share of the allegations is against the tenth of officers with the most of them?
 *
 * Those with an allegation are put in order of how many, and cut into ten groups; `tenth: 10` has the most. The last row is
 * the top per cent. Officers without any allegation are no part of it: with them the shares would be more unequal. Who served
 * longer, or in a busier place, has more of them; nothing here corrects for that. `by` asks the same of units or categories.
 *
 * Asks when its function is called.
 */
export const useConcentrationLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.ConcentrationDocument);

/**
 * What share of the allegations is against the tenth of officers with the most of them?
 *
 * Those with an allegation are put in order of how many, and cut into ten groups; `tenth: 10` has the most. The last row is
 * the top per cent. Officers without any allegation are no part of it: with them the shares would be more unequal. Who served
 * longer, or in a busier place, has more of them; nothing here corrects for that. `by` asks the same of units or categories.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useConcentrationSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.ConcentrationDocument);

/**
 * Which officers came by somebody's contact data in the course of duty, and then used them?
 *
 * A row is a contact of which a source says how the data were obtained; nothing is concluded from how the two met. `notStated` says
 * of how many contacts no source tells. An allegation is not a finding: read `reached`.
 *
 * Asks as soon as it is shown.
 */
export const useContactThroughDutyQuery = /* @__PURE__ */ queryHook(documents.ContactThroughDutyDocument);

/**
 * Which officers came by somebody's contact data in the course of duty, and then used them?
 *
 * A row is a contact of which a source says how the data were obtained; nothing is concluded from how the two met. `notStated` says
 * of how many contacts no source tells. An allegation is not a finding: read `reached`.
 *
 * Asks when its function is called.
 */
export const useContactThroughDutyLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.ContactThroughDutyDocument);

/**
 * Which officers came by somebody's contact data in the course of duty, and then used them?
 *
 * A row is a contact of which a source says how the data were obtained; nothing is concluded from how the two met. `notStated` says
 * of how many contacts no source tells. An allegation is not a finding: read `reached`.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useContactThroughDutySuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.ContactThroughDutyDocument);

/**
 * Which data sets are loaded, what are they complete for, and which forces, units and officers do they hold?
 *
 * This is what the explorer opens with. A case library is complete for nothing: it holds the cases that somebody wrote about, and
 * says nothing of how many there were. No count adds up two data sets. `totalCount` counts what is on record.
 *
 * Asks as soon as it is shown.
 */
export const useContentsQuery = /* @__PURE__ */ queryHook(documents.ContentsDocument);

/**
 * Which data sets are loaded, what are they complete for, and which forces, units and officers do they hold?
 *
 * This is what the explorer opens with. A case library is complete for nothing: it holds the cases that somebody wrote about, and
 * says nothing of how many there were. No count adds up two data sets. `totalCount` counts what is on record.
 *
 * Asks when its function is called.
 */
export const useContentsLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.ContentsDocument);

/**
 * Which data sets are loaded, what are they complete for, and which forces, units and officers do they hold?
 *
 * This is what the explorer opens with. A case library is complete for nothing: it holds the cases that somebody wrote about, and
 * says nothing of how many there were. No count adds up two data sets. `totalCount` counts what is on record.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useContentsSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.ContentsDocument);

/**
 * Which criminal proceedings came before a court, with which pleas, sentences and orders?
 *
 * A criminal proceeding is a track of its own: an acquittal does not contradict a finding of a panel. `term` and
 * `suspendedFor` are ISO 8601 durations: P6W is six weeks, P18M eighteen months.
 *
 * Asks as soon as it is shown.
 */
export const useCourtRecordQuery = /* @__PURE__ */ queryHook(documents.CourtRecordDocument);

/**
 * Which criminal proceedings came before a court, with which pleas, sentences and orders?
 *
 * A criminal proceeding is a track of its own: an acquittal does not contradict a finding of a panel. `term` and
 * `suspendedFor` are ISO 8601 durations: P6W is six weeks, P18M eighteen months.
 *
 * Asks when its function is called.
 */
export const useCourtRecordLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.CourtRecordDocument);

/**
 * Which criminal proceedings came before a court, with which pleas, sentences and orders?
 *
 * A criminal proceeding is a track of its own: an acquittal does not contradict a finding of a panel. `term` and
 * `suspendedFor` are ISO 8601 durations: P6W is six weeks, P18M eighteen months.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useCourtRecordSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.CourtRecordDocument);

/**
 * Which criminal outcomes are linked to a matter?
 *
 * Charges with plea and verdict, sentences and orders, beside what the panel found, since the two are decided by different
 * standards of proof. An empty list that is not COMPLETE means that no source tells of any.
 *
 * Asks as soon as it is shown.
 */
export const useCriminalOutcomesQuery = /* @__PURE__ */ queryHook(documents.CriminalOutcomesDocument);

/**
 * Which criminal outcomes are linked to a matter?
 *
 * Charges with plea and verdict, sentences and orders, beside what the panel found, since the two are decided by different
 * standards of proof. An empty list that is not COMPLETE means that no source tells of any.
 *
 * Asks when its function is called.
 */
export const useCriminalOutcomesLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.CriminalOutcomesDocument);

/**
 * Which criminal outcomes are linked to a matter?
 *
 * Charges with plea and verdict, sentences and orders, beside what the panel found, since the two are decided by different
 * standards of proof. An empty list that is not COMPLETE means that no source tells of any.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useCriminalOutcomesSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.CriminalOutcomesDocument);

/**
 * On which allegations do the investigator, the authority and the panel disagree?
 *
 * Each said whether there is a case to answer, or found whether it was proven: three facts by three bodies at three times,
 * on different evidence. That they differ shows no mistake of any. The severity assessed before is a forecast; where it is
 * other than the severity found, that is a kind of its own, SEVERITY, shown when it is named.
 *
 * Asks as soon as it is shown.
 */
export const useDisagreementsQuery = /* @__PURE__ */ queryHook(documents.DisagreementsDocument);

/**
 * On which allegations do the investigator, the authority and the panel disagree?
 *
 * Each said whether there is a case to answer, or found whether it was proven: three facts by three bodies at three times,
 * on different evidence. That they differ shows no mistake of any. The severity assessed before is a forecast; where it is
 * other than the severity found, that is a kind of its own, SEVERITY, shown when it is named.
 *
 * Asks when its function is called.
 */
export const useDisagreementsLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.DisagreementsDocument);

/**
 * On which allegations do the investigator, the authority and the panel disagree?
 *
 * Each said whether there is a case to answer, or found whether it was proven: three facts by three bodies at three times,
 * on different evidence. That they differ shows no mistake of any. The severity assessed before is a forecast; where it is
 * other than the severity found, that is a kind of its own, SEVERITY, shown when it is named.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useDisagreementsSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.DisagreementsDocument);

/**
 * Which records are due for review or removal in a month?
 *
 * Name the month: nothing here looks at a clock. REVIEW is the record's own day of review; SPENT says that a conviction is spent from
 * that day (Rehabilitation of Offenders Act 1974), and whether it may still be shown is to be decided by a person. A vague day is
 * DEFINITE where all of it lies in the period.
 *
 * Asks as soon as it is shown.
 */
export const useDueForReviewQuery = /* @__PURE__ */ queryHook(documents.DueForReviewDocument);

/**
 * Which records are due for review or removal in a month?
 *
 * Name the month: nothing here looks at a clock. REVIEW is the record's own day of review; SPENT says that a conviction is spent from
 * that day (Rehabilitation of Offenders Act 1974), and whether it may still be shown is to be decided by a person. A vague day is
 * DEFINITE where all of it lies in the period.
 *
 * Asks when its function is called.
 */
export const useDueForReviewLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.DueForReviewDocument);

/**
 * Which records are due for review or removal in a month?
 *
 * Name the month: nothing here looks at a clock. REVIEW is the record's own day of review; SPENT says that a conviction is spent from
 * that day (Rehabilitation of Offenders Act 1974), and whether it may still be shown is to be decided by a person. A vague day is
 * DEFINITE where all of it lies in the period.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useDueForReviewSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.DueForReviewDocument);

/**
 * Which officers had a matter that ended in training, learning, reflective practice or no action, and then gross misconduct found?
 *
 * Each row is a pair: the earlier intervention, and a later allegation on which a finding of gross misconduct stands. A severity
 * that was only assessed does not count, nor a finding that was quashed. Where it is not stated when the earlier investigation
 * ended, it is enough that it began before. It says what followed, not what caused it. `unknown` counts the accused officers of
 * whom nobody can say.
 *
 * Asks as soon as it is shown.
 */
export const useEscalationAfterInterventionQuery = /* @__PURE__ */ queryHook(documents.EscalationAfterInterventionDocument);

/**
 * Which officers had a matter that ended in training, learning, reflective practice or no action, and then gross misconduct found?
 *
 * Each row is a pair: the earlier intervention, and a later allegation on which a finding of gross misconduct stands. A severity
 * that was only assessed does not count, nor a finding that was quashed. Where it is not stated when the earlier investigation
 * ended, it is enough that it began before. It says what followed, not what caused it. `unknown` counts the accused officers of
 * whom nobody can say.
 *
 * Asks when its function is called.
 */
export const useEscalationAfterInterventionLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.EscalationAfterInterventionDocument);

/**
 * Which officers had a matter that ended in training, learning, reflective practice or no action, and then gross misconduct found?
 *
 * Each row is a pair: the earlier intervention, and a later allegation on which a finding of gross misconduct stands. A severity
 * that was only assessed does not count, nor a finding that was quashed. Where it is not stated when the earlier investigation
 * ended, it is enough that it began before. It says what followed, not what caused it. `unknown` counts the accused officers of
 * whom nobody can say.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useEscalationAfterInterventionSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.EscalationAfterInterventionDocument);

/**
 * Where do certain words occur: in names of people, units and courts, in titles, in what was said?
 *
 * Every word must occur; the last may be a beginning. Best match first, the best 1,000 at most. `facets` counts all that was
 * found, by kind and by data set; `kinds` and `dataSet` narrow it. Of an officer the first period of service tells people of the
 * same name apart. Victims are never found.
 *
 * Asks as soon as it is shown.
 */
export const useFindQuery = /* @__PURE__ */ queryHook(documents.FindDocument);

/**
 * Where do certain words occur: in names of people, units and courts, in titles, in what was said?
 *
 * Every word must occur; the last may be a beginning. Best match first, the best 1,000 at most. `facets` counts all that was
 * found, by kind and by data set; `kinds` and `dataSet` narrow it. Of an officer the first period of service tells people of the
 * same name apart. Victims are never found.
 *
 * Asks when its function is called.
 */
export const useFindLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.FindDocument);

/**
 * Where do certain words occur: in names of people, units and courts, in titles, in what was said?
 *
 * Every word must occur; the last may be a beginning. Best match first, the best 1,000 at most. `facets` counts all that was
 * found, by kind and by data set; `kinds` and `dataSet` narrow it. Of an officer the first period of service tells people of the
 * same name apart. Victims are never found.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useFindSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.FindDocument);

/**
 * How many allegations got how far: alleged, with a case to answer, proven, dismissed?
 *
 * Each stage counts all that reached it, those that went further among them; `possible` counts more that do if vague dates
 * fall one way, and is never added. An allegation is no finding, and few stages say little about those still open: see
 * `restsOn` for what is not stated.
 *
 * Asks as soon as it is shown.
 */
export const useFunnelQuery = /* @__PURE__ */ queryHook(documents.FunnelDocument);

/**
 * How many allegations got how far: alleged, with a case to answer, proven, dismissed?
 *
 * Each stage counts all that reached it, those that went further among them; `possible` counts more that do if vague dates
 * fall one way, and is never added. An allegation is no finding, and few stages say little about those still open: see
 * `restsOn` for what is not stated.
 *
 * Asks when its function is called.
 */
export const useFunnelLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.FunnelDocument);

/**
 * How many allegations got how far: alleged, with a case to answer, proven, dismissed?
 *
 * Each stage counts all that reached it, those that went further among them; `possible` counts more that do if vague dates
 * fall one way, and is never added. An allegation is no finding, and few stages say little about those still open: see
 * `restsOn` for what is not stated.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useFunnelSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.FunnelDocument);

/**
 * Who sat at a hearing, who was accused, and what was found of each?
 *
 * Each person and allegation with its id: this is what the explorer's page of a hearing asks. `status` of an allegation is
 * where it stands now, after any appeal, and may be other than what this hearing found. What is NOT_STATED no source says.
 *
 * Asks as soon as it is shown.
 */
export const useHearingInFullQuery = /* @__PURE__ */ queryHook(documents.HearingInFullDocument);

/**
 * Who sat at a hearing, who was accused, and what was found of each?
 *
 * Each person and allegation with its id: this is what the explorer's page of a hearing asks. `status` of an allegation is
 * where it stands now, after any appeal, and may be other than what this hearing found. What is NOT_STATED no source says.
 *
 * Asks when its function is called.
 */
export const useHearingInFullLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.HearingInFullDocument);

/**
 * Who sat at a hearing, who was accused, and what was found of each?
 *
 * Each person and allegation with its id: this is what the explorer's page of a hearing asks. `status` of an allegation is
 * where it stands now, after any appeal, and may be other than what this hearing found. What is NOT_STATED no source says.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useHearingInFullSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.HearingInFullDocument);

/**
 * What happened at a hearing: who chaired it, who came, what was found and what came of it?
 *
 * `attended` and `represented` are NOT_STATED where no source says so for all accused. Each finding names its allegation
 * and the standards breached; `status` is where the finding stands now, after any appeal.
 *
 * Asks as soon as it is shown.
 */
export const useHearingRecordQuery = /* @__PURE__ */ queryHook(documents.HearingRecordDocument);

/**
 * What happened at a hearing: who chaired it, who came, what was found and what came of it?
 *
 * `attended` and `represented` are NOT_STATED where no source says so for all accused. Each finding names its allegation
 * and the standards breached; `status` is where the finding stands now, after any appeal.
 *
 * Asks when its function is called.
 */
export const useHearingRecordLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.HearingRecordDocument);

/**
 * What happened at a hearing: who chaired it, who came, what was found and what came of it?
 *
 * `attended` and `represented` are NOT_STATED where no source says so for all accused. Each finding names its allegation
 * and the standards breached; `status` is where the finding stands now, after any appeal.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useHearingRecordSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.HearingRecordDocument);

/**
 * Which hearings between two days ended with a certain outcome?
 *
 * A hearing counts when some finding of it has that outcome. A vague day counts when every day that it can be lies
 * between the two; ask with `possibly` for the others. WOULD_HAVE_BEEN_DISMISSED is the only disciplinary outcome for a
 * former officer.
 *
 * Asks as soon as it is shown.
 */
export const useHearingsByOutcomeQuery = /* @__PURE__ */ queryHook(documents.HearingsByOutcomeDocument);

/**
 * Which hearings between two days ended with a certain outcome?
 *
 * A hearing counts when some finding of it has that outcome. A vague day counts when every day that it can be lies
 * between the two; ask with `possibly` for the others. WOULD_HAVE_BEEN_DISMISSED is the only disciplinary outcome for a
 * former officer.
 *
 * Asks when its function is called.
 */
export const useHearingsByOutcomeLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.HearingsByOutcomeDocument);

/**
 * Which hearings between two days ended with a certain outcome?
 *
 * A hearing counts when some finding of it has that outcome. A vague day counts when every day that it can be lies
 * between the two; ask with `possibly` for the others. WOULD_HAVE_BEEN_DISMISSED is the only disciplinary outcome for a
 * former officer.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useHearingsByOutcomeSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.HearingsByOutcomeDocument);

/**
 * How much time lay between an earlier investigation and the later, similar conduct?
 *
 * The pairs of PriorSimilarInvestigation, the shortest time first, from the beginning of the earlier investigation to the
 * beginning of the later conduct. Vague dates give a least and a most; a bound that is null is not known. Months are days divided
 * by 30.4375. Short times do not show that the investigation did nothing, nor long ones that it helped.
 *
 * Asks as soon as it is shown.
 */
export const useIntervalsQuery = /* @__PURE__ */ queryHook(documents.IntervalsDocument);

/**
 * How much time lay between an earlier investigation and the later, similar conduct?
 *
 * The pairs of PriorSimilarInvestigation, the shortest time first, from the beginning of the earlier investigation to the
 * beginning of the later conduct. Vague dates give a least and a most; a bound that is null is not known. Months are days divided
 * by 30.4375. Short times do not show that the investigation did nothing, nor long ones that it helped.
 *
 * Asks when its function is called.
 */
export const useIntervalsLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.IntervalsDocument);

/**
 * How much time lay between an earlier investigation and the later, similar conduct?
 *
 * The pairs of PriorSimilarInvestigation, the shortest time first, from the beginning of the earlier investigation to the
 * beginning of the later conduct. Vague dates give a least and a most; a bound that is null is not known. Months are days divided
 * by 30.4375. Short times do not show that the investigation did nothing, nor long ones that it helped.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useIntervalsSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.IntervalsDocument);

/**
 * Which investigators, chairs and panel members had served in the same unit as the accused, at the same time?
 *
 * A row is somebody's part in a matter and one accused: both had postings in one unit that share a day and had begun before
 * the investigation began or the hearing was held. Of several such times it shows the surest, then the latest. That two
 * served together does not show that they knew each other, nor that anything was wrong. An empty list shows little where
 * postings or investigators are not stated: see `notStated`.
 *
 * Asks as soon as it is shown.
 */
export const useInvestigatorOverlapQuery = /* @__PURE__ */ queryHook(documents.InvestigatorOverlapDocument);

/**
 * Which investigators, chairs and panel members had served in the same unit as the accused, at the same time?
 *
 * A row is somebody's part in a matter and one accused: both had postings in one unit that share a day and had begun before
 * the investigation began or the hearing was held. Of several such times it shows the surest, then the latest. That two
 * served together does not show that they knew each other, nor that anything was wrong. An empty list shows little where
 * postings or investigators are not stated: see `notStated`.
 *
 * Asks when its function is called.
 */
export const useInvestigatorOverlapLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.InvestigatorOverlapDocument);

/**
 * Which investigators, chairs and panel members had served in the same unit as the accused, at the same time?
 *
 * A row is somebody's part in a matter and one accused: both had postings in one unit that share a day and had begun before
 * the investigation began or the hearing was held. Of several such times it shows the surest, then the latest. That two
 * served together does not show that they knew each other, nor that anything was wrong. An empty list shows little where
 * postings or investigators are not stated: see `notStated`.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useInvestigatorOverlapSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.InvestigatorOverlapDocument);

/**
 * Which officers resigned, retired or otherwise left while a matter against them was open?
 *
 * Each row is an officer's leaving between the allegation and the first hearing, or where there was none the closing. It is POSSIBLE
 * where vague dates allow another order, such as a resignation in the month in which the allegation came. Why somebody left is not
 * said. Dismissals and deaths are left out unless they are asked for in `leaving`.
 *
 * Asks as soon as it is shown.
 */
export const useLeftWhileOpenQuery = /* @__PURE__ */ queryHook(documents.LeftWhileOpenDocument);

/**
 * Which officers resigned, retired or otherwise left while a matter against them was open?
 *
 * Each row is an officer's leaving between the allegation and the first hearing, or where there was none the closing. It is POSSIBLE
 * where vague dates allow another order, such as a resignation in the month in which the allegation came. Why somebody left is not
 * said. Dismissals and deaths are left out unless they are asked for in `leaving`.
 *
 * Asks when its function is called.
 */
export const useLeftWhileOpenLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.LeftWhileOpenDocument);

/**
 * Which officers resigned, retired or otherwise left while a matter against them was open?
 *
 * Each row is an officer's leaving between the allegation and the first hearing, or where there was none the closing. It is POSSIBLE
 * where vague dates allow another order, such as a resignation in the month in which the allegation came. Why somebody left is not
 * said. Dismissals and deaths are left out unless they are asked for in `leaving`.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useLeftWhileOpenSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.LeftWhileOpenDocument);

/**
 * Which words of which source stand behind each fact of a matter?
 *
 * Record by record: the fact, the quoted words, where they stand, and whether the source says it in so many words
 * (EXPLICIT), implies it (IMPLIED), or another report of the same event does (EXTERNAL). A quote is null where it would
 * identify somebody. `hasNextPage` says where a record has more citations than are shown. What the sources disagree on is
 * asked by RivalClaims.
 *
 * Asks as soon as it is shown.
 */
export const useMatterEvidenceQuery = /* @__PURE__ */ queryHook(documents.MatterEvidenceDocument);

/**
 * Which words of which source stand behind each fact of a matter?
 *
 * Record by record: the fact, the quoted words, where they stand, and whether the source says it in so many words
 * (EXPLICIT), implies it (IMPLIED), or another report of the same event does (EXTERNAL). A quote is null where it would
 * identify somebody. `hasNextPage` says where a record has more citations than are shown. What the sources disagree on is
 * asked by RivalClaims.
 *
 * Asks when its function is called.
 */
export const useMatterEvidenceLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.MatterEvidenceDocument);

/**
 * Which words of which source stand behind each fact of a matter?
 *
 * Record by record: the fact, the quoted words, where they stand, and whether the source says it in so many words
 * (EXPLICIT), implies it (IMPLIED), or another report of the same event does (EXTERNAL). A quote is null where it would
 * identify somebody. `hasNextPage` says where a record has more citations than are shown. What the sources disagree on is
 * asked by RivalClaims.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useMatterEvidenceSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.MatterEvidenceDocument);

/**
 * What happened in a matter, from the report to the last outcome?
 *
 * Every step with its id and its day, as precise as its source: this is what the explorer's page of a matter asks, and orders by
 * day. An allegation is not a finding, an investigator's opinion is no determination, and a determination is no finding. A
 * criminal proceeding is a track of its own. What the sources do not say is asked by MatterNotStated, what they disagree on by
 * RivalClaims, and the words behind each fact by MatterEvidence.
 *
 * Asks as soon as it is shown.
 */
export const useMatterInFullQuery = /* @__PURE__ */ queryHook(documents.MatterInFullDocument);

/**
 * What happened in a matter, from the report to the last outcome?
 *
 * Every step with its id and its day, as precise as its source: this is what the explorer's page of a matter asks, and orders by
 * day. An allegation is not a finding, an investigator's opinion is no determination, and a determination is no finding. A
 * criminal proceeding is a track of its own. What the sources do not say is asked by MatterNotStated, what they disagree on by
 * RivalClaims, and the words behind each fact by MatterEvidence.
 *
 * Asks when its function is called.
 */
export const useMatterInFullLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.MatterInFullDocument);

/**
 * What happened in a matter, from the report to the last outcome?
 *
 * Every step with its id and its day, as precise as its source: this is what the explorer's page of a matter asks, and orders by
 * day. An allegation is not a finding, an investigator's opinion is no determination, and a determination is no finding. A
 * criminal proceeding is a track of its own. What the sources do not say is asked by MatterNotStated, what they disagree on by
 * RivalClaims, and the words behind each fact by MatterEvidence.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useMatterInFullSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.MatterInFullDocument);

/**
 * What do the sources not say about a matter?
 *
 * `notStated` names, record by record, the facts on which no source says anything: not stated is not no. `generalised`
 * names what is given in general terms only, and `withheld` what is known and not shown, each to protect somebody.
 *
 * Asks as soon as it is shown.
 */
export const useMatterNotStatedQuery = /* @__PURE__ */ queryHook(documents.MatterNotStatedDocument);

/**
 * What do the sources not say about a matter?
 *
 * `notStated` names, record by record, the facts on which no source says anything: not stated is not no. `generalised`
 * names what is given in general terms only, and `withheld` what is known and not shown, each to protect somebody.
 *
 * Asks when its function is called.
 */
export const useMatterNotStatedLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.MatterNotStatedDocument);

/**
 * What do the sources not say about a matter?
 *
 * `notStated` names, record by record, the facts on which no source says anything: not stated is not no. `generalised`
 * names what is given in general terms only, and `withheld` what is known and not shown, each to protect somebody.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useMatterNotStatedSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.MatterNotStatedDocument);

/**
 * Under which commanders had a unit how many matters?
 *
 * A row is a command with its reach: certain between stated days, possible beyond them. A matter is under it when the
 * accused was posted in that unit, and the command stood, when the conduct happened; at a handover it is under both. `level`
 * 1, 2, … asks for the units above, which are never added to the units below. POSSIBLE numbers stand apart. It says who
 * commanded then. It does not say who knew, or who is to blame. With `period` only conduct that began in it counts.
 *
 * Asks as soon as it is shown.
 */
export const useMattersByCommanderQuery = /* @__PURE__ */ queryHook(documents.MattersByCommanderDocument);

/**
 * Under which commanders had a unit how many matters?
 *
 * A row is a command with its reach: certain between stated days, possible beyond them. A matter is under it when the
 * accused was posted in that unit, and the command stood, when the conduct happened; at a handover it is under both. `level`
 * 1, 2, … asks for the units above, which are never added to the units below. POSSIBLE numbers stand apart. It says who
 * commanded then. It does not say who knew, or who is to blame. With `period` only conduct that began in it counts.
 *
 * Asks when its function is called.
 */
export const useMattersByCommanderLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.MattersByCommanderDocument);

/**
 * Under which commanders had a unit how many matters?
 *
 * A row is a command with its reach: certain between stated days, possible beyond them. A matter is under it when the
 * accused was posted in that unit, and the command stood, when the conduct happened; at a handover it is under both. `level`
 * 1, 2, … asks for the units above, which are never added to the units below. POSSIBLE numbers stand apart. It says who
 * commanded then. It does not say who knew, or who is to blame. With `period` only conduct that began in it counts.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useMattersByCommanderSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.MattersByCommanderDocument);

/**
 * Which units had how many matters, by where the accused was posted when the conduct happened?
 *
 * Each allegation counts in one unit: that of the posting which its attribution chose, by date; never in every unit where
 * somebody ever served. `matters` are certain; `possibleMatters` rest on a vague date and are not among them. `repeatMatters`
 * are those of officers with two or more in the same unit. `headcountOn` is how many were posted there on the day, as the
 * denominator of a rate; it is null unless the data set has all postings of that day, and no rate can be given then. Units
 * are not alike in work or size, and a unit that reports more has more: the numbers do not say which is the worst. With
 * `period` only conduct that began in it counts; then choose the `day` in it, too.
 *
 * Asks as soon as it is shown.
 */
export const useMattersByUnitQuery = /* @__PURE__ */ queryHook(documents.MattersByUnitDocument);

/**
 * Which units had how many matters, by where the accused was posted when the conduct happened?
 *
 * Each allegation counts in one unit: that of the posting which its attribution chose, by date; never in every unit where
 * somebody ever served. `matters` are certain; `possibleMatters` rest on a vague date and are not among them. `repeatMatters`
 * are those of officers with two or more in the same unit. `headcountOn` is how many were posted there on the day, as the
 * denominator of a rate; it is null unless the data set has all postings of that day, and no rate can be given then. Units
 * are not alike in work or size, and a unit that reports more has more: the numbers do not say which is the worst. With
 * `period` only conduct that began in it counts; then choose the `day` in it, too.
 *
 * Asks when its function is called.
 */
export const useMattersByUnitLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.MattersByUnitDocument);

/**
 * Which units had how many matters, by where the accused was posted when the conduct happened?
 *
 * Each allegation counts in one unit: that of the posting which its attribution chose, by date; never in every unit where
 * somebody ever served. `matters` are certain; `possibleMatters` rest on a vague date and are not among them. `repeatMatters`
 * are those of officers with two or more in the same unit. `headcountOn` is how many were posted there on the day, as the
 * denominator of a rate; it is null unless the data set has all postings of that day, and no rate can be given then. Units
 * are not alike in work or size, and a unit that reports more has more: the numbers do not say which is the worst. With
 * `period` only conduct that began in it counts; then choose the `day` in it, too.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useMattersByUnitSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.MattersByUnitDocument);

/**
 * Which officers were posted to another unit, or another force, after an allegation?
 *
 * Each row is an officer in a matter, with the first later posting elsewhere than where the conduct happened. `when` measures it by
 * the incident, by the time the matter was open, or by the closing; `days` is the smallest window in which it falls. It says that
 * there was a move, not that it had to do with the allegation.
 *
 * Asks as soon as it is shown.
 */
export const useMovedAfterAllegationQuery = /* @__PURE__ */ queryHook(documents.MovedAfterAllegationDocument);

/**
 * Which officers were posted to another unit, or another force, after an allegation?
 *
 * Each row is an officer in a matter, with the first later posting elsewhere than where the conduct happened. `when` measures it by
 * the incident, by the time the matter was open, or by the closing; `days` is the smallest window in which it falls. It says that
 * there was a move, not that it had to do with the allegation.
 *
 * Asks when its function is called.
 */
export const useMovedAfterAllegationLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.MovedAfterAllegationDocument);

/**
 * Which officers were posted to another unit, or another force, after an allegation?
 *
 * Each row is an officer in a matter, with the first later posting elsewhere than where the conduct happened. `when` measures it by
 * the incident, by the time the matter was open, or by the closing; `days` is the smallest window in which it falls. It says that
 * there was a move, not that it had to do with the allegation.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useMovedAfterAllegationSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.MovedAfterAllegationDocument);

/**
 * Against which officers was there a new incident while an earlier matter of theirs was open?
 *
 * Each row is an officer in a later matter, with an earlier one that was received before the incident and closed on that day or
 * after it. An earlier matter of which no source says that it closed makes a row DEFINITE up to its last step that has a day, and
 * POSSIBLE after that: it may have been closed unreported.
 *
 * Asks as soon as it is shown.
 */
export const useNewIncidentWhileOpenQuery = /* @__PURE__ */ queryHook(documents.NewIncidentWhileOpenDocument);

/**
 * Against which officers was there a new incident while an earlier matter of theirs was open?
 *
 * Each row is an officer in a later matter, with an earlier one that was received before the incident and closed on that day or
 * after it. An earlier matter of which no source says that it closed makes a row DEFINITE up to its last step that has a day, and
 * POSSIBLE after that: it may have been closed unreported.
 *
 * Asks when its function is called.
 */
export const useNewIncidentWhileOpenLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.NewIncidentWhileOpenDocument);

/**
 * Against which officers was there a new incident while an earlier matter of theirs was open?
 *
 * Each row is an officer in a later matter, with an earlier one that was received before the incident and closed on that day or
 * after it. An earlier matter of which no source says that it closed makes a row DEFINITE up to its last step that has a day, and
 * POSSIBLE after that: it may have been closed unreported.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useNewIncidentWhileOpenSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.NewIncidentWhileOpenDocument);

/**
 * Which words of which source stand behind what is on record of an officer, and where do the sources disagree?
 *
 * Record by record: the officer, services, postings, and each allegation, a page of them at a time. The evidence of a hearing
 * or a sentence stands with its matter. A fact in dispute has all its claims side by side; their order says nothing about
 * which is right. `importedFrom` names the row of a public data set that the record was made from.
 *
 * Asks as soon as it is shown.
 */
export const useOfficerEvidenceQuery = /* @__PURE__ */ queryHook(documents.OfficerEvidenceDocument);

/**
 * Which words of which source stand behind what is on record of an officer, and where do the sources disagree?
 *
 * Record by record: the officer, services, postings, and each allegation, a page of them at a time. The evidence of a hearing
 * or a sentence stands with its matter. A fact in dispute has all its claims side by side; their order says nothing about
 * which is right. `importedFrom` names the row of a public data set that the record was made from.
 *
 * Asks when its function is called.
 */
export const useOfficerEvidenceLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.OfficerEvidenceDocument);

/**
 * Which words of which source stand behind what is on record of an officer, and where do the sources disagree?
 *
 * Record by record: the officer, services, postings, and each allegation, a page of them at a time. The evidence of a hearing
 * or a sentence stands with its matter. A fact in dispute has all its claims side by side; their order says nothing about
 * which is right. `importedFrom` names the row of a public data set that the record was made from.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useOfficerEvidenceSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.OfficerEvidenceDocument);

/**
 * Where did an officer serve, and what became of each allegation, up to the last appeal?
 *
 * Each record with its id, to go on from: this is what the explorer's page of an officer asks. `status` is where an allegation
 * stands, and an allegation is not a finding. `appeals` stand with the finding they are against. A period that is vague in its
 * source keeps its bounds. What is null or NOT_STATED no source says. Officers who accompany an allegation as commanders of the
 * unit are not accused of anything by it.
 *
 * Asks as soon as it is shown.
 */
export const useOfficerInFullQuery = /* @__PURE__ */ queryHook(documents.OfficerInFullDocument);

/**
 * Where did an officer serve, and what became of each allegation, up to the last appeal?
 *
 * Each record with its id, to go on from: this is what the explorer's page of an officer asks. `status` is where an allegation
 * stands, and an allegation is not a finding. `appeals` stand with the finding they are against. A period that is vague in its
 * source keeps its bounds. What is null or NOT_STATED no source says. Officers who accompany an allegation as commanders of the
 * unit are not accused of anything by it.
 *
 * Asks when its function is called.
 */
export const useOfficerInFullLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.OfficerInFullDocument);

/**
 * Where did an officer serve, and what became of each allegation, up to the last appeal?
 *
 * Each record with its id, to go on from: this is what the explorer's page of an officer asks. `status` is where an allegation
 * stands, and an allegation is not a finding. `appeals` stand with the finding they are against. A period that is vague in its
 * source keeps its bounds. What is null or NOT_STATED no source says. Officers who accompany an allegation as commanders of the
 * unit are not accused of anything by it.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useOfficerInFullSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.OfficerInFullDocument);

/**
 * What is on record of an officer?
 *
 * Postings, allegations with what was found of each, where the officer was posted and who commanded then, the words of
 * the sources behind it, and what the sources disagree on. An allegation is not a finding: read `findings`. What is null
 * or NOT_STATED no source says; it does not mean no. `priorInvestigations` are pairs: each says which allegation it came
 * before, and `interval` how long before, at least and at most.
 *
 * Asks as soon as it is shown.
 */
export const useOfficerRecordQuery = /* @__PURE__ */ queryHook(documents.OfficerRecordDocument);

/**
 * What is on record of an officer?
 *
 * Postings, allegations with what was found of each, where the officer was posted and who commanded then, the words of
 * the sources behind it, and what the sources disagree on. An allegation is not a finding: read `findings`. What is null
 * or NOT_STATED no source says; it does not mean no. `priorInvestigations` are pairs: each says which allegation it came
 * before, and `interval` how long before, at least and at most.
 *
 * Asks when its function is called.
 */
export const useOfficerRecordLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.OfficerRecordDocument);

/**
 * What is on record of an officer?
 *
 * Postings, allegations with what was found of each, where the officer was posted and who commanded then, the words of
 * the sources behind it, and what the sources disagree on. An allegation is not a finding: read `findings`. What is null
 * or NOT_STATED no source says; it does not mean no. `priorInvestigations` are pairs: each says which allegation it came
 * before, and `interval` how long before, at least and at most.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useOfficerRecordSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.OfficerRecordDocument);

/**
 * What do the records of this data set give beside the figures of an official series?
 *
 * A row is a published figure, with our own count for the same period, by the counting rule of the series: `own` counts what
 * surely lies in the period, `ownPossible` what a vague day could add. A difference is no error of either: a series may cover
 * more forces, other days or other matters. It is set beside, never tuned to.
 *
 * Asks as soon as it is shown.
 */
export const useOfficialSeriesQuery = /* @__PURE__ */ queryHook(documents.OfficialSeriesDocument);

/**
 * What do the records of this data set give beside the figures of an official series?
 *
 * A row is a published figure, with our own count for the same period, by the counting rule of the series: `own` counts what
 * surely lies in the period, `ownPossible` what a vague day could add. A difference is no error of either: a series may cover
 * more forces, other days or other matters. It is set beside, never tuned to.
 *
 * Asks when its function is called.
 */
export const useOfficialSeriesLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.OfficialSeriesDocument);

/**
 * What do the records of this data set give beside the figures of an official series?
 *
 * A row is a published figure, with our own count for the same period, by the counting rule of the series: `own` counts what
 * surely lies in the period, `ownPossible` what a vague day could add. A difference is no error of either: a series may cover
 * more forces, other days or other matters. It is set beside, never tuned to.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useOfficialSeriesSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.OfficialSeriesDocument);

/**
 * Who was posted to a unit in which a colleague had a proven matter shortly before?
 *
 * A row is a posting, with the nearest conduct of somebody who was still there, that was found proven at any time since.
 * `days` runs from the last day of that conduct to the first day of the posting. It shows what was near. Whether anybody
 * knew of it, and what became of it, it does not show; it is no forecast about anybody.
 *
 * Asks as soon as it is shown.
 */
export const usePeerExposureQuery = /* @__PURE__ */ queryHook(documents.PeerExposureDocument);

/**
 * Who was posted to a unit in which a colleague had a proven matter shortly before?
 *
 * A row is a posting, with the nearest conduct of somebody who was still there, that was found proven at any time since.
 * `days` runs from the last day of that conduct to the first day of the posting. It shows what was near. Whether anybody
 * knew of it, and what became of it, it does not show; it is no forecast about anybody.
 *
 * Asks when its function is called.
 */
export const usePeerExposureLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.PeerExposureDocument);

/**
 * Who was posted to a unit in which a colleague had a proven matter shortly before?
 *
 * A row is a posting, with the nearest conduct of somebody who was still there, that was found proven at any time since.
 * `days` runs from the last day of that conduct to the first day of the posting. It shows what was near. Whether anybody
 * knew of it, and what became of it, it does not show; it is no forecast about anybody.
 *
 * Suspends until the answer is there; throws its error.
 */
export const usePeerExposureSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.PeerExposureDocument);

/**
 * Which officers had been investigated for similar conduct before the conduct of an allegation began?
 *
 * Each row is a pair: the earlier investigation, and the allegation that it came before. `similar` says how the likeness
 * is known: STATED by a source, by the same category, or the same family of categories. `interval` runs from the beginning
 * of the investigation to the beginning of the later conduct, at least and at most. `unknown` counts the accused officers
 * of whom no source says whether there was any.
 *
 * Asks as soon as it is shown.
 */
export const usePriorSimilarInvestigationQuery = /* @__PURE__ */ queryHook(documents.PriorSimilarInvestigationDocument);

/**
 * Which officers had been investigated for similar conduct before the conduct of an allegation began?
 *
 * Each row is a pair: the earlier investigation, and the allegation that it came before. `similar` says how the likeness
 * is known: STATED by a source, by the same category, or the same family of categories. `interval` runs from the beginning
 * of the investigation to the beginning of the later conduct, at least and at most. `unknown` counts the accused officers
 * of whom no source says whether there was any.
 *
 * Asks when its function is called.
 */
export const usePriorSimilarInvestigationLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.PriorSimilarInvestigationDocument);

/**
 * Which officers had been investigated for similar conduct before the conduct of an allegation began?
 *
 * Each row is a pair: the earlier investigation, and the allegation that it came before. `similar` says how the likeness
 * is known: STATED by a source, by the same category, or the same family of categories. `interval` runs from the beginning
 * of the investigation to the beginning of the later conduct, at least and at most. `unknown` counts the accused officers
 * of whom no source says whether there was any.
 *
 * Suspends until the answer is there; throws its error.
 */
export const usePriorSimilarInvestigationSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.PriorSimilarInvestigationDocument);

/**
 * Which officers had an earlier matter about similar conduct, whether it was investigated or not?
 *
 * Each row is a pair: the earlier matter, and a later allegation. `because` says whether an investigation that began, or conduct
 * that ended, makes it prior; the same day is not before. Several earlier matters are several rows. It is not said that anybody
 * was found guilty of anything: read `status`. Where a category or a date is not stated there is no row, which is not "no".
 *
 * Asks as soon as it is shown.
 */
export const usePriorSimilarMattersQuery = /* @__PURE__ */ queryHook(documents.PriorSimilarMattersDocument);

/**
 * Which officers had an earlier matter about similar conduct, whether it was investigated or not?
 *
 * Each row is a pair: the earlier matter, and a later allegation. `because` says whether an investigation that began, or conduct
 * that ended, makes it prior; the same day is not before. Several earlier matters are several rows. It is not said that anybody
 * was found guilty of anything: read `status`. Where a category or a date is not stated there is no row, which is not "no".
 *
 * Asks when its function is called.
 */
export const usePriorSimilarMattersLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.PriorSimilarMattersDocument);

/**
 * Which officers had an earlier matter about similar conduct, whether it was investigated or not?
 *
 * Each row is a pair: the earlier matter, and a later allegation. `because` says whether an investigation that began, or conduct
 * that ended, makes it prior; the same day is not before. Several earlier matters are several rows. It is not said that anybody
 * was found guilty of anything: read `status`. Where a category or a date is not stated there is no row, which is not "no".
 *
 * Suspends until the answer is there; throws its error.
 */
export const usePriorSimilarMattersSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.PriorSimilarMattersDocument);

/**
 * After a recommendation, had the same unit a new matter?
 *
 * A row is a recommendation and a unit to which the investigated matter is attributed. `later` is the first allegation of
 * another matter in that unit whose conduct began afterwards, with the same code, the same family of categories, or any.
 * `recurred` is YES or NOT_STATED and never NO: no source says that nothing came since. It does not show whether the
 * recommendation was followed (`followed` does, where a source says), nor that it did or did not help.
 *
 * Asks as soon as it is shown.
 */
export const useRecommendationsAndRecurrenceQuery = /* @__PURE__ */ queryHook(documents.RecommendationsAndRecurrenceDocument);

/**
 * After a recommendation, had the same unit a new matter?
 *
 * A row is a recommendation and a unit to which the investigated matter is attributed. `later` is the first allegation of
 * another matter in that unit whose conduct began afterwards, with the same code, the same family of categories, or any.
 * `recurred` is YES or NOT_STATED and never NO: no source says that nothing came since. It does not show whether the
 * recommendation was followed (`followed` does, where a source says), nor that it did or did not help.
 *
 * Asks when its function is called.
 */
export const useRecommendationsAndRecurrenceLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.RecommendationsAndRecurrenceDocument);

/**
 * After a recommendation, had the same unit a new matter?
 *
 * A row is a recommendation and a unit to which the investigated matter is attributed. `later` is the first allegation of
 * another matter in that unit whose conduct began afterwards, with the same code, the same family of categories, or any.
 * `recurred` is YES or NOT_STATED and never NO: no source says that nothing came since. It does not show whether the
 * recommendation was followed (`followed` does, where a source says), nor that it did or did not help.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useRecommendationsAndRecurrenceSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.RecommendationsAndRecurrenceDocument);

/**
 * What had the sources published of a matter by a certain day?
 *
 * Each fact with the citations that were out by then. POSSIBLE: the source's day is vague, or nobody gives it. `notYet` counts facts
 * that surely came later. It is the clock of publication; where an allegation stood in law on a day is asked by `statusOn`. Facts
 * about victims are left out. An officer has the same field.
 *
 * Asks as soon as it is shown.
 */
export const useRecordAsOfQuery = /* @__PURE__ */ queryHook(documents.RecordAsOfDocument);

/**
 * What had the sources published of a matter by a certain day?
 *
 * Each fact with the citations that were out by then. POSSIBLE: the source's day is vague, or nobody gives it. `notYet` counts facts
 * that surely came later. It is the clock of publication; where an allegation stood in law on a day is asked by `statusOn`. Facts
 * about victims are left out. An officer has the same field.
 *
 * Asks when its function is called.
 */
export const useRecordAsOfLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.RecordAsOfDocument);

/**
 * What had the sources published of a matter by a certain day?
 *
 * Each fact with the citations that were out by then. POSSIBLE: the source's day is vague, or nobody gives it. `notYet` counts facts
 * that surely came later. It is the clock of publication; where an allegation stood in law on a day is asked by `statusOn`. Facts
 * about victims are left out. An officer has the same field.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useRecordAsOfSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.RecordAsOfDocument);

/**
 * How long did it take to refer a matter to the oversight body, and how was it investigated?
 *
 * A row is a referral, the shortest lag first. The lag runs from the report to the referral, at least and at most; without
 * one of the two days it is null, and comes last. A matter may have several investigations, each with its own mode. That a
 * matter is not here does not mean that it was not referred.
 *
 * Asks as soon as it is shown.
 */
export const useReferralLagQuery = /* @__PURE__ */ queryHook(documents.ReferralLagDocument);

/**
 * How long did it take to refer a matter to the oversight body, and how was it investigated?
 *
 * A row is a referral, the shortest lag first. The lag runs from the report to the referral, at least and at most; without
 * one of the two days it is null, and comes last. A matter may have several investigations, each with its own mode. That a
 * matter is not here does not mean that it was not referred.
 *
 * Asks when its function is called.
 */
export const useReferralLagLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.ReferralLagDocument);

/**
 * How long did it take to refer a matter to the oversight body, and how was it investigated?
 *
 * A row is a referral, the shortest lag first. The lag runs from the report to the referral, at least and at most; without
 * one of the two days it is null, and comes last. A matter may have several investigations, each with its own mode. That a
 * matter is not here does not mean that it was not referred.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useReferralLagSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.ReferralLagDocument);

/**
 * How many referrals were mandatory, voluntary or called in, and how were the matters investigated?
 *
 * A row is a kind of referral with a way of investigating. The referral of a matter with several investigations counts in the row of
 * each of their modes, so the figures are not to be added up: `restsOn.definite` is the number of all referrals. NOT_STATED says that
 * no source tells, not that it was none of the others. `withLag` is on how many the question of the lag can be asked.
 *
 * Asks as soon as it is shown.
 */
export const useReferralsByKindAndModeQuery = /* @__PURE__ */ queryHook(documents.ReferralsByKindAndModeDocument);

/**
 * How many referrals were mandatory, voluntary or called in, and how were the matters investigated?
 *
 * A row is a kind of referral with a way of investigating. The referral of a matter with several investigations counts in the row of
 * each of their modes, so the figures are not to be added up: `restsOn.definite` is the number of all referrals. NOT_STATED says that
 * no source tells, not that it was none of the others. `withLag` is on how many the question of the lag can be asked.
 *
 * Asks when its function is called.
 */
export const useReferralsByKindAndModeLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.ReferralsByKindAndModeDocument);

/**
 * How many referrals were mandatory, voluntary or called in, and how were the matters investigated?
 *
 * A row is a kind of referral with a way of investigating. The referral of a matter with several investigations counts in the row of
 * each of their modes, so the figures are not to be added up: `restsOn.definite` is the number of all referrals. NOT_STATED says that
 * no source tells, not that it was none of the others. `withLag` is on how many the question of the lag can be asked.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useReferralsByKindAndModeSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.ReferralsByKindAndModeDocument);

/**
 * Against which officers was there a new incident within so many days after an earlier matter of theirs had closed?
 *
 * Each row is an officer in a later matter, with the earlier one that answers for the smallest window: `days`. The incident is the
 * beginning of the conduct, after the day of closing. POSSIBLE rows hold only if a vague day falls one way, and are never added
 * to the others. Matters of which no source says when they closed are left out: see `notStated`.
 *
 * Asks as soon as it is shown.
 */
export const useRepeatAfterClosingQuery = /* @__PURE__ */ queryHook(documents.RepeatAfterClosingDocument);

/**
 * Against which officers was there a new incident within so many days after an earlier matter of theirs had closed?
 *
 * Each row is an officer in a later matter, with the earlier one that answers for the smallest window: `days`. The incident is the
 * beginning of the conduct, after the day of closing. POSSIBLE rows hold only if a vague day falls one way, and are never added
 * to the others. Matters of which no source says when they closed are left out: see `notStated`.
 *
 * Asks when its function is called.
 */
export const useRepeatAfterClosingLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.RepeatAfterClosingDocument);

/**
 * Against which officers was there a new incident within so many days after an earlier matter of theirs had closed?
 *
 * Each row is an officer in a later matter, with the earlier one that answers for the smallest window: `days`. The incident is the
 * beginning of the conduct, after the day of closing. POSSIBLE rows hold only if a vague day falls one way, and are never added
 * to the others. Matters of which no source says when they closed are left out: see `notStated`.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useRepeatAfterClosingSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.RepeatAfterClosingDocument);

/**
 * Which officers are accused in so many matters within so many days?
 *
 * The window slides: from the first to the last of so many lie at most so many days, whatever the calendar year. Two
 * allegations of one matter are one matter. POSSIBLE rows hold only if a vague day falls one way. `days` is the shortest time
 * that holds so many, and `evidence` the allegations in it. An allegation is not a finding: ask for `statuses: PROVEN`. Of
 * officers without a row it may not be known: `notStated` counts those whose list of allegations is not known to be whole.
 *
 * Asks as soon as it is shown.
 */
export const useRepeatAllegationsQuery = /* @__PURE__ */ queryHook(documents.RepeatAllegationsDocument);

/**
 * Which officers are accused in so many matters within so many days?
 *
 * The window slides: from the first to the last of so many lie at most so many days, whatever the calendar year. Two
 * allegations of one matter are one matter. POSSIBLE rows hold only if a vague day falls one way. `days` is the shortest time
 * that holds so many, and `evidence` the allegations in it. An allegation is not a finding: ask for `statuses: PROVEN`. Of
 * officers without a row it may not be known: `notStated` counts those whose list of allegations is not known to be whole.
 *
 * Asks when its function is called.
 */
export const useRepeatAllegationsLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.RepeatAllegationsDocument);

/**
 * Which officers are accused in so many matters within so many days?
 *
 * The window slides: from the first to the last of so many lie at most so many days, whatever the calendar year. Two
 * allegations of one matter are one matter. POSSIBLE rows hold only if a vague day falls one way. `days` is the shortest time
 * that holds so many, and `evidence` the allegations in it. An allegation is not a finding: ask for `statuses: PROVEN`. Of
 * officers without a row it may not be known: `notStated` counts those whose list of allegations is not known to be whole.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useRepeatAllegationsSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.RepeatAllegationsDocument);

/**
 * Which officers had resigned before their hearing?
 *
 * Only officers of whom the dates say so for certain (YES). `unknown` counts those with an allegation of which nobody can
 * say: resignation or hearing is not stated, or their vague days overlap.
 *
 * Asks as soon as it is shown.
 */
export const useResignedBeforeHearingQuery = /* @__PURE__ */ queryHook(documents.ResignedBeforeHearingDocument);

/**
 * Which officers had resigned before their hearing?
 *
 * Only officers of whom the dates say so for certain (YES). `unknown` counts those with an allegation of which nobody can
 * say: resignation or hearing is not stated, or their vague days overlap.
 *
 * Asks when its function is called.
 */
export const useResignedBeforeHearingLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.ResignedBeforeHearingDocument);

/**
 * Which officers had resigned before their hearing?
 *
 * Only officers of whom the dates say so for certain (YES). `unknown` counts those with an allegation of which nobody can
 * say: resignation or hearing is not stated, or their vague days overlap.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useResignedBeforeHearingSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.ResignedBeforeHearingDocument);

/**
 * On what do the sources of a matter disagree, and what does each say?
 *
 * A fact in dispute has no value of its own unless the case file prefers one claim, and then says why. The position of a
 * claim says nothing about which is right: publications are never ranked.
 *
 * Asks as soon as it is shown.
 */
export const useRivalClaimsQuery = /* @__PURE__ */ queryHook(documents.RivalClaimsDocument);

/**
 * On what do the sources of a matter disagree, and what does each say?
 *
 * A fact in dispute has no value of its own unless the case file prefers one claim, and then says why. The position of a
 * claim says nothing about which is right: publications are never ranked.
 *
 * Asks when its function is called.
 */
export const useRivalClaimsLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.RivalClaimsDocument);

/**
 * On what do the sources of a matter disagree, and what does each say?
 *
 * A fact in dispute has no value of its own unless the case file prefers one claim, and then says why. The position of a
 * claim says nothing about which is right: publications are never ranked.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useRivalClaimsSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.RivalClaimsDocument);

/**
 * Where did allegations of the same category come to different outcomes?
 *
 * A row is an outcome in a category, beside the other outcomes of the same category. Only findings that stand count, and
 * only stated outcomes. A category says little of how grave the facts were, so that a difference is a question to be asked
 * of the findings below each row, and no proof of unequal treatment.
 *
 * Asks as soon as it is shown.
 */
export const useSimilarFactsDifferentOutcomesQuery = /* @__PURE__ */ queryHook(documents.SimilarFactsDifferentOutcomesDocument);

/**
 * Where did allegations of the same category come to different outcomes?
 *
 * A row is an outcome in a category, beside the other outcomes of the same category. Only findings that stand count, and
 * only stated outcomes. A category says little of how grave the facts were, so that a difference is a question to be asked
 * of the findings below each row, and no proof of unequal treatment.
 *
 * Asks when its function is called.
 */
export const useSimilarFactsDifferentOutcomesLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.SimilarFactsDifferentOutcomesDocument);

/**
 * Where did allegations of the same category come to different outcomes?
 *
 * A row is an outcome in a category, beside the other outcomes of the same category. Only findings that stand count, and
 * only stated outcomes. A category says little of how grave the facts were, so that a difference is a question to be asked
 * of the findings below each row, and no proof of unequal treatment.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useSimilarFactsDifferentOutcomesSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.SimilarFactsDifferentOutcomesDocument);

/**
 * What rests on a source, and which sources copy it?
 *
 * Each citation with its quoted words and the record that it supports. Two sources of which one copies the other are not
 * independent. Title and address are null where they would identify somebody; a quote as well.
 *
 * Asks as soon as it is shown.
 */
export const useSourceInFullQuery = /* @__PURE__ */ queryHook(documents.SourceInFullDocument);

/**
 * What rests on a source, and which sources copy it?
 *
 * Each citation with its quoted words and the record that it supports. Two sources of which one copies the other are not
 * independent. Title and address are null where they would identify somebody; a quote as well.
 *
 * Asks when its function is called.
 */
export const useSourceInFullLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.SourceInFullDocument);

/**
 * What rests on a source, and which sources copy it?
 *
 * Each citation with its quoted words and the record that it supports. Two sources of which one copies the other are not
 * independent. Title and address are null where they would identify somebody; a quote as well.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useSourceInFullSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.SourceInFullDocument);

/**
 * How often was each Standard of Professional Behaviour found to be breached?
 *
 * Counted are allegations found proven by a finding that states the standard and that stands. One with two standards counts under
 * both, so the figures are not to be added up. A standard that is not listed is stated in no finding: that is not "never". `of` is
 * the number of proven allegations, also those of which no source names a standard.
 *
 * Asks as soon as it is shown.
 */
export const useStandardsBreachedQuery = /* @__PURE__ */ queryHook(documents.StandardsBreachedDocument);

/**
 * How often was each Standard of Professional Behaviour found to be breached?
 *
 * Counted are allegations found proven by a finding that states the standard and that stands. One with two standards counts under
 * both, so the figures are not to be added up. A standard that is not listed is stated in no finding: that is not "never". `of` is
 * the number of proven allegations, also those of which no source names a standard.
 *
 * Asks when its function is called.
 */
export const useStandardsBreachedLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.StandardsBreachedDocument);

/**
 * How often was each Standard of Professional Behaviour found to be breached?
 *
 * Counted are allegations found proven by a finding that states the standard and that stands. One with two standards counts under
 * both, so the figures are not to be added up. A standard that is not listed is stated in no finding: that is not "never". `of` is
 * the number of proven allegations, also those of which no source names a standard.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useStandardsBreachedSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.StandardsBreachedDocument);

/**
 * Where did the allegations against an officer, or of a matter, stand on a day, and what had the sources published by then?
 *
 * Two clocks. `statusOn` goes by the days of findings and appeals: it is null where vague dates leave several statuses
 * `possible`. `recordAsOf` goes by publication: POSSIBLE where the day of the source is vague, or nobody gives it; `knownFacts`
 * counts facts that surely came later. An allegation is not a finding, and a status of before may be one that did not last.
 *
 * Asks as soon as it is shown.
 */
export const useStoodOnQuery = /* @__PURE__ */ queryHook(documents.StoodOnDocument);

/**
 * Where did the allegations against an officer, or of a matter, stand on a day, and what had the sources published by then?
 *
 * Two clocks. `statusOn` goes by the days of findings and appeals: it is null where vague dates leave several statuses
 * `possible`. `recordAsOf` goes by publication: POSSIBLE where the day of the source is vague, or nobody gives it; `knownFacts`
 * counts facts that surely came later. An allegation is not a finding, and a status of before may be one that did not last.
 *
 * Asks when its function is called.
 */
export const useStoodOnLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.StoodOnDocument);

/**
 * Where did the allegations against an officer, or of a matter, stand on a day, and what had the sources published by then?
 *
 * Two clocks. `statusOn` goes by the days of findings and appeals: it is null where vague dates leave several statuses
 * `possible`. `recordAsOf` goes by publication: POSSIBLE where the day of the source is vague, or nobody gives it; `knownFacts`
 * counts facts that surely came later. An allegation is not a finding, and a status of before may be one that did not last.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useStoodOnSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.StoodOnDocument);

/**
 * Which records stand around one, and by which links?
 *
 * One step from an officer, matter, allegation, hearing, unit, court, source, force, area, category or office holder: this is what the
 * explorer's graph asks at each click. The list that may be very long goes on from the cursor of its own variable, such as
 * `allegations` of an officer, matter or unit. That two officers stand near each other says nothing about either. Victims are not
 * among them.
 *
 * Asks as soon as it is shown.
 */
export const useSurroundingsQuery = /* @__PURE__ */ queryHook(documents.SurroundingsDocument);

/**
 * Which records stand around one, and by which links?
 *
 * One step from an officer, matter, allegation, hearing, unit, court, source, force, area, category or office holder: this is what the
 * explorer's graph asks at each click. The list that may be very long goes on from the cursor of its own variable, such as
 * `allegations` of an officer, matter or unit. That two officers stand near each other says nothing about either. Victims are not
 * among them.
 *
 * Asks when its function is called.
 */
export const useSurroundingsLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.SurroundingsDocument);

/**
 * Which records stand around one, and by which links?
 *
 * One step from an officer, matter, allegation, hearing, unit, court, source, force, area, category or office holder: this is what the
 * explorer's graph asks at each click. The list that may be very long goes on from the cursor of its own variable, such as
 * `allegations` of an officer, matter or unit. That two officers stand near each other says nothing about either. Victims are not
 * among them.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useSurroundingsSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.SurroundingsDocument);

/**
 * How many allegations, matters, officers or outcomes are there, by one to three values?
 *
 * A record counts once in each row in which it belongs, and may belong in several, so that rows are not to be added up. What
 * no source states has a row of its own. `possible` counts what may belong in a row as a vague date falls or a posting was;
 * it is never added. Rows that do not occur are absent: read no zero into them.
 *
 * Asks as soon as it is shown.
 */
export const useTabulateQuery = /* @__PURE__ */ queryHook(documents.TabulateDocument);

/**
 * How many allegations, matters, officers or outcomes are there, by one to three values?
 *
 * A record counts once in each row in which it belongs, and may belong in several, so that rows are not to be added up. What
 * no source states has a row of its own. `possible` counts what may belong in a row as a vague date falls or a posting was;
 * it is never added. Rows that do not occur are absent: read no zero into them.
 *
 * Asks when its function is called.
 */
export const useTabulateLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.TabulateDocument);

/**
 * How many allegations, matters, officers or outcomes are there, by one to three values?
 *
 * A record counts once in each row in which it belongs, and may belong in several, so that rows are not to be added up. What
 * no source states has a row of its own. `possible` counts what may belong in a row as a vague date falls or a posting was;
 * it is never added. Rows that do not occur are absent: read no zero into them.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useTabulateSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.TabulateDocument);

/**
 * How long do matters take from step to step: half of them, and nine tenths of them?
 *
 * Whole days by nearest rank. Each percentile lies between two figures, since dates may be vague. `matters` says on how many
 * it rests; those left out are counted beside it. Matters that are still open have not taken their time yet and are in no
 * figure, so that recent years look faster than they are.
 *
 * Asks as soon as it is shown.
 */
export const useTimelinessQuery = /* @__PURE__ */ queryHook(documents.TimelinessDocument);

/**
 * How long do matters take from step to step: half of them, and nine tenths of them?
 *
 * Whole days by nearest rank. Each percentile lies between two figures, since dates may be vague. `matters` says on how many
 * it rests; those left out are counted beside it. Matters that are still open have not taken their time yet and are in no
 * figure, so that recent years look faster than they are.
 *
 * Asks when its function is called.
 */
export const useTimelinessLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.TimelinessDocument);

/**
 * How long do matters take from step to step: half of them, and nine tenths of them?
 *
 * Whole days by nearest rank. Each percentile lies between two figures, since dates may be vague. `matters` says on how many
 * it rests; those left out are counted beside it. Matters that are still open have not taken their time yet and are in no
 * figure, so that recent years look faster than they are.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useTimelinessSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.TimelinessDocument);

/**
 * Who commanded a unit when, and which allegations are about officers who were posted there then?
 *
 * A command reaches no further than a source states: certain between dated mentions, possible beyond them. An allegation stands
 * with the unit of the posting in which the conduct happened, by date, and says nothing about the unit or its commander. The
 * list of allegations is whole only where the data set says so. `headcountOn` is null where not all postings are known.
 *
 * Asks as soon as it is shown.
 */
export const useUnitInFullQuery = /* @__PURE__ */ queryHook(documents.UnitInFullDocument);

/**
 * Who commanded a unit when, and which allegations are about officers who were posted there then?
 *
 * A command reaches no further than a source states: certain between dated mentions, possible beyond them. An allegation stands
 * with the unit of the posting in which the conduct happened, by date, and says nothing about the unit or its commander. The
 * list of allegations is whole only where the data set says so. `headcountOn` is null where not all postings are known.
 *
 * Asks when its function is called.
 */
export const useUnitInFullLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.UnitInFullDocument);

/**
 * Who commanded a unit when, and which allegations are about officers who were posted there then?
 *
 * A command reaches no further than a source states: certain between dated mentions, possible beyond them. An allegation stands
 * with the unit of the posting in which the conduct happened, by date, and says nothing about the unit or its commander. The
 * list of allegations is whole only where the data set says so. `headcountOn` is null where not all postings are known.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useUnitInFullSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.UnitInFullDocument);

/**
 * Which areas does a unit cover, who commanded it on a day, and what did the commander say in public?
 *
 * Each area has the period for which a source states it. A command is DEFINITE between stated days and POSSIBLE beyond
 * them; an empty `commandersOn` means that no command is known for that day, not that there was none. `commands` lists
 * every command that is known.
 *
 * Asks as soon as it is shown.
 */
export const useUnitOnDayQuery = /* @__PURE__ */ queryHook(documents.UnitOnDayDocument);

/**
 * Which areas does a unit cover, who commanded it on a day, and what did the commander say in public?
 *
 * Each area has the period for which a source states it. A command is DEFINITE between stated days and POSSIBLE beyond
 * them; an empty `commandersOn` means that no command is known for that day, not that there was none. `commands` lists
 * every command that is known.
 *
 * Asks when its function is called.
 */
export const useUnitOnDayLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.UnitOnDayDocument);

/**
 * Which areas does a unit cover, who commanded it on a day, and what did the commander say in public?
 *
 * Each area has the period for which a source states it. A command is DEFINITE between stated days and POSSIBLE beyond
 * them; an empty `commandersOn` means that no command is known for that day, not that there was none. `commands` lists
 * every command that is known.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useUnitOnDaySuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.UnitOnDayDocument);

/**
 * In what capacity are people victims, and how many are there?
 *
 * `victimContexts` lists the capacities that occur in a data set, without numbers. Numbers are there only of imported data sets, in
 * fixed tables that cannot be filtered. A suppressed cell is not none: it can be few or many, and others are suppressed with the
 * small ones so that nobody can work these out. `release` may be an earlier one, where the new numbers differ by so few that the
 * difference would tell of single people.
 *
 * Asks as soon as it is shown.
 */
export const useVictimContextsQuery = /* @__PURE__ */ queryHook(documents.VictimContextsDocument);

/**
 * In what capacity are people victims, and how many are there?
 *
 * `victimContexts` lists the capacities that occur in a data set, without numbers. Numbers are there only of imported data sets, in
 * fixed tables that cannot be filtered. A suppressed cell is not none: it can be few or many, and others are suppressed with the
 * small ones so that nobody can work these out. `release` may be an earlier one, where the new numbers differ by so few that the
 * difference would tell of single people.
 *
 * Asks when its function is called.
 */
export const useVictimContextsLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.VictimContextsDocument);

/**
 * In what capacity are people victims, and how many are there?
 *
 * `victimContexts` lists the capacities that occur in a data set, without numbers. Numbers are there only of imported data sets, in
 * fixed tables that cannot be filtered. A suppressed cell is not none: it can be few or many, and others are suppressed with the
 * small ones so that nobody can work these out. `release` may be an earlier one, where the new numbers differ by so few that the
 * difference would tell of single people.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useVictimContextsSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.VictimContextsDocument);

/**
 * Of all allegations of an officer, a matter or a unit: how many stand where?
 *
 * Every status by itself: an allegation is not a finding, and only `proven` says that something was found. Of a unit these are
 * the allegations about officers who were posted there when the conduct is said to have happened; they say nothing about the
 * unit. The explorer asks it where a page holds only the first of many allegations.
 *
 * Asks as soon as it is shown.
 */
export const useWhereAllegationsStandQuery = /* @__PURE__ */ queryHook(documents.WhereAllegationsStandDocument);

/**
 * Of all allegations of an officer, a matter or a unit: how many stand where?
 *
 * Every status by itself: an allegation is not a finding, and only `proven` says that something was found. Of a unit these are
 * the allegations about officers who were posted there when the conduct is said to have happened; they say nothing about the
 * unit. The explorer asks it where a page holds only the first of many allegations.
 *
 * Asks when its function is called.
 */
export const useWhereAllegationsStandLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.WhereAllegationsStandDocument);

/**
 * Of all allegations of an officer, a matter or a unit: how many stand where?
 *
 * Every status by itself: an allegation is not a finding, and only `proven` says that something was found. Of a unit these are
 * the allegations about officers who were posted there when the conduct is said to have happened; they say nothing about the
 * unit. The explorer asks it where a page holds only the first of many allegations.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useWhereAllegationsStandSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.WhereAllegationsStandDocument);

/**
 * Which facts are withheld from the public, and why?
 *
 * A row names a fact of a matter and the reason; the fact itself is kept nowhere, so no other question answers it. The numbers by
 * reason stand beside the list.
 *
 * Asks as soon as it is shown.
 */
export const useWithheldFactsQuery = /* @__PURE__ */ queryHook(documents.WithheldFactsDocument);

/**
 * Which facts are withheld from the public, and why?
 *
 * A row names a fact of a matter and the reason; the fact itself is kept nowhere, so no other question answers it. The numbers by
 * reason stand beside the list.
 *
 * Asks when its function is called.
 */
export const useWithheldFactsLazyQuery = /* @__PURE__ */ lazyQueryHook(documents.WithheldFactsDocument);

/**
 * Which facts are withheld from the public, and why?
 *
 * A row names a fact of a matter and the reason; the fact itself is kept nowhere, so no other question answers it. The numbers by
 * reason stand beside the list.
 *
 * Suspends until the answer is there; throws its error.
 */
export const useWithheldFactsSuspenseQuery = /* @__PURE__ */ suspenseQueryHook(documents.WithheldFactsDocument);
