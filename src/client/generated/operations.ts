/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/**
 * Where an allegation stands. It follows from the latest of: report, investigation opened, determination, finding, result
 * of an appeal. An investigator's opinion never sets it.
 */
export type AllegationStatus =
  /** Somebody says so. Nothing has been decided. */
  | 'ALLEGED'
  /** The authority determined that there is a case to answer. It is not a finding. */
  | 'CASE_TO_ANSWER'
  /** It was closed without an investigation. */
  | 'CLOSED_WITHOUT_INVESTIGATION'
  /** A panel or a chair found it not proven. */
  | 'NOT_PROVEN'
  /** No source says where it stands. */
  | 'NOT_STATED'
  /** The authority determined that there is no case to answer. */
  | 'NO_CASE_TO_ANSWER'
  /** A panel or a chair found it proven. */
  | 'PROVEN'
  /** A finding on it was quashed, and no other has taken its place. */
  | 'QUASHED'
  /** It is being investigated. Nothing has been decided. */
  | 'UNDER_INVESTIGATION'
  /** It was withdrawn. */
  | 'WITHDRAWN';

/** A fact with three answers. NOT_STATED is never to be read as NO. */
export type Answer =
  /** A source says that it is not so. */
  | 'NO'
  /** No source says either. */
  | 'NOT_STATED'
  /** A source says so. */
  | 'YES';

/** Whether all, some or none of several accused did something. */
export type Attendance =
  /** None. */
  | 'NO'
  /** No source says of all accused. */
  | 'NOT_STATED'
  /** Some did and some did not: see the appearances. */
  | 'SOME'
  /** All accused, or the only one. */
  | 'YES';

/** How a fact stands in its source. */
export type Basis =
  /** The source says it in so many words. */
  | 'EXPLICIT'
  /** It stands in another report of the same event, not in the one that the case file is about. */
  | 'EXTERNAL'
  /** It follows from what the source says. */
  | 'IMPLIED';

/** In what capacity somebody speaks. */
export type Capacity =
  /** As the accused. */
  | 'ACCUSED'
  /** For the force or another authority. */
  | 'AUTHORITY'
  /** As chair of the hearing. */
  | 'CHAIR'
  /** As commander of a unit. */
  | 'COMMANDER'
  /** No source says. */
  | 'NOT_STATED'
  /** In another capacity. */
  | 'OTHER';

/** Which allegations belong together by what they are about. */
export type CategoryScope =
  /** Any, also where the category is not stated. */
  | 'ANY'
  /** The same code of the same scheme. */
  | 'SAME_CODE'
  /** The same family of categories. The family OTHER is none that two could share. */
  | 'SAME_FAMILY';

/** How sure it is that something holds, given dates that may be vague. */
export type Certainty =
  /** It holds however the vague dates fall. */
  | 'DEFINITE'
  /** It holds for some of the days that the vague dates allow, not for all. */
  | 'POSSIBLE';

/** What kind of chair it was. */
export type ChairKind =
  /** A chief officer or a delegate. */
  | 'CHIEF_OFFICER'
  /** A legally qualified person. */
  | 'LEGALLY_QUALIFIED_CHAIR'
  /** No source says. */
  | 'NOT_STATED'
  /** A senior officer, at a meeting. */
  | 'SENIOR_OFFICER';

/** Whether a list is known to be whole. */
export type Completeness =
  /** The data set or a source says that these are all. */
  | 'COMPLETE'
  /** There may be more that no source states. */
  | 'OPEN';

/** What one row of a pattern counts. */
export type Counted =
  /** An allegation: one matter of conduct against exactly one accused. */
  | 'ALLEGATION'
  /** A matter: two allegations of one matter are one. */
  | 'MATTER'
  /** An officer. */
  | 'OFFICER'
  /** An officer in a matter: an officer with two matters is two, and two allegations of one matter are one. */
  | 'OFFICER_MATTER'
  /** Another record, as the definition says. */
  | 'RECORD';

/** What kind of court it is. */
export type CourtKind =
  /** Administrative court. */
  | 'ADMINISTRATIVE_COURT'
  /** A court of appeal. */
  | 'APPEAL_COURT'
  /** A coroner's court. */
  | 'CORONERS_COURT'
  /** Crown Court. */
  | 'CROWN_COURT'
  /** Magistrates' court. */
  | 'MAGISTRATES_COURT'
  /** Another court. */
  | 'OTHER'
  /** A tribunal. */
  | 'TRIBUNAL';

/** What kind of order it is. */
export type CourtOrderKind =
  /** An order that keeps somebody anonymous. */
  | 'ANONYMITY_ORDER'
  /** Notification requirements. */
  | 'NOTIFICATION_REQUIREMENTS'
  /** Another order. */
  | 'OTHER'
  /** A restraining order. */
  | 'RESTRAINING_ORDER'
  /** A sexual harm prevention order. */
  | 'SEXUAL_HARM_PREVENTION_ORDER';

/** What has to be another for a posting to be elsewhere. */
export type Elsewhere =
  /** The force. */
  | 'FORCE'
  /** The unit. */
  | 'UNIT';

/** What a panel or chair found. */
export type FindingResult =
  /** Not proven. */
  | 'NOT_PROVEN'
  /** No source says. */
  | 'NOT_STATED'
  /** Proven. */
  | 'PROVEN'
  /** The proceedings were withdrawn before a finding. */
  | 'WITHDRAWN';

/** Where a finding stands. */
export type FindingStatus =
  /** Found not proven; it stands. */
  | 'NOT_PROVEN'
  /** No source says. */
  | 'NOT_STATED'
  /** Found proven; it stands. */
  | 'PROVEN'
  /** Quashed on appeal. */
  | 'QUASHED'
  /** Varied on appeal, with the same result: what the appeal put in its place stands instead of it and of its outcome. */
  | 'VARIED'
  /** The proceedings were withdrawn before a finding. */
  | 'WITHDRAWN';

/** What kind of proceeding it was. */
export type HearingKind =
  /** An accelerated misconduct hearing: the evidence is plain and the public interest asks for speed. */
  | 'ACCELERATED_MISCONDUCT_HEARING'
  /** A misconduct hearing. */
  | 'MISCONDUCT_HEARING'
  /** A misconduct meeting: for misconduct, in private. */
  | 'MISCONDUCT_MEETING'
  /** No source says which. */
  | 'NOT_STATED'
  /** A special case hearing: the accelerated hearing of the 2012 regulations. */
  | 'SPECIAL_CASE_HEARING';

/** What a matter ended in that was to help, or in nothing. */
export type Intervention =
  /** Further training. */
  | 'FURTHER_TRAINING'
  /** A recommendation to learn from it. */
  | 'LEARNING_RECOMMENDATION'
  /** No further action. */
  | 'NO_FURTHER_ACTION'
  /** Reflective practice: the result of the investigation, or the outcome of a finding that stands. */
  | 'REFLECTIVE_PRACTICE';

