/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** In which part somebody acted on a matter. */
export type ActingRole =
  /** Advised a hearing. */
  | 'ADVISER'
  /** Chaired a hearing. */
  | 'CHAIR'
  /** Investigated it. */
  | 'INVESTIGATOR'
  /** Was a member of the panel of a hearing. */
  | 'MEMBER';

/** How to filter by a list of Allegation. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type AllegationListWhere = {
  /** All meet this. */
  readonly all?: AllegationWhere | null | undefined;
  /** None meets this. */
  readonly none?: AllegationWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: AllegationWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: AllegationWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

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

/** How to filter by AllegationStatus. */
export type AllegationStatusWhere = {
  /** Is this. */
  readonly eq?: AllegationStatus | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<AllegationStatus> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** What Allegation records must meet: all of it. */
export type AllegationWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<AllegationWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: AllegationWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<AllegationWhere> | null | undefined;
  /** Filters by `accused`. */
  readonly accused?: OfficerWhere | null | undefined;
  /** Filters by `attribution`. */
  readonly attribution?: AttributionWhere | null | undefined;
  /** Filters by `category`. */
  readonly category?: CategoryWhere | null | undefined;
  /** Filters by `categoryInferred`. */
  readonly categoryInferred?: AnswerWhere | null | undefined;
  /** Filters by `conduct`. */
  readonly conduct?: IntervalWhere | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `contacts`. */
  readonly contacts?: ContactListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `determinations`. */
  readonly determinations?: DeterminationListWhere | null | undefined;
  /** Filters by `family`. */
  readonly family?: CategoryFamilyWhere | null | undefined;
  /** Filters by `findings`. */
  readonly findings?: FindingListWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `matter`. */
  readonly matter?: MatterWhere | null | undefined;
  /** Filters by `opinions`. */
  readonly opinions?: OpinionListWhere | null | undefined;
  /** Filters by `priorInvestigations`. */
  readonly priorInvestigations?: PriorInvestigationListWhere | null | undefined;
  /** Filters by `reached`. */
  readonly reached?: FunnelStageWhere | null | undefined;
  /** Filters by `resignedBeforeHearing`. */
  readonly resignedBeforeHearing?: AnswerWhere | null | undefined;
  /** Filters by `statedSimilarTo`. */
  readonly statedSimilarTo?: AllegationListWhere | null | undefined;
  /** Filters by `status`. */
  readonly status?: AllegationStatusWhere | null | undefined;
};

/** A fact with three answers. NOT_STATED is never to be read as NO. */
export type Answer =
  /** A source says that it is not so. */
  | 'NO'
  /** No source says either. */
  | 'NOT_STATED'
  /** A source says so. */
  | 'YES';