/** How an investigation was carried out. */
export type InvestigationMode =
  /** By the force, directed by the IOPC. */
  | 'DIRECTED'
  /** By the IOPC or another independent body. */
  | 'INDEPENDENT'
  /** By the force itself. */
  | 'LOCAL'
  /** By the force, managed by the IPCC (older cases). */
  | 'MANAGED'
  /** No source says how. */
  | 'NOT_STATED'
  /** By the force, supervised by the IPCC (older cases). */
  | 'SUPERVISED';

/** What an investigation led to, apart from proceedings. None of these is a finding; whether there is a case to answer is a determination. */
export type InvestigationResult =
  /** It was discontinued. */
  | 'DISCONTINUED'
  /** Further training. */
  | 'FURTHER_TRAINING'
  /** A recommendation to learn from it. */
  | 'LEARNING_RECOMMENDATION'
  /** No source says what it led to. */
  | 'NOT_STATED'
  /** No further action. */
  | 'NO_FURTHER_ACTION'
  /** Reflective practice. */
  | 'REFLECTIVE_PRACTICE';

/** How a period of service ended. */
export type Leaving =
  /** The officer died. */
  | 'DIED'
  /** The officer was dismissed. */
  | 'DISMISSED'
  /** A contract or a probation ended. */
  | 'ENDED'
  /** No source says how it ended, or whether it has. */
  | 'NOT_STATED'
  /** The officer resigned. */
  | 'RESIGNED'
  /** The officer retired. */
  | 'RETIRED'
  /** The officer moved to another force. */
  | 'TRANSFERRED';

/** What a move is measured by. */
export type MoveWhen =
  /** It came after the matter had closed. The same day is not after. */
  | 'AFTER_CLOSING'
  /** It came after the incident, which is the beginning of the conduct. The same day is not after. */
  | 'AFTER_INCIDENT'
  /** It came after the matter was received, at the latest on the day on which it closed. Where no source says that it closed, the move is certain only up to the last step of the matter that has a day. */
  | 'WHILE_OPEN';

/** Whether something has happened or is only announced. */
export type Occurrence =
  /** A source announces or plans it; none says that it happened. */
  | 'ANNOUNCED'
  /** It was announced, and did not happen. */
  | 'CANCELLED'
  /** It happened. */
  | 'HAPPENED';

/** Whether the public was admitted. */
export type Openness =
  /** No source says. */
  | 'NOT_STATED'
  /** Partly in private. */
  | 'PARTLY_PRIVATE'
  /** In private. */
  | 'PRIVATE'
  /** In public. */
  | 'PUBLIC';

/** What a finding results in. */
export type OutcomeKind =
  /** Caution (before 2008). */
  | 'CAUTION'
  /** Dismissal without notice. */
  | 'DISMISSAL_WITHOUT_NOTICE'
  /** Extension of a final written warning. */
  | 'EXTENSION_OF_FINAL_WRITTEN_WARNING'
  /** Final written warning. */
  | 'FINAL_WRITTEN_WARNING'
  /** Fine (before 2008). */
  | 'FINE'
  /** Management advice (2012 regulations). */
  | 'MANAGEMENT_ADVICE'
  /** Not proven. */
  | 'NOT_PROVEN'
  /** No case. */
  | 'NO_CASE'
  /** Proven, with no sanction. */
  | 'NO_SANCTION'
  /** Reduction in rank. */
  | 'REDUCTION_IN_RANK'
  /** Reflective practice. */
  | 'REFLECTIVE_PRACTICE'
  /** Reprimand (before 2008). */
  | 'REPRIMAND'
  /** Dismissal of police staff, under employment law. Never counted among officers dismissed. */
  | 'STAFF_DISMISSAL'
  /** Would have been dismissed: the only disciplinary outcome for a former officer. */
  | 'WOULD_HAVE_BEEN_DISMISSED'
  /** Written warning. */
  | 'WRITTEN_WARNING';

/** How a defendant pleaded. */
export type Plea =
  /** Guilty. */
  | 'GUILTY'
  /** No plea was entered. */
  | 'NONE'
  /** Not guilty. */
  | 'NOT_GUILTY'
  /** No source says. */
  | 'NOT_STATED';

/** What an officer does in a posting. */
export type PostingRole =
  /** Commands the unit for the time being. */
  | 'ACTING_COMMANDER'
  /** Commands the unit. */
  | 'COMMANDER'
  /** Serves in the unit. */
  | 'MEMBER';

/** What makes an earlier matter prior to a later allegation. */
export type PriorBecause =
  /** Its conduct ended before the later conduct began. */
  | 'CONDUCT_ENDED'
  /** An investigation of it began before the later conduct began. */
  | 'INVESTIGATION_BEGAN';

/** The ranks of the police service, lowest first. "Detective" is a role, and the rank Commander is not the command of a unit. */
export type Rank =
  /** Assistant Chief Constable, outside London. */
  | 'ASSISTANT_CHIEF_CONSTABLE'
  /** Assistant Commissioner. */
  | 'ASSISTANT_COMMISSIONER'
  /** Chief Constable, outside London. */
  | 'CHIEF_CONSTABLE'
  /** Chief Inspector. */
  | 'CHIEF_INSPECTOR'
  /** Chief Superintendent. */
  | 'CHIEF_SUPERINTENDENT'
  /** The rank Commander, above Chief Superintendent. No command of a unit follows from it. */
  | 'COMMANDER'
  /** Commissioner. */
  | 'COMMISSIONER'
  /** Constable. */
  | 'CONSTABLE'
  /** Deputy Assistant Commissioner. */
  | 'DEPUTY_ASSISTANT_COMMISSIONER'
  /** Deputy Chief Constable, outside London. */
  | 'DEPUTY_CHIEF_CONSTABLE'
  /** Deputy Commissioner. */
  | 'DEPUTY_COMMISSIONER'
  /** Inspector. */
  | 'INSPECTOR'
  /** Sergeant. */
  | 'SERGEANT'
  /** Superintendent. */
  | 'SUPERINTENDENT';

/** The law under which a matter was dealt with. */
export type Regime =
  /** Before the Police (Conduct) Regulations 2012. */
  | 'BEFORE_2012'
  /** Police (Conduct) Regulations 2012. */
  | 'CONDUCT_REGULATIONS_2012'
  /** Police (Conduct) Regulations 2020 (SI 2020/4), in force from 1 February 2020. */
  | 'CONDUCT_REGULATIONS_2020'
  /** The same, as amended by SI 2024/521 from 7 May 2024: chief officers chair, a legally qualified person advises. */
  | 'CONDUCT_REGULATIONS_2020_AMENDED_2024'
  /** The same, as amended by SI 2025/558 from 28 May 2025: dismissal is presumed for gross misconduct. */
  | 'CONDUCT_REGULATIONS_2020_AMENDED_2025'
  /** No source says under which law. */
  | 'NOT_STATED'
  /** The law of another country. */
  | 'OTHER';

/** What a person was at a hearing. */
export type SeatRole =
  /** Advised it. */
  | 'ADVISER'
  /** Chaired it. */
  | 'CHAIR'
  /** A member of the panel. */
  | 'MEMBER';

/** What kind of sentence it is. */
export type SentenceKind =
  /** A community order. */
  | 'COMMUNITY_ORDER'
  /** A discharge. */
  | 'DISCHARGE'
  /** A fine. */
  | 'FINE'
  /** Imprisonment. */
  | 'IMPRISONMENT'
  /** Another sentence. */
  | 'OTHER'
  /** Imprisonment, suspended. */
  | 'SUSPENDED_IMPRISONMENT';

/** How serious misconduct is. */
export type Severity =
  /** Gross misconduct: so serious that dismissal would be justified. */
  | 'GROSS_MISCONDUCT'
  /** Misconduct. */
  | 'MISCONDUCT'
  /** Practice requiring improvement. */
  | 'PRACTICE_REQUIRING_IMPROVEMENT';

/** Whether two allegations are about similar conduct, and how that is known. */
export type Similarity =
  /** Both categories are stated, and differ. */
  | 'NO'
  /** A category is not stated. */
  | 'NOT_STATED'
  /** Both have the same category code. */
  | 'SAME_CODE'
  /** Their categories belong to the same family. */
  | 'SAME_FAMILY'
  /** A source says so. */
  | 'STATED';

/** The Standards of Professional Behaviour: Schedule 2 to the Police (Conduct) Regulations 2020 (SI 2020/4). */
export type Standard =
  /** Authority, Respect and Courtesy. */
  | 'AUTHORITY_RESPECT_AND_COURTESY'
  /** Challenging and Reporting Improper Conduct. */
  | 'CHALLENGING_AND_REPORTING_IMPROPER_CONDUCT'
  /** Confidentiality. */
  | 'CONFIDENTIALITY'
  /** Discreditable Conduct. */
  | 'DISCREDITABLE_CONDUCT'
  /** Duties and Responsibilities. */
  | 'DUTIES_AND_RESPONSIBILITIES'
  /** Equality and Diversity. */
  | 'EQUALITY_AND_DIVERSITY'
  /** Fitness for Duty. */
  | 'FITNESS_FOR_DUTY'
  /** Honesty and Integrity. */
  | 'HONESTY_AND_INTEGRITY'
  /** Orders and Instructions. */
  | 'ORDERS_AND_INSTRUCTIONS'
  /** Use of Force. */
  | 'USE_OF_FORCE';

/** Which allegations count, by how far they have got. */
export type StatusScope =
  /** All allegations, whatever became of them. */
  | 'ALL'
  /** Those with a case to answer: the authority determined so, or a hearing found on them, whatever it found. */
  | 'CASE_TO_ANSWER'
  /** Those found proven, where the finding stands. */
  | 'PROVEN';

/** How a charge ended. */
export type Verdict =
  /** Guilty, by plea or verdict. */
  | 'GUILTY'
  /** Acquitted. */
  | 'NOT_GUILTY'
  /** No source says, or it is pending. */
  | 'NOT_STATED'
  /** The conviction was quashed on appeal. */
  | 'QUASHED'
  /** The charge was withdrawn or discontinued. */
  | 'WITHDRAWN';

/** In what capacity somebody is a victim here, as coarsely as will do. */
export type VictimContext =
  /** A colleague. */
  | 'COLLEAGUE'
  /** Another member of the public. */
  | 'MEMBER_OF_PUBLIC'
  /** Not given. */
  | 'NOT_STATED'
  /** A suspect or a person in custody. */
  | 'SUSPECT_OR_DETAINEE'
  /** A victim of crime. */
  | 'VICTIM_OF_CRIME'
  /** A witness. */
  | 'WITNESS';

/** Why a fact is not shown. */
export type WithheldReason =
  /** It identifies a victim by itself. */
  | 'IDENTIFIES_VICTIM'
  /** Together with other facts it could identify a victim. */
  | 'JIGSAW'
  /** A court or a chair ordered it. */
  | 'ORDER'
  /** It concerns health or family life, and no public interest asks for it. */
  | 'PRIVATE_LIFE'
  /** It concerns somebody who is not part of the matter. */
  | 'THIRD_PARTY';

export type BarredWithoutFindingQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BarredWithoutFindingQuery = { readonly matters: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly listEntries: { readonly nodes: ReadonlyArray<{ readonly occurrence: Occurrence, readonly enteredOn: { readonly edtf: string | null } | null, readonly officer: { readonly id: string, readonly name: string | null } }> }, readonly allegations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly words: string | null, readonly status: AllegationStatus }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ChairsAndOutcomesQueryVariables = Exact<{
  day: string;
}>;


export type ChairsAndOutcomesQuery = { readonly allBefore: { readonly totalCount: number }, readonly allAfter: { readonly totalCount: number }, readonly chiefOfficerBefore: { readonly totalCount: number }, readonly chiefOfficerAfter: { readonly totalCount: number }, readonly legallyQualifiedBefore: { readonly totalCount: number }, readonly legallyQualifiedAfter: { readonly totalCount: number }, readonly dismissedBefore: { readonly totalCount: number }, readonly dismissedAfter: { readonly totalCount: number }, readonly warnedBefore: { readonly totalCount: number }, readonly warnedAfter: { readonly totalCount: number }, readonly notProvenBefore: { readonly totalCount: number }, readonly notProvenAfter: { readonly totalCount: number } };