/** How to filter by Answer. */
export type AnswerWhere = {
  /** Is this. */
  readonly eq?: Answer | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Answer> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** Before whom an appeal was brought. */
export type AppealKind =
  /** An appeal within the force, after a misconduct meeting. */
  | 'APPEAL_MEETING'
  /** Judicial review. */
  | 'JUDICIAL_REVIEW'
  /** Another body. */
  | 'OTHER'
  /** The Police Appeals Tribunal. */
  | 'POLICE_APPEALS_TRIBUNAL';

/** How to filter by AppealKind. */
export type AppealKindWhere = {
  /** Is this. */
  readonly eq?: AppealKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<AppealKind> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of Appeal. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type AppealListWhere = {
  /** All meet this. */
  readonly all?: AppealWhere | null | undefined;
  /** None meets this. */
  readonly none?: AppealWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: AppealWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: AppealWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What came of an appeal. */
export type AppealResult =
  /** Judicial review was allowed. */
  | 'ALLOWED'
  /** It is pending, or no source says. */
  | 'NOT_STATED'
  /** The finding was quashed. */
  | 'QUASHED'
  /** The finding was quashed and a fresh hearing ordered. */
  | 'QUASHED_AND_REMITTED'
  /** It was refused or dismissed. */
  | 'REFUSED'
  /** The finding or the outcome was varied. */
  | 'VARIED'
  /** It was withdrawn. */
  | 'WITHDRAWN';

/** How to filter by AppealResult. */
export type AppealResultWhere = {
  /** Is this. */
  readonly eq?: AppealResult | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<AppealResult> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** What Appeal records must meet: all of it. */
export type AppealWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<AppealWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: AppealWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<AppealWhere> | null | undefined;
  /** Filters by `against`. */
  readonly against?: FindingListWhere | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `court`. */
  readonly court?: CourtWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `decidedOn`. */
  readonly decidedOn?: DayWhere | null | undefined;
  /** Filters by `findings`. */
  readonly findings?: FindingListWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `kind`. */
  readonly kind?: AppealKindWhere | null | undefined;
  /** Filters by `matter`. */
  readonly matter?: MatterWhere | null | undefined;
  /** Filters by `result`. */
  readonly result?: AppealResultWhere | null | undefined;
};

/** How to filter by a list of Appearance. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type AppearanceListWhere = {
  /** All meet this. */
  readonly all?: AppearanceWhere | null | undefined;
  /** None meets this. */
  readonly none?: AppearanceWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: AppearanceWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: AppearanceWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Appearance records must meet: all of it. */
export type AppearanceWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<AppearanceWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: AppearanceWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<AppearanceWhere> | null | undefined;
  /** Filters by `admitted`. */
  readonly admitted?: AnswerWhere | null | undefined;
  /** Filters by `attended`. */
  readonly attended?: AnswerWhere | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `hearing`. */
  readonly hearing?: HearingWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `officer`. */
  readonly officer?: OfficerWhere | null | undefined;
  /** Filters by `represented`. */
  readonly represented?: AnswerWhere | null | undefined;
};

/** What Area records must meet: all of it. */
export type AreaWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<AreaWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: AreaWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<AreaWhere> | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `coverages`. */
  readonly coverages?: CoverageListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `name`. */
  readonly name?: StringWhere | null | undefined;
};

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

/** How to filter by Attendance. */
export type AttendanceWhere = {
  /** Is this. */
  readonly eq?: Attendance | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Attendance> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** What Attribution records must meet: all of it. */
export type AttributionWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<AttributionWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: AttributionWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<AttributionWhere> | null | undefined;
  /** Filters by `candidates`. */
  readonly candidates?: PostingThenListWhere | null | undefined;
  /** Filters by `certainty`. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Filters by `command`. */
  readonly command?: CommandKnowledgeWhere | null | undefined;
  /** Filters by `commanders`. */
  readonly commanders?: CommanderThenListWhere | null | undefined;
  /** Filters by `posting`. */
  readonly posting?: PostingWhere | null | undefined;
};

/** How a fact stands in its source. */
export type Basis =
  /** The source says it in so many words. */
  | 'EXPLICIT'
  /** It stands in another report of the same event, not in the one that the case file is about. */
  | 'EXTERNAL'
  /** It follows from what the source says. */
  | 'IMPLIED';

/** How to filter by Basis. */
export type BasisWhere = {
  /** Is this. */
  readonly eq?: Basis | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Basis> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

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

/** How to filter by Capacity. */
export type CapacityWhere = {
  /** Is this. */
  readonly eq?: Capacity | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Capacity> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** Whether a category is about conduct on or off duty. */
export type CategoryDuty =
  /** Its scheme does not say. */
  | 'NOT_STATED'
  /** Off duty. */
  | 'OFF_DUTY'
  /** On duty. */
  | 'ON_DUTY';

/** How to filter by CategoryDuty. */
export type CategoryDutyWhere = {
  /** Is this. */
  readonly eq?: CategoryDuty | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CategoryDuty> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** Families of categories, shared by all schemes, so that conduct can be compared across them. */
export type CategoryFamily =
  /** Abuse of position or corruption. */
  | 'ABUSE_OF_POSITION'
  /** Delivery of duties and service. */
  | 'DELIVERY_OF_DUTIES'
  /** Discreditable conduct. */
  | 'DISCREDITABLE_CONDUCT'
  /** Discriminatory behaviour. */
  | 'DISCRIMINATION'
  /** Individual behaviours, such as incivility. */
  | 'INDIVIDUAL_BEHAVIOUR'
  /** Access to and disclosure of information. */
  | 'INFORMATION'
  /** Anything else, or nothing that can be mapped. */
  | 'OTHER'
  /** Police powers, policies and procedures, among them stop, search, arrest and use of force. */
  | 'POWERS_AND_FORCE'
  /** Handling of or damage to property. */
  | 'PROPERTY'
  /** Sexual conduct. */
  | 'SEXUAL_CONDUCT'
  /** Use of vehicles. */
  | 'VEHICLES';

/** How to filter by CategoryFamily. */
export type CategoryFamilyWhere = {
  /** Is this. */
  readonly eq?: CategoryFamily | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CategoryFamily> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** Who complains of the conduct that a category is about. */
export type CategoryOrigin =
  /** Members of the public. */
  | 'CITIZEN'
  /** The department itself. */
  | 'DEPARTMENT'
  /** Its scheme does not say. */
  | 'NOT_STATED';

/** How to filter by CategoryOrigin. */
export type CategoryOriginWhere = {
  /** Is this. */
  readonly eq?: CategoryOrigin | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CategoryOrigin> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** Which allegations belong together by what they are about. */
export type CategoryScope =
  /** Any, also where the category is not stated. */
  | 'ANY'
  /** The same code of the same scheme. */
  | 'SAME_CODE'
  /** The same family of categories. The family OTHER is none that two could share. */
  | 'SAME_FAMILY';

/** What Category records must meet: all of it. */
export type CategoryWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<CategoryWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: CategoryWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<CategoryWhere> | null | undefined;
  /** Filters by `allegations`. */
  readonly allegations?: AllegationListWhere | null | undefined;
  /** Filters by `code`. */
  readonly code?: StringWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `duty`. */
  readonly duty?: CategoryDutyWhere | null | undefined;
  /** Filters by `family`. */
  readonly family?: CategoryFamilyWhere | null | undefined;
  /** Filters by `group`. */
  readonly group?: StringWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `raisedBy`. */
  readonly raisedBy?: CategoryOriginWhere | null | undefined;
  /** Filters by `scheme`. */
  readonly scheme?: StringWhere | null | undefined;
};

/** How sure it is that something holds, given dates that may be vague. */
export type Certainty =
  /** It holds however the vague dates fall. */
  | 'DEFINITE'
  /** It holds for some of the days that the vague dates allow, not for all. */
  | 'POSSIBLE';

/** How to filter by Certainty. */
export type CertaintyWhere = {
  /** Is this. */
  readonly eq?: Certainty | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Certainty> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

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

/** How to filter by ChairKind. */
export type ChairKindWhere = {
  /** Is this. */
  readonly eq?: ChairKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ChairKind> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** What happened to a record between two releases. */
export type ChangeKind =
  /** The later release has it, the earlier had not. */
  | 'ADDED'
  /** Both have it, and some facts differ. */
  | 'CHANGED'
  /** The earlier had it, the later has not. */
  | 'REMOVED';

/** Why a record changed between two releases, as far as the later release tells. */
export type ChangeReason =
  /** An appeal of its matter is new or has a new result, and the record is one that appeals change. */
  | 'APPEAL'
  /** The later release lists a correction of it, or removed it as wrong. */
  | 'CORRECTION'
  /** Neither: most often something that happened, or was published, meanwhile. */
  | 'OTHER';

/** How to filter by a list of Charge. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ChargeListWhere = {
  /** All meet this. */
  readonly all?: ChargeWhere | null | undefined;
  /** None meets this. */
  readonly none?: ChargeWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: ChargeWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: ChargeWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Charge records must meet: all of it. */
export type ChargeWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<ChargeWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: ChargeWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<ChargeWhere> | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `criminalProceeding`. */
  readonly criminalProceeding?: CriminalProceedingWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `plea`. */
  readonly plea?: PleaWhere | null | undefined;
  /** Filters by `verdict`. */
  readonly verdict?: VerdictWhere | null | undefined;
};

/** How to filter by a list of Citation. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CitationListWhere = {
  /** All meet this. */
  readonly all?: CitationWhere | null | undefined;
  /** None meets this. */
  readonly none?: CitationWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: CitationWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: CitationWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Citation records must meet: all of it. */
export type CitationWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<CitationWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: CitationWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<CitationWhere> | null | undefined;
  /** Filters by `basis`. */
  readonly basis?: BasisWhere | null | undefined;
  /** Filters by `fact`. */
  readonly fact?: StringWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `source`. */
  readonly source?: SourceWhere | null | undefined;
};

/** How to filter by a list of Claim. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ClaimListWhere = {
  /** All meet this. */
  readonly all?: ClaimWhere | null | undefined;
  /** None meets this. */
  readonly none?: ClaimWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: ClaimWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: ClaimWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Claim records must meet: all of it. */
export type ClaimWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<ClaimWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: ClaimWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<ClaimWhere> | null | undefined;
  /** Filters by `citations`. */
  readonly citations?: CitationListWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
};

/** What is known of a unit's command at the time of the conduct. */
export type CommandKnowledge =
  /** At least one command is known that stood, or may have stood, then. */
  | 'KNOWN'
  /** No source says who commanded the unit then. It does not mean that nobody did. */
  | 'NOT_KNOWN'
  /** No unit is known for that time, so no command can be asked for. */
  | 'NO_UNIT'
  /** The unit of the officer's only postings did not exist yet, or no longer, at that time: no command can be attached. */
  | 'UNIT_DID_NOT_EXIST';

/** How to filter by CommandKnowledge. */
export type CommandKnowledgeWhere = {
  /** Is this. */
  readonly eq?: CommandKnowledge | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CommandKnowledge> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of CommanderThen. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CommanderThenListWhere = {
  /** All meet this. */
  readonly all?: CommanderThenWhere | null | undefined;
  /** None meets this. */
  readonly none?: CommanderThenWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: CommanderThenWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: CommanderThenWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What CommanderThen records must meet: all of it. */
export type CommanderThenWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<CommanderThenWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: CommanderThenWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<CommanderThenWhere> | null | undefined;
  /** Filters by `certainty`. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Filters by `level`. */
  readonly level?: IntWhere | null | undefined;
  /** Filters by `officer`. */
  readonly officer?: OfficerWhere | null | undefined;
  /** Filters by `posting`. */
  readonly posting?: PostingWhere | null | undefined;
};

/** How to filter by a list of CompleteFor. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CompleteForListWhere = {
  /** All meet this. */
  readonly all?: CompleteForWhere | null | undefined;
  /** None meets this. */
  readonly none?: CompleteForWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: CompleteForWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: CompleteForWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What CompleteFor records must meet: all of it. */
export type CompleteForWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<CompleteForWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: CompleteForWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<CompleteForWhere> | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
};

/** Whether a list is known to be whole. */
export type Completeness =
  /** The data set or a source says that these are all. */
  | 'COMPLETE'
  /** There may be more that no source states. */
  | 'OPEN';

/** What has allegations. */
export type ConcentrationBy =
  /** The categories that a source gives. */
  | 'CATEGORY'
  /** The officers accused. Police staff are not among them. */
  | 'OFFICER'
  /** The units in which the conduct happened. What may have happened in another unit is counted apart, in `restsOn.possible`. */
  | 'UNIT';

/** How to filter by a list of Conflict. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ConflictListWhere = {
  /** All meet this. */
  readonly all?: ConflictWhere | null | undefined;
  /** None meets this. */
  readonly none?: ConflictWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: ConflictWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: ConflictWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Conflict records must meet: all of it. */
export type ConflictWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<ConflictWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: ConflictWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<ConflictWhere> | null | undefined;
  /** Filters by `claims`. */
  readonly claims?: ClaimListWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
};

/** How an officer came by somebody's contact data. */
export type ContactDataObtained =
  /** In the course of duty. */
  | 'DUTY'
  /** No source says how. */
  | 'NOT_STATED'
  /** Otherwise. */
  | 'OTHER';

/** How to filter by ContactDataObtained. */
export type ContactDataObtainedWhere = {
  /** Is this. */
  readonly eq?: ContactDataObtained | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ContactDataObtained> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of Contact. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ContactListWhere = {
  /** All meet this. */
  readonly all?: ContactWhere | null | undefined;
  /** None meets this. */
  readonly none?: ContactWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: ContactWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: ContactWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Contact records must meet: all of it. */
export type ContactWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<ContactWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: ContactWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<ContactWhere> | null | undefined;
  /** Filters by `allegation`. */
  readonly allegation?: AllegationWhere | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `contactDataObtained`. */
  readonly contactDataObtained?: ContactDataObtainedWhere | null | undefined;
  /** Filters by `continuedAfterRefusal`. */
  readonly continuedAfterRefusal?: AnswerWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `device`. */
  readonly device?: DeviceWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `medium`. */
  readonly medium?: MediumWhere | null | undefined;
};

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

/** What a table counts. */
export type CountedInTable =
  /** Allegations: each is against exactly one accused. */
  | 'ALLEGATION'
  /** Matters: two allegations of one matter are one. */
  | 'MATTER'
  /** Officers who are accused. Police staff are no officers. */
  | 'OFFICER';

/** What a tabulation counts. */
export type CountedInTabulation =
  /** Allegations: each is against exactly one accused. */
  | 'ALLEGATION'
  /** Matters: two allegations of one matter are one. */
  | 'MATTER'
  /** Officers who are accused. Police staff are no officers. */
  | 'OFFICER'
  /** Outcomes of findings that stand. */
  | 'OUTCOME';

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

/** How to filter by CourtKind. */
export type CourtKindWhere = {
  /** Is this. */
  readonly eq?: CourtKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CourtKind> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

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

/** How to filter by CourtOrderKind. */
export type CourtOrderKindWhere = {
  /** Is this. */
  readonly eq?: CourtOrderKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<CourtOrderKind> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of CourtOrder. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CourtOrderListWhere = {
  /** All meet this. */
  readonly all?: CourtOrderWhere | null | undefined;
  /** None meets this. */
  readonly none?: CourtOrderWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: CourtOrderWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: CourtOrderWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What CourtOrder records must meet: all of it. */
export type CourtOrderWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<CourtOrderWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: CourtOrderWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<CourtOrderWhere> | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `criminalProceeding`. */
  readonly criminalProceeding?: CriminalProceedingWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `kind`. */
  readonly kind?: CourtOrderKindWhere | null | undefined;
  /** Filters by `protectsVictim`. */
  readonly protectsVictim?: AnswerWhere | null | undefined;
};

/** What Court records must meet: all of it. */
export type CourtWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<CourtWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: CourtWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<CourtWhere> | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `criminalProceedings`. */
  readonly criminalProceedings?: CriminalProceedingListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `kind`. */
  readonly kind?: CourtKindWhere | null | undefined;
  /** Filters by `name`. */
  readonly name?: StringWhere | null | undefined;
};

/** How to filter by a list of Coverage. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CoverageListWhere = {
  /** All meet this. */
  readonly all?: CoverageWhere | null | undefined;
  /** None meets this. */
  readonly none?: CoverageWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: CoverageWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: CoverageWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Coverage records must meet: all of it. */
export type CoverageWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<CoverageWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: CoverageWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<CoverageWhere> | null | undefined;
  /** Filters by `area`. */
  readonly area?: AreaWhere | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `unit`. */
  readonly unit?: UnitWhere | null | undefined;
};

/** How to filter by a list of CriminalProceeding. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CriminalProceedingListWhere = {
  /** All meet this. */
  readonly all?: CriminalProceedingWhere | null | undefined;
  /** None meets this. */
  readonly none?: CriminalProceedingWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: CriminalProceedingWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: CriminalProceedingWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What CriminalProceeding records must meet: all of it. */
export type CriminalProceedingWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<CriminalProceedingWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: CriminalProceedingWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<CriminalProceedingWhere> | null | undefined;
  /** Filters by `began`. */
  readonly began?: DayWhere | null | undefined;
  /** Filters by `charges`. */
  readonly charges?: ChargeListWhere | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `court`. */
  readonly court?: CourtWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `defendant`. */
  readonly defendant?: OfficerWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `matter`. */
  readonly matter?: MatterWhere | null | undefined;
  /** Filters by `orders`. */
  readonly orders?: CourtOrderListWhere | null | undefined;
  /** Filters by `sentBy`. */
  readonly sentBy?: CourtWhere | null | undefined;
  /** Filters by `sentences`. */
  readonly sentences?: SentenceListWhere | null | undefined;
  /** Filters by `spentFrom`. */
  readonly spentFrom?: DayWhere | null | undefined;
};

/** What DataSet records must meet: all of it. */
export type DataSetWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<DataSetWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: DataSetWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<DataSetWhere> | null | undefined;
  /** Filters by `completeFor`. */
  readonly completeFor?: CompleteForListWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `unstated`. */
  readonly unstated?: UnstatedListWhere | null | undefined;
  /** Filters by `victimTables`. */
  readonly victimTables?: VictimTableListWhere | null | undefined;
};

/** How to filter by a day that may be vague: some day that it can be passes all of it. */
export type DayPossiblyWhere = {
  /** Can be this day. */
  readonly eq?: string | null | undefined;
  /** Can lie after it. */
  readonly gt?: string | null | undefined;
  /** Can lie after it, or be it. */
  readonly gte?: string | null | undefined;
  /** Can lie before it. */
  readonly lt?: string | null | undefined;
  /** Can lie before it, or be it. */
  readonly lte?: string | null | undefined;
};

/** Two days, both of which count as in it. */
export type DayRange = {
  /** The first day. */
  readonly from: string;
  /** The last day. */
  readonly to: string;
};

/** How to filter by a day. A vague day passes when every day that it can be passes all of it; ask `possibly` for the others. */
export type DayWhere = {
  /** Is this day. */
  readonly eq?: string | null | undefined;
  /** Lies after it. */
  readonly gt?: string | null | undefined;
  /** Lies after it, or is it. */
  readonly gte?: string | null | undefined;
  /** Lies before it. */
  readonly lt?: string | null | undefined;
  /** Lies before it, or is it. */
  readonly lte?: string | null | undefined;
  /** Passes for at least one day that it can be. */
  readonly possibly?: DayPossiblyWhere | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of Determination. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type DeterminationListWhere = {
  /** All meet this. */
  readonly all?: DeterminationWhere | null | undefined;
  /** None meets this. */
  readonly none?: DeterminationWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: DeterminationWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: DeterminationWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Determination records must meet: all of it. */
export type DeterminationWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<DeterminationWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: DeterminationWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<DeterminationWhere> | null | undefined;
  /** Filters by `allegation`. */
  readonly allegation?: AllegationWhere | null | undefined;
  /** Filters by `caseToAnswer`. */
  readonly caseToAnswer?: AnswerWhere | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `determinedOn`. */
  readonly determinedOn?: DayWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `severityAssessed`. */
  readonly severityAssessed?: SeverityWhere | null | undefined;
};

/** Whose device or account was used. */
export type Device =
  /** No source says. */
  | 'NOT_STATED'
  /** One of the officer's own. */
  | 'PERSONAL'
  /** One of the force. */
  | 'WORK';

/** How to filter by Device. */
export type DeviceWhere = {
  /** Is this. */
  readonly eq?: Device | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Device> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** Between whom there is disagreement on an allegation. */
export type DisagreementKind =
  /** The authority determined one way, the panel found the other. */
  | 'DETERMINATION_AND_FINDING'
  /** The investigator thought one way, the authority determined the other. */
  | 'OPINION_AND_DETERMINATION'
  /** The investigator thought one way, the panel found the other. */
  | 'OPINION_AND_FINDING'
  /** A severity that was assessed before is other than the one that was found. A forecast and a finding are two facts. */
  | 'SEVERITY';

/** How much of something may be shown. */
export type Disclosure =
  /** In general terms only. */
  | 'GENERALISED'
  /** As the source has it. */
  | 'PUBLIC'
  /** Not at all: no value is kept anywhere. */
  | 'WITHHELD';

/** How to filter by Disclosure. */
export type DisclosureWhere = {
  /** Is this. */
  readonly eq?: Disclosure | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Disclosure> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** What has to be another for a posting to be elsewhere. */
export type Elsewhere =
  /** The force. */
  | 'FORCE'
  /** The unit. */
  | 'UNIT';

/** What is known of the findings behind an entry, none of which stands as proven. */
export type FindingBehind =
  /** It is known that there was none. */
  | 'NONE'
  /** No source states any finding. It does not mean that there was none. */
  | 'NONE_STATED'
  /** Findings are stated, and none of them stands as proven: not proven, withdrawn, or quashed on appeal. */
  | 'NOT_STANDING';

/** How to filter by a list of Finding. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type FindingListWhere = {
  /** All meet this. */
  readonly all?: FindingWhere | null | undefined;
  /** None meets this. */
  readonly none?: FindingWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: FindingWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: FindingWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

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

/** How to filter by FindingResult. */
export type FindingResultWhere = {
  /** Is this. */
  readonly eq?: FindingResult | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<FindingResult> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

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

/** How to filter by FindingStatus. */
export type FindingStatusWhere = {
  /** Is this. */
  readonly eq?: FindingStatus | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<FindingStatus> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** What Finding records must meet: all of it. */
export type FindingWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<FindingWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: FindingWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<FindingWhere> | null | undefined;
  /** Filters by `allegation`. */
  readonly allegation?: AllegationWhere | null | undefined;
  /** Filters by `appeals`. */
  readonly appeals?: AppealListWhere | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `hearing`. */
  readonly hearing?: HearingWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `outcome`. */
  readonly outcome?: OutcomeWhere | null | undefined;
  /** Filters by `result`. */
  readonly result?: FindingResultWhere | null | undefined;
  /** Filters by `severity`. */
  readonly severity?: SeverityWhere | null | undefined;
  /** Filters by `standards`. */
  readonly standards?: StandardListWhere | null | undefined;
  /** Filters by `status`. */
  readonly status?: FindingStatusWhere | null | undefined;
};

/** What Force records must meet: all of it. */
export type ForceWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<ForceWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: ForceWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<ForceWhere> | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `country`. */
  readonly country?: StringWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `name`. */
  readonly name?: StringWhere | null | undefined;
  /** Filters by `services`. */
  readonly services?: ServiceListWhere | null | undefined;
  /** Filters by `units`. */
  readonly units?: UnitListWhere | null | undefined;
};

/** How far an allegation has got, the furthest last. */
export type FunnelStage =
  /** It was alleged. */
  | 'ALLEGED'
  /** The authority determined that there is a case to answer, or a hearing found on it. It may have been quashed since. */
  | 'CASE_TO_ANSWER'
  /** Proven, and the officer was dismissed. Police staff are never counted here. */
  | 'DISMISSED'
  /** It was found proven, and the finding stands. */
  | 'PROVEN'
  /** Proven, and the officer would have been dismissed but had left. */
  | 'WOULD_HAVE_BEEN_DISMISSED';

/** How to filter by FunnelStage. */
export type FunnelStageWhere = {
  /** Is this. */
  readonly eq?: FunnelStage | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<FunnelStage> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

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

/** How to filter by HearingKind. */
export type HearingKindWhere = {
  /** Is this. */
  readonly eq?: HearingKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<HearingKind> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of Hearing. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type HearingListWhere = {
  /** All meet this. */
  readonly all?: HearingWhere | null | undefined;
  /** None meets this. */
  readonly none?: HearingWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: HearingWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: HearingWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Hearing records must meet: all of it. */
export type HearingWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<HearingWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: HearingWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<HearingWhere> | null | undefined;
  /** Filters by `appearances`. */
  readonly appearances?: AppearanceListWhere | null | undefined;
  /** Filters by `attended`. */
  readonly attended?: AttendanceWhere | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `findings`. */
  readonly findings?: FindingListWhere | null | undefined;
  /** Filters by `heldOn`. */
  readonly heldOn?: DayWhere | null | undefined;
  /** Filters by `heldWithin`. */
  readonly heldWithin?: DayWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `kind`. */
  readonly kind?: HearingKindWhere | null | undefined;
  /** Filters by `matter`. */
  readonly matter?: MatterWhere | null | undefined;
  /** Filters by `occurrence`. */
  readonly occurrence?: OccurrenceWhere | null | undefined;
  /** Filters by `openness`. */
  readonly openness?: OpennessWhere | null | undefined;
  /** Filters by `remarks`. */
  readonly remarks?: RemarkListWhere | null | undefined;
  /** Filters by `represented`. */
  readonly represented?: AttendanceWhere | null | undefined;
  /** Filters by `seats`. */
  readonly seats?: SeatListWhere | null | undefined;
};

/** How to filter by an id. */
export type IdWhere = {
  /** Is this id. */
  readonly eq?: string | null | undefined;
  /** Is one of these ids. */
  readonly in?: ReadonlyArray<string> | null | undefined;
};

/** How to filter by a list of ImportedRow. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ImportedRowListWhere = {
  /** All meet this. */
  readonly all?: ImportedRowWhere | null | undefined;
  /** None meets this. */
  readonly none?: ImportedRowWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: ImportedRowWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: ImportedRowWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What ImportedRow records must meet: all of it. */
export type ImportedRowWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<ImportedRowWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: ImportedRowWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<ImportedRowWhere> | null | undefined;
  /** Filters by `row`. */
  readonly row?: IntWhere | null | undefined;
  /** Filters by `source`. */
  readonly source?: SourceWhere | null | undefined;
};

/** How to filter by a list of Inquest. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type InquestListWhere = {
  /** All meet this. */
  readonly all?: InquestWhere | null | undefined;
  /** None meets this. */
  readonly none?: InquestWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: InquestWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: InquestWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Inquest records must meet: all of it. */
export type InquestWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<InquestWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InquestWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<InquestWhere> | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `court`. */
  readonly court?: CourtWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `matter`. */
  readonly matter?: MatterWhere | null | undefined;
};

/** How to filter by a whole number. */
export type IntWhere = {
  /** Is this number. */
  readonly eq?: number | null | undefined;
  /** Is greater. */
  readonly gt?: number | null | undefined;
  /** Is greater or equal. */
  readonly gte?: number | null | undefined;
  /** Is one of these numbers. */
  readonly in?: ReadonlyArray<number> | null | undefined;
  /** Is less. */
  readonly lt?: number | null | undefined;
  /** Is less or equal. */
  readonly lte?: number | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by something that lasts, with vague bounds: it holds for some way in which they can fall. */
export type IntervalPossiblyWhere = {
  /** Can have a day in common with this range. */
  readonly overlaps?: DayRange | null | undefined;
  /** Can lie wholly in this range. */
  readonly within?: DayRange | null | undefined;
};

/** How to filter by something that lasts. Vague bounds pass when it holds however they fall; ask `possibly` for the others. */
export type IntervalWhere = {
  /** Has a day in common with this range. */
  readonly overlaps?: DayRange | null | undefined;
  /** Passes for some way in which the vague bounds can fall. */
  readonly possibly?: IntervalPossiblyWhere | null | undefined;
  /** Whether a source states anything of it. */
  readonly stated?: boolean | null | undefined;
  /** Lies wholly in this range. */
  readonly within?: DayRange | null | undefined;
};

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

/** How to filter by a list of Investigation. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type InvestigationListWhere = {
  /** All meet this. */
  readonly all?: InvestigationWhere | null | undefined;
  /** None meets this. */
  readonly none?: InvestigationWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: InvestigationWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: InvestigationWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

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

/** How to filter by InvestigationMode. */
export type InvestigationModeWhere = {
  /** Is this. */
  readonly eq?: InvestigationMode | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<InvestigationMode> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

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

/** How to filter by InvestigationResult. */
export type InvestigationResultWhere = {
  /** Is this. */
  readonly eq?: InvestigationResult | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<InvestigationResult> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** What Investigation records must meet: all of it. */
export type InvestigationWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<InvestigationWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InvestigationWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<InvestigationWhere> | null | undefined;
  /** Filters by `began`. */
  readonly began?: DayWhere | null | undefined;
  /** Filters by `body`. */
  readonly body?: StringWhere | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `ended`. */
  readonly ended?: DayWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `investigators`. */
  readonly investigators?: PersonListWhere | null | undefined;
  /** Filters by `matter`. */
  readonly matter?: MatterWhere | null | undefined;
  /** Filters by `mode`. */
  readonly mode?: InvestigationModeWhere | null | undefined;
  /** Filters by `opinions`. */
  readonly opinions?: OpinionListWhere | null | undefined;
  /** Filters by `recommendations`. */
  readonly recommendations?: RecommendationListWhere | null | undefined;
  /** Filters by `result`. */
  readonly result?: InvestigationResultWhere | null | undefined;
};

/** How to filter by a list of KnownFact. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type KnownFactListWhere = {
  /** All meet this. */
  readonly all?: KnownFactWhere | null | undefined;
  /** None meets this. */
  readonly none?: KnownFactWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: KnownFactWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: KnownFactWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What KnownFact records must meet: all of it. */
export type KnownFactWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<KnownFactWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: KnownFactWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<KnownFactWhere> | null | undefined;
  /** Filters by `citations`. */
  readonly citations?: CitationListWhere | null | undefined;
  /** Filters by `fact`. */
  readonly fact?: StringWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `known`. */
  readonly known?: IntervalWhere | null | undefined;
};

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

/** How to filter by Leaving. */
export type LeavingWhere = {
  /** Is this. */
  readonly eq?: Leaving | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Leaving> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of ListEntry. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ListEntryListWhere = {
  /** All meet this. */
  readonly all?: ListEntryWhere | null | undefined;
  /** None meets this. */
  readonly none?: ListEntryWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: ListEntryWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: ListEntryWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What ListEntry records must meet: all of it. */
export type ListEntryWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<ListEntryWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: ListEntryWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<ListEntryWhere> | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `list`. */
  readonly list?: ListKindWhere | null | undefined;
  /** Filters by `matter`. */
  readonly matter?: MatterWhere | null | undefined;
  /** Filters by `occurrence`. */
  readonly occurrence?: OccurrenceWhere | null | undefined;
  /** Filters by `officer`. */
  readonly officer?: OfficerWhere | null | undefined;
};

/** Which list of the College of Policing. */
export type ListKind =
  /** The advisory list: not public, no finding. It never follows from the barred list, nor the barred list from it. */
  | 'ADVISORY'
  /** The barred list: public; dismissed, or would have been. */
  | 'BARRED';

/** How to filter by ListKind. */
export type ListKindWhere = {
  /** Is this. */
  readonly eq?: ListKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ListKind> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of Matter. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type MatterListWhere = {
  /** All meet this. */
  readonly all?: MatterWhere | null | undefined;
  /** None meets this. */
  readonly none?: MatterWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: MatterWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: MatterWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** How a matter began. */
export type MatterOrigin =
  /** A complaint by a member of the public. */
  | 'COMPLAINT'
  /** Conduct that came to notice without a complaint. */
  | 'CONDUCT_MATTER'
  /** A death or serious injury. */
  | 'DSI_MATTER'
  /** No source says how it began. */
  | 'NOT_STATED'
  /** A conduct matter that had to be recorded and referred. */
  | 'RECORDABLE_CONDUCT_MATTER';

/** How to filter by MatterOrigin. */
export type MatterOriginWhere = {
  /** Is this. */
  readonly eq?: MatterOrigin | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<MatterOrigin> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** What Matter records must meet: all of it. */
export type MatterWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<MatterWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: MatterWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<MatterWhere> | null | undefined;
  /** Filters by `allegations`. */
  readonly allegations?: AllegationListWhere | null | undefined;
  /** Filters by `appeals`. */
  readonly appeals?: AppealListWhere | null | undefined;
  /** Filters by `closed`. */
  readonly closed?: DayWhere | null | undefined;
  /** Filters by `closedWithoutReferral`. */
  readonly closedWithoutReferral?: AnswerWhere | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `criminalProceedings`. */
  readonly criminalProceedings?: CriminalProceedingListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `filedByMember`. */
  readonly filedByMember?: AnswerWhere | null | undefined;
  /** Filters by `hearings`. */
  readonly hearings?: HearingListWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `inquests`. */
  readonly inquests?: InquestListWhere | null | undefined;
  /** Filters by `investigations`. */
  readonly investigations?: InvestigationListWhere | null | undefined;
  /** Filters by `knownFacts`. */
  readonly knownFacts?: KnownFactListWhere | null | undefined;
  /** Filters by `listEntries`. */
  readonly listEntries?: ListEntryListWhere | null | undefined;
  /** Filters by `origin`. */
  readonly origin?: MatterOriginWhere | null | undefined;
  /** Filters by `received`. */
  readonly received?: DayWhere | null | undefined;
  /** Filters by `reference`. */
  readonly reference?: StringWhere | null | undefined;
  /** Filters by `referrals`. */
  readonly referrals?: ReferralListWhere | null | undefined;
  /** Filters by `regime`. */
  readonly regime?: RegimeWhere | null | undefined;
  /** Filters by `reviewAt`. */
  readonly reviewAt?: DayWhere | null | undefined;
  /** Filters by `statements`. */
  readonly statements?: StatementListWhere | null | undefined;
  /** Filters by `withheld`. */
  readonly withheld?: WithheldListWhere | null | undefined;
  /** Filters by `witnesses`. */
  readonly witnesses?: OfficerListWhere | null | undefined;
};

/** How somebody was contacted. */
export type Medium =
  /** Email. */
  | 'EMAIL'
  /** In person. */
  | 'IN_PERSON'
  /** Messages of a kind that no source names. */
  | 'MESSAGE'
  /** No source says how. */
  | 'NOT_STATED'
  /** Several of these, or another. */
  | 'OTHER'
  /** Social media. */
  | 'SOCIAL_MEDIA'
  /** Telephone calls. */
  | 'TELEPHONE'
  /** Text messages. */
  | 'TEXT_MESSAGE';

/** How to filter by Medium. */
export type MediumWhere = {
  /** Is this. */
  readonly eq?: Medium | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Medium> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of Membership. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type MembershipListWhere = {
  /** All meet this. */
  readonly all?: MembershipWhere | null | undefined;
  /** None meets this. */
  readonly none?: MembershipWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: MembershipWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: MembershipWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Membership records must meet: all of it. */
export type MembershipWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<MembershipWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: MembershipWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<MembershipWhere> | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `parent`. */
  readonly parent?: UnitWhere | null | undefined;
  /** Filters by `unit`. */
  readonly unit?: UnitWhere | null | undefined;
};

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

/** How to filter by Occurrence. */
export type OccurrenceWhere = {
  /** Is this. */
  readonly eq?: Occurrence | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Occurrence> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How an officer serves. */
export type OfficerKind =
  /** A constable of any rank: the conduct regulations apply. */
  | 'CONSTABLE'
  /** A special constable, unpaid: the conduct regulations apply in part. */
  | 'SPECIAL'
  /** Police staff: outside the conduct regulations, never counted among officers dismissed. */
  | 'STAFF';

/** How to filter by OfficerKind. */
export type OfficerKindWhere = {
  /** Is this. */
  readonly eq?: OfficerKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<OfficerKind> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of Officer. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type OfficerListWhere = {
  /** All meet this. */
  readonly all?: OfficerWhere | null | undefined;
  /** None meets this. */
  readonly none?: OfficerWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: OfficerWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: OfficerWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Officer records must meet: all of it. */
export type OfficerWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<OfficerWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: OfficerWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<OfficerWhere> | null | undefined;
  /** Filters by `allegations`. */
  readonly allegations?: AllegationListWhere | null | undefined;
  /** Filters by `appearances`. */
  readonly appearances?: AppearanceListWhere | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `criminalProceedings`. */
  readonly criminalProceedings?: CriminalProceedingListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `escalation`. */
  readonly escalation?: AnswerWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `investigated`. */
  readonly investigated?: InvestigationListWhere | null | undefined;
  /** Filters by `kind`. */
  readonly kind?: OfficerKindWhere | null | undefined;
  /** Filters by `knownFacts`. */
  readonly knownFacts?: KnownFactListWhere | null | undefined;
  /** Filters by `listEntries`. */
  readonly listEntries?: ListEntryListWhere | null | undefined;
  /** Filters by `name`. */
  readonly name?: StringWhere | null | undefined;
  /** Filters by `postings`. */
  readonly postings?: PostingListWhere | null | undefined;
  /** Filters by `priorInvestigations`. */
  readonly priorInvestigations?: PriorInvestigationListWhere | null | undefined;
  /** Filters by `priorSimilarInvestigation`. */
  readonly priorSimilarInvestigation?: AnswerWhere | null | undefined;
  /** Filters by `remarks`. */
  readonly remarks?: RemarkListWhere | null | undefined;
  /** Filters by `repeatAllegation`. */
  readonly repeatAllegation?: AnswerWhere | null | undefined;
  /** Filters by `reviewAt`. */
  readonly reviewAt?: DayWhere | null | undefined;
  /** Filters by `sameAs`. */
  readonly sameAs?: SameAsListWhere | null | undefined;
  /** Filters by `seats`. */
  readonly seats?: SeatListWhere | null | undefined;
  /** Filters by `services`. */
  readonly services?: ServiceListWhere | null | undefined;
  /** Filters by `statements`. */
  readonly statements?: StatementListWhere | null | undefined;
  /** Filters by `unnamed`. */
  readonly unnamed?: UnnamedReasonWhere | null | undefined;
  /** Filters by `witnessIn`. */
  readonly witnessIn?: MatterListWhere | null | undefined;
};

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

/** How to filter by Openness. */
export type OpennessWhere = {
  /** Is this. */
  readonly eq?: Openness | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Openness> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of Opinion. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type OpinionListWhere = {
  /** All meet this. */
  readonly all?: OpinionWhere | null | undefined;
  /** None meets this. */
  readonly none?: OpinionWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: OpinionWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: OpinionWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Opinion records must meet: all of it. */
export type OpinionWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<OpinionWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: OpinionWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<OpinionWhere> | null | undefined;
  /** Filters by `allegation`. */
  readonly allegation?: AllegationWhere | null | undefined;
  /** Filters by `caseToAnswer`. */
  readonly caseToAnswer?: AnswerWhere | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `investigation`. */
  readonly investigation?: InvestigationWhere | null | undefined;
  /** Filters by `severityAssessed`. */
  readonly severityAssessed?: SeverityWhere | null | undefined;
};

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
  /** An outcome that has no equal here: see its local code. */
  | 'OTHER'
  /** Reduction in rank. */
  | 'REDUCTION_IN_RANK'
  /** Reflective practice. */
  | 'REFLECTIVE_PRACTICE'
  /** Reprimand (before 2008). */
  | 'REPRIMAND'
  /** Dismissal of police staff, under employment law. Never counted among officers dismissed. */
  | 'STAFF_DISMISSAL'
  /** Suspension without pay (other countries). */
  | 'SUSPENSION'
  /** Would have been dismissed: the only disciplinary outcome for a former officer. */
  | 'WOULD_HAVE_BEEN_DISMISSED'
  /** Written warning. */
  | 'WRITTEN_WARNING';

/** How to filter by OutcomeKind. */
export type OutcomeKindWhere = {
  /** Is this. */
  readonly eq?: OutcomeKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<OutcomeKind> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** What Outcome records must meet: all of it. */
export type OutcomeWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<OutcomeWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: OutcomeWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<OutcomeWhere> | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `finding`. */
  readonly finding?: FindingWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `kind`. */
  readonly kind?: OutcomeKindWhere | null | undefined;
};

/** How to filter by a list of Person. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type PersonListWhere = {
  /** All meet this. */
  readonly all?: PersonWhere | null | undefined;
  /** None meets this. */
  readonly none?: PersonWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: PersonWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: PersonWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Person records must meet: all of it. */
export type PersonWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<PersonWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: PersonWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<PersonWhere> | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `name`. */
  readonly name?: StringWhere | null | undefined;
};

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

/** How to filter by Plea. */
export type PleaWhere = {
  /** Is this. */
  readonly eq?: Plea | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Plea> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of Posting. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type PostingListWhere = {
  /** All meet this. */
  readonly all?: PostingWhere | null | undefined;
  /** None meets this. */
  readonly none?: PostingWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: PostingWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: PostingWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What an officer does in a posting. */
export type PostingRole =
  /** Commands the unit for the time being. */
  | 'ACTING_COMMANDER'
  /** Commands the unit. */
  | 'COMMANDER'
  /** Serves in the unit. */
  | 'MEMBER';

/** How to filter by PostingRole. */
export type PostingRoleWhere = {
  /** Is this. */
  readonly eq?: PostingRole | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<PostingRole> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of PostingThen. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type PostingThenListWhere = {
  /** All meet this. */
  readonly all?: PostingThenWhere | null | undefined;
  /** None meets this. */
  readonly none?: PostingThenWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: PostingThenWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: PostingThenWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What PostingThen records must meet: all of it. */
export type PostingThenWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<PostingThenWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: PostingThenWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<PostingThenWhere> | null | undefined;
  /** Filters by `certainty`. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Filters by `posting`. */
  readonly posting?: PostingWhere | null | undefined;
};

/** What Posting records must meet: all of it. */
export type PostingWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<PostingWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: PostingWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<PostingWhere> | null | undefined;
  /** Filters by `allegations`. */
  readonly allegations?: AllegationListWhere | null | undefined;
  /** Filters by `allegationsUnderCommand`. */
  readonly allegationsUnderCommand?: AllegationListWhere | null | undefined;
  /** Filters by `commands`. */
  readonly commands?: UnitWhere | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `force`. */
  readonly force?: ForceWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `officer`. */
  readonly officer?: OfficerWhere | null | undefined;
  /** Filters by `period`. */
  readonly period?: IntervalWhere | null | undefined;
  /** Filters by `rank`. */
  readonly rank?: RankWhere | null | undefined;
  /** Filters by `role`. */
  readonly role?: PostingRoleWhere | null | undefined;
  /** Filters by `unit`. */
  readonly unit?: UnitWhere | null | undefined;
};

/** What makes an earlier matter prior to a later allegation. */
export type PriorBecause =
  /** Its conduct ended before the later conduct began. */
  | 'CONDUCT_ENDED'
  /** An investigation of it began before the later conduct began. */
  | 'INVESTIGATION_BEGAN';

/** How to filter by a list of PriorInvestigation. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type PriorInvestigationListWhere = {
  /** All meet this. */
  readonly all?: PriorInvestigationWhere | null | undefined;
  /** None meets this. */
  readonly none?: PriorInvestigationWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: PriorInvestigationWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: PriorInvestigationWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What PriorInvestigation records must meet: all of it. */
export type PriorInvestigationWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<PriorInvestigationWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: PriorInvestigationWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<PriorInvestigationWhere> | null | undefined;
  /** Filters by `before`. */
  readonly before?: AllegationWhere | null | undefined;
  /** Filters by `certainty`. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Filters by `conductBegan`. */
  readonly conductBegan?: DayWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `earlierStatus`. */
  readonly earlierStatus?: StatusScopeWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `independentSources`. */
  readonly independentSources?: IntWhere | null | undefined;
  /** Filters by `investigation`. */
  readonly investigation?: InvestigationWhere | null | undefined;
  /** Filters by `similar`. */
  readonly similar?: SimilarityWhere | null | undefined;
  /** Filters by `similarWithInferred`. */
  readonly similarWithInferred?: SimilarityWhere | null | undefined;
};

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

/** How to filter by Rank. */
export type RankWhere = {
  /** Is this. */
  readonly eq?: Rank | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Rank> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of Recommendation. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type RecommendationListWhere = {
  /** All meet this. */
  readonly all?: RecommendationWhere | null | undefined;
  /** None meets this. */
  readonly none?: RecommendationWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: RecommendationWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: RecommendationWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Recommendation records must meet: all of it. */
export type RecommendationWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<RecommendationWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: RecommendationWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<RecommendationWhere> | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `followed`. */
  readonly followed?: AnswerWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `investigation`. */
  readonly investigation?: InvestigationWhere | null | undefined;
};

/** How a matter came to the Independent Office for Police Conduct. */
export type ReferralKind =
  /** The IOPC called the matter in. */
  | 'CALL_IN'
  /** The law required it. */
  | 'MANDATORY'
  /** No source says which. */
  | 'NOT_STATED'
  /** The force chose to. */
  | 'VOLUNTARY';

/** How to filter by ReferralKind. */
export type ReferralKindWhere = {
  /** Is this. */
  readonly eq?: ReferralKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<ReferralKind> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of Referral. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ReferralListWhere = {
  /** All meet this. */
  readonly all?: ReferralWhere | null | undefined;
  /** None meets this. */
  readonly none?: ReferralWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: ReferralWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: ReferralWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Referral records must meet: all of it. */
export type ReferralWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<ReferralWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: ReferralWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<ReferralWhere> | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `kind`. */
  readonly kind?: ReferralKindWhere | null | undefined;
  /** Filters by `matter`. */
  readonly matter?: MatterWhere | null | undefined;
  /** Filters by `referredOn`. */
  readonly referredOn?: DayWhere | null | undefined;
};

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

/** How to filter by Regime. */
export type RegimeWhere = {
  /** Is this. */
  readonly eq?: Regime | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Regime> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of Remark. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type RemarkListWhere = {
  /** All meet this. */
  readonly all?: RemarkWhere | null | undefined;
  /** None meets this. */
  readonly none?: RemarkWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: RemarkWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: RemarkWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Remark records must meet: all of it. */
export type RemarkWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<RemarkWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: RemarkWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<RemarkWhere> | null | undefined;
  /** Filters by `capacity`. */
  readonly capacity?: CapacityWhere | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `hearing`. */
  readonly hearing?: HearingWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `speaker`. */
  readonly speaker?: PersonWhere | null | undefined;
};

/** What is counted of an officer. */
export type RepeatCounts =
  /** Allegations. */
  | 'ALLEGATION'
  /** Matters: two allegations of one matter are one. */
  | 'MATTER';

/** Why a record is due. */
export type ReviewReason =
  /** Its own day of review has come: `reviewAt`. */
  | 'REVIEW'
  /** The conviction is spent from that day (Rehabilitation of Offenders Act 1974): whether it may still be shown is to be decided. */
  | 'SPENT';

/** How far two persons are known to be one. */
export type SameAsDegree =
  /** A source says that they are the same. */
  | 'ASSERTED'
  /** They may be the same. */
  | 'CANDIDATE';

/** How to filter by SameAsDegree. */
export type SameAsDegreeWhere = {
  /** Is this. */
  readonly eq?: SameAsDegree | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<SameAsDegree> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of SameAs. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type SameAsListWhere = {
  /** All meet this. */
  readonly all?: SameAsWhere | null | undefined;
  /** None meets this. */
  readonly none?: SameAsWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: SameAsWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: SameAsWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What SameAs records must meet: all of it. */
export type SameAsWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<SameAsWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: SameAsWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<SameAsWhere> | null | undefined;
  /** Filters by `degree`. */
  readonly degree?: SameAsDegreeWhere | null | undefined;
  /** Filters by `person`. */
  readonly person?: PersonWhere | null | undefined;
};

/** How to filter by a list of Seat. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type SeatListWhere = {
  /** All meet this. */
  readonly all?: SeatWhere | null | undefined;
  /** None meets this. */
  readonly none?: SeatWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: SeatWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: SeatWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What a person was at a hearing. */
export type SeatRole =
  /** Advised it. */
  | 'ADVISER'
  /** Chaired it. */
  | 'CHAIR'
  /** A member of the panel. */
  | 'MEMBER';

/** How to filter by SeatRole. */
export type SeatRoleWhere = {
  /** Is this. */
  readonly eq?: SeatRole | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<SeatRole> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** What Seat records must meet: all of it. */
export type SeatWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<SeatWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: SeatWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<SeatWhere> | null | undefined;
  /** Filters by `chairKind`. */
  readonly chairKind?: ChairKindWhere | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `hearing`. */
  readonly hearing?: HearingWhere | null | undefined;
  /** Filters by `holder`. */
  readonly holder?: PersonWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `rankThen`. */
  readonly rankThen?: RankWhere | null | undefined;
  /** Filters by `role`. */
  readonly role?: SeatRoleWhere | null | undefined;
};

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

/** How to filter by SentenceKind. */
export type SentenceKindWhere = {
  /** Is this. */
  readonly eq?: SentenceKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<SentenceKind> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of Sentence. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type SentenceListWhere = {
  /** All meet this. */
  readonly all?: SentenceWhere | null | undefined;
  /** None meets this. */
  readonly none?: SentenceWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: SentenceWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: SentenceWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Sentence records must meet: all of it. */
export type SentenceWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<SentenceWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: SentenceWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<SentenceWhere> | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `criminalProceeding`. */
  readonly criminalProceeding?: CriminalProceedingWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `kind`. */
  readonly kind?: SentenceKindWhere | null | undefined;
};

/** How to filter by a list of Service. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ServiceListWhere = {
  /** All meet this. */
  readonly all?: ServiceWhere | null | undefined;
  /** None meets this. */
  readonly none?: ServiceWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: ServiceWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: ServiceWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Service records must meet: all of it. */
export type ServiceWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<ServiceWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: ServiceWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<ServiceWhere> | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `force`. */
  readonly force?: ForceWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `latestRank`. */
  readonly latestRank?: RankWhere | null | undefined;
  /** Filters by `leaving`. */
  readonly leaving?: LeavingWhere | null | undefined;
  /** Filters by `officer`. */
  readonly officer?: OfficerWhere | null | undefined;
  /** Filters by `period`. */
  readonly period?: IntervalWhere | null | undefined;
};

/** How serious misconduct is. */
export type Severity =
  /** Gross misconduct: so serious that dismissal would be justified. */
  | 'GROSS_MISCONDUCT'
  /** Misconduct. */
  | 'MISCONDUCT'
  /** Practice requiring improvement. */
  | 'PRACTICE_REQUIRING_IMPROVEMENT';

/** How to filter by Severity. */
export type SeverityWhere = {
  /** Is this. */
  readonly eq?: Severity | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Severity> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

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

/** How to filter by Similarity. */
export type SimilarityWhere = {
  /** Is this. */
  readonly eq?: Similarity | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Similarity> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** What kind of publication a source is. */
export type SourceKind =
  /** Published by a police force or another authority. */
  | 'AUTHORITY_RELEASE'
  /** A decision or judgment. */
  | 'JUDGMENT'
  /** A newspaper, an agency or a broadcaster. */
  | 'NEWS_REPORT'
  /** Anything else that was published. */
  | 'OTHER'
  /** A published list, such as the barred list. */
  | 'PUBLIC_LIST'
  /** A report of an inspectorate, an inquiry or a regulator. */
  | 'REPORT';

/** How to filter by SourceKind. */
export type SourceKindWhere = {
  /** Is this. */
  readonly eq?: SourceKind | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<SourceKind> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of Source. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type SourceListWhere = {
  /** All meet this. */
  readonly all?: SourceWhere | null | undefined;
  /** None meets this. */
  readonly none?: SourceWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: SourceWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: SourceWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Source records must meet: all of it. */
export type SourceWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<SourceWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: SourceWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<SourceWhere> | null | undefined;
  /** Filters by `citations`. */
  readonly citations?: CitationListWhere | null | undefined;
  /** Filters by `copiedBy`. */
  readonly copiedBy?: SourceListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `derivedFrom`. */
  readonly derivedFrom?: SourceWhere | null | undefined;
  /** Filters by `disclosure`. */
  readonly disclosure?: DisclosureWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `kind`. */
  readonly kind?: SourceKindWhere | null | undefined;
  /** Filters by `publishedOn`. */
  readonly publishedOn?: DayWhere | null | undefined;
  /** Filters by `publisher`. */
  readonly publisher?: StringWhere | null | undefined;
};

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

/** How to filter by a list of Standard. */
export type StandardListWhere = {
  /** Contains this. */
  readonly includes?: Standard | null | undefined;
};

/** How to filter by a list of Statement. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type StatementListWhere = {
  /** All meet this. */
  readonly all?: StatementWhere | null | undefined;
  /** None meets this. */
  readonly none?: StatementWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: StatementWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: StatementWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Statement records must meet: all of it. */
export type StatementWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<StatementWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: StatementWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<StatementWhere> | null | undefined;
  /** Filters by `capacity`. */
  readonly capacity?: CapacityWhere | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `matter`. */
  readonly matter?: MatterWhere | null | undefined;
  /** Filters by `saidOn`. */
  readonly saidOn?: DayWhere | null | undefined;
  /** Filters by `speaker`. */
  readonly speaker?: PersonWhere | null | undefined;
  /** Filters by `spokeFor`. */
  readonly spokeFor?: UnitWhere | null | undefined;
};

/** Which allegations count, by how far they have got. */
export type StatusScope =
  /** All allegations, whatever became of them. */
  | 'ALL'
  /** Those with a case to answer: the authority determined so, or a hearing found on them, whatever it found. */
  | 'CASE_TO_ANSWER'
  /** Those found proven, where the finding stands. */
  | 'PROVEN';

/** How to filter by StatusScope. */
export type StatusScopeWhere = {
  /** Is this. */
  readonly eq?: StatusScope | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<StatusScope> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by text. Case and accents count; `search` overlooks them. */
export type StringWhere = {
  /** Is this text. */
  readonly eq?: string | null | undefined;
  /** Is one of these texts. */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Begins with this text. */
  readonly startsWith?: string | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** By what a tabulation counts. */
export type TabulateBy =
  /** The category, as scheme and code, where a source gives it. */
  | 'CATEGORY'
  /** The data set: there is one in each answer. */
  | 'DATA_SET'
  /** The family of the category, where a source gives it. */
  | 'FAMILY'
  /** Where the findings on it stand. NONE where it is known that there is none. */
  | 'FINDING'
  /** The force in which the officer was posted at the time of the conduct. */
  | 'FORCE'
  /** The month in which the conduct began. */
  | 'MONTH'
  /** What the findings that stand resulted in. */
  | 'OUTCOME'
  /** The rank of the officer in the posting at the time of the conduct. */
  | 'RANK'
  /** Where the allegation stands. */
  | 'STATUS'
  /** The unit in which the officer was posted at the time of the conduct, as attributed by date. */
  | 'UNIT'
  /** The year in which the conduct began. */
  | 'YEAR';

/** A step in the course of a matter. */
export type TimelinessStep =
  /** From the end of the conduct, the latest of its allegations, to the report. */
  | 'CONDUCT_END_TO_REPORT'
  /** From the first hearing to the first appeal that was decided. */
  | 'HEARING_TO_APPEAL'
  /** From the report to the first hearing. */
  | 'REPORT_TO_HEARING'
  /** From the report to the first referral. */
  | 'REPORT_TO_REFERRAL';

/** How to filter by a list of Unit. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type UnitListWhere = {
  /** All meet this. */
  readonly all?: UnitWhere | null | undefined;
  /** None meets this. */
  readonly none?: UnitWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: UnitWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: UnitWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Unit records must meet: all of it. */
export type UnitWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<UnitWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: UnitWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<UnitWhere> | null | undefined;
  /** Filters by `allegations`. */
  readonly allegations?: AllegationListWhere | null | undefined;
  /** Filters by `code`. */
  readonly code?: StringWhere | null | undefined;
  /** Filters by `commands`. */
  readonly commands?: PostingListWhere | null | undefined;
  /** Filters by `conflicts`. */
  readonly conflicts?: ConflictListWhere | null | undefined;
  /** Filters by `coverages`. */
  readonly coverages?: CoverageListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `force`. */
  readonly force?: ForceWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: ImportedRowListWhere | null | undefined;
  /** Filters by `kind`. */
  readonly kind?: StringWhere | null | undefined;
  /** Filters by `members`. */
  readonly members?: MembershipListWhere | null | undefined;
  /** Filters by `memberships`. */
  readonly memberships?: MembershipListWhere | null | undefined;
  /** Filters by `name`. */
  readonly name?: StringWhere | null | undefined;
  /** Filters by `postings`. */
  readonly postings?: PostingListWhere | null | undefined;
  /** Filters by `succeededBy`. */
  readonly succeededBy?: UnitListWhere | null | undefined;
  /** Filters by `succeeds`. */
  readonly succeeds?: UnitWhere | null | undefined;
};

/** Why an officer has no name here. */
export type UnnamedReason =
  /** A court or a chair ordered it. */
  | 'ANONYMITY_ORDER'
  /** No source gives the name. */
  | 'NOT_PUBLISHED'
  /** The name was published, and is withheld here. */
  | 'WITHHELD';

/** How to filter by UnnamedReason. */
export type UnnamedReasonWhere = {
  /** Is this. */
  readonly eq?: UnnamedReason | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<UnnamedReason> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of Unstated. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type UnstatedListWhere = {
  /** All meet this. */
  readonly all?: UnstatedWhere | null | undefined;
  /** None meets this. */
  readonly none?: UnstatedWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: UnstatedWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: UnstatedWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What Unstated records must meet: all of it. */
export type UnstatedWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<UnstatedWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: UnstatedWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<UnstatedWhere> | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by `fact`. */
  readonly fact?: StringWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
};

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

/** How to filter by Verdict. */
export type VerdictWhere = {
  /** Is this. */
  readonly eq?: Verdict | null | undefined;
  /** Is one of these. */
  readonly in?: ReadonlyArray<Verdict> | null | undefined;
  /** Whether a source states it. */
  readonly stated?: boolean | null | undefined;
};

/** How to filter by a list of VictimCell. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type VictimCellListWhere = {
  /** All meet this. */
  readonly all?: VictimCellWhere | null | undefined;
  /** None meets this. */
  readonly none?: VictimCellWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: VictimCellWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: VictimCellWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What VictimCell records must meet: all of it. */
export type VictimCellWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<VictimCellWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: VictimCellWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<VictimCellWhere> | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
};

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

/** Which table of victims it is. There are no others, and none can be filtered. */
export type VictimTableKind =
  /** By the family of the category. A victim in several families counts in each, so there is no sum. */
  | 'BY_FAMILY'
  /** By race, as the source names it. */
  | 'BY_RACE'
  /** By sex and band of age, with the sums of both. */
  | 'BY_SEX_AND_AGE'
  /** By bands of five years, in which the conduct happened or was reported. */
  | 'BY_YEARS';

/** How to filter by a list of VictimTable. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type VictimTableListWhere = {
  /** All meet this. */
  readonly all?: VictimTableWhere | null | undefined;
  /** None meets this. */
  readonly none?: VictimTableWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: VictimTableWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: VictimTableWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

/** What VictimTable records must meet: all of it. */
export type VictimTableWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<VictimTableWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: VictimTableWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<VictimTableWhere> | null | undefined;
  /** Filters by `cells`. */
  readonly cells?: VictimCellListWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
};

/** How to filter by a list of Withheld. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type WithheldListWhere = {
  /** All meet this. */
  readonly all?: WithheldWhere | null | undefined;
  /** None meets this. */
  readonly none?: WithheldWhere | null | undefined;
  /** Exactly one meets this. */
  readonly single?: WithheldWhere | null | undefined;
  /** At least one meets this. */
  readonly some?: WithheldWhere | null | undefined;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: boolean | null | undefined;
};

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

/** What Withheld records must meet: all of it. */
export type WithheldWhere = {
  /** All of these hold. */
  readonly AND?: ReadonlyArray<WithheldWhere> | null | undefined;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: WithheldWhere | null | undefined;
  /** At least one of these holds. */
  readonly OR?: ReadonlyArray<WithheldWhere> | null | undefined;
  /** Filters by `certainty`. */
  readonly certainty?: CertaintyWhere | null | undefined;
  /** Filters by `dataSet`. */
  readonly dataSet?: DataSetWhere | null | undefined;
  /** Filters by the id. */
  readonly id?: IdWhere | null | undefined;
  /** Filters by `independentSources`. */
  readonly independentSources?: IntWhere | null | undefined;
  /** Filters by `matter`. */
  readonly matter?: MatterWhere | null | undefined;
};

export type BandsQueryVariables = Exact<{
  statuses?: StatusScope | null | undefined;
  period?: DayRange | null | undefined;
  dataSet?: string | null | undefined;
}>;


export type BandsQuery = { readonly bands: { readonly definition: string, readonly restsOn: { readonly definite: number, readonly possible: number }, readonly nodes: ReadonlyArray<{ readonly least: number, readonly most: number | null, readonly officers: number, readonly dismissed: number, readonly dismissedPercent: number | null, readonly wouldHaveBeenDismissed: number, readonly wouldHaveBeenDismissedPercent: number | null, readonly specials: number, readonly evidence: ReadonlyArray<{ readonly id: string, readonly name: string | null }> }> } };

export type BarredWithoutFindingQueryVariables = Exact<{
  dataSet?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type BarredWithoutFindingQuery = { readonly barredWithoutFinding: { readonly definition: string, readonly totalCount: number, readonly restsOn: { readonly definite: number, readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> }, readonly nodes: ReadonlyArray<{ readonly finding: FindingBehind, readonly occurrence: Occurrence, readonly enteredOn: { readonly edtf: string | null } | null, readonly officer: { readonly id: string, readonly name: string | null } | null, readonly matter: { readonly id: string } | null, readonly evidence: ReadonlyArray<
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
      > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BeforeAndAfterCommanderQueryVariables = Exact<{
  months?: number;
  statuses?: StatusScope;
  dataSet?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type BeforeAndAfterCommanderQuery = { readonly beforeAndAfterCommander: { readonly definition: string, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly certainty: Certainty, readonly months: number, readonly mattersBefore: number, readonly mattersAfter: number, readonly possibleMattersBefore: number, readonly possibleMattersAfter: number, readonly coveredBefore: number | null, readonly coveredAfter: number | null, readonly commander: { readonly id: string, readonly name: string | null }, readonly unit: { readonly name: string }, readonly started: { readonly earliest: string | null, readonly latest: string | null } | null, readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Allegation', readonly id: string }
        | { readonly __typename: 'Appeal', readonly id: string }
        | { readonly __typename: 'Appearance', readonly id: string }
        | { readonly __typename: 'Area', readonly id: string }
        | { readonly __typename: 'Charge', readonly id: string }
        | { readonly __typename: 'Contact', readonly id: string }
        | { readonly __typename: 'Court', readonly id: string }
        | { readonly __typename: 'CourtOrder', readonly id: string }
        | { readonly __typename: 'Coverage', readonly id: string }
        | { readonly __typename: 'CriminalProceeding', readonly id: string }
        | { readonly __typename: 'Determination', readonly id: string }
        | { readonly __typename: 'Finding', readonly id: string }
        | { readonly __typename: 'Force', readonly id: string }
        | { readonly __typename: 'Hearing', readonly id: string }
        | { readonly __typename: 'Inquest', readonly id: string }
        | { readonly __typename: 'Investigation', readonly id: string }
        | { readonly __typename: 'ListEntry', readonly id: string }
        | { readonly __typename: 'Matter', readonly id: string }
        | { readonly __typename: 'Membership', readonly id: string }
        | { readonly __typename: 'OfficeHolder', readonly id: string }
        | { readonly __typename: 'Officer', readonly id: string }
        | { readonly __typename: 'Opinion', readonly id: string }
        | { readonly __typename: 'Outcome', readonly id: string }
        | { readonly __typename: 'Posting', readonly id: string }
        | { readonly __typename: 'Recommendation', readonly id: string }
        | { readonly __typename: 'Referral', readonly id: string }
        | { readonly __typename: 'Remark', readonly id: string }
        | { readonly __typename: 'Seat', readonly id: string }
        | { readonly __typename: 'Sentence', readonly id: string }
        | { readonly __typename: 'Series', readonly id: string }
        | { readonly __typename: 'Service', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
        | { readonly __typename: 'Unit', readonly id: string }
      > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ChairsAndOutcomesQueryVariables = Exact<{
  day: string;
}>;


export type ChairsAndOutcomesQuery = { readonly allBefore: { readonly totalCount: number }, readonly allAfter: { readonly totalCount: number }, readonly chiefOfficerBefore: { readonly totalCount: number }, readonly chiefOfficerAfter: { readonly totalCount: number }, readonly legallyQualifiedBefore: { readonly totalCount: number }, readonly legallyQualifiedAfter: { readonly totalCount: number }, readonly dismissedBefore: { readonly totalCount: number }, readonly dismissedAfter: { readonly totalCount: number }, readonly warnedBefore: { readonly totalCount: number }, readonly warnedAfter: { readonly totalCount: number }, readonly notProvenBefore: { readonly totalCount: number }, readonly notProvenAfter: { readonly totalCount: number } };

export type ChangesBetweenReleasesQueryVariables = Exact<{
  dataSet?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  why: ReadonlyArray<ChangeReason> | ChangeReason;
  after?: string | null | undefined;
}>;


export type ChangesBetweenReleasesQuery = { readonly changesBetweenReleases: { readonly definition: string, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly releaseFrom: string, readonly releaseTo: string, readonly recordType: string, readonly recordId: string, readonly kind: ChangeKind, readonly facts: ReadonlyArray<string>, readonly why: ChangeReason, readonly record:
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
        | { readonly id: string, readonly notStated: ReadonlyArray<string> }
       | null, readonly evidence: ReadonlyArray<
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
        | { readonly id: string }
      > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ClosedWithoutReferralQueryVariables = Exact<{
  family?: CategoryFamily | null | undefined;
  after?: string | null | undefined;
}>;


export type ClosedWithoutReferralQuery = { readonly closedWithoutReferral: { readonly definition: string, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly origin: MatterOrigin, readonly received: { readonly edtf: string | null } | null, readonly closed: { readonly edtf: string | null } | null, readonly allegations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: AllegationStatus, readonly category: { readonly code: string, readonly label: string } | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly restsOn: { readonly definite: number, readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> } } };

export type CoAccusedGroupsQueryVariables = Exact<{
  minimumSize?: number | null | undefined;
  statuses?: StatusScope | null | undefined;
  dataSet?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CoAccusedGroupsQuery = { readonly coAccusedComponents: { readonly definition: string, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly size: number, readonly pairCount: number, readonly brokers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> }, readonly members: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CoAccusedQueryVariables = Exact<{
  threshold?: number | null | undefined;
  statuses?: StatusScope | null | undefined;
  period?: DayRange | null | undefined;
  dataSet?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CoAccusedQuery = { readonly coAccused: { readonly definition: string, readonly totalCount: number, readonly restsOn: { readonly definite: number, readonly possible: number }, readonly nodes: ReadonlyArray<{ readonly certainty: Certainty, readonly matters: number, readonly first: { readonly id: string, readonly name: string | null }, readonly second: { readonly id: string, readonly name: string | null }, readonly evidence: ReadonlyArray<{ readonly id: string, readonly status: AllegationStatus }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CommandersStatementsQueryVariables = Exact<{
  dataSet?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CommandersStatementsQuery = { readonly commandersStatements: { readonly definition: string, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly certainty: Certainty, readonly inCommand: Answer, readonly saidOn: { readonly edtf: string | null } | null, readonly commander: { readonly id: string, readonly name: string | null }, readonly unit: { readonly name: string }, readonly statement: { readonly words: string, readonly capacity: Capacity, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }, readonly matter: { readonly id: string, readonly allegations: { readonly nodes: ReadonlyArray<{ readonly status: AllegationStatus, readonly accused: { readonly name: string | null } | null, readonly attribution: { readonly commanders: ReadonlyArray<{ readonly level: number, readonly certainty: Certainty, readonly officer: { readonly name: string | null } }> } }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ConcentrationQueryVariables = Exact<{
  by?: ConcentrationBy | null | undefined;
  top?: number | null | undefined;
  statuses?: StatusScope | null | undefined;
  period?: DayRange | null | undefined;
  dataSet?: string | null | undefined;
}>;


export type ConcentrationQuery = { readonly concentration: { readonly definition: string, readonly restsOn: { readonly definite: number, readonly possible: number }, readonly nodes: ReadonlyArray<{ readonly tenth: number | null, readonly top: number | null, readonly members: number, readonly allegations: number, readonly percent: number | null, readonly evidence: ReadonlyArray<{ readonly id: string }> }> } };

export type ContactThroughDutyQueryVariables = Exact<{
  dataSet?: string | null | undefined;
  statuses?: StatusScope | null | undefined;
  after?: string | null | undefined;
}>;


export type ContactThroughDutyQuery = { readonly contactThroughDuty: { readonly definition: string, readonly totalCount: number, readonly restsOn: { readonly definite: number, readonly possible: number, readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> }, readonly nodes: ReadonlyArray<{ readonly reached: FunnelStage, readonly medium: Medium, readonly device: Device, readonly continuedAfterRefusal: Answer, readonly officer: { readonly id: string, readonly name: string | null } | null, readonly period: { readonly edtf: string | null } | null, readonly allegation: { readonly id: string, readonly words: string | null, readonly status: AllegationStatus }, readonly contact: { readonly messages: { readonly text: string | null } | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CourtRecordQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type CourtRecordQuery = { readonly court: { readonly name: string, readonly kind: CourtKind, readonly criminalProceedings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly defendant: { readonly id: string, readonly name: string | null }, readonly arrestedOn: { readonly edtf: string | null } | null, readonly charges: ReadonlyArray<{ readonly offence: string, readonly plea: Plea, readonly verdict: Verdict, readonly pleadedOn: { readonly edtf: string | null } | null }>, readonly sentences: ReadonlyArray<{ readonly kind: SentenceKind, readonly term: string | null, readonly suspendedFor: string | null, readonly unpaidWorkHours: number | null, readonly finePounds: number | null, readonly compensationPounds: number | null, readonly sentencedOn: { readonly edtf: string | null } | null, readonly operationalPeriod: { readonly edtf: string | null } | null }>, readonly orders: ReadonlyArray<{ readonly kind: CourtOrderKind, readonly length: string | null, readonly protectsVictim: Answer, readonly madeOn: { readonly edtf: string | null } | null }>, readonly matter: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CriminalOutcomesQueryVariables = Exact<{
  id: string;
}>;


export type CriminalOutcomesQuery = { readonly matter: { readonly criminalProceedings: { readonly completeness: Completeness, readonly nodes: ReadonlyArray<{ readonly defendant: { readonly name: string | null }, readonly court: { readonly name: string } | null, readonly charges: ReadonlyArray<{ readonly offence: string, readonly plea: Plea, readonly verdict: Verdict, readonly decidedOn: { readonly edtf: string | null } | null }>, readonly sentences: ReadonlyArray<{ readonly kind: SentenceKind, readonly term: string | null, readonly suspendedFor: string | null, readonly unpaidWorkHours: number | null, readonly finePounds: number | null, readonly compensationPounds: number | null, readonly sentencedOn: { readonly edtf: string | null } | null }>, readonly orders: ReadonlyArray<{ readonly kind: CourtOrderKind, readonly length: string | null }>, readonly spentFrom: { readonly edtf: string | null } | null }> }, readonly allegations: { readonly nodes: ReadonlyArray<{ readonly findings: { readonly nodes: ReadonlyArray<{ readonly result: FindingResult, readonly severity: Severity | null, readonly outcome: { readonly kind: OutcomeKind } | null }> } }> } } | null };

export type DisagreementsQueryVariables = Exact<{
  kinds: ReadonlyArray<DisagreementKind> | DisagreementKind;
  after?: string | null | undefined;
}>;


export type DisagreementsQuery = { readonly disagreements: { readonly definition: string, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kinds: ReadonlyArray<DisagreementKind>, readonly allegation: { readonly id: string, readonly status: AllegationStatus, readonly accused: { readonly id: string, readonly name: string | null } | null }, readonly opinions: ReadonlyArray<{ readonly caseToAnswer: Answer, readonly severityAssessed: Severity | null, readonly givenOn: { readonly edtf: string | null } | null }>, readonly determinations: ReadonlyArray<{ readonly caseToAnswer: Answer, readonly severityAssessed: Severity | null, readonly authority: string | null }>, readonly findings: ReadonlyArray<{ readonly result: FindingResult, readonly status: FindingStatus, readonly severity: Severity | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly restsOn: { readonly definite: number, readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> } } };

export type DueForReviewQueryVariables = Exact<{
  dataSet?: string | null | undefined;
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type DueForReviewQuery = { readonly dueForReview: { readonly definition: string, readonly totalCount: number, readonly restsOn: { readonly definite: number, readonly possible: number }, readonly nodes: ReadonlyArray<{ readonly certainty: Certainty, readonly why: ReviewReason, readonly due: { readonly edtf: string | null, readonly earliest: string | null, readonly latest: string | null }, readonly record:
        | { readonly __typename: 'CriminalProceeding', readonly id: string }
        | { readonly __typename: 'Matter', readonly id: string }
        | { readonly __typename: 'Officer', readonly id: string }
      , readonly evidence: ReadonlyArray<
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
        | { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly source: { readonly publisher: string } }> } }
      > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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

export type FunnelQueryVariables = Exact<{
  counts?: CountedInTable;
  statuses?: StatusScope;
  period?: DayRange | null | undefined;
}>;


export type FunnelQuery = { readonly funnel: { readonly definition: string, readonly counts: Counted, readonly nodes: ReadonlyArray<{ readonly stage: FunnelStage, readonly number: number, readonly possible: number, readonly percent: number | null }>, readonly restsOn: { readonly definite: number, readonly possible: number, readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> } } };

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

export type InvestigatorOverlapQueryVariables = Exact<{
  roles?: ReadonlyArray<ActingRole> | ActingRole;
  dataSet?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type InvestigatorOverlapQuery = { readonly investigatorOverlap: { readonly definition: string, readonly totalCount: number, readonly restsOn: { readonly definite: number, readonly possible: number, readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> }, readonly nodes: ReadonlyArray<{ readonly certainty: Certainty, readonly role: ActingRole, readonly person: { readonly id: string, readonly name: string | null }, readonly accused: { readonly id: string, readonly name: string | null }, readonly matter: { readonly id: string }, readonly unit: { readonly id: string, readonly name: string }, readonly shared: { readonly startEarliest: string | null, readonly startLatest: string | null, readonly endEarliest: string | null, readonly endLatest: string | null } | null, readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Allegation', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Appeal', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Appearance', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Area', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Charge', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Contact', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Court', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'CourtOrder', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Coverage', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'CriminalProceeding', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Determination', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Finding', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Force', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Hearing', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Inquest', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Investigation', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'ListEntry', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Matter', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Membership', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'OfficeHolder', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Officer', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Opinion', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Outcome', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Posting', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Recommendation', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Referral', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Remark', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Seat', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Sentence', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Series', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Service', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Statement', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | { readonly __typename: 'Unit', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
      > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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

type Evidence_Series_Fragment = { readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly locator: string | null, readonly basis: Basis, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } };

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
  | Evidence_Series_Fragment
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

type Gaps_Series_Fragment = { readonly id: string, readonly notStated: ReadonlyArray<string>, readonly generalised: ReadonlyArray<string> };

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
  | Gaps_Series_Fragment
  | Gaps_Service_Fragment
  | Gaps_Statement_Fragment
  | Gaps_Unit_Fragment
;

export type MattersByCommanderQueryVariables = Exact<{
  statuses?: StatusScope;
  level?: number;
  period?: DayRange | null | undefined;
  minimumSources?: number | null | undefined;
  dataSet?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MattersByCommanderQuery = { readonly mattersByCommander: { readonly definition: string, readonly totalCount: number, readonly restsOn: { readonly definite: number, readonly possible: number, readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> }, readonly nodes: ReadonlyArray<{ readonly certainty: Certainty, readonly matters: number, readonly possibleMatters: number, readonly repeatMatters: number, readonly commander: { readonly id: string, readonly name: string | null }, readonly unit: { readonly id: string, readonly name: string }, readonly reach: { readonly edtf: string | null, readonly startEarliest: string | null, readonly startLatest: string | null, readonly endEarliest: string | null, readonly endLatest: string | null } | null, readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Allegation', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Appeal', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Appearance', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Area', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Charge', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Contact', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Court', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'CourtOrder', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Coverage', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'CriminalProceeding', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Determination', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Finding', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Force', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Hearing', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Inquest', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Investigation', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'ListEntry', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Matter', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Membership', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'OfficeHolder', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Officer', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Opinion', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Outcome', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Posting', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Recommendation', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Referral', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Remark', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Seat', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Sentence', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Series', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Service', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Statement', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
        | { readonly __typename: 'Unit', readonly id: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null }> } }
      > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type MattersByUnitQueryVariables = Exact<{
  statuses?: StatusScope;
  threshold?: number;
  period?: DayRange | null | undefined;
  minimumSources?: number | null | undefined;
  day: string;
  dataSet?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MattersByUnitQuery = { readonly mattersByUnit: { readonly definition: string, readonly totalCount: number, readonly restsOn: { readonly definite: number, readonly possible: number, readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> }, readonly nodes: ReadonlyArray<{ readonly matters: number, readonly possibleMatters: number, readonly allegations: number, readonly officers: number, readonly repeatOfficers: number, readonly repeatMatters: number, readonly unit: { readonly id: string, readonly name: string, readonly headcountOn: { readonly officers: number, readonly possible: number } | null }, readonly evidence: ReadonlyArray<
        | { readonly id: string, readonly status: AllegationStatus, readonly conduct: { readonly edtf: string | null } | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly source: { readonly publisher: string } }> } }
        | Record<PropertyKey, never>
      > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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
        | { readonly id: string }
      > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OfficerRecordQueryVariables = Exact<{
  id: string;
}>;


export type OfficerRecordQuery = { readonly officer: { readonly name: string | null, readonly priorSimilarInvestigation: Answer, readonly postings: { readonly nodes: ReadonlyArray<{ readonly role: PostingRole, readonly rank: Rank | null, readonly unit: { readonly name: string, readonly force: { readonly name: string } } | null, readonly period: { readonly edtf: string | null, readonly startEarliest: string | null, readonly startLatest: string | null, readonly endEarliest: string | null, readonly endLatest: string | null, readonly ongoing: Answer } | null }> }, readonly allegations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly status: AllegationStatus, readonly category: { readonly label: string } | null, readonly conduct: { readonly edtf: string | null, readonly startEarliest: string | null, readonly startLatest: string | null, readonly endEarliest: string | null, readonly endLatest: string | null } | null, readonly victims: { readonly nodes: ReadonlyArray<{ readonly pseudonym: string, readonly context: VictimContext }> }, readonly attribution: { readonly certainty: Certainty | null, readonly posting: { readonly unit: { readonly name: string } | null } | null, readonly candidates: ReadonlyArray<{ readonly certainty: Certainty, readonly posting: { readonly unit: { readonly name: string } | null } }>, readonly commanders: ReadonlyArray<{ readonly level: number, readonly certainty: Certainty, readonly officer: { readonly name: string | null } }> }, readonly findings: { readonly nodes: ReadonlyArray<{ readonly severity: Severity | null, readonly standards: ReadonlyArray<Standard>, readonly status: FindingStatus, readonly outcome: { readonly kind: OutcomeKind } | null }> }, readonly matter: { readonly notStated: ReadonlyArray<string>, readonly investigations: { readonly nodes: ReadonlyArray<{ readonly body: string | null, readonly mode: InvestigationMode, readonly result: InvestigationResult, readonly began: { readonly edtf: string | null } | null }> }, readonly hearings: { readonly nodes: ReadonlyArray<{ readonly kind: HearingKind, readonly attended: Attendance, readonly represented: Attendance, readonly heldOn: { readonly edtf: string | null } | null, readonly seats: ReadonlyArray<{ readonly role: SeatRole, readonly rankThen: Rank | null, readonly holder:
                  | { readonly name: string | null }
                  | { readonly name: string | null }
                 | null }> }> } }, readonly citations: { readonly nodes: ReadonlyArray<{ readonly fact: string, readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string, readonly publishedOn: { readonly edtf: string | null } | null } }> }, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly preferred: boolean, readonly citations: { readonly nodes: ReadonlyArray<{ readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }>, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly messages: { readonly text: string | null } | null, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly value: string, readonly preferred: boolean, readonly citations: { readonly nodes: ReadonlyArray<{ readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> }> } }> }, readonly priorInvestigations: { readonly nodes: ReadonlyArray<{ readonly body: string | null, readonly similar: Similarity, readonly result: InvestigationResult, readonly before: { readonly id: string }, readonly began: { readonly edtf: string | null } | null, readonly interval: { readonly minMonths: number | null, readonly maxMonths: number | null } | null }> } } | null };

export type OfficialSeriesQueryVariables = Exact<{
  series: string;
  after?: string | null | undefined;
}>;


export type OfficialSeriesQuery = { readonly officialSeries: { readonly definition: string, readonly totalCount: number, readonly restsOn: { readonly definite: number, readonly possible: number }, readonly nodes: ReadonlyArray<{ readonly stage: FunnelStage, readonly published: number, readonly own: number, readonly ownPossible: number, readonly period: { readonly edtf: string | null }, readonly series: { readonly name: string, readonly countingRule: string, readonly citations: { readonly nodes: ReadonlyArray<{ readonly source: { readonly publisher: string } }> } }, readonly evidence: ReadonlyArray<
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
        | { readonly id: string }
      > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PeerExposureQueryVariables = Exact<{
  window?: number;
  dataSet?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PeerExposureQuery = { readonly peerExposure: { readonly definition: string, readonly totalCount: number, readonly restsOn: { readonly definite: number, readonly possible: number }, readonly nodes: ReadonlyArray<{ readonly certainty: Certainty, readonly days: number, readonly officer: { readonly id: string, readonly name: string | null }, readonly unit: { readonly name: string }, readonly posting: { readonly period: { readonly edtf: string | null, readonly startEarliest: string | null, readonly startLatest: string | null } | null }, readonly colleague: { readonly id: string, readonly name: string | null }, readonly allegation: { readonly id: string, readonly words: string | null, readonly conduct: { readonly edtf: string | null } | null, readonly findings: { readonly nodes: ReadonlyArray<{ readonly status: FindingStatus, readonly severity: Severity | null }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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

export type RecommendationsAndRecurrenceQueryVariables = Exact<{
  categories?: CategoryScope;
  dataSet?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RecommendationsAndRecurrenceQuery = { readonly recommendationsAndRecurrence: { readonly definition: string, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly certainty: Certainty, readonly recurred: Answer, readonly recommendation: { readonly words: string, readonly madeBy: string | null, readonly followed: Answer }, readonly madeOn: { readonly edtf: string | null } | null, readonly unit: { readonly id: string, readonly name: string }, readonly later: { readonly id: string, readonly words: string | null, readonly status: AllegationStatus, readonly conduct: { readonly edtf: string | null } | null, readonly accused: { readonly id: string, readonly name: string | null } | null } | null, readonly interval: { readonly minDays: number | null, readonly maxDays: number | null } | null, readonly evidence: ReadonlyArray<
        | { readonly __typename: 'Allegation', readonly id: string }
        | { readonly __typename: 'Appeal', readonly id: string }
        | { readonly __typename: 'Appearance', readonly id: string }
        | { readonly __typename: 'Area', readonly id: string }
        | { readonly __typename: 'Charge', readonly id: string }
        | { readonly __typename: 'Contact', readonly id: string }
        | { readonly __typename: 'Court', readonly id: string }
        | { readonly __typename: 'CourtOrder', readonly id: string }
        | { readonly __typename: 'Coverage', readonly id: string }
        | { readonly __typename: 'CriminalProceeding', readonly id: string }
        | { readonly __typename: 'Determination', readonly id: string }
        | { readonly __typename: 'Finding', readonly id: string }
        | { readonly __typename: 'Force', readonly id: string }
        | { readonly __typename: 'Hearing', readonly id: string }
        | { readonly __typename: 'Inquest', readonly id: string }
        | { readonly __typename: 'Investigation', readonly id: string }
        | { readonly __typename: 'ListEntry', readonly id: string }
        | { readonly __typename: 'Matter', readonly id: string }
        | { readonly __typename: 'Membership', readonly id: string }
        | { readonly __typename: 'OfficeHolder', readonly id: string }
        | { readonly __typename: 'Officer', readonly id: string }
        | { readonly __typename: 'Opinion', readonly id: string }
        | { readonly __typename: 'Outcome', readonly id: string }
        | { readonly __typename: 'Posting', readonly id: string }
        | { readonly __typename: 'Recommendation', readonly id: string }
        | { readonly __typename: 'Referral', readonly id: string }
        | { readonly __typename: 'Remark', readonly id: string }
        | { readonly __typename: 'Seat', readonly id: string }
        | { readonly __typename: 'Sentence', readonly id: string }
        | { readonly __typename: 'Series', readonly id: string }
        | { readonly __typename: 'Service', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
        | { readonly __typename: 'Unit', readonly id: string }
      > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecordAsOfQueryVariables = Exact<{
  id: string;
  day: string;
}>;


export type RecordAsOfQuery = { readonly matter: { readonly recordAsOf: ReadonlyArray<{ readonly certainty: Certainty, readonly fact: { readonly fact: string, readonly record:
          | { readonly __typename: 'Allegation', readonly id: string }
          | { readonly __typename: 'Appeal', readonly id: string }
          | { readonly __typename: 'Appearance', readonly id: string }
          | { readonly __typename: 'Area', readonly id: string }
          | { readonly __typename: 'Charge', readonly id: string }
          | { readonly __typename: 'Contact', readonly id: string }
          | { readonly __typename: 'Court', readonly id: string }
          | { readonly __typename: 'CourtOrder', readonly id: string }
          | { readonly __typename: 'Coverage', readonly id: string }
          | { readonly __typename: 'CriminalProceeding', readonly id: string }
          | { readonly __typename: 'Determination', readonly id: string }
          | { readonly __typename: 'Finding', readonly id: string }
          | { readonly __typename: 'Force', readonly id: string }
          | { readonly __typename: 'Hearing', readonly id: string }
          | { readonly __typename: 'Inquest', readonly id: string }
          | { readonly __typename: 'Investigation', readonly id: string }
          | { readonly __typename: 'ListEntry', readonly id: string }
          | { readonly __typename: 'Matter', readonly id: string }
          | { readonly __typename: 'Membership', readonly id: string }
          | { readonly __typename: 'OfficeHolder', readonly id: string }
          | { readonly __typename: 'Officer', readonly id: string }
          | { readonly __typename: 'Opinion', readonly id: string }
          | { readonly __typename: 'Outcome', readonly id: string }
          | { readonly __typename: 'Posting', readonly id: string }
          | { readonly __typename: 'Recommendation', readonly id: string }
          | { readonly __typename: 'Referral', readonly id: string }
          | { readonly __typename: 'Remark', readonly id: string }
          | { readonly __typename: 'Seat', readonly id: string }
          | { readonly __typename: 'Sentence', readonly id: string }
          | { readonly __typename: 'Series', readonly id: string }
          | { readonly __typename: 'Service', readonly id: string }
          | { readonly __typename: 'Statement', readonly id: string }
          | { readonly __typename: 'Unit', readonly id: string }
         | null, readonly known: { readonly startEarliest: string | null, readonly startLatest: string | null }, readonly citationsAsOf: ReadonlyArray<{ readonly certainty: Certainty, readonly citation: { readonly quote: string | null, readonly source: { readonly publisher: string, readonly publishedOn: { readonly edtf: string | null } | null } } }> } }>, readonly notYet: { readonly totalCount: number } } | null };

export type ReferralLagQueryVariables = Exact<{
  kinds?: ReadonlyArray<ReferralKind> | ReferralKind | null | undefined;
  modes?: ReadonlyArray<InvestigationMode> | InvestigationMode | null | undefined;
  after?: string | null | undefined;
}>;


export type ReferralLagQuery = { readonly referralLag: { readonly definition: string, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ReferralKind, readonly to: string | null, readonly referredOn: { readonly edtf: string | null } | null, readonly lag: { readonly minDays: number | null, readonly maxDays: number | null } | null, readonly matter: { readonly id: string, readonly investigations: { readonly nodes: ReadonlyArray<{ readonly body: string | null, readonly mode: InvestigationMode }> } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly restsOn: { readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> } } };

export type ReferralsByKindAndModeQueryVariables = Exact<{
  dataSet?: string | null | undefined;
}>;


export type ReferralsByKindAndModeQuery = { readonly referralsByKindAndMode: { readonly definition: string, readonly restsOn: { readonly definite: number, readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> }, readonly nodes: ReadonlyArray<{ readonly kind: ReferralKind, readonly mode: InvestigationMode, readonly referrals: number, readonly matters: number, readonly withLag: number, readonly evidence: ReadonlyArray<{ readonly id: string, readonly referredOn: { readonly edtf: string | null } | null }> }> } };

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
        | { readonly id: string }
      > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RepeatAllegationsQueryVariables = Exact<{
  threshold?: number | null | undefined;
  window?: number | null | undefined;
  counts?: RepeatCounts | null | undefined;
  categories?: CategoryScope | null | undefined;
  statuses?: StatusScope | null | undefined;
  dataSet?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RepeatAllegationsQuery = { readonly repeatAllegations: { readonly definition: string, readonly totalCount: number, readonly restsOn: { readonly definite: number, readonly possible: number, readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> }, readonly nodes: ReadonlyArray<{ readonly certainty: Certainty, readonly total: number, readonly days: number | null, readonly family: CategoryFamily | null, readonly officer: { readonly id: string, readonly name: string | null }, readonly category: { readonly code: string, readonly label: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly status: AllegationStatus, readonly conduct: { readonly edtf: string | null } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

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

type Disputes_Series_Fragment = { readonly id: string, readonly conflicts: ReadonlyArray<{ readonly fact: string, readonly claims: ReadonlyArray<{ readonly position: number, readonly value: string, readonly preferred: boolean, readonly reason: string | null, readonly citations: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly basis: Basis, readonly source: { readonly title: string | null, readonly publisher: string } }> } }> }> };

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
  | Disputes_Series_Fragment
  | Disputes_Service_Fragment
  | Disputes_Statement_Fragment
  | Disputes_Unit_Fragment
;

export type SimilarFactsDifferentOutcomesQueryVariables = Exact<{
  categories?: CategoryScope;
  after?: string | null | undefined;
}>;


export type SimilarFactsDifferentOutcomesQuery = { readonly similarFactsDifferentOutcomes: { readonly definition: string, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly family: CategoryFamily | null, readonly outcomes: ReadonlyArray<OutcomeKind>, readonly allegations: number, readonly ofAllegations: number, readonly category: { readonly id: string, readonly label: string } | null, readonly evidence: ReadonlyArray<{ readonly id: string, readonly findings: { readonly nodes: ReadonlyArray<{ readonly severity: Severity | null, readonly outcome: { readonly kind: OutcomeKind } | null }> } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type StandardsBreachedQueryVariables = Exact<{
  dataSet?: string | null | undefined;
}>;


export type StandardsBreachedQuery = { readonly standardsBreached: { readonly definition: string, readonly totalCount: number, readonly restsOn: { readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> }, readonly nodes: ReadonlyArray<{ readonly standard: Standard, readonly allegations: number, readonly matters: number, readonly officers: number, readonly of: number, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly severity: Severity | null, readonly allegation: { readonly id: string, readonly accused: { readonly name: string | null } | null } }> } }> } };

export type TabulateQueryVariables = Exact<{
  by: ReadonlyArray<TabulateBy> | TabulateBy;
  counts?: CountedInTabulation;
  of?: AllegationWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type TabulateQuery = { readonly tabulate: { readonly definition: string, readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly value: string, readonly secondValue: string | null, readonly thirdValue: string | null, readonly number: number, readonly possible: number, readonly unit: { readonly id: string } | null, readonly category: { readonly id: string, readonly label: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly restsOn: { readonly definite: number, readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> } } };

export type TimelinessQueryVariables = Exact<{
  of?: MatterWhere | null | undefined;
}>;


export type TimelinessQuery = { readonly timeliness: { readonly definition: string, readonly nodes: ReadonlyArray<{ readonly step: TimelinessStep, readonly matters: number, readonly medianLeast: number | null, readonly medianMost: number | null, readonly ninetiethLeast: number | null, readonly ninetiethMost: number | null, readonly negative: number, readonly vague: number, readonly notStated: number }>, readonly restsOn: { readonly notStated: ReadonlyArray<{ readonly fact: string, readonly records: number, readonly of: number }> } } };

export type UnitOnDayQueryVariables = Exact<{
  id: string;
  day: string;
}>;


export type UnitOnDayQuery = { readonly unit: { readonly name: string, readonly kind: string | null, readonly existed: { readonly edtf: string | null } | null, readonly force: { readonly name: string }, readonly coverages: ReadonlyArray<{ readonly area: { readonly name: string, readonly kind: string | null }, readonly period: { readonly edtf: string | null, readonly startEarliest: string | null, readonly startLatest: string | null, readonly endEarliest: string | null, readonly endLatest: string | null } | null }>, readonly commandersOn: ReadonlyArray<{ readonly certainty: Certainty, readonly officer: { readonly id: string, readonly name: string | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly words: string, readonly capacity: Capacity, readonly saidOn: { readonly edtf: string | null } | null, readonly matter: { readonly id: string } }> } }, readonly posting: { readonly rank: Rank | null, readonly title: string | null, readonly role: PostingRole } }>, readonly commands: { readonly nodes: ReadonlyArray<{ readonly officer: { readonly name: string | null }, readonly period: { readonly edtf: string | null, readonly startEarliest: string | null, readonly startLatest: string | null, readonly endEarliest: string | null, readonly endLatest: string | null } | null }> } } | null };

export type VictimContextsQueryVariables = Exact<{ [key: string]: never; }>;


export type VictimContextsQuery = { readonly datasets: ReadonlyArray<{ readonly id: string, readonly name: string, readonly victimContexts: ReadonlyArray<VictimContext>, readonly victimTables: ReadonlyArray<{ readonly kind: VictimTableKind, readonly release: string, readonly leastVictims: number, readonly leastOfficers: number, readonly cells: ReadonlyArray<{ readonly sex: string | null, readonly ageBand: string | null, readonly race: string | null, readonly years: string | null, readonly family: CategoryFamily | null, readonly victims: number | null, readonly suppressed: boolean }> }> }> };

export type WithheldFactsQueryVariables = Exact<{
  dataSet?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type WithheldFactsQuery = { readonly withheldFacts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly fact: string, readonly reason: WithheldReason, readonly matter: { readonly id: string }, readonly evidence: ReadonlyArray<
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
        | { readonly id: string, readonly citations: { readonly totalCount: number } }
      > }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly jigsaw: { readonly totalCount: number }, readonly identifiesVictim: { readonly totalCount: number }, readonly order: { readonly totalCount: number }, readonly thirdParty: { readonly totalCount: number }, readonly privateLife: { readonly totalCount: number } };

export const EvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<EvidenceFragment, unknown>;
export const GapsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gaps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"}},{"kind":"Field","name":{"kind":"Name","value":"generalised"}}]}}]} as unknown as DocumentNode<GapsFragment, unknown>;
export const DisputesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Disputes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DisputesFragment, unknown>;
export const BandsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bands"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatusScope"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bands"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"dismissed"}},{"kind":"Field","name":{"kind":"Name","value":"dismissedPercent"}},{"kind":"Field","name":{"kind":"Name","value":"wouldHaveBeenDismissed"}},{"kind":"Field","name":{"kind":"Name","value":"wouldHaveBeenDismissedPercent"}},{"kind":"Field","name":{"kind":"Name","value":"specials"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BandsQuery, BandsQueryVariables>;
export const BarredWithoutFindingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BarredWithoutFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"barredWithoutFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"occurrence"}},{"kind":"Field","name":{"kind":"Name","value":"enteredOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BarredWithoutFindingQuery, BarredWithoutFindingQueryVariables>;
export const BeforeAndAfterCommanderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BeforeAndAfterCommander"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"months"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"12"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatusScope"}}},"defaultValue":{"kind":"EnumValue","value":"ALL"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beforeAndAfterCommander"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"months"},"value":{"kind":"Variable","name":{"kind":"Name","value":"months"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"commander"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"started"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"mattersBefore"}},{"kind":"Field","name":{"kind":"Name","value":"mattersAfter"}},{"kind":"Field","name":{"kind":"Name","value":"possibleMattersBefore"}},{"kind":"Field","name":{"kind":"Name","value":"possibleMattersAfter"}},{"kind":"Field","name":{"kind":"Name","value":"coveredBefore"}},{"kind":"Field","name":{"kind":"Name","value":"coveredAfter"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<BeforeAndAfterCommanderQuery, BeforeAndAfterCommanderQueryVariables>;
export const ChairsAndOutcomesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChairsAndOutcomes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"allBefore"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"allAfter"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"chiefOfficerBefore"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"seats"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"chairKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CHIEF_OFFICER"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"chiefOfficerAfter"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"seats"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"chairKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CHIEF_OFFICER"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"legallyQualifiedBefore"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"seats"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"chairKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LEGALLY_QUALIFIED_CHAIR"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"legallyQualifiedAfter"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"seats"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"chairKind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LEGALLY_QUALIFIED_CHAIR"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dismissedBefore"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DISMISSAL_WITHOUT_NOTICE"},{"kind":"EnumValue","value":"WOULD_HAVE_BEEN_DISMISSED"}]}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"dismissedAfter"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DISMISSAL_WITHOUT_NOTICE"},{"kind":"EnumValue","value":"WOULD_HAVE_BEEN_DISMISSED"}]}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"warnedBefore"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"WRITTEN_WARNING"},{"kind":"EnumValue","value":"FINAL_WRITTEN_WARNING"}]}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"warnedAfter"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"WRITTEN_WARNING"},{"kind":"EnumValue","value":"FINAL_WRITTEN_WARNING"}]}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notProvenBefore"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"NOT_PROVEN"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notProvenAfter"},"name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"NOT_PROVEN"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ChairsAndOutcomesQuery, ChairsAndOutcomesQueryVariables>;
export const ChangesBetweenReleasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChangesBetweenReleases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"why"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeReason"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changesBetweenReleases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"why"},"value":{"kind":"Variable","name":{"kind":"Name","value":"why"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseFrom"}},{"kind":"Field","name":{"kind":"Name","value":"releaseTo"}},{"kind":"Field","name":{"kind":"Name","value":"recordType"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notStated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ChangesBetweenReleasesQuery, ChangesBetweenReleasesQueryVariables>;
export const ClosedWithoutReferralDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClosedWithoutReferral"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"family"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryFamily"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closedWithoutReferral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"family"},"value":{"kind":"Variable","name":{"kind":"Name","value":"family"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"received"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClosedWithoutReferralQuery, ClosedWithoutReferralQueryVariables>;
export const CoAccusedGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoAccusedGroups"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minimumSize"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatusScope"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coAccusedComponents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"minimumSize"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minimumSize"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"pairCount"}},{"kind":"Field","name":{"kind":"Name","value":"brokers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CoAccusedGroupsQuery, CoAccusedGroupsQueryVariables>;
export const CoAccusedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoAccused"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"threshold"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatusScope"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coAccused"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"threshold"},"value":{"kind":"Variable","name":{"kind":"Name","value":"threshold"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"matters"}},{"kind":"Field","name":{"kind":"Name","value":"first"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"second"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CoAccusedQuery, CoAccusedQueryVariables>;
export const CommandersStatementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommandersStatements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commandersStatements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"inCommand"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commander"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"allegations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commanders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CommandersStatementsQuery, CommandersStatementsQueryVariables>;
export const ConcentrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Concentration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConcentrationBy"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"top"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatusScope"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"concentration"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"top"},"value":{"kind":"Variable","name":{"kind":"Name","value":"top"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tenth"}},{"kind":"Field","name":{"kind":"Name","value":"top"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"allegations"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConcentrationQuery, ConcentrationQueryVariables>;
export const ContactThroughDutyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContactThroughDuty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatusScope"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contactThroughDuty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"device"}},{"kind":"Field","name":{"kind":"Name","value":"continuedAfterRefusal"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allegation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fact"},"value":{"kind":"StringValue","value":"contactDataObtained","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ContactThroughDutyQuery, ContactThroughDutyQueryVariables>;
export const CourtRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CourtRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"court"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"criminalProceedings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defendant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"arrestedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offence"}},{"kind":"Field","name":{"kind":"Name","value":"plea"}},{"kind":"Field","name":{"kind":"Name","value":"pleadedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentencedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedFor"}},{"kind":"Field","name":{"kind":"Name","value":"operationalPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unpaidWorkHours"}},{"kind":"Field","name":{"kind":"Name","value":"finePounds"}},{"kind":"Field","name":{"kind":"Name","value":"compensationPounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"protectsVictim"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CourtRecordQuery, CourtRecordQueryVariables>;
export const CriminalOutcomesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CriminalOutcomes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criminalProceedings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defendant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"court"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offence"}},{"kind":"Field","name":{"kind":"Name","value":"plea"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sentencedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"suspendedFor"}},{"kind":"Field","name":{"kind":"Name","value":"unpaidWorkHours"}},{"kind":"Field","name":{"kind":"Name","value":"finePounds"}},{"kind":"Field","name":{"kind":"Name","value":"compensationPounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"length"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spentFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allegations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CriminalOutcomesQuery, CriminalOutcomesQueryVariables>;
export const DisagreementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Disagreements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisagreementKind"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"allegation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"accused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseToAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"severityAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"givenOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"determinations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseToAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"severityAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DisagreementsQuery, DisagreementsQueryVariables>;
export const DueForReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DueForReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueForReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"due"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<DueForReviewQuery, DueForReviewQueryVariables>;
export const EscalationAfterInterventionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EscalationAfterIntervention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"escalationAfterIntervention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"intervention"}},{"kind":"Field","name":{"kind":"Name","value":"similar"}},{"kind":"Field","name":{"kind":"Name","value":"investigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"conduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minDays"}},{"kind":"Field","name":{"kind":"Name","value":"maxDays"}},{"kind":"Field","name":{"kind":"Name","value":"minMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonths"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unknown"},"name":{"kind":"Name","value":"officers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"escalation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"NOT_STATED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"allegations"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"stated"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EscalationAfterInterventionQuery, EscalationAfterInterventionQueryVariables>;
export const FindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Find"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Person"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"person"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Force"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"force"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Area"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"area"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"unit"},"name":{"kind":"Name","value":"name"}},{"kind":"Field","alias":{"kind":"Name","value":"ofForce"},"name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Court"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"court"},"name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Remark"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<FindQuery, FindQueryVariables>;
export const FunnelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Funnel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"counts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountedInTable"}}},"defaultValue":{"kind":"EnumValue","value":"ALLEGATION"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatusScope"}}},"defaultValue":{"kind":"EnumValue","value":"ALL"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"funnel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"counts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"counts"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FunnelQuery, FunnelQueryVariables>;
export const HearingRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HearingRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hearing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occurrence"}},{"kind":"Field","name":{"kind":"Name","value":"openness"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"chairKind"}},{"kind":"Field","name":{"kind":"Name","value":"rankThen"}},{"kind":"Field","name":{"kind":"Name","value":"officeThen"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"represented"}},{"kind":"Field","name":{"kind":"Name","value":"appearances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"represented"}},{"kind":"Field","name":{"kind":"Name","value":"admitted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allegation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"standards"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"withoutNotice"}},{"kind":"Field","name":{"kind":"Name","value":"months"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notStated"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"regime"}}]}}]}}]}}]} as unknown as DocumentNode<HearingRecordQuery, HearingRecordQueryVariables>;
export const HearingsByOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HearingsByOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OutcomeKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"lte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"findings"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}}]}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"heldOn"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"outcome"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allegation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"withoutNotice"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<HearingsByOutcomeQuery, HearingsByOutcomeQueryVariables>;
export const IntervalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Intervals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priorSimilarInvestigations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"interval"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"similar"}},{"kind":"Field","name":{"kind":"Name","value":"began"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"conduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minDays"}},{"kind":"Field","name":{"kind":"Name","value":"maxDays"}},{"kind":"Field","name":{"kind":"Name","value":"minMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonths"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<IntervalsQuery, IntervalsQueryVariables>;
export const InvestigatorOverlapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvestigatorOverlap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roles"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActingRole"}}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"INVESTIGATOR"},{"kind":"EnumValue","value":"CHAIR"},{"kind":"EnumValue","value":"MEMBER"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigatorOverlap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roles"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roles"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"startLatest"}},{"kind":"Field","name":{"kind":"Name","value":"endEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"endLatest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<InvestigatorOverlapQuery, InvestigatorOverlapQueryVariables>;
export const LeftWhileOpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeftWhileOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"leaving"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Leaving"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RESIGNED"},{"kind":"EnumValue","value":"RETIRED"},{"kind":"EnumValue","value":"TRANSFERRED"},{"kind":"EnumValue","value":"ENDED"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leftWhileOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"leaving"},"value":{"kind":"Variable","name":{"kind":"Name","value":"leaving"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leaving"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sinceReceived"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minDays"}},{"kind":"Field","name":{"kind":"Name","value":"maxDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"untilHearing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<LeftWhileOpenQuery, LeftWhileOpenQueryVariables>;
export const MatterEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatterEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"investigations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appearances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"criminalProceedings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"listEntries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<MatterEvidenceQuery, MatterEvidenceQueryVariables>;
export const MatterNotStatedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatterNotStated"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allegations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"victims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"}},{"kind":"Field","name":{"kind":"Name","value":"generalised"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"investigations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hearings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appearances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"criminalProceedings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}},{"kind":"Field","name":{"kind":"Name","value":"charges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"listEntries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Gaps"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Gaps"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"}},{"kind":"Field","name":{"kind":"Name","value":"generalised"}}]}}]} as unknown as DocumentNode<MatterNotStatedQuery, MatterNotStatedQueryVariables>;
export const MattersByCommanderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MattersByCommander"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatusScope"}}},"defaultValue":{"kind":"EnumValue","value":"ALL"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"0"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minimumSources"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mattersByCommander"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"minimumSources"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minimumSources"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"commander"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"startEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"startLatest"}},{"kind":"Field","name":{"kind":"Name","value":"endEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"endLatest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matters"}},{"kind":"Field","name":{"kind":"Name","value":"possibleMatters"}},{"kind":"Field","name":{"kind":"Name","value":"repeatMatters"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MattersByCommanderQuery, MattersByCommanderQueryVariables>;
export const MattersByUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MattersByUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatusScope"}}},"defaultValue":{"kind":"EnumValue","value":"ALL"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"threshold"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"0"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DayRange"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"minimumSources"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mattersByUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"threshold"},"value":{"kind":"Variable","name":{"kind":"Name","value":"threshold"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"minimumSources"},"value":{"kind":"Variable","name":{"kind":"Name","value":"minimumSources"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"headcountOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"matters"}},{"kind":"Field","name":{"kind":"Name","value":"possibleMatters"}},{"kind":"Field","name":{"kind":"Name","value":"allegations"}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"repeatOfficers"}},{"kind":"Field","name":{"kind":"Name","value":"repeatMatters"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Allegation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"conduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fact"},"value":{"kind":"StringValue","value":"conduct","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MattersByUnitQuery, MattersByUnitQueryVariables>;
export const MovedAfterAllegationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MovedAfterAllegation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"when"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveWhen"}}},"defaultValue":{"kind":"EnumValue","value":"AFTER_INCIDENT"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"elsewhere"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Elsewhere"}}},"defaultValue":{"kind":"EnumValue","value":"UNIT"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"movedAfterAllegation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"when"},"value":{"kind":"Variable","name":{"kind":"Name","value":"when"}}},{"kind":"Argument","name":{"kind":"Name","value":"elsewhere"},"value":{"kind":"Variable","name":{"kind":"Name","value":"elsewhere"}}},{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"moved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<MovedAfterAllegationQuery, MovedAfterAllegationQueryVariables>;
export const NewIncidentWhileOpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewIncidentWhileOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"categories"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryScope"}}},"defaultValue":{"kind":"EnumValue","value":"ANY"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatusScope"}}},"defaultValue":{"kind":"EnumValue","value":"ALL"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newIncidentWhileOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"categories"},"value":{"kind":"Variable","name":{"kind":"Name","value":"categories"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"received"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<NewIncidentWhileOpenQuery, NewIncidentWhileOpenQueryVariables>;
export const OfficerRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficerRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"postings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"startEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"startLatest"}},{"kind":"Field","name":{"kind":"Name","value":"endEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"endLatest"}},{"kind":"Field","name":{"kind":"Name","value":"ongoing"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allegations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"startEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"startLatest"}},{"kind":"Field","name":{"kind":"Name","value":"endEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"endLatest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"victims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pseudonym"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commanders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"standards"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"investigations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"began"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hearings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"rankThen"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"represented"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notStated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"priorSimilarInvestigation"}},{"kind":"Field","name":{"kind":"Name","value":"priorInvestigations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"began"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"similar"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonths"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OfficerRecordQuery, OfficerRecordQueryVariables>;
export const OfficialSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficialSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"series"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officialSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"series"},"value":{"kind":"Variable","name":{"kind":"Name","value":"series"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"ownPossible"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"countingRule"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fact"},"value":{"kind":"StringValue","value":"countingRule","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OfficialSeriesQuery, OfficialSeriesQueryVariables>;
export const PeerExposureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeerExposure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"365"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"peerExposure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"startEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"startLatest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"colleague"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allegation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"conduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PeerExposureQuery, PeerExposureQueryVariables>;
export const PriorSimilarInvestigationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriorSimilarInvestigation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"priorSimilarInvestigation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"YES"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"priorInvestigations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"similar"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATED"},{"kind":"EnumValue","value":"SAME_CODE"},{"kind":"EnumValue","value":"SAME_FAMILY"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"similar"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"began"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unknown"},"name":{"kind":"Name","value":"officers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"priorSimilarInvestigation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"NOT_STATED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"allegations"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"stated"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PriorSimilarInvestigationQuery, PriorSimilarInvestigationQueryVariables>;
export const PriorSimilarMattersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PriorSimilarMatters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"similar"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Similarity"}}}},"defaultValue":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATED"},{"kind":"EnumValue","value":"SAME_CODE"},{"kind":"EnumValue","value":"SAME_FAMILY"}]}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"includeInferred"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}},"defaultValue":{"kind":"BooleanValue","value":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"priorSimilarMatters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"similar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"similar"}}},{"kind":"Argument","name":{"kind":"Name","value":"includeInferred"},"value":{"kind":"Variable","name":{"kind":"Name","value":"includeInferred"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"similar"}},{"kind":"Field","name":{"kind":"Name","value":"earlierStatus"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"conduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minDays"}},{"kind":"Field","name":{"kind":"Name","value":"maxDays"}},{"kind":"Field","name":{"kind":"Name","value":"minMonths"}},{"kind":"Field","name":{"kind":"Name","value":"maxMonths"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PriorSimilarMattersQuery, PriorSimilarMattersQueryVariables>;
export const RecommendationsAndRecurrenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecommendationsAndRecurrence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"categories"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryScope"}}},"defaultValue":{"kind":"EnumValue","value":"SAME_FAMILY"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendationsAndRecurrence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"categories"},"value":{"kind":"Variable","name":{"kind":"Name","value":"categories"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"recurred"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"followed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"later"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"conduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minDays"}},{"kind":"Field","name":{"kind":"Name","value":"maxDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RecommendationsAndRecurrenceQuery, RecommendationsAndRecurrenceQueryVariables>;
export const RecordAsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordAsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordAsOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"fact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"record"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"known"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"startLatest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citationsAsOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"citation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"notYet"},"name":{"kind":"Name","value":"knownFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"NOT"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"known"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"possibly"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"overlaps"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<RecordAsOfQuery, RecordAsOfQueryVariables>;
export const ReferralLagDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralLag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"modes"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvestigationMode"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralLag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"modes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"modes"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minDays"}},{"kind":"Field","name":{"kind":"Name","value":"maxDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"investigations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReferralLagQuery, ReferralLagQueryVariables>;
export const ReferralsByKindAndModeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralsByKindAndMode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralsByKindAndMode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"referrals"}},{"kind":"Field","name":{"kind":"Name","value":"matters"}},{"kind":"Field","name":{"kind":"Name","value":"withLag"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReferralsByKindAndModeQuery, ReferralsByKindAndModeQueryVariables>;
export const RepeatAfterClosingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RepeatAfterClosing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"365"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"categories"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryScope"}}},"defaultValue":{"kind":"EnumValue","value":"ANY"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatusScope"}}},"defaultValue":{"kind":"EnumValue","value":"ALL"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"repeatAfterClosing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"categories"},"value":{"kind":"Variable","name":{"kind":"Name","value":"categories"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"counts"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"closed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RepeatAfterClosingQuery, RepeatAfterClosingQueryVariables>;
export const RepeatAllegationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RepeatAllegations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"threshold"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"counts"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RepeatCounts"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"categories"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryScope"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StatusScope"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"repeatAllegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"threshold"},"value":{"kind":"Variable","name":{"kind":"Name","value":"threshold"}}},{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"counts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"counts"}}},{"kind":"Argument","name":{"kind":"Name","value":"categories"},"value":{"kind":"Variable","name":{"kind":"Name","value":"categories"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"conduct"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<RepeatAllegationsQuery, RepeatAllegationsQueryVariables>;
export const ResignedBeforeHearingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResignedBeforeHearing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"allegations"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resignedBeforeHearing"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"YES"}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"leaving"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"RESIGNED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"endEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"endLatest"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resignedBeforeHearing"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"YES"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hearings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unknown"},"name":{"kind":"Name","value":"officers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"allegations"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resignedBeforeHearing"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"NOT_STATED"}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ResignedBeforeHearingQuery, ResignedBeforeHearingQueryVariables>;
export const RivalClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RivalClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disputes"}},{"kind":"Field","name":{"kind":"Name","value":"allegations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disputes"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disputes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"services"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disputes"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"investigations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disputes"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hearings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disputes"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disputes"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"criminalProceedings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Disputes"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Disputes"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RivalClaimsQuery, RivalClaimsQueryVariables>;
export const SimilarFactsDifferentOutcomesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimilarFactsDifferentOutcomes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"categories"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CategoryScope"}}},"defaultValue":{"kind":"EnumValue","value":"SAME_CODE"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"similarFactsDifferentOutcomes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"categories"},"value":{"kind":"Variable","name":{"kind":"Name","value":"categories"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"}},{"kind":"Field","name":{"kind":"Name","value":"allegations"}},{"kind":"Field","name":{"kind":"Name","value":"ofAllegations"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SimilarFactsDifferentOutcomesQuery, SimilarFactsDifferentOutcomesQueryVariables>;
export const StandardsBreachedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandardsBreached"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardsBreached"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"allegations"}},{"kind":"Field","name":{"kind":"Name","value":"matters"}},{"kind":"Field","name":{"kind":"Name","value":"officers"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"allegation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accused"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StandardsBreachedQuery, StandardsBreachedQueryVariables>;
export const TabulateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tabulate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TabulateBy"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"counts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountedInTabulation"}}},"defaultValue":{"kind":"EnumValue","value":"ALLEGATION"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AllegationWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tabulate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}},{"kind":"Argument","name":{"kind":"Name","value":"counts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"counts"}}},{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"secondValue"}},{"kind":"Field","name":{"kind":"Name","value":"thirdValue"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definite"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TabulateQuery, TabulateQueryVariables>;
export const TimelinessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeliness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MatterWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeliness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"matters"}},{"kind":"Field","name":{"kind":"Name","value":"medianLeast"}},{"kind":"Field","name":{"kind":"Name","value":"medianMost"}},{"kind":"Field","name":{"kind":"Name","value":"ninetiethLeast"}},{"kind":"Field","name":{"kind":"Name","value":"ninetiethMost"}},{"kind":"Field","name":{"kind":"Name","value":"negative"}},{"kind":"Field","name":{"kind":"Name","value":"vague"}},{"kind":"Field","name":{"kind":"Name","value":"notStated"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restsOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"records"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimelinessQuery, TimelinessQueryVariables>;
export const UnitOnDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitOnDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"day"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"existed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"force"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"startEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"startLatest"}},{"kind":"Field","name":{"kind":"Name","value":"endEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"endLatest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commandersOn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"day"},"value":{"kind":"Variable","name":{"kind":"Name","value":"day"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"spokeFor"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"saidOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"posting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"officer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"startEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"startLatest"}},{"kind":"Field","name":{"kind":"Name","value":"endEarliest"}},{"kind":"Field","name":{"kind":"Name","value":"endLatest"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitOnDayQuery, UnitOnDayQueryVariables>;
export const VictimContextsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VictimContexts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datasets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"victimContexts"}},{"kind":"Field","name":{"kind":"Name","value":"victimTables"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"release"}},{"kind":"Field","name":{"kind":"Name","value":"leastVictims"}},{"kind":"Field","name":{"kind":"Name","value":"leastOfficers"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"race"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"victims"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VictimContextsQuery, VictimContextsQueryVariables>;
export const WithheldFactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WithheldFacts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withheldFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"jigsaw"},"name":{"kind":"Name","value":"withheldFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"reasons"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"JIGSAW"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"identifiesVictim"},"name":{"kind":"Name","value":"withheldFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"reasons"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"IDENTIFIES_VICTIM"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"order"},"name":{"kind":"Name","value":"withheldFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"reasons"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ORDER"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"thirdParty"},"name":{"kind":"Name","value":"withheldFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"reasons"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"THIRD_PARTY"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"privateLife"},"name":{"kind":"Name","value":"withheldFacts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dataSet"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dataSet"}}},{"kind":"Argument","name":{"kind":"Name","value":"reasons"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PRIVATE_LIFE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<WithheldFactsQuery, WithheldFactsQueryVariables>;