export type CourtRecordQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type CourtRecordQuery = { readonly court: { readonly name: string, readonly kind: CourtKind, readonly criminalProceedings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly defendant: { readonly id: string, readonly name: string | null }, readonly arrestedOn: { readonly edtf: string | null } | null, readonly charges: ReadonlyArray<{ readonly offence: string, readonly plea: Plea, readonly verdict: Verdict, readonly pleadedOn: { readonly edtf: string | null } | null }>, readonly sentences: ReadonlyArray<{ readonly kind: SentenceKind, readonly term: string | null, readonly suspendedFor: string | null, readonly unpaidWorkHours: number | null, readonly finePounds: number | null, readonly compensationPounds: number | null, readonly sentencedOn: { readonly edtf: string | null } | null, readonly operationalPeriod: { readonly edtf: string | null } | null }>, readonly orders: ReadonlyArray<{ readonly kind: CourtOrderKind, readonly length: string | null, readonly protectsVictim: Answer, readonly madeOn: { readonly edtf: string | null } | null }>, readonly matter: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CriminalOutcomesQueryVariables = Exact<{
  id: string;
}>;


export type CriminalOutcomesQuery = { readonly matter: { readonly criminalProceedings: { readonly completeness: Completeness, readonly nodes: ReadonlyArray<{ readonly defendant: { readonly name: string | null }, readonly court: { readonly name: string } | null, readonly charges: ReadonlyArray<{ readonly offence: string, readonly plea: Plea, readonly verdict: Verdict, readonly decidedOn: { readonly edtf: string | null } | null }>, readonly sentences: ReadonlyArray<{ readonly kind: SentenceKind, readonly term: string | null, readonly suspendedFor: string | null, readonly unpaidWorkHours: number | null, readonly finePounds: number | null, readonly compensationPounds: number | null, readonly sentencedOn: { readonly edtf: string | null } | null }>, readonly orders: ReadonlyArray<{ readonly kind: CourtOrderKind, readonly length: string | null }>, readonly spentFrom: { readonly edtf: string | null } | null }> }, readonly allegations: { readonly nodes: ReadonlyArray<{ readonly findings: { readonly nodes: ReadonlyArray<{ readonly result: FindingResult, readonly severity: Severity | null, readonly outcome: { readonly kind: OutcomeKind } | null }> } }> } } | null };

export type EscalationAfterInterventionQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EscalationAfterInterventionQuery = { readonly escalationAfterIntervention: { readonly definition: string, readonly counts: Counted, readonly totalCount: number, readonly restsOn: { readonly definite: number, readonly possible: number, readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> }, readonly nodes: ReadonlyArray<{ readonly certainty: Certainty, readonly intervention: Intervention, readonly similar: Similarity, readonly officer: { readonly id: string, readonly name: string | null }, readonly investigation: { readonly id: string, readonly body: string | null, readonly result: InvestigationResult } | null, readonly before: { readonly id: string, readonly status: AllegationStatus, readonly conduct: { readonly edtf: string | null } | null }, readonly finding: { readonly severity: Severity | null, readonly status: FindingStatus }, readonly interval: { readonly minDays: number | null, readonly maxDays: number | null, readonly minMonths: number | null, readonly maxMonths: number | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly unknown: { readonly totalCount: number } };

export type FindQueryVariables = Exact<{
  text: string;
  after?: string | null | undefined;
}>;


export type FindQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Area', readonly id: string, readonly area: string }
      | { readonly __typename: 'Category', readonly id: string }
      | { readonly __typename: 'Court', readonly id: string, readonly court: string }
      | { readonly __typename: 'Force', readonly id: string, readonly force: string }
      | { readonly __typename: 'OfficeHolder', readonly id: string, readonly person: string | null }
      | { readonly __typename: 'Officer', readonly id: string, readonly person: string | null }
      | { readonly __typename: 'Recommendation', readonly id: string }
      | { readonly __typename: 'Remark', readonly id: string, readonly words: string }
      | { readonly __typename: 'Source', readonly id: string, readonly title: string | null, readonly publisher: string }
      | { readonly __typename: 'Statement', readonly id: string, readonly words: string }
      | { readonly __typename: 'Unit', readonly id: string, readonly unit: string, readonly ofForce: { readonly name: string } }
    >, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type HearingRecordQueryVariables = Exact<{
  id: string;
}>;


export type HearingRecordQuery = { readonly hearing: { readonly kind: HearingKind, readonly occurrence: Occurrence, readonly openness: Openness, readonly attended: Attendance, readonly represented: Attendance, readonly notStated: ReadonlyArray<string>, readonly heldOn: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null } | null, readonly seats: ReadonlyArray<{ readonly role: SeatRole, readonly chairKind: ChairKind, readonly rankThen: Rank | null, readonly officeThen: string | null, readonly holder:
        | { readonly name: string | null }
        | { readonly name: string | null }
       | null }>, readonly appearances: ReadonlyArray<{ readonly attended: Answer, readonly represented: Answer, readonly admitted: Answer, readonly officer: { readonly id: string, readonly name: string | null } }>, readonly findings: { readonly nodes: ReadonlyArray<{ readonly result: FindingResult, readonly status: FindingStatus, readonly severity: Severity | null, readonly standards: ReadonlyArray<Standard>, readonly allegation: { readonly id: string, readonly words: string | null }, readonly outcome: { readonly kind: OutcomeKind, readonly withoutNotice: Answer, readonly months: number | null } | null }> }, readonly remarks: { readonly nodes: ReadonlyArray<{ readonly words: string, readonly capacity: Capacity, readonly speaker:
          | { readonly name: string | null }
          | { readonly name: string | null }
         | null }> }, readonly matter: { readonly id: string, readonly regime: Regime } } | null };

export type HearingsByOutcomeQueryVariables = Exact<{
  outcome: OutcomeKind;
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type HearingsByOutcomeQuery = { readonly hearings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: HearingKind, readonly heldOn: { readonly edtf: string | null } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly severity: Severity | null, readonly status: FindingStatus, readonly allegation: { readonly accused: { readonly id: string, readonly name: string | null } | null }, readonly outcome: { readonly kind: OutcomeKind, readonly withoutNotice: Answer } | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type IntervalsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type IntervalsQuery = { readonly priorSimilarInvestigations: { readonly definition: string, readonly counts: Counted, readonly totalCount: number, readonly restsOn: { readonly definite: number, readonly possible: number, readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> }, readonly nodes: ReadonlyArray<{ readonly certainty: Certainty, readonly similar: Similarity, readonly result: InvestigationResult, readonly began: { readonly edtf: string | null } | null, readonly before: { readonly id: string, readonly status: AllegationStatus, readonly accused: { readonly name: string | null } | null, readonly conduct: { readonly edtf: string | null } | null }, readonly interval: { readonly minDays: number | null, readonly maxDays: number | null, readonly minMonths: number | null, readonly maxMonths: number | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LeftWhileOpenQueryVariables = Exact<{
  leaving?: ReadonlyArray<Leaving> | Leaving | null | undefined;
  after?: string | null | undefined;
}>;


export type LeftWhileOpenQuery = { readonly leftWhileOpen: { readonly definition: string, readonly counts: Counted, readonly totalCount: number, readonly restsOn: { readonly definite: number, readonly possible: number, readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> }, readonly nodes: ReadonlyArray<{ readonly certainty: Certainty, readonly leaving: Leaving, readonly officer: { readonly id: string, readonly name: string | null }, readonly left: { readonly earliest: string | null, readonly latest: string | null } | null, readonly sinceReceived: { readonly minDays: number | null, readonly maxDays: number | null } | null, readonly untilHearing: { readonly minMonths: number | null, readonly maxMonths: number | null } | null, readonly matter: { readonly id: string }, readonly evidence: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MatterEvidenceQueryVariables = Exact<{
  id: string;
}>;


export type MatterEvidenceQuery = { readonly matter: { readonly id: string, readonly allegations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }, readonly referrals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }, readonly investigations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly recommendations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }, readonly hearings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly seats: ReadonlyArray<{ readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }>, readonly appearances: ReadonlyArray<{ readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }>, readonly findings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly outcome: { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } } | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }, readonly remarks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }, readonly criminalProceedings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly charges: ReadonlyArray<{ readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }>, readonly sentences: ReadonlyArray<{ readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }>, readonly orders: ReadonlyArray<{ readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }>, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }, readonly listEntries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }> }, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } } | null };

type Evidence_Allegation_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Appeal_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Appearance_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Area_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Charge_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Contact_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Court_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_CourtOrder_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Coverage_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_CriminalProceeding_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Determination_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Finding_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Force_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Hearing_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Inquest_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Investigation_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_ListEntry_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Matter_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Membership_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_OfficeHolder_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Officer_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Opinion_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Outcome_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Posting_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Recommendation_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Referral_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Remark_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Seat_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Sentence_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Service_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Statement_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

type Evidence_Unit_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

export type EvidenceFragment =
  | Evidence_Allegation_Fragment
  | Evidence_Appeal_Fragment
  | Evidence_Appearance_Fragment
  | Evidence_Area_Fragment
  | Evidence_Charge_Fragment
  | Evidence_Contact_Fragment
  | Evidence_Court_Fragment
  | Evidence_CourtOrder_Fragment
  | Evidence_Coverage_Fragment
  | Evidence_CriminalProceeding_Fragment
  | Evidence_Determination_Fragment
  | Evidence_Finding_Fragment
  | Evidence_Force_Fragment
  | Evidence_Hearing_Fragment
  | Evidence_Inquest_Fragment
  | Evidence_Investigation_Fragment
  | Evidence_ListEntry_Fragment
  | Evidence_Matter_Fragment
  | Evidence_Membership_Fragment
  | Evidence_OfficeHolder_Fragment
  | Evidence_Officer_Fragment
  | Evidence_Opinion_Fragment
  | Evidence_Outcome_Fragment
  | Evidence_Posting_Fragment
  | Evidence_Recommendation_Fragment
  | Evidence_Referral_Fragment
  | Evidence_Remark_Fragment
  | Evidence_Seat_Fragment
  | Evidence_Sentence_Fragment
  | Evidence_Service_Fragment
  | Evidence_Statement_Fragment
  | Evidence_Unit_Fragment
;

export type MatterNotStatedQueryVariables = Exact<{
  id: string;
}>;


export type MatterNotStatedQuery = { readonly matter: { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string>, readonly withheld: ReadonlyArray<{ readonly fact: string, readonly reason: WithheldReason }>, readonly allegations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string>, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> }> } }> }, readonly victims: { readonly nodes: ReadonlyArray<{ readonly pseudonym: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> }> }, readonly referrals: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> }> }, readonly investigations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> }> }, readonly hearings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string>, readonly seats: ReadonlyArray<{ readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> }>, readonly appearances: ReadonlyArray<{ readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> }>, readonly findings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string>, readonly outcome: { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> } | null }> } }> }, readonly criminalProceedings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string>, readonly charges: ReadonlyArray<{ readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> }>, readonly sentences: ReadonlyArray<{ readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> }>, readonly orders: ReadonlyArray<{ readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> }> }> }, readonly listEntries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> }> }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> }> } } | null };

type Gaps_Allegation_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Appeal_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Appearance_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Area_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Charge_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Contact_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Court_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_CourtOrder_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Coverage_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_CriminalProceeding_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Determination_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Finding_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Force_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Hearing_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Inquest_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Investigation_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_ListEntry_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Matter_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Membership_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_OfficeHolder_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Officer_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Opinion_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Outcome_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Posting_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Recommendation_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Referral_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Remark_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Seat_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Sentence_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Service_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Statement_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

type Gaps_Unit_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

export type GapsFragment =
  | Gaps_Allegation_Fragment
  | Gaps_Appeal_Fragment
  | Gaps_Appearance_Fragment
  | Gaps_Area_Fragment
  | Gaps_Charge_Fragment
  | Gaps_Contact_Fragment
  | Gaps_Court_Fragment
  | Gaps_CourtOrder_Fragment
  | Gaps_Coverage_Fragment
  | Gaps_CriminalProceeding_Fragment
  | Gaps_Determination_Fragment
  | Gaps_Finding_Fragment
  | Gaps_Force_Fragment
  | Gaps_Hearing_Fragment
  | Gaps_Inquest_Fragment
  | Gaps_Investigation_Fragment
  | Gaps_ListEntry_Fragment
  | Gaps_Matter_Fragment
  | Gaps_Membership_Fragment
  | Gaps_OfficeHolder_Fragment
  | Gaps_Officer_Fragment
  | Gaps_Opinion_Fragment
  | Gaps_Outcome_Fragment
  | Gaps_Posting_Fragment
  | Gaps_Recommendation_Fragment
  | Gaps_Referral_Fragment
  | Gaps_Remark_Fragment
  | Gaps_Seat_Fragment
  | Gaps_Sentence_Fragment
  | Gaps_Service_Fragment
  | Gaps_Statement_Fragment
  | Gaps_Unit_Fragment
;

export type MovedAfterAllegationQueryVariables = Exact<{
  when?: MoveWhen;
  elsewhere?: Elsewhere;
  window?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MovedAfterAllegationQuery = { readonly movedAfterAllegation: { readonly definition: string, readonly counts: Counted, readonly totalCount: number, readonly restsOn: { readonly definite: number, readonly possible: number, readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> }, readonly nodes: ReadonlyArray<{ readonly certainty: Certainty, readonly days: number | null, readonly officer: { readonly id: string, readonly name: string | null }, readonly moved: { readonly earliest: string | null, readonly latest: string | null } | null, readonly matter: { readonly id: string }, readonly from: { readonly unit: { readonly name: string } | null }, readonly to: { readonly unit: { readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type NewIncidentWhileOpenQueryVariables = Exact<{
  categories?: CategoryScope;
  statuses?: StatusScope;
  after?: string | null | undefined;
}>;


export type NewIncidentWhileOpenQuery = { readonly newIncidentWhileOpen: { readonly definition: string, readonly counts: Counted, readonly totalCount: number, readonly restsOn: { readonly definite: number, readonly possible: number, readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> }, readonly nodes: ReadonlyArray<{ readonly certainty: Certainty, readonly days: number | null, readonly officer: { readonly id: string, readonly name: string | null }, readonly incident: { readonly earliest: string | null, readonly latest: string | null } | null, readonly matter: { readonly id: string }, readonly after: { readonly id: string, readonly received: { readonly edtf: string | null } | null, readonly closed: { readonly edtf: string | null } | null }, readonly evidence: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OfficerRecordQueryVariables = Exact<{
  id: string;
}>;


export type OfficerRecordQuery = { readonly officer: { readonly name: string | null, readonly priorSimilarInvestigation: Answer, readonly postings: { readonly nodes: ReadonlyArray<{ readonly role: PostingRole, readonly rank: Rank | null, readonly unit: { readonly name: string, readonly force: { readonly name: string } } | null, readonly period: { readonly edtf: string | null, readonly startEarliest: string | null, readonly startLatest: string | null, readonly endEarliest: string | null, readonly endLatest: string | null, readonly ongoing: Answer } | null }> }, readonly allegations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly status: AllegationStatus, readonly category: { readonly label: string } | null, readonly conduct: { readonly edtf: string | null, readonly startEarliest: string | null, readonly startLatest: string | null, readonly endEarliest: string | null, readonly endLatest: string | null } | null, readonly victims: { readonly nodes: ReadonlyArray<{ readonly pseudonym: string, readonly context: VictimContext }> }, readonly attribution: { readonly certainty: Certainty | null, readonly posting: { readonly unit: { readonly name: string } | null } | null, readonly candidates: ReadonlyArray<{ readonly certainty: Certainty, readonly posting: { readonly unit: { readonly name: string } | null } }>, readonly commanders: ReadonlyArray<{ readonly level: number, readonly certainty: Certainty, readonly officer: { readonly name: string | null } }> }, readonly findings: { readonly nodes: ReadonlyArray<{ readonly severity: Severity | null, readonly standards: ReadonlyArray<Standard>, readonly status: FindingStatus, readonly outcome: { readonly kind: OutcomeKind } | null }> }, readonly matter: { readonly notStated: ReadonlyArray<string>, readonly investigations: { readonly nodes: ReadonlyArray<{ readonly body: string | null, readonly mode: InvestigationMode, readonly result: InvestigationResult, readonly began: { readonly edtf: string | null } | null }> }, readonly hearings: { readonly nodes: ReadonlyArray<{ readonly kind: HearingKind, readonly attended: Attendance, readonly represented: Attendance, readonly heldOn: { readonly edtf: string | null } | null, readonly seats: ReadonlyArray<{ readonly role: SeatRole, readonly rankThen: Rank | null, readonly holder:
                  | { readonly name: string | null }
                  | { readonly name: string | null }
                 | null }> }> } }, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string, readonly publishedOn: { readonly edtf: string | null } | null } }> }, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly preferred: boolean, readonly citations: { readonly nodes: ReadonlyArray<{ readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }>, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly messages: { readonly text: string | null } | null, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly preferred: boolean, readonly citations: { readonly nodes: ReadonlyArray<{ readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> }> } }> }, readonly priorInvestigations: { readonly nodes: ReadonlyArray<{ readonly body: string | null, readonly similar: Similarity, readonly result: InvestigationResult, readonly before: { readonly id: string }, readonly began: { readonly edtf: string | null } | null, readonly interval: { readonly minMonths: number | null, readonly maxMonths: number | null } | null }> } } | null };

export type PriorSimilarInvestigationQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PriorSimilarInvestigationQuery = { readonly officers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly priorInvestigations: { readonly nodes: ReadonlyArray<{ readonly certainty: Certainty, readonly similar: Similarity, readonly body: string | null, readonly result: InvestigationResult, readonly began: { readonly edtf: string | null } | null, readonly interval: { readonly minMonths: number | null, readonly maxMonths: number | null } | null, readonly before: { readonly id: string, readonly status: AllegationStatus, readonly conduct: { readonly edtf: string | null } | null } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly unknown: { readonly totalCount: number } };

export type PriorSimilarMattersQueryVariables = Exact<{
  similar?: ReadonlyArray<Similarity> | Similarity | null | undefined;
  includeInferred?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type PriorSimilarMattersQuery = { readonly priorSimilarMatters: { readonly definition: string, readonly counts: Counted, readonly totalCount: number, readonly restsOn: { readonly definite: number, readonly possible: number, readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> }, readonly nodes: ReadonlyArray<{ readonly certainty: Certainty, readonly because: PriorBecause, readonly similar: Similarity, readonly earlierStatus: StatusScope, readonly officer: { readonly id: string, readonly name: string | null }, readonly matter: { readonly id: string }, readonly before: { readonly id: string, readonly status: AllegationStatus, readonly conduct: { readonly edtf: string | null } | null }, readonly interval: { readonly minDays: number | null, readonly maxDays: number | null, readonly minMonths: number | null, readonly maxMonths: number | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RepeatAfterClosingQueryVariables = Exact<{
  window?: number | null | undefined;
  categories?: CategoryScope;
  statuses?: StatusScope;
  after?: string | null | undefined;
}>;


export type RepeatAfterClosingQuery = { readonly repeatAfterClosing: { readonly definition: string, readonly counts: Counted, readonly totalCount: number, readonly restsOn: { readonly definite: number, readonly possible: number, readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> }, readonly nodes: ReadonlyArray<{ readonly certainty: Certainty, readonly days: number | null, readonly officer: { readonly id: string, readonly name: string | null }, readonly incident: { readonly earliest: string | null, readonly latest: string | null } | null, readonly matter: { readonly id: string }, readonly after: { readonly id: string, readonly closed: { readonly edtf: string | null } | null }, readonly evidence: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ResignedBeforeHearingQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ResignedBeforeHearingQuery = { readonly officers: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly services: { readonly nodes: ReadonlyArray<{ readonly period: { readonly edtf: string | null, readonly endEarliest: string | null, readonly endLatest: string | null } | null }> }, readonly allegations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly matter: { readonly hearings: { readonly nodes: ReadonlyArray<{ readonly kind: HearingKind, readonly heldOn: { readonly edtf: string | null } | null }> } }, readonly findings: { readonly nodes: ReadonlyArray<{ readonly outcome: { readonly kind: OutcomeKind } | null }> } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly unknown: { readonly totalCount: number } };

export type RivalClaimsQueryVariables = Exact<{
  id: string;
}>;


export type RivalClaimsQuery = { readonly matter: { readonly id: string, readonly allegations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> }> }, readonly accused: { readonly services: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> }> } } | null, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> }> }, readonly investigations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> }> }, readonly hearings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly seats: ReadonlyArray<{ readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> }>, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> }> }, readonly criminalProceedings: { readonly nodes: ReadonlyArray<{ readonly sentences: ReadonlyArray<{ readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> }> }> }, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> } | null };

type Disputes_Allegation_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Appeal_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Appearance_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Area_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Charge_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Contact_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Court_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_CourtOrder_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Coverage_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_CriminalProceeding_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Determination_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Finding_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Force_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Hearing_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Inquest_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Investigation_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_ListEntry_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Matter_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Membership_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_OfficeHolder_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Officer_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Opinion_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Outcome_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Posting_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Recommendation_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Referral_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Remark_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Seat_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Sentence_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Service_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Statement_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

type Disputes_Unit_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

export type DisputesFragment =
  | Disputes_Allegation_Fragment
  | Disputes_Appeal_Fragment
  | Disputes_Appearance_Fragment
  | Disputes_Area_Fragment
  | Disputes_Charge_Fragment
  | Disputes_Contact_Fragment
  | Disputes_Court_Fragment
  | Disputes_CourtOrder_Fragment
  | Disputes_Coverage_Fragment
  | Disputes_CriminalProceeding_Fragment
  | Disputes_Determination_Fragment
  | Disputes_Finding_Fragment
  | Disputes_Force_Fragment
  | Disputes_Hearing_Fragment
  | Disputes_Inquest_Fragment
  | Disputes_Investigation_Fragment
  | Disputes_ListEntry_Fragment
  | Disputes_Matter_Fragment
  | Disputes_Membership_Fragment
  | Disputes_OfficeHolder_Fragment
  | Disputes_Officer_Fragment
  | Disputes_Opinion_Fragment
  | Disputes_Outcome_Fragment
  | Disputes_Posting_Fragment
  | Disputes_Recommendation_Fragment
  | Disputes_Referral_Fragment
  | Disputes_Remark_Fragment
  | Disputes_Seat_Fragment
  | Disputes_Sentence_Fragment
  | Disputes_Service_Fragment
  | Disputes_Statement_Fragment
  | Disputes_Unit_Fragment
;

export type StandardsBreachedQueryVariables = Exact<{ [key: string]: never; }>;


export type StandardsBreachedQuery = { readonly honestyAndIntegrity: { readonly totalCount: number }, readonly authorityRespectAndCourtesy: { readonly totalCount: number }, readonly equalityAndDiversity: { readonly totalCount: number }, readonly useOfForce: { readonly totalCount: number }, readonly ordersAndInstructions: { readonly totalCount: number }, readonly dutiesAndResponsibilities: { readonly totalCount: number }, readonly confidentiality: { readonly totalCount: number }, readonly fitnessForDuty: { readonly totalCount: number }, readonly discreditableConduct: { readonly totalCount: number }, readonly challengingAndReportingImproperConduct: { readonly totalCount: number } };

export type UnitOnDayQueryVariables = Exact<{
  id: string;
  day: string;
}>;


export type UnitOnDayQuery = { readonly unit: { readonly name: string, readonly kind: string | null, readonly existed: { readonly edtf: string | null } | null, readonly force: { readonly name: string }, readonly coverages: ReadonlyArray<{ readonly area: { readonly name: string, readonly kind: string | null }, readonly period: { readonly edtf: string | null, readonly startEarliest: string | null, readonly startLatest: string | null, readonly endEarliest: string | null, readonly endLatest: string | null } | null }>, readonly commandersOn: ReadonlyArray<{ readonly certainty: Certainty, readonly officer: { readonly id: string, readonly name: string | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly words: string, readonly capacity: Capacity, readonly saidOn: { readonly edtf: string | null } | null, readonly matter: { readonly id: string } }> } }, readonly posting: { readonly rank: Rank | null, readonly title: string | null, readonly role: PostingRole } }>, readonly commands: { readonly nodes: ReadonlyArray<{ readonly officer: { readonly name: string | null }, readonly period: { readonly edtf: string | null, readonly startEarliest: string | null, readonly startLatest: string | null, readonly endEarliest: string | null, readonly endLatest: string | null } | null }> } } | null };

export const EvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<EvidenceFragment, unknown>;
export const GapsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gaps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"}},{"kind":"Field","name":{"kind":"Name","value":"generalised"}}]}}]} as unknown as DocumentNode<GapsFragment, unknown>;
export const DisputesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Disputes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DisputesFragment, unknown>;
export const BarredWithoutFindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BarredWithoutFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"listEntries"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"list"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"BARRED"}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"allegations"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"stated"},"value":{"kind":"BooleanValue","value":false}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"listEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"list"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"BARRED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occurrence"}},{"kind":"Field","name":{"kind":"Name","value":"enteredOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"stated"},"value":{"kind":"BooleanValue","value":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BarredWithoutFindingQuery, BarredWithoutFindingQueryVariables>;
export const ChairsAndOutcomesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChairsAndOutcomes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"allBefore"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"allAfter"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"chiefOfficerBefore"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"seats"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"chairKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CHIEF_OFFICER"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"chiefOfficerAfter"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"seats"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"chairKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CHIEF_OFFICER"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"legallyQualifiedBefore"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"seats"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"chairKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LEGALLY_QUALIFIED_CHAIR"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"legallyQualifiedAfter"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"seats"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"chairKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LEGALLY_QUALIFIED_CHAIR"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dismissedBefore"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DISMISSAL_WITHOUT_NOTICE"},{"kind":"EnumValue","value":"WOULD_HAVE_BEEN_DISMISSED"}]}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dismissedAfter"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DISMISSAL_WITHOUT_NOTICE"},{"kind":"EnumValue","value":"WOULD_HAVE_BEEN_DISMISSED"}]}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"warnedBefore"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"WRITTEN_WARNING"},{"kind":"EnumValue","value":"FINAL_WRITTEN_WARNING"}]}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"warnedAfter"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"WRITTEN_WARNING"},{"kind":"EnumValue","value":"FINAL_WRITTEN_WARNING"}]}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notProvenBefore"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"NOT_PROVEN"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notProvenAfter"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"NOT_PROVEN"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ChairsAndOutcomesQuery, ChairsAndOutcomesQueryVariables>;
export const CourtRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CourtRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"court"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"criminalProceedings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defendant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrestedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offence"}},{"kind":"Field","name":{"kind":"Name","value":"plea"}},{"kind":"Field","name":{"kind":"Name","value":"pleadedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentencedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedFor"}},{"kind":"Field","name":{"kind":"Name","value":"operationalPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unpaidWorkHours"}},{"kind":"Field","name":{"kind":"Name","value":"finePounds"}},{"kind":"Field","name":{"kind":"Name","value":"compensationPounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"protectsVictim"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CourtRecordQuery, CourtRecordQueryVariables>;
export const CriminalOutcomesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CriminalOutcomes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criminalProceedings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defendant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"court"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offence"}},{"kind":"Field","name":{"kind":"Name","value":"plea"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentencedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedFor"}},{"kind":"Field","name":{"kind":"Name","value":"unpaidWorkHours"}},{"kind":"Field","name":{"kind":"Name","value":"finePounds"}},{"kind":"Field","name":{"kind":"Name","value":"compensationPounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"length"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spentFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allegations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CriminalOutcomesQuery, CriminalOutcomesQueryVariables>;
export const EscalationAfterInterventionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EscalationAfterIntervention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"escalationAfterIntervention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"intervention"}},{"kind":"Field","name":{"kind":"Name","value":"similar"}},{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"conduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minDays"}},{"kind":"Field","name":{"kind":"Name","value":"maxDays"}},{"kind":"Field","name":{"kind":"Name","value":"minMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonths"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unknown"},"name":{"kind":"Name","value":"officers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"escalation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"NOT_STATED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"allegations"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"stated"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EscalationAfterInterventionQuery, EscalationAfterInterventionQueryVariables>;
export const FindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Find"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"person"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Force"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"force"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Area"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"area"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"unit"},"name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"ofForce"},"name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Court"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"court"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Remark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FindQuery, FindQueryVariables>;
export const HearingRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HearingRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hearing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurrence"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"chairKind"}},{"kind":"Field","name":{"kind":"Name","value":"rankThen"}},{"kind":"Field","name":{"kind":"Name","value":"officeThen"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"represented"}},{"kind":"Field","name":{"kind":"Name","value":"appearances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"represented"}},{"kind":"Field","name":{"kind":"Name","value":"admitted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allegation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"standards"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"withoutNotice"}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notStated"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regime"}}]}}]}}]}}]} as unknown as DocumentNode<HearingRecordQuery, HearingRecordQueryVariables>;
export const HearingsByOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HearingsByOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OutcomeKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}}]}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allegation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"withoutNotice"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<HearingsByOutcomeQuery, HearingsByOutcomeQueryVariables>;
export const IntervalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Intervals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priorSimilarInvestigations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"interval"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"similar"}},{"kind":"Field","name":{"kind":"Name","value":"began"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"conduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minDays"}},{"kind":"Field","name":{"kind":"Name","value":"maxDays"}},{"kind":"Field","name":{"kind":"Name","value":"minMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonths"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<IntervalsQuery, IntervalsQueryVariables>;
export const LeftWhileOpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeftWhileOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"leaving"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Leaving"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RESIGNED"},{"kind":"EnumValue","value":"RETIRED"},{"kind":"EnumValue","value":"TRANSFERRED"},{"kind":"EnumValue","value":"ENDED"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leftWhileOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"leaving"},"value":{"kind":"Variable","name":{"kind":"Name","value":"leaving"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leaving"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sinceReceived"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minDays"}},{"kind":"Field","name":{"kind":"Name","value":"maxDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"untilHearing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<LeftWhileOpenQuery, LeftWhileOpenQueryVariables>;
export const MatterEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatterEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"investigations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appearances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"criminalProceedings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"listEntries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<MatterEvidenceQuery, MatterEvidenceQueryVariables>;
export const MatterNotStatedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatterNotStated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allegations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"victims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"}},{"kind":"Field","name":{"kind":"Name","value":"generalised"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"investigations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hearings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appearances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"criminalProceedings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"listEntries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gaps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"}},{"kind":"Field","name":{"kind":"Name","value":"generalised"}}]}}]} as unknown as DocumentNode<MatterNotStatedQuery, MatterNotStatedQueryVariables>;
export const MovedAfterAllegationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MovedAfterAllegation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"when"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveWhen"}}},"defaultValue":{"kind":"EnumValue","value":"AFTER_INCIDENT"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"elsewhere"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Elsewhere"}}},"defaultValue":{"kind":"EnumValue","value":"UNIT"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movedAfterAllegation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"when"},"value":{"kind":"Variable","name":{"kind":"Name","value":"when"}}},{"kind":"Argument","name":{"kind":"Name","value":"elsewhere"},"value":{"kind":"Variable","name":{"kind":"Name","value":"elsewhere"}}},{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"moved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MovedAfterAllegationQuery, MovedAfterAllegationQueryVariables>;
export const NewIncidentWhileOpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewIncidentWhileOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"categories"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryScope"}}},"defaultValue":{"kind":"EnumValue","value":"ANY"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatusScope"}}},"defaultValue":{"kind":"EnumValue","value":"ALL"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newIncidentWhileOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"categories"},"value":{"kind":"Variable","name":{"kind":"Name","value":"categories"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"received"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<NewIncidentWhileOpenQuery, NewIncidentWhileOpenQueryVariables>;
export const OfficerRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficerRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"postings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"startEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"startLatest"}},{"kind":"Field","name":{"kind":"Name","value":"endEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"endLatest"}},{"kind":"Field","name":{"kind":"Name","value":"ongoing"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allegations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"startEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"startLatest"}},{"kind":"Field","name":{"kind":"Name","value":"endEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"endLatest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"victims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commanders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"standards"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"began"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hearings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"rankThen"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"represented"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notStated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"priorSimilarInvestigation"}},{"kind":"Field","name":{"kind":"Name","value":"priorInvestigations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"began"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"similar"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonths"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfficerRecordQuery, OfficerRecordQueryVariables>;
export const PriorSimilarInvestigationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriorSimilarInvestigation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"priorSimilarInvestigation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"YES"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"priorInvestigations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"similar"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATED"},{"kind":"EnumValue","value":"SAME_CODE"},{"kind":"EnumValue","value":"SAME_FAMILY"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"similar"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"began"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unknown"},"name":{"kind":"Name","value":"officers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"priorSimilarInvestigation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"NOT_STATED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"allegations"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"stated"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PriorSimilarInvestigationQuery, PriorSimilarInvestigationQueryVariables>;
export const PriorSimilarMattersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriorSimilarMatters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"similar"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Similarity"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATED"},{"kind":"EnumValue","value":"SAME_CODE"},{"kind":"EnumValue","value":"SAME_FAMILY"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeInferred"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priorSimilarMatters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"similar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"similar"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeInferred"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeInferred"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"similar"}},{"kind":"Field","name":{"kind":"Name","value":"earlierStatus"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"conduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minDays"}},{"kind":"Field","name":{"kind":"Name","value":"maxDays"}},{"kind":"Field","name":{"kind":"Name","value":"minMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonths"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PriorSimilarMattersQuery, PriorSimilarMattersQueryVariables>;
export const RepeatAfterClosingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RepeatAfterClosing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"365"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"categories"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryScope"}}},"defaultValue":{"kind":"EnumValue","value":"ANY"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatusScope"}}},"defaultValue":{"kind":"EnumValue","value":"ALL"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"repeatAfterClosing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"categories"},"value":{"kind":"Variable","name":{"kind":"Name","value":"categories"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RepeatAfterClosingQuery, RepeatAfterClosingQueryVariables>;
export const ResignedBeforeHearingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResignedBeforeHearing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"allegations"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resignedBeforeHearing"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"YES"}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"leaving"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"RESIGNED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"endEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"endLatest"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resignedBeforeHearing"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"YES"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hearings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unknown"},"name":{"kind":"Name","value":"officers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"allegations"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resignedBeforeHearing"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"NOT_STATED"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ResignedBeforeHearingQuery, ResignedBeforeHearingQueryVariables>;
export const RivalClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RivalClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disputes"}},{"kind":"Field","name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disputes"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disputes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disputes"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"investigations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disputes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disputes"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disputes"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"criminalProceedings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disputes"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Disputes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RivalClaimsQuery, RivalClaimsQueryVariables>;
export const StandardsBreachedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandardsBreached"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"honestyAndIntegrity"},"name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROVEN"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"standards"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includes"},"value":{"kind":"EnumValue","value":"HONESTY_AND_INTEGRITY"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"authorityRespectAndCourtesy"},"name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROVEN"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"standards"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includes"},"value":{"kind":"EnumValue","value":"AUTHORITY_RESPECT_AND_COURTESY"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"equalityAndDiversity"},"name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROVEN"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"standards"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includes"},"value":{"kind":"EnumValue","value":"EQUALITY_AND_DIVERSITY"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"useOfForce"},"name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROVEN"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"standards"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includes"},"value":{"kind":"EnumValue","value":"USE_OF_FORCE"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ordersAndInstructions"},"name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROVEN"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"standards"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includes"},"value":{"kind":"EnumValue","value":"ORDERS_AND_INSTRUCTIONS"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dutiesAndResponsibilities"},"name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROVEN"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"standards"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includes"},"value":{"kind":"EnumValue","value":"DUTIES_AND_RESPONSIBILITIES"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"confidentiality"},"name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROVEN"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"standards"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includes"},"value":{"kind":"EnumValue","value":"CONFIDENTIALITY"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fitnessForDuty"},"name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROVEN"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"standards"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includes"},"value":{"kind":"EnumValue","value":"FITNESS_FOR_DUTY"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"discreditableConduct"},"name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROVEN"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"standards"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includes"},"value":{"kind":"EnumValue","value":"DISCREDITABLE_CONDUCT"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"challengingAndReportingImproperConduct"},"name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PROVEN"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"standards"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"includes"},"value":{"kind":"EnumValue","value":"CHALLENGING_AND_REPORTING_IMPROPER_CONDUCT"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<StandardsBreachedQuery, StandardsBreachedQueryVariables>;
export const UnitOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"existed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"startEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"startLatest"}},{"kind":"Field","name":{"kind":"Name","value":"endEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"endLatest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commandersOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"spokeFor"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"startEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"startLatest"}},{"kind":"Field","name":{"kind":"Name","value":"endEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"endLatest"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitOnDayQuery, UnitOnDayQueryVariables>;