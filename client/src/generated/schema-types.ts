export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A length of time in whole years, months, weeks or days, as an ISO 8601 duration: `P18M` is eighteen months. */
  Duration: { input: string; output: string; }
};

/**
 * Where an allegation stands. It follows from the latest of: report, investigation opened, determination, finding, result
 * of an appeal. An investigator's opinion never sets it.
 */
export type AllegationStatus =
  /** Somebody says so. Nothing has been decided. */
  | 'ALLEGED'
  /** It is being investigated. Nothing has been decided. */
  | 'UNDER_INVESTIGATION'
  /** The authority determined that there is a case to answer. It is not a finding. */
  | 'CASE_TO_ANSWER'
  /** The authority determined that there is no case to answer. */
  | 'NO_CASE_TO_ANSWER'
  /** A panel or a chair found it proven. */
  | 'PROVEN'
  /** A panel or a chair found it not proven. */
  | 'NOT_PROVEN'
  /** A finding on it was quashed, and no other has taken its place. */
  | 'QUASHED'
  /** It was closed without an investigation. */
  | 'CLOSED_WITHOUT_INVESTIGATION'
  /** It was withdrawn. */
  | 'WITHDRAWN'
  /** No source says where it stands. */
  | 'NOT_STATED';

/**
 * One matter of conduct alleged against exactly one accused. The same words against three officers are three allegations
 * of one matter. An allegation is not a finding: read `status`.
 */
export type Allegation = Node & Cited & {
  readonly __typename: 'Allegation';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Where the allegation stands now. */
  readonly status: AllegationStatus;
  /** Where the allegation stood on a day. */
  readonly statusOn: StatusOn;
  /** How far it has got: alleged, case to answer, proven, dismissed. What was quashed is proven no longer. */
  readonly reached: FunnelStage;
  /** How it ended, as the data set's own list has it. */
  readonly localCode?: Maybe<LocalCode>;
  /** What is alleged, in a neutral sentence. */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** When the conduct is said to have happened. */
  readonly conduct?: Maybe<Interval>;
  /** The officer accused. Null where none is identified. */
  readonly accused?: Maybe<Officer>;
  /** What it is about, in the terms of a scheme. */
  readonly category?: Maybe<Category>;
  /** Whether no source gives the category, and it is inferred from the facts. Such a category counts only where asked for. */
  readonly categoryInferred: Answer;
  /** The family of its category. */
  readonly family?: Maybe<CategoryFamily>;
  /** The matter that it is part of. */
  readonly matter: Matter;
  /** The victims, by pseudonym. */
  readonly victims: VictimConnection;
  /** Contacts with the victim, where the conduct was contact. */
  readonly contacts: ContactConnection;
  /** When it was withdrawn, if it was. */
  readonly withdrawnOn?: Maybe<Day>;
  /** When it was closed without an investigation, if it was. */
  readonly closedWithoutInvestigationOn?: Maybe<Day>;
  /** What investigators thought. An opinion, no determination. */
  readonly opinions: OpinionConnection;
  /** What the authority determined: case to answer or not. It is no finding. */
  readonly determinations: DeterminationConnection;
  /** What panels and chairs found. */
  readonly findings: FindingConnection;
  /** The posting in which the conduct happened, by date, and who commanded its unit then. */
  readonly attribution: Attribution;
  /** Allegations that a source itself calls similar to this one. */
  readonly statedSimilarTo: ReadonlyArray<Allegation>;
  /** Investigations of the same officer that came before this conduct began. */
  readonly priorInvestigations: PriorInvestigationConnection;
  /** Whether the accused had resigned when the first hearing was held. */
  readonly resignedBeforeHearing: Answer;
};


/**
 * One matter of conduct alleged against exactly one accused. The same words against three officers are three allegations
 * of one matter. An allegation is not a finding: read `status`.
 */
export type AllegationCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One matter of conduct alleged against exactly one accused. The same words against three officers are three allegations
 * of one matter. An allegation is not a finding: read `status`.
 */
export type AllegationStatusOnArgs = {
  day: Scalars['Date']['input'];
};


/**
 * One matter of conduct alleged against exactly one accused. The same words against three officers are three allegations
 * of one matter. An allegation is not a finding: read `status`.
 */
export type AllegationVictimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One matter of conduct alleged against exactly one accused. The same words against three officers are three allegations
 * of one matter. An allegation is not a finding: read `status`.
 */
export type AllegationContactsArgs = {
  where?: InputMaybe<ContactWhere>;
  sort?: InputMaybe<ContactSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One matter of conduct alleged against exactly one accused. The same words against three officers are three allegations
 * of one matter. An allegation is not a finding: read `status`.
 */
export type AllegationOpinionsArgs = {
  where?: InputMaybe<OpinionWhere>;
  sort?: InputMaybe<OpinionSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One matter of conduct alleged against exactly one accused. The same words against three officers are three allegations
 * of one matter. An allegation is not a finding: read `status`.
 */
export type AllegationDeterminationsArgs = {
  where?: InputMaybe<DeterminationWhere>;
  sort?: InputMaybe<DeterminationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One matter of conduct alleged against exactly one accused. The same words against three officers are three allegations
 * of one matter. An allegation is not a finding: read `status`.
 */
export type AllegationFindingsArgs = {
  where?: InputMaybe<FindingWhere>;
  sort?: InputMaybe<FindingSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One matter of conduct alleged against exactly one accused. The same words against three officers are three allegations
 * of one matter. An allegation is not a finding: read `status`.
 */
export type AllegationPriorInvestigationsArgs = {
  where?: InputMaybe<PriorInvestigationWhere>;
  sort?: InputMaybe<PriorInvestigationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Where an allegation stood on a day. */
export type StatusOn = {
  readonly __typename: 'StatusOn';
  /** The status on that day. Null where vague dates leave more than one possible. */
  readonly status?: Maybe<AllegationStatus>;
  /** DEFINITE, or POSSIBLE where vague dates leave more than one status possible. */
  readonly certainty: Certainty;
  /** Every status that the dates allow on that day. */
  readonly possible: ReadonlyArray<AllegationStatus>;
};

/**
 * Where an officer was posted when the conduct happened, and who commanded the unit then: worked out by date when the
 * records are loaded. Of several postings one is chosen: certain before possible, then the latest start, then the smallest
 * unit code, then the id. Totals of units count the chosen one only.
 */
export type Attribution = {
  readonly __typename: 'Attribution';
  /** How sure the chosen posting is. Null where no posting is known for that time. */
  readonly certainty?: Maybe<Certainty>;
  /** The posting that was chosen. */
  readonly posting?: Maybe<Posting>;
  /** Every posting that the dates allow, the chosen one among them. */
  readonly candidates: ReadonlyArray<PostingThen>;
  /** What is known of the command of that unit then. */
  readonly command: CommandKnowledge;
  /** Who commanded the unit then, and the units above it. */
  readonly commanders: ReadonlyArray<CommanderThen>;
};

/** A posting that the officer held, or may have held, when the conduct happened. */
export type PostingThen = {
  readonly __typename: 'PostingThen';
  /** How sure it is that the conduct falls in this posting. */
  readonly certainty: Certainty;
  /** The posting. */
  readonly posting: Posting;
};

/** Who commanded the unit, or a unit above it, when the conduct happened. */
export type CommanderThen = {
  readonly __typename: 'CommanderThen';
  /** 0 for the unit of the posting, 1 for the unit above it, and so on. */
  readonly level: Scalars['Int']['output'];
  /** The weaker of two: how sure the posting is, and how sure the command is. */
  readonly certainty: Certainty;
  /** The posting of command. */
  readonly posting: Posting;
  /** The commander. */
  readonly officer: Officer;
};

/** What is known of a unit's command at the time of the conduct. */
export type CommandKnowledge =
  /** At least one command is known that stood, or may have stood, then. */
  | 'KNOWN'
  /** No source says who commanded the unit then. It does not mean that nobody did. */
  | 'NOT_KNOWN'
  /** The unit of the officer's only postings did not exist yet, or no longer, at that time: no command can be attached. */
  | 'UNIT_DID_NOT_EXIST'
  /** No unit is known for that time, so no command can be asked for. */
  | 'NO_UNIT';

/** What an allegation is about, in the terms of one scheme. */
export type Category = Node & {
  readonly __typename: 'Category';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The scheme that the code belongs to, such as "IOPC". */
  readonly scheme: Scalars['String']['output'];
  /** The code in that scheme, such as G2. */
  readonly code: Scalars['String']['output'];
  /** What the code stands for. */
  readonly label: Scalars['String']['output'];
  /** The family of categories, shared by all schemes. */
  readonly family: CategoryFamily;
  /** The group in which its scheme puts it. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** Whether its scheme says that it is about conduct on duty or off duty. */
  readonly duty: CategoryDuty;
  /** Who complains of such conduct, as its scheme says. */
  readonly raisedBy: CategoryOrigin;
  /** The allegations in this category. */
  readonly allegations: AllegationConnection;
  /** The data set that the category belongs to. */
  readonly dataSet: DataSet;
};


/** What an allegation is about, in the terms of one scheme. */
export type CategoryAllegationsArgs = {
  where?: InputMaybe<AllegationWhere>;
  sort?: InputMaybe<AllegationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Families of categories, shared by all schemes, so that conduct can be compared across them. */
export type CategoryFamily =
  /** Delivery of duties and service. */
  | 'DELIVERY_OF_DUTIES'
  /** Police powers, policies and procedures, among them stop, search, arrest and use of force. */
  | 'POWERS_AND_FORCE'
  /** Handling of or damage to property. */
  | 'PROPERTY'
  /** Access to and disclosure of information. */
  | 'INFORMATION'
  /** Use of vehicles. */
  | 'VEHICLES'
  /** Discriminatory behaviour. */
  | 'DISCRIMINATION'
  /** Abuse of position or corruption. */
  | 'ABUSE_OF_POSITION'
  /** Individual behaviours, such as incivility. */
  | 'INDIVIDUAL_BEHAVIOUR'
  /** Sexual conduct. */
  | 'SEXUAL_CONDUCT'
  /** Discreditable conduct. */
  | 'DISCREDITABLE_CONDUCT'
  /** Anything else, or nothing that can be mapped. */
  | 'OTHER';

/** Whether a category is about conduct on or off duty. */
export type CategoryDuty =
  /** On duty. */
  | 'ON_DUTY'
  /** Off duty. */
  | 'OFF_DUTY'
  /** Its scheme does not say. */
  | 'NOT_STATED';

/** Who complains of the conduct that a category is about. */
export type CategoryOrigin =
  /** Members of the public. */
  | 'CITIZEN'
  /** The department itself. */
  | 'DEPARTMENT'
  /** Its scheme does not say. */
  | 'NOT_STATED';

/** How somebody was contacted. */
export type Medium =
  /** Text messages. */
  | 'TEXT_MESSAGE'
  /** Messages of a kind that no source names. */
  | 'MESSAGE'
  /** Telephone calls. */
  | 'TELEPHONE'
  /** Email. */
  | 'EMAIL'
  /** Social media. */
  | 'SOCIAL_MEDIA'
  /** In person. */
  | 'IN_PERSON'
  /** Several of these, or another. */
  | 'OTHER'
  /** No source says how. */
  | 'NOT_STATED';

/** How an officer came by somebody's contact data. */
export type ContactDataObtained =
  /** In the course of duty. */
  | 'DUTY'
  /** Otherwise. */
  | 'OTHER'
  /** No source says how. */
  | 'NOT_STATED';

/** Contact with a victim that is part of the alleged conduct. */
export type Contact = Node & Cited & {
  readonly __typename: 'Contact';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** How the contact was made. */
  readonly medium: Medium;
  /** How many messages or calls, as the source gives it. */
  readonly messages?: Maybe<Quantity>;
  /** When. */
  readonly period?: Maybe<Interval>;
  /** How the officer came by the contact data. */
  readonly contactDataObtained: ContactDataObtained;
  /** The telephone or account that was used. */
  readonly device: Device;
  /** Whether it went on after the other person refused. */
  readonly continuedAfterRefusal: Answer;
  /** The allegation that it belongs to. */
  readonly allegation: Allegation;
};


/** Contact with a victim that is part of the alleged conduct. */
export type ContactCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Whose device or account was used. */
export type Device =
  /** One of the force. */
  | 'WORK'
  /** One of the officer's own. */
  | 'PERSONAL'
  /** No source says. */
  | 'NOT_STATED';

/** What kind of court it is. */
export type CourtKind =
  /** Magistrates' court. */
  | 'MAGISTRATES_COURT'
  /** Crown Court. */
  | 'CROWN_COURT'
  /** A court of appeal. */
  | 'APPEAL_COURT'
  /** Administrative court. */
  | 'ADMINISTRATIVE_COURT'
  /** A tribunal. */
  | 'TRIBUNAL'
  /** A coroner's court. */
  | 'CORONERS_COURT'
  /** Another court. */
  | 'OTHER';

/** A court. */
export type Court = Node & Cited & {
  readonly __typename: 'Court';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What kind of court it is. */
  readonly kind: CourtKind;
  /** Criminal proceedings before it. */
  readonly criminalProceedings: CriminalProceedingConnection;
};


/** A court. */
export type CourtCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A court. */
export type CourtCriminalProceedingsArgs = {
  where?: InputMaybe<CriminalProceedingWhere>;
  sort?: InputMaybe<CriminalProceedingSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Criminal proceedings against an officer: a track of their own, with the criminal standard of proof. */
export type CriminalProceeding = Node & Cited & {
  readonly __typename: 'CriminalProceeding';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The officer who is the defendant. */
  readonly defendant: Officer;
  /** When the officer was arrested. */
  readonly arrestedOn?: Maybe<Day>;
  /** When proceedings began: by charge or postal requisition. */
  readonly began?: Maybe<Day>;
  /** The court before which it came, or came last. */
  readonly court?: Maybe<Court>;
  /** The court that sent it there. */
  readonly sentBy?: Maybe<Court>;
  /** The charges. */
  readonly charges: ReadonlyArray<Charge>;
  /** The sentences. */
  readonly sentences: ReadonlyArray<Sentence>;
  /** Orders beside the sentence, such as a restraining order. */
  readonly orders: ReadonlyArray<CourtOrder>;
  /** From when the conviction is spent (Rehabilitation of Offenders Act 1974). */
  readonly spentFrom?: Maybe<Day>;
  /** The matter. */
  readonly matter: Matter;
};


/** Criminal proceedings against an officer: a track of their own, with the criminal standard of proof. */
export type CriminalProceedingCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How a defendant pleaded. */
export type Plea =
  /** Guilty. */
  | 'GUILTY'
  /** Not guilty. */
  | 'NOT_GUILTY'
  /** No plea was entered. */
  | 'NONE'
  /** No source says. */
  | 'NOT_STATED';

/** How a charge ended. */
export type Verdict =
  /** Guilty, by plea or verdict. */
  | 'GUILTY'
  /** Acquitted. */
  | 'NOT_GUILTY'
  /** The charge was withdrawn or discontinued. */
  | 'WITHDRAWN'
  /** The conviction was quashed on appeal. */
  | 'QUASHED'
  /** No source says, or it is pending. */
  | 'NOT_STATED';

/** One criminal charge. */
export type Charge = Node & Cited & {
  readonly __typename: 'Charge';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The offence. */
  readonly offence: Scalars['String']['output'];
  /** How the defendant pleaded. */
  readonly plea: Plea;
  /** When the defendant pleaded. */
  readonly pleadedOn?: Maybe<Day>;
  /** How the charge ended. */
  readonly verdict: Verdict;
  /** When it ended. */
  readonly decidedOn?: Maybe<Day>;
  /** The proceeding. */
  readonly criminalProceeding: CriminalProceeding;
};


/** One criminal charge. */
export type ChargeCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of sentence it is. */
export type SentenceKind =
  /** Imprisonment. */
  | 'IMPRISONMENT'
  /** Imprisonment, suspended. */
  | 'SUSPENDED_IMPRISONMENT'
  /** A community order. */
  | 'COMMUNITY_ORDER'
  /** A fine. */
  | 'FINE'
  /** A discharge. */
  | 'DISCHARGE'
  /** Another sentence. */
  | 'OTHER';

/** A sentence. */
export type Sentence = Node & Cited & {
  readonly __typename: 'Sentence';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** What kind of sentence it is. */
  readonly kind: SentenceKind;
  /** When it was passed. */
  readonly sentencedOn?: Maybe<Day>;
  /** The term of imprisonment: `P6W` is six weeks. */
  readonly term?: Maybe<Scalars['Duration']['output']>;
  /** For how long it is suspended: `P18M` is eighteen months. */
  readonly suspendedFor?: Maybe<Scalars['Duration']['output']>;
  /** From the day of the sentence to the last day of the suspension: computed. */
  readonly operationalPeriod?: Maybe<Interval>;
  /** Hours of unpaid work. */
  readonly unpaidWorkHours?: Maybe<Scalars['Int']['output']>;
  /** Fine, in pounds. */
  readonly finePounds?: Maybe<Scalars['Int']['output']>;
  /** Compensation, in pounds. */
  readonly compensationPounds?: Maybe<Scalars['Int']['output']>;
  /** The proceeding. */
  readonly criminalProceeding: CriminalProceeding;
};


/** A sentence. */
export type SentenceCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of order it is. */
export type CourtOrderKind =
  /** A restraining order. */
  | 'RESTRAINING_ORDER'
  /** A sexual harm prevention order. */
  | 'SEXUAL_HARM_PREVENTION_ORDER'
  /** Notification requirements. */
  | 'NOTIFICATION_REQUIREMENTS'
  /** An order that keeps somebody anonymous. */
  | 'ANONYMITY_ORDER'
  /** Another order. */
  | 'OTHER';

/** An order of a court, beside the sentence. */
export type CourtOrder = Node & Cited & {
  readonly __typename: 'CourtOrder';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** What kind of order it is. */
  readonly kind: CourtOrderKind;
  /** When it was made. */
  readonly madeOn?: Maybe<Day>;
  /** For how long: `P3Y` is three years. */
  readonly length?: Maybe<Scalars['Duration']['output']>;
  /** Whether it protects a victim of the matter. Which one is not recorded. */
  readonly protectsVictim: Answer;
  /** The proceeding. */
  readonly criminalProceeding: CriminalProceeding;
};


/** An order of a court, beside the sentence. */
export type CourtOrderCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An inquest into a death. It is neither a conviction nor a finding. */
export type Inquest = Node & Cited & {
  readonly __typename: 'Inquest';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** When it concluded. */
  readonly concludedOn?: Maybe<Day>;
  /** Its conclusion, in the words of the source. */
  readonly conclusion?: Maybe<Scalars['String']['output']>;
  /** The court. */
  readonly court?: Maybe<Court>;
  /** The matter. */
  readonly matter: Matter;
};


/** An inquest into a death. It is neither a conviction nor a finding. */
export type InquestCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Which list of the College of Policing. */
export type ListKind =
  /** The barred list: public; dismissed, or would have been. */
  | 'BARRED'
  /** The advisory list: not public, no finding. It never follows from the barred list, nor the barred list from it. */
  | 'ADVISORY';

/** An officer's entry in a list of the College of Policing. */
export type ListEntry = Node & Cited & {
  readonly __typename: 'ListEntry';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Which list. */
  readonly list: ListKind;
  /** Whether it was made, or only announced. */
  readonly occurrence: Occurrence;
  /** When. */
  readonly enteredOn?: Maybe<Day>;
  /** The officer. */
  readonly officer: Officer;
  /** The matter that led to it. */
  readonly matter: Matter;
};


/** An officer's entry in a list of the College of Policing. */
export type ListEntryCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of data set it is. */
export type DataSetKind =
  /** Case files written by hand from published sources. Complete for nothing. */
  | 'CASE_LIBRARY'
  /** Records of an authority, imported from its files. */
  | 'IMPORT';

/** A body of records with one origin. Every record belongs to exactly one, and no count adds up two. */
export type DataSet = Node & {
  readonly __typename: 'DataSet';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What kind it is. */
  readonly kind: DataSetKind;
  /** The release that is loaded. */
  readonly release: Scalars['String']['output'];
  /** What it holds, and what it cannot say. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The collections of which it has every row, each for a period. Outside these an absent row is not stated, not none. */
  readonly completeFor: ReadonlyArray<CompleteFor>;
  /** The facts that are not stated of all its records, each with the number of records. */
  readonly unstated: ReadonlyArray<Unstated>;
  /** When an import was released: the day by which everything in it was published. */
  readonly releasedOn?: Maybe<Day>;
  /** What nobody may read out of it. */
  readonly cannotSay: ReadonlyArray<Scalars['String']['output']>;
  /** Choices that were made when it was loaded, each as a sentence: they decide what counts. */
  readonly choices: ReadonlyArray<Scalars['String']['output']>;
  /** Where the files come from. */
  readonly origin?: Maybe<Scalars['String']['output']>;
  /** On what terms they may be used. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Ids of data sets that hold some of the same matters. Of a data set that overlaps a loaded one there are no tables of victims. */
  readonly overlaps: ReadonlyArray<Scalars['String']['output']>;
  /** In what capacity people are victims in its matters: which there are, without any numbers. */
  readonly victimContexts: ReadonlyArray<VictimContext>;
  /**
   * Numbers of victims, counted when an import is loaded: the only ones that there are. Empty for a case library, for a data set
   * that overlaps another one, and where nothing could be shown without telling too much of somebody.
   */
  readonly victimTables: ReadonlyArray<VictimTable>;
};

/** A fact that a data set does not state of some of its records. */
export type Unstated = Node & {
  readonly __typename: 'Unstated';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The fact, as type and field: `Allegation.conduct`. */
  readonly fact: Scalars['String']['output'];
  /** Of how many records it is not stated. */
  readonly records: Scalars['Int']['output'];
  /** How many records of this type the data set has. */
  readonly of: Scalars['Int']['output'];
  /** The data set. */
  readonly dataSet: DataSet;
};

/** A collection that a data set holds completely for a period: there an absent row means none. */
export type CompleteFor = Node & {
  readonly __typename: 'CompleteFor';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The collection, as type and field: `Officer.allegations`. */
  readonly collection: Scalars['String']['output'];
  /** The period for which it is complete. */
  readonly period?: Maybe<Interval>;
};

/** Something in the graph that has been put right, and why. */
export type Correction = Node & {
  readonly __typename: 'Correction';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The day on which it was put right. */
  readonly correctedOn: Day;
  /** The id of the record that was put right. */
  readonly recordId: Scalars['ID']['output'];
  /** What was put right. Never repeats what was removed. */
  readonly what: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The data set that the correction belongs to. */
  readonly dataSet: DataSet;
};

/** A record that was removed. Its id is never used again. */
export type Removed = Node & {
  readonly __typename: 'Removed';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The day on which it was removed. */
  readonly removedOn: Scalars['Date']['output'];
  /** Why it was removed. */
  readonly reason: RemovalReason;
};

/** Why a record was removed. */
export type RemovalReason =
  /** The record was wrong. */
  | 'ERROR'
  /** A court or authority ordered it. */
  | 'ORDER'
  /** Somebody named in it asked for it, with reason. */
  | 'REQUEST'
  /** The time for which it may be kept has ended. */
  | 'RETENTION'
  /** Its case file was taken out of the library. */
  | 'WITHDRAWN';

/** Where a finding stands. */
export type FindingStatus =
  /** Found proven; it stands. */
  | 'PROVEN'
  /** Found not proven; it stands. */
  | 'NOT_PROVEN'
  /** Quashed on appeal. */
  | 'QUASHED'
  /** Varied on appeal, with the same result: what the appeal put in its place stands instead of it and of its outcome. */
  | 'VARIED'
  /** The proceedings were withdrawn before a finding. */
  | 'WITHDRAWN'
  /** No source says. */
  | 'NOT_STATED';

/** What a panel or chair found. */
export type FindingResult =
  /** Proven. */
  | 'PROVEN'
  /** Not proven. */
  | 'NOT_PROVEN'
  /** The proceedings were withdrawn before a finding. */
  | 'WITHDRAWN'
  /** No source says. */
  | 'NOT_STATED';

/** The Standards of Professional Behaviour: Schedule 2 to the Police (Conduct) Regulations 2020 (SI 2020/4). */
export type Standard =
  /** Honesty and Integrity. */
  | 'HONESTY_AND_INTEGRITY'
  /** Authority, Respect and Courtesy. */
  | 'AUTHORITY_RESPECT_AND_COURTESY'
  /** Equality and Diversity. */
  | 'EQUALITY_AND_DIVERSITY'
  /** Use of Force. */
  | 'USE_OF_FORCE'
  /** Orders and Instructions. */
  | 'ORDERS_AND_INSTRUCTIONS'
  /** Duties and Responsibilities. */
  | 'DUTIES_AND_RESPONSIBILITIES'
  /** Confidentiality. */
  | 'CONFIDENTIALITY'
  /** Fitness for Duty. */
  | 'FITNESS_FOR_DUTY'
  /** Discreditable Conduct. */
  | 'DISCREDITABLE_CONDUCT'
  /** Challenging and Reporting Improper Conduct. */
  | 'CHALLENGING_AND_REPORTING_IMPROPER_CONDUCT';

/** What a hearing found on one allegation. */
export type Finding = Node & Cited & {
  readonly __typename: 'Finding';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** What was found at the time. */
  readonly result: FindingResult;
  /** Where the finding stands now, after any appeal. */
  readonly status: FindingStatus;
  /** How serious it was found to be. Other than the severity assessed before. */
  readonly severity?: Maybe<Severity>;
  /** The standards found to be breached. */
  readonly standards: ReadonlyArray<Standard>;
  /** When: the day of the hearing. */
  readonly foundOn?: Maybe<Day>;
  /** The allegation. */
  readonly allegation: Allegation;
  /** The hearing. Null for a finding that an appeal put in the place of another, and for one of a data set that names none. */
  readonly hearing?: Maybe<Hearing>;
  /** What it resulted in. */
  readonly outcome?: Maybe<Outcome>;
  /** Appeals against it. */
  readonly appeals: AppealConnection;
};


/** What a hearing found on one allegation. */
export type FindingCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What a hearing found on one allegation. */
export type FindingAppealsArgs = {
  where?: InputMaybe<AppealWhere>;
  sort?: InputMaybe<AppealSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a finding results in. */
export type OutcomeKind =
  /** No case. */
  | 'NO_CASE'
  /** Not proven. */
  | 'NOT_PROVEN'
  /** Proven, with no sanction. */
  | 'NO_SANCTION'
  /** Reflective practice. */
  | 'REFLECTIVE_PRACTICE'
  /** Management advice (2012 regulations). */
  | 'MANAGEMENT_ADVICE'
  /** Caution (before 2008). */
  | 'CAUTION'
  /** Reprimand (before 2008). */
  | 'REPRIMAND'
  /** Fine (before 2008). */
  | 'FINE'
  /** Written warning. */
  | 'WRITTEN_WARNING'
  /** Final written warning. */
  | 'FINAL_WRITTEN_WARNING'
  /** Extension of a final written warning. */
  | 'EXTENSION_OF_FINAL_WRITTEN_WARNING'
  /** Reduction in rank. */
  | 'REDUCTION_IN_RANK'
  /** Dismissal without notice. */
  | 'DISMISSAL_WITHOUT_NOTICE'
  /** Would have been dismissed: the only disciplinary outcome for a former officer. */
  | 'WOULD_HAVE_BEEN_DISMISSED'
  /** Dismissal of police staff, under employment law. Never counted among officers dismissed. */
  | 'STAFF_DISMISSAL'
  /** Suspension without pay (other countries). */
  | 'SUSPENSION'
  /** An outcome that has no equal here: see its local code. */
  | 'OTHER';

/** What a finding resulted in. */
export type Outcome = Node & Cited & {
  readonly __typename: 'Outcome';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** What it was. */
  readonly kind: OutcomeKind;
  /** The outcome as the data set's own list has it. */
  readonly localCode?: Maybe<LocalCode>;
  /** For how many months, where that applies. */
  readonly months?: Maybe<Scalars['Int']['output']>;
  /** Whether it was without notice. Says nothing where the outcome is no dismissal. */
  readonly withoutNotice: Answer;
  /** The finding that it results from. */
  readonly finding: Finding;
};


/** What a finding resulted in. */
export type OutcomeCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Before whom an appeal was brought. */
export type AppealKind =
  /** The Police Appeals Tribunal. */
  | 'POLICE_APPEALS_TRIBUNAL'
  /** Judicial review. */
  | 'JUDICIAL_REVIEW'
  /** An appeal within the force, after a misconduct meeting. */
  | 'APPEAL_MEETING'
  /** Another body. */
  | 'OTHER';

/** What came of an appeal. */
export type AppealResult =
  /** The finding was quashed. */
  | 'QUASHED'
  /** The finding was quashed and a fresh hearing ordered. */
  | 'QUASHED_AND_REMITTED'
  /** The finding or the outcome was varied. */
  | 'VARIED'
  /** Judicial review was allowed. */
  | 'ALLOWED'
  /** It was refused or dismissed. */
  | 'REFUSED'
  /** It was withdrawn. */
  | 'WITHDRAWN'
  /** It is pending, or no source says. */
  | 'NOT_STATED';

/** An appeal against findings, or a judicial review of them. */
export type Appeal = Node & Cited & {
  readonly __typename: 'Appeal';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Before whom. */
  readonly kind: AppealKind;
  /** When it was lodged. */
  readonly lodgedOn?: Maybe<Day>;
  /** When it was decided. */
  readonly decidedOn?: Maybe<Day>;
  /** What came of it. */
  readonly result: AppealResult;
  /** The findings that it is against. */
  readonly against: ReadonlyArray<Finding>;
  /** Findings that it put in their place. */
  readonly findings: FindingConnection;
  /** The court or tribunal. */
  readonly court?: Maybe<Court>;
  /** The matter. */
  readonly matter: Matter;
};


/** An appeal against findings, or a judicial review of them. */
export type AppealCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An appeal against findings, or a judicial review of them. */
export type AppealFindingsArgs = {
  where?: InputMaybe<FindingWhere>;
  sort?: InputMaybe<FindingSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of proceeding it was. */
export type HearingKind =
  /** A misconduct meeting: for misconduct, in private. */
  | 'MISCONDUCT_MEETING'
  /** A misconduct hearing. */
  | 'MISCONDUCT_HEARING'
  /** An accelerated misconduct hearing: the evidence is plain and the public interest asks for speed. */
  | 'ACCELERATED_MISCONDUCT_HEARING'
  /** A special case hearing: the accelerated hearing of the 2012 regulations. */
  | 'SPECIAL_CASE_HEARING'
  /** No source says which. */
  | 'NOT_STATED';

/** Whether the public was admitted. */
export type Openness =
  /** In public. */
  | 'PUBLIC'
  /** In private. */
  | 'PRIVATE'
  /** Partly in private. */
  | 'PARTLY_PRIVATE'
  /** No source says. */
  | 'NOT_STATED';

/** Whether something has happened or is only announced. */
export type Occurrence =
  /** It happened. */
  | 'HAPPENED'
  /** A source announces or plans it; none says that it happened. */
  | 'ANNOUNCED'
  /** It was announced, and did not happen. */
  | 'CANCELLED';

/** Whether all, some or none of several accused did something. */
export type Attendance =
  /** All accused, or the only one. */
  | 'YES'
  /** None. */
  | 'NO'
  /** Some did and some did not: see the appearances. */
  | 'SOME'
  /** No source says of all accused. */
  | 'NOT_STATED';

/** A misconduct hearing or meeting on a matter. */
export type Hearing = Node & Cited & {
  readonly __typename: 'Hearing';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** What kind of proceeding it was. */
  readonly kind: HearingKind;
  /** When it was held, or concluded if it took several days. */
  readonly heldOn?: Maybe<Day>;
  /** The first and the last day on which it can have been held. Where no source gives the day, what came before and after bounds it: the report, determinations, other hearings, appeals. Null for one that was not held. */
  readonly heldWithin?: Maybe<Day>;
  /** Whether it was held, or only announced. */
  readonly occurrence: Occurrence;
  /** Whether the public was admitted. */
  readonly openness: Openness;
  /** The matter. */
  readonly matter: Matter;
  /** Who sat: the chair, members and advisers. */
  readonly seats: ReadonlyArray<Seat>;
  /** Each accused's part in it. */
  readonly appearances: ReadonlyArray<Appearance>;
  /** Whether the accused attended. */
  readonly attended: Attendance;
  /** Whether the accused were represented. */
  readonly represented: Attendance;
  /** What was found, allegation by allegation. */
  readonly findings: FindingConnection;
  /** What was said by the chair and others. */
  readonly remarks: RemarkConnection;
};


/** A misconduct hearing or meeting on a matter. */
export type HearingCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A misconduct hearing or meeting on a matter. */
export type HearingFindingsArgs = {
  where?: InputMaybe<FindingWhere>;
  sort?: InputMaybe<FindingSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A misconduct hearing or meeting on a matter. */
export type HearingRemarksArgs = {
  where?: InputMaybe<RemarkWhere>;
  sort?: InputMaybe<RemarkSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a person was at a hearing. */
export type SeatRole =
  /** Chaired it. */
  | 'CHAIR'
  /** A member of the panel. */
  | 'MEMBER'
  /** Advised it. */
  | 'ADVISER';

/** What kind of chair it was. */
export type ChairKind =
  /** A chief officer or a delegate. */
  | 'CHIEF_OFFICER'
  /** A legally qualified person. */
  | 'LEGALLY_QUALIFIED_CHAIR'
  /** A senior officer, at a meeting. */
  | 'SENIOR_OFFICER'
  /** No source says. */
  | 'NOT_STATED';

/** A seat at a hearing, and who had it. */
export type Seat = Node & Cited & {
  readonly __typename: 'Seat';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** What the person was at the hearing. */
  readonly role: SeatRole;
  /** What kind of chair it was. Says nothing of members and advisers. */
  readonly chairKind: ChairKind;
  /** The rank then, where the person is an officer. */
  readonly rankThen?: Maybe<Rank>;
  /** The office then, where the person is no officer. */
  readonly officeThen?: Maybe<Scalars['String']['output']>;
  /** The person. */
  readonly holder?: Maybe<Person>;
  /** The hearing. */
  readonly hearing: Hearing;
};


/** A seat at a hearing, and who had it. */
export type SeatCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An accused officer's part in a hearing. */
export type Appearance = Node & Cited & {
  readonly __typename: 'Appearance';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The accused. */
  readonly officer: Officer;
  /** Whether the accused attended. */
  readonly attended: Answer;
  /** Whether the accused was represented. */
  readonly represented: Answer;
  /** Whether the accused admitted the allegation. */
  readonly admitted: Answer;
  /** The hearing. */
  readonly hearing: Hearing;
};


/** An accused officer's part in a hearing. */
export type AppearanceCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Something said at a hearing: by the chair, or by or for the accused. */
export type Remark = Node & Cited & {
  readonly __typename: 'Remark';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The words. */
  readonly words: Scalars['String']['output'];
  /** Who said it. */
  readonly speaker?: Maybe<Person>;
  /** In what capacity. */
  readonly capacity: Capacity;
  /** The hearing. */
  readonly hearing: Hearing;
};


/** Something said at a hearing: by the chair, or by or for the accused. */
export type RemarkCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** In what capacity somebody speaks. */
export type Capacity =
  /** As chair of the hearing. */
  | 'CHAIR'
  /** As commander of a unit. */
  | 'COMMANDER'
  /** As the accused. */
  | 'ACCUSED'
  /** For the force or another authority. */
  | 'AUTHORITY'
  /** In another capacity. */
  | 'OTHER'
  /** No source says. */
  | 'NOT_STATED';

/** Something said in public about a matter, outside the hearing. */
export type Statement = Node & Cited & {
  readonly __typename: 'Statement';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The words. */
  readonly words: Scalars['String']['output'];
  /** Who said it. */
  readonly speaker?: Maybe<Person>;
  /** In what capacity. */
  readonly capacity: Capacity;
  /** The unit for which a commander spoke. */
  readonly spokeFor?: Maybe<Unit>;
  /** When. */
  readonly saidOn?: Maybe<Day>;
  /** The matter that it is about. */
  readonly matter: Matter;
};


/** Something said in public about a matter, outside the hearing. */
export type StatementCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How an investigation was carried out. */
export type InvestigationMode =
  /** By the force itself. */
  | 'LOCAL'
  /** By the force, directed by the IOPC. */
  | 'DIRECTED'
  /** By the IOPC or another independent body. */
  | 'INDEPENDENT'
  /** By the force, supervised by the IPCC (older cases). */
  | 'SUPERVISED'
  /** By the force, managed by the IPCC (older cases). */
  | 'MANAGED'
  /** No source says how. */
  | 'NOT_STATED';

/** What an investigation led to, apart from proceedings. None of these is a finding; whether there is a case to answer is a determination. */
export type InvestigationResult =
  /** Further training. */
  | 'FURTHER_TRAINING'
  /** A recommendation to learn from it. */
  | 'LEARNING_RECOMMENDATION'
  /** Reflective practice. */
  | 'REFLECTIVE_PRACTICE'
  /** No further action. */
  | 'NO_FURTHER_ACTION'
  /** It was discontinued. */
  | 'DISCONTINUED'
  /** No source says what it led to. */
  | 'NOT_STATED';

/** An investigation of a matter. Its result is not a finding. */
export type Investigation = Node & Cited & {
  readonly __typename: 'Investigation';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Who investigated, such as "IOPC" or "Directorate of Professional Standards". */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** How. */
  readonly mode: InvestigationMode;
  /** When it began. */
  readonly began?: Maybe<Day>;
  /** When it ended. */
  readonly ended?: Maybe<Day>;
  /** What it led to, apart from proceedings. */
  readonly result: InvestigationResult;
  /** The matter. */
  readonly matter: Matter;
  /** The persons who carried it out. */
  readonly investigators: ReadonlyArray<Person>;
  /** What the investigators thought of each allegation. */
  readonly opinions: OpinionConnection;
  /** What was recommended. */
  readonly recommendations: RecommendationConnection;
};


/** An investigation of a matter. Its result is not a finding. */
export type InvestigationCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An investigation of a matter. Its result is not a finding. */
export type InvestigationOpinionsArgs = {
  where?: InputMaybe<OpinionWhere>;
  sort?: InputMaybe<OpinionSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An investigation of a matter. Its result is not a finding. */
export type InvestigationRecommendationsArgs = {
  where?: InputMaybe<RecommendationWhere>;
  sort?: InputMaybe<RecommendationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How a matter came to the Independent Office for Police Conduct. */
export type ReferralKind =
  /** The law required it. */
  | 'MANDATORY'
  /** The force chose to. */
  | 'VOLUNTARY'
  /** The IOPC called the matter in. */
  | 'CALL_IN'
  /** No source says which. */
  | 'NOT_STATED';

/** That a matter was referred to another body. */
export type Referral = Node & Cited & {
  readonly __typename: 'Referral';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Whether it had to be referred. */
  readonly kind: ReferralKind;
  /** To whom. */
  readonly to?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly referredOn?: Maybe<Day>;
  /** From the report of the matter to the referral. A negative figure: it can have been referred before. */
  readonly lag?: Maybe<Gap>;
  /** The matter. */
  readonly matter: Matter;
};


/** That a matter was referred to another body. */
export type ReferralCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What an investigator thought of an allegation: an opinion, which decides nothing. */
export type Opinion = Node & Cited & {
  readonly __typename: 'Opinion';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Whether the investigator saw a case to answer. */
  readonly caseToAnswer: Answer;
  /** How serious the investigator took it to be. A forecast. */
  readonly severityAssessed?: Maybe<Severity>;
  /** The finding that was recommended, as the data set's own list has it. */
  readonly localCode?: Maybe<LocalCode>;
  /** The outcome that was recommended, as the data set's own list has it. */
  readonly localOutcome?: Maybe<LocalCode>;
  /** When it was given. */
  readonly givenOn?: Maybe<Day>;
  /** The allegation. */
  readonly allegation: Allegation;
  /** The investigation. */
  readonly investigation: Investigation;
};


/** What an investigator thought of an allegation: an opinion, which decides nothing. */
export type OpinionCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What the authority determined of an allegation: whether there is a case to answer. It is no finding. */
export type Determination = Node & Cited & {
  readonly __typename: 'Determination';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Whether there is a case to answer. */
  readonly caseToAnswer: Answer;
  /** How serious it would be if proven. A forecast, other than the severity found. */
  readonly severityAssessed?: Maybe<Severity>;
  /** When it was determined. */
  readonly determinedOn?: Maybe<Day>;
  /** The authority. */
  readonly authority?: Maybe<Scalars['String']['output']>;
  /** The allegation. */
  readonly allegation: Allegation;
};


/** What the authority determined of an allegation: whether there is a case to answer. It is no finding. */
export type DeterminationCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How serious misconduct is. */
export type Severity =
  /** Practice requiring improvement. */
  | 'PRACTICE_REQUIRING_IMPROVEMENT'
  /** Misconduct. */
  | 'MISCONDUCT'
  /** Gross misconduct: so serious that dismissal would be justified. */
  | 'GROSS_MISCONDUCT';

/** Something recommended after an investigation. */
export type Recommendation = Node & Cited & {
  readonly __typename: 'Recommendation';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** What was recommended. */
  readonly words: Scalars['String']['output'];
  /** Who recommended it. */
  readonly madeBy?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly madeOn?: Maybe<Day>;
  /** Whether it was followed. */
  readonly followed: Answer;
  /** The investigation. */
  readonly investigation: Investigation;
};


/** Something recommended after an investigation. */
export type RecommendationCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How a matter began. */
export type MatterOrigin =
  /** A complaint by a member of the public. */
  | 'COMPLAINT'
  /** Conduct that came to notice without a complaint. */
  | 'CONDUCT_MATTER'
  /** A conduct matter that had to be recorded and referred. */
  | 'RECORDABLE_CONDUCT_MATTER'
  /** A death or serious injury. */
  | 'DSI_MATTER'
  /** No source says how it began. */
  | 'NOT_STATED';

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
  /** The law of another country. */
  | 'OTHER'
  /** No source says under which law. */
  | 'NOT_STATED';

/**
 * A matter: a complaint or conduct matter, with everything that came of it. It may hold allegations against several
 * officers, and may have no identified accused.
 */
export type Matter = Node & Cited & {
  readonly __typename: 'Matter';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** How it began. */
  readonly origin: MatterOrigin;
  /** The law under which it was dealt with. */
  readonly regime: Regime;
  /** Whether a member of the force filed it. */
  readonly filedByMember: Answer;
  /** The reference that the authority gave it. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** When it was reported or received. */
  readonly received?: Maybe<Day>;
  /** Who received it. */
  readonly receivedBy?: Maybe<Scalars['String']['output']>;
  /** When it was closed. */
  readonly closed?: Maybe<Day>;
  /** Its allegations: each against exactly one accused. */
  readonly allegations: AllegationConnection;
  /** Victims, by pseudonym. */
  readonly victims: VictimConnection;
  /** Officers who are witnesses in it, not accused. */
  readonly witnesses: OfficerConnection;
  /** Referrals to the Independent Office for Police Conduct, or the body before it. */
  readonly referrals: ReferralConnection;
  /** Investigations. */
  readonly investigations: InvestigationConnection;
  /** Misconduct hearings and meetings. */
  readonly hearings: HearingConnection;
  /** Appeals and judicial reviews against what was decided. */
  readonly appeals: AppealConnection;
  /** Criminal proceedings: separate from misconduct, with a higher standard of proof. */
  readonly criminalProceedings: CriminalProceedingConnection;
  /** Inquests. An inquest is neither a conviction nor a finding. */
  readonly inquests: InquestConnection;
  /** Entries in the lists of the College of Policing that came of it. */
  readonly listEntries: ListEntryConnection;
  /** What was said in public about it. */
  readonly statements: StatementConnection;
  /** Facts that are known and not shown, each with the reason. Their values are kept nowhere. */
  readonly withheld: ReadonlyArray<Withheld>;
  /** The day on which this record is due for review. */
  readonly reviewAt?: Maybe<Day>;
  /** From the end of the conduct to the report. */
  readonly conductEndToReport?: Maybe<Gap>;
  /** From the report to the first hearing. */
  readonly reportToHearing?: Maybe<Gap>;
  /** From the report to the first referral. */
  readonly reportToReferral?: Maybe<Gap>;
  /** From the first hearing to the first appeal that was decided. */
  readonly hearingToAppeal?: Maybe<Gap>;
  /** Whether it was closed without having been referred. NO where it was referred; YES only where the list of referrals is known to be whole. */
  readonly closedWithoutReferral: Answer;
  /**
   * What the sources had published of the matter by a day (question 31). What was not published by then is not there. It is not where
   * things stood in law: for that ask `statusOn`. Facts about victims are left out.
   */
  readonly recordAsOf: ReadonlyArray<FactAsOf>;
  /** All facts that `recordAsOf` chooses from, each with when it was first published. */
  readonly knownFacts: KnownFactConnection;
};


/**
 * A matter: a complaint or conduct matter, with everything that came of it. It may hold allegations against several
 * officers, and may have no identified accused.
 */
export type MatterCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A matter: a complaint or conduct matter, with everything that came of it. It may hold allegations against several
 * officers, and may have no identified accused.
 */
export type MatterAllegationsArgs = {
  where?: InputMaybe<AllegationWhere>;
  sort?: InputMaybe<AllegationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A matter: a complaint or conduct matter, with everything that came of it. It may hold allegations against several
 * officers, and may have no identified accused.
 */
export type MatterVictimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A matter: a complaint or conduct matter, with everything that came of it. It may hold allegations against several
 * officers, and may have no identified accused.
 */
export type MatterWitnessesArgs = {
  where?: InputMaybe<OfficerWhere>;
  sort?: InputMaybe<OfficerSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A matter: a complaint or conduct matter, with everything that came of it. It may hold allegations against several
 * officers, and may have no identified accused.
 */
export type MatterReferralsArgs = {
  where?: InputMaybe<ReferralWhere>;
  sort?: InputMaybe<ReferralSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A matter: a complaint or conduct matter, with everything that came of it. It may hold allegations against several
 * officers, and may have no identified accused.
 */
export type MatterInvestigationsArgs = {
  where?: InputMaybe<InvestigationWhere>;
  sort?: InputMaybe<InvestigationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A matter: a complaint or conduct matter, with everything that came of it. It may hold allegations against several
 * officers, and may have no identified accused.
 */
export type MatterHearingsArgs = {
  where?: InputMaybe<HearingWhere>;
  sort?: InputMaybe<HearingSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A matter: a complaint or conduct matter, with everything that came of it. It may hold allegations against several
 * officers, and may have no identified accused.
 */
export type MatterAppealsArgs = {
  where?: InputMaybe<AppealWhere>;
  sort?: InputMaybe<AppealSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A matter: a complaint or conduct matter, with everything that came of it. It may hold allegations against several
 * officers, and may have no identified accused.
 */
export type MatterCriminalProceedingsArgs = {
  where?: InputMaybe<CriminalProceedingWhere>;
  sort?: InputMaybe<CriminalProceedingSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A matter: a complaint or conduct matter, with everything that came of it. It may hold allegations against several
 * officers, and may have no identified accused.
 */
export type MatterInquestsArgs = {
  where?: InputMaybe<InquestWhere>;
  sort?: InputMaybe<InquestSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A matter: a complaint or conduct matter, with everything that came of it. It may hold allegations against several
 * officers, and may have no identified accused.
 */
export type MatterListEntriesArgs = {
  where?: InputMaybe<ListEntryWhere>;
  sort?: InputMaybe<ListEntrySort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A matter: a complaint or conduct matter, with everything that came of it. It may hold allegations against several
 * officers, and may have no identified accused.
 */
export type MatterStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  sort?: InputMaybe<StatementSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A matter: a complaint or conduct matter, with everything that came of it. It may hold allegations against several
 * officers, and may have no identified accused.
 */
export type MatterRecordAsOfArgs = {
  day: Scalars['Date']['input'];
};


/**
 * A matter: a complaint or conduct matter, with everything that came of it. It may hold allegations against several
 * officers, and may have no identified accused.
 */
export type MatterKnownFactsArgs = {
  where?: InputMaybe<KnownFactWhere>;
  sort?: InputMaybe<KnownFactSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A fact that is known and not shown. */
export type Withheld = Node & PatternRow & {
  readonly __typename: 'Withheld';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** The name of the fact. */
  readonly fact: Scalars['String']['output'];
  /** Why it is not shown. */
  readonly reason: WithheldReason;
  /** The matter. */
  readonly matter: Matter;
};

/** Why a fact is not shown. */
export type WithheldReason =
  /** Together with other facts it could identify a victim. */
  | 'JIGSAW'
  /** It identifies a victim by itself. */
  | 'IDENTIFIES_VICTIM'
  /** A court or a chair ordered it. */
  | 'ORDER'
  /** It concerns somebody who is not part of the matter. */
  | 'THIRD_PARTY'
  /** It concerns health or family life, and no public interest asks for it. */
  | 'PRIVATE_LIFE';

/** A record with a stable global id. */
export type Node = {
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
};

/** Somebody who acts in a case: an officer, or a person who holds another office. Never a victim. */
export type Person = {
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The published name. Null when the person is unnamed. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The seats that the person had at hearings. */
  readonly seats: SeatConnection;
  /** Investigations that the person carried out. */
  readonly investigated: InvestigationConnection;
  /** What the person said in public about a matter. */
  readonly statements: StatementConnection;
  /** What the person said at a hearing. */
  readonly remarks: RemarkConnection;
  /** Persons who may be, or are said to be, the same. They are never merged, and counts do not follow these links. */
  readonly sameAs: ReadonlyArray<SameAs>;
};


/** Somebody who acts in a case: an officer, or a person who holds another office. Never a victim. */
export type PersonSeatsArgs = {
  where?: InputMaybe<SeatWhere>;
  sort?: InputMaybe<SeatSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who acts in a case: an officer, or a person who holds another office. Never a victim. */
export type PersonInvestigatedArgs = {
  where?: InputMaybe<InvestigationWhere>;
  sort?: InputMaybe<InvestigationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who acts in a case: an officer, or a person who holds another office. Never a victim. */
export type PersonStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  sort?: InputMaybe<StatementSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who acts in a case: an officer, or a person who holds another office. Never a victim. */
export type PersonRemarksArgs = {
  where?: InputMaybe<RemarkWhere>;
  sort?: InputMaybe<RemarkSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A person who may be, or is said to be, the same as this one. */
export type SameAs = {
  readonly __typename: 'SameAs';
  /** Whether it is a guess or is asserted by a source. */
  readonly degree: SameAsDegree;
  /** The other person. */
  readonly person: Person;
};

/** How far two persons are known to be one. */
export type SameAsDegree =
  /** They may be the same. */
  | 'CANDIDATE'
  /** A source says that they are the same. */
  | 'ASSERTED';

/** A record that belongs to a data set, and whose facts have sources. */
export type Cited = {
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
};


/** A record that belongs to a data set, and whose facts have sources. */
export type CitedCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A row of a file of a public data set: the source of every fact of a record that was made from it. */
export type ImportedRow = {
  readonly __typename: 'ImportedRow';
  /** The row: 1 is the first after the header. */
  readonly row: Scalars['Int']['output'];
  /** The file, as a source. Its data set says which release it is. */
  readonly source: Source;
};

/** How an officer serves. */
export type OfficerKind =
  /** A constable of any rank: the conduct regulations apply. */
  | 'CONSTABLE'
  /** A special constable, unpaid: the conduct regulations apply in part. */
  | 'SPECIAL'
  /** Police staff: outside the conduct regulations, never counted among officers dismissed. */
  | 'STAFF';

/** Why an officer has no name here. */
export type UnnamedReason =
  /** A court or a chair ordered it. */
  | 'ANONYMITY_ORDER'
  /** No source gives the name. */
  | 'NOT_PUBLISHED'
  /** The name was published, and is withheld here. */
  | 'WITHHELD';

/**
 * An officer or a member of police staff, as public hearings, courts and lists name them. Being here says nothing about
 * guilt: read the status of each allegation.
 */
export type Officer = Node & Person & Cited & {
  readonly __typename: 'Officer';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The published name. Null when the person is unnamed. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The seats that the person had at hearings. */
  readonly seats: SeatConnection;
  /** Investigations that the person carried out. */
  readonly investigated: InvestigationConnection;
  /** What the person said in public about a matter. */
  readonly statements: StatementConnection;
  /** What the person said at a hearing. */
  readonly remarks: RemarkConnection;
  /** Persons who may be, or are said to be, the same. They are never merged, and counts do not follow these links. */
  readonly sameAs: ReadonlyArray<SameAs>;
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** How the officer serves or served. */
  readonly kind: OfficerKind;
  /** Why the officer has no name here. Null for a named officer. */
  readonly unnamed?: Maybe<UnnamedReason>;
  /** What a source calls an unnamed officer, such as "Officer A". A label of one source only; such a label may also stand for somebody harmed. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Periods of service in a force, and how each ended. An officer may leave and come back. */
  readonly services: ServiceConnection;
  /** The postings that the officer held. A command is a posting with the role COMMANDER. */
  readonly postings: PostingConnection;
  /** The allegations against the officer. An allegation is not a finding. */
  readonly allegations: AllegationConnection;
  /** Matters in which the officer is a witness, not accused. */
  readonly witnessIn: MatterConnection;
  /** What is on record of the officer's part in hearings: who attended, who was represented. */
  readonly appearances: AppearanceConnection;
  /** Criminal proceedings against the officer. A track of its own: an acquittal and a finding do not contradict each other. */
  readonly criminalProceedings: CriminalProceedingConnection;
  /** Entries in the lists of the College of Policing. */
  readonly listEntries: ListEntryConnection;
  /** The day on which this record is due for review. */
  readonly reviewAt?: Maybe<Day>;
  /** Whether there are two or more matters with an allegation against the officer. YES needs no finding. */
  readonly repeatAllegation: Answer;
  /** Whether, before the conduct of an allegation began, the officer had been investigated for similar conduct. */
  readonly priorSimilarInvestigation: Answer;
  /** Whether an earlier matter ended in training, learning, reflective practice or no further action, and gross misconduct was found of later conduct. */
  readonly escalation: Answer;
  /** Each investigation of the officer that came before the conduct of a later allegation: a pair of the two. Of an imported data set only those of similar conduct. */
  readonly priorInvestigations: PriorInvestigationConnection;
  /**
   * What the sources had published of the officer by a day (question 31): the officer's own facts, allegations with what was found of
   * them, criminal proceedings, entries in lists. What was not published by then is not there. It is not where things stood in law: for
   * that ask `statusOn`.
   */
  readonly recordAsOf: ReadonlyArray<FactAsOf>;
  /** All facts that `recordAsOf` chooses from, each with when it was first published. */
  readonly knownFacts: KnownFactConnection;
};


/**
 * An officer or a member of police staff, as public hearings, courts and lists name them. Being here says nothing about
 * guilt: read the status of each allegation.
 */
export type OfficerSeatsArgs = {
  where?: InputMaybe<SeatWhere>;
  sort?: InputMaybe<SeatSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An officer or a member of police staff, as public hearings, courts and lists name them. Being here says nothing about
 * guilt: read the status of each allegation.
 */
export type OfficerInvestigatedArgs = {
  where?: InputMaybe<InvestigationWhere>;
  sort?: InputMaybe<InvestigationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An officer or a member of police staff, as public hearings, courts and lists name them. Being here says nothing about
 * guilt: read the status of each allegation.
 */
export type OfficerStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  sort?: InputMaybe<StatementSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An officer or a member of police staff, as public hearings, courts and lists name them. Being here says nothing about
 * guilt: read the status of each allegation.
 */
export type OfficerRemarksArgs = {
  where?: InputMaybe<RemarkWhere>;
  sort?: InputMaybe<RemarkSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An officer or a member of police staff, as public hearings, courts and lists name them. Being here says nothing about
 * guilt: read the status of each allegation.
 */
export type OfficerCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An officer or a member of police staff, as public hearings, courts and lists name them. Being here says nothing about
 * guilt: read the status of each allegation.
 */
export type OfficerServicesArgs = {
  where?: InputMaybe<ServiceWhere>;
  sort?: InputMaybe<ServiceSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An officer or a member of police staff, as public hearings, courts and lists name them. Being here says nothing about
 * guilt: read the status of each allegation.
 */
export type OfficerPostingsArgs = {
  where?: InputMaybe<PostingWhere>;
  sort?: InputMaybe<PostingSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An officer or a member of police staff, as public hearings, courts and lists name them. Being here says nothing about
 * guilt: read the status of each allegation.
 */
export type OfficerAllegationsArgs = {
  where?: InputMaybe<AllegationWhere>;
  sort?: InputMaybe<AllegationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An officer or a member of police staff, as public hearings, courts and lists name them. Being here says nothing about
 * guilt: read the status of each allegation.
 */
export type OfficerWitnessInArgs = {
  where?: InputMaybe<MatterWhere>;
  sort?: InputMaybe<MatterSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An officer or a member of police staff, as public hearings, courts and lists name them. Being here says nothing about
 * guilt: read the status of each allegation.
 */
export type OfficerAppearancesArgs = {
  where?: InputMaybe<AppearanceWhere>;
  sort?: InputMaybe<AppearanceSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An officer or a member of police staff, as public hearings, courts and lists name them. Being here says nothing about
 * guilt: read the status of each allegation.
 */
export type OfficerCriminalProceedingsArgs = {
  where?: InputMaybe<CriminalProceedingWhere>;
  sort?: InputMaybe<CriminalProceedingSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An officer or a member of police staff, as public hearings, courts and lists name them. Being here says nothing about
 * guilt: read the status of each allegation.
 */
export type OfficerListEntriesArgs = {
  where?: InputMaybe<ListEntryWhere>;
  sort?: InputMaybe<ListEntrySort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An officer or a member of police staff, as public hearings, courts and lists name them. Being here says nothing about
 * guilt: read the status of each allegation.
 */
export type OfficerPriorInvestigationsArgs = {
  where?: InputMaybe<PriorInvestigationWhere>;
  sort?: InputMaybe<PriorInvestigationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * An officer or a member of police staff, as public hearings, courts and lists name them. Being here says nothing about
 * guilt: read the status of each allegation.
 */
export type OfficerRecordAsOfArgs = {
  day: Scalars['Date']['input'];
};


/**
 * An officer or a member of police staff, as public hearings, courts and lists name them. Being here says nothing about
 * guilt: read the status of each allegation.
 */
export type OfficerKnownFactsArgs = {
  where?: InputMaybe<KnownFactWhere>;
  sort?: InputMaybe<KnownFactSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * An investigation of an officer that came before the conduct of a later allegation against the same officer. Of an imported
 * data set only pairs of similar conduct are kept, if need be by categories that are inferences.
 */
export type PriorInvestigation = Node & PatternRow & {
  readonly __typename: 'PriorInvestigation';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** The earlier investigation. */
  readonly investigation: Investigation;
  /** The later allegation that it came before. */
  readonly before: Allegation;
  /** Who investigated. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** When the earlier investigation began. */
  readonly began?: Maybe<Day>;
  /** What it led to. */
  readonly result: InvestigationResult;
  /** Whether the conduct was similar, and how that is known. */
  readonly similar: Similarity;
  /** The same, with categories that are inferences. */
  readonly similarWithInferred: Similarity;
  /** How far an allegation against the officer in the earlier matter has got: the furthest, as it stands now. */
  readonly earlierStatus: StatusScope;
  /** When the later conduct began. */
  readonly conductBegan?: Maybe<Day>;
  /** From the beginning of the earlier investigation to the beginning of the later conduct. */
  readonly interval?: Maybe<Gap>;
};

/** Whether two allegations are about similar conduct, and how that is known. */
export type Similarity =
  /** A source says so. */
  | 'STATED'
  /** Both have the same category code. */
  | 'SAME_CODE'
  /** Their categories belong to the same family. */
  | 'SAME_FAMILY'
  /** Both categories are stated, and differ. */
  | 'NO'
  /** A category is not stated. */
  | 'NOT_STATED';

/** A person who acts in cases and is no officer: a legally qualified chair, a panel member, an adviser, an investigator of another body. */
export type OfficeHolder = Node & Person & Cited & {
  readonly __typename: 'OfficeHolder';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The published name. Null when the person is unnamed. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The seats that the person had at hearings. */
  readonly seats: SeatConnection;
  /** Investigations that the person carried out. */
  readonly investigated: InvestigationConnection;
  /** What the person said in public about a matter. */
  readonly statements: StatementConnection;
  /** What the person said at a hearing. */
  readonly remarks: RemarkConnection;
  /** Persons who may be, or are said to be, the same. They are never merged, and counts do not follow these links. */
  readonly sameAs: ReadonlyArray<SameAs>;
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The office that the person holds, in the words of the source. */
  readonly office?: Maybe<Scalars['String']['output']>;
};


/** A person who acts in cases and is no officer: a legally qualified chair, a panel member, an adviser, an investigator of another body. */
export type OfficeHolderSeatsArgs = {
  where?: InputMaybe<SeatWhere>;
  sort?: InputMaybe<SeatSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who acts in cases and is no officer: a legally qualified chair, a panel member, an adviser, an investigator of another body. */
export type OfficeHolderInvestigatedArgs = {
  where?: InputMaybe<InvestigationWhere>;
  sort?: InputMaybe<InvestigationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who acts in cases and is no officer: a legally qualified chair, a panel member, an adviser, an investigator of another body. */
export type OfficeHolderStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  sort?: InputMaybe<StatementSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who acts in cases and is no officer: a legally qualified chair, a panel member, an adviser, an investigator of another body. */
export type OfficeHolderRemarksArgs = {
  where?: InputMaybe<RemarkWhere>;
  sort?: InputMaybe<RemarkSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who acts in cases and is no officer: a legally qualified chair, a panel member, an adviser, an investigator of another body. */
export type OfficeHolderCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Officers by the number of their matters. */
export type Band = {
  readonly __typename: 'Band';
  /** The fewest matters of an officer of this band. */
  readonly least: Scalars['Int']['output'];
  /** The most matters. Null where there is no most. */
  readonly most?: Maybe<Scalars['Int']['output']>;
  /** How many officers are in it, special constables and police staff left out. */
  readonly officers: Scalars['Int']['output'];
  /** How many of them were dismissed for an allegation that counts, by a finding that stands. */
  readonly dismissed: Scalars['Int']['output'];
  /** Their share, in per cent, to one decimal. Null where the band is empty. */
  readonly dismissedPercent?: Maybe<Scalars['Float']['output']>;
  /** How many of the others would have been dismissed but had left. */
  readonly wouldHaveBeenDismissed: Scalars['Int']['output'];
  /** Their share, in per cent, to one decimal. Null where the band is empty. */
  readonly wouldHaveBeenDismissedPercent?: Maybe<Scalars['Float']['output']>;
  /** How many special constables have as many matters. The regulations apply to them in part, so they are no part of the shares. */
  readonly specials: Scalars['Int']['output'];
  /**
   * Some of the officers, by id, of whom at most 100 were kept at load where nothing is filtered. Special constables and police
   * staff are not among them.
   */
  readonly evidence: ReadonlyArray<Officer>;
};


/** Officers by the number of their matters. */
export type BandEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry in the barred list behind which no finding against the officer stands as proven, as far as sources say. */
export type BarredWithoutFinding = Node & PatternRow & {
  readonly __typename: 'BarredWithoutFinding';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** The entry. */
  readonly entry: ListEntry;
  /** The officer. Null where the entry names none that is on record. */
  readonly officer?: Maybe<Officer>;
  /** The matter that led to the entry. Null where no source says which. */
  readonly matter?: Maybe<Matter>;
  /** When the entry was made. */
  readonly enteredOn?: Maybe<Day>;
  /** Whether it was made, or only announced. */
  readonly occurrence: Occurrence;
  /** What is known of findings behind it. */
  readonly finding: FindingBehind;
};

/** What is known of the findings behind an entry, none of which stands as proven. */
export type FindingBehind =
  /** No source states any finding. It does not mean that there was none. */
  | 'NONE_STATED'
  /** It is known that there was none. */
  | 'NONE'
  /** Findings are stated, and none of them stands as proven: not proven, withdrawn, or quashed on appeal. */
  | 'NOT_STANDING';

/**
 * The start of a command, with the matters of the unit on each side of it, by when their conduct began. The day of the start
 * belongs to the command. A matter is certain on a side however the start, the conduct and the posting of the accused fall
 * within their dates; what is only possible is shown apart, and can be possible on both sides. A start of which no first and
 * last day is known has no row, nor has one with no matter on either side, unless the data cover some of it. Its `evidence`
 * are the command and the latest 20 allegations.
 */
export type StartOfCommand = Node & PatternRow & {
  readonly __typename: 'StartOfCommand';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** The command: a posting. */
  readonly command: Posting;
  /** The commander. */
  readonly commander: Officer;
  /** The unit. */
  readonly unit: Unit;
  /** The first and last day on which the command can have begun. */
  readonly started?: Maybe<Day>;
  /** How many months each side has. */
  readonly months: Scalars['Int']['output'];
  /** Which allegations count. */
  readonly statuses: StatusScope;
  /** Matters of the unit whose conduct surely began in the months before the start. */
  readonly mattersBefore: Scalars['Int']['output'];
  /** Matters of the unit whose conduct surely began in the months from the start on. */
  readonly mattersAfter: Scalars['Int']['output'];
  /** Further matters that are possible before. */
  readonly possibleMattersBefore: Scalars['Int']['output'];
  /** Further matters that are possible after. */
  readonly possibleMattersAfter: Scalars['Int']['output'];
  /** Allegations whose conduct surely began before. */
  readonly allegationsBefore: Scalars['Int']['output'];
  /** Allegations whose conduct surely began after. */
  readonly allegationsAfter: Scalars['Int']['output'];
  /** How many of the months before the data set has every allegation of (`DataSet.completeFor`). Null where it says so of none. */
  readonly coveredBefore?: Maybe<Scalars['Int']['output']>;
  /** How many of the months after the data set has every allegation of. Null where it says so of none. */
  readonly coveredAfter?: Maybe<Scalars['Int']['output']>;
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

/**
 * A record that differs between two releases of its data set that were loaded one after the other. Victims are never among them.
 * Its `evidence` is the record as it is now, with its citations: none where it was removed.
 */
export type Change = Node & PatternRow & {
  readonly __typename: 'Change';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** The earlier release. */
  readonly releaseFrom: Scalars['String']['output'];
  /** The later release. */
  readonly releaseTo: Scalars['String']['output'];
  /** The id of the record. */
  readonly recordId: Scalars['ID']['output'];
  /** The type of the record, such as Finding. */
  readonly recordType: Scalars['String']['output'];
  /** What happened to it. */
  readonly kind: ChangeKind;
  /** The facts that differ, by the names of their fields: for one that was added or removed, none. */
  readonly facts: ReadonlyArray<Scalars['String']['output']>;
  /** Why. */
  readonly why: ChangeReason;
  /** The record as it is now. Null when it was removed. */
  readonly record?: Maybe<Cited>;
};

/** Two officers who are accused in the same matters. To be accused together is no finding against either. */
export type CoAccusedPair = Node & PatternRow & {
  readonly __typename: 'CoAccusedPair';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The allegations against either in these matters; where a period is asked for, in those that may have begun in it. */
  readonly evidence: ReadonlyArray<Allegation>;
  /** One of the two: the one whose id comes first. */
  readonly first: Officer;
  /** The other. */
  readonly second: Officer;
  /** In how many matters both are accused, of all time. */
  readonly matters: Scalars['Int']['output'];
  /** The group of officers that the pair belongs to. */
  readonly component: CoAccusedComponent;
};

/** Officers who are joined by being accused together, directly or by way of others. */
export type CoAccusedComponent = Node & {
  readonly __typename: 'CoAccusedComponent';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** How many officers it has. */
  readonly size: Scalars['Int']['output'];
  /** How many pairs of them are accused in the same matter. */
  readonly pairCount: Scalars['Int']['output'];
  /** How many brokers it has. */
  readonly brokerCount: Scalars['Int']['output'];
  /** The officers. */
  readonly members: OfficerConnection;
  /**
   * Officers who hold it together: without one of these it would fall into two or more. It says how allegations are connected,
   * and nothing about what such an officer did.
   */
  readonly brokers: OfficerConnection;
  /** The pairs that join it, each with its evidence. */
  readonly pairs: CoAccusedPairConnection;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
};


/** Officers who are joined by being accused together, directly or by way of others. */
export type CoAccusedComponentMembersArgs = {
  where?: InputMaybe<OfficerWhere>;
  sort?: InputMaybe<OfficerSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Officers who are joined by being accused together, directly or by way of others. */
export type CoAccusedComponentBrokersArgs = {
  where?: InputMaybe<OfficerWhere>;
  sort?: InputMaybe<OfficerSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Officers who are joined by being accused together, directly or by way of others. */
export type CoAccusedComponentPairsArgs = {
  where?: InputMaybe<CoAccusedPairWhere>;
  sort?: InputMaybe<CoAccusedPairSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A public statement on a matter of a unit, by somebody who commanded that unit then or before. It is DEFINITE when the
 * command surely had begun by the day of the statement, and an allegation of the matter is surely attributed to the unit.
 */
export type CommanderStatement = Node & PatternRow & {
  readonly __typename: 'CommanderStatement';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** The statement. */
  readonly statement: Statement;
  /** When it was made. */
  readonly saidOn?: Maybe<Day>;
  /** Who made it. */
  readonly commander: Officer;
  /** The command: a posting. */
  readonly command: Posting;
  /** The commanded unit, in which the accused was posted when the conduct happened. */
  readonly unit: Unit;
  /** The matter. */
  readonly matter: Matter;
  /** Whether the command stood on the day of the statement. NO: it had ended. NOT_STATED: vague days leave it open. */
  readonly inCommand: Answer;
};

/** What has allegations. */
export type ConcentrationBy =
  /** The officers accused. Police staff are not among them. */
  | 'OFFICER'
  /** The units in which the conduct happened. What may have happened in another unit is counted apart, in `restsOn.possible`. */
  | 'UNIT'
  /** The categories that a source gives. */
  | 'CATEGORY';

/** A group of officers, units or categories, and the allegations that they have together. */
export type Share = {
  readonly __typename: 'Share';
  /** Which tenth, 1 for those with the fewest. Null for the top per cent. */
  readonly tenth?: Maybe<Scalars['Int']['output']>;
  /** The top so many per cent. Null for a tenth. */
  readonly top?: Maybe<Scalars['Int']['output']>;
  /** How many officers, units or categories the group has. */
  readonly members: Scalars['Int']['output'];
  /** How many allegations they have together. */
  readonly allegations: Scalars['Int']['output'];
  /** Their share of all allegations counted, in per cent, to one decimal. Null where none are counted. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /**
   * Some of these allegations, by id. Of members with equally many, those whose ids come first belong to the group before. For the
   * usual `top`, and without a filter, at most 100 were kept at load; otherwise they are counted live.
   */
  readonly evidence: ReadonlyArray<Allegation>;
};


/** A group of officers, units or categories, and the allegations that they have together. */
export type ShareEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A contact with contact data that a source says were obtained in the course of duty. It rests on the contact and its
 * allegation; an allegation is not a finding, see `reached`.
 */
export type ContactThroughDuty = Node & PatternRow & {
  readonly __typename: 'ContactThroughDuty';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** The contact. */
  readonly contact: Contact;
  /** The allegation that it belongs to. */
  readonly allegation: Allegation;
  /** The officer accused. Null where none is identified. */
  readonly officer?: Maybe<Officer>;
  /** When the contact was. As vague as the source. */
  readonly period?: Maybe<Interval>;
  /** How the contact was made. */
  readonly medium: Medium;
  /** The telephone or account that was used. */
  readonly device: Device;
  /** Whether it went on after the other person refused. */
  readonly continuedAfterRefusal: Answer;
  /** How far the allegation has got. */
  readonly reached: FunnelStage;
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

/** An allegation on which the investigator, the authority and the panel do not agree. That they differ is no fault of any. */
export type Disagreement = Node & PatternRow & {
  readonly __typename: 'Disagreement';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** Between whom. */
  readonly kinds: ReadonlyArray<DisagreementKind>;
  /** The allegation. */
  readonly allegation: Allegation;
  /** What the investigators thought. */
  readonly opinions: ReadonlyArray<Opinion>;
  /** What the authority determined. */
  readonly determinations: ReadonlyArray<Determination>;
  /** What panels found, as far as it stands. */
  readonly findings: ReadonlyArray<Finding>;
};

/** Why a record is due. */
export type ReviewReason =
  /** Its own day of review has come: `reviewAt`. */
  | 'REVIEW'
  /** The conviction is spent from that day (Rehabilitation of Offenders Act 1974): whether it may still be shown is to be decided. */
  | 'SPENT';

/** What can be due for review. */
export type Reviewable = Officer | Matter | CriminalProceeding;

/** A record that is due for review, and since when. The record is its `evidence`, with the citations behind its day. */
export type DueForReview = Node & PatternRow & {
  readonly __typename: 'DueForReview';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /**
   * DEFINITE where every day on which it can be due lies in the period that was asked for, POSSIBLE where only some do. Of a row
   * that is read without a period, by its id: whether the day is exact.
   */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** Why it is due. */
  readonly why: ReviewReason;
  /** The day on which it is due. */
  readonly due: Day;
  /** The record. */
  readonly record: Reviewable;
};

/** What a matter ended in that was to help, or in nothing. */
export type Intervention =
  /** Further training. */
  | 'FURTHER_TRAINING'
  /** A recommendation to learn from it. */
  | 'LEARNING_RECOMMENDATION'
  /** Reflective practice: the result of the investigation, or the outcome of a finding that stands. */
  | 'REFLECTIVE_PRACTICE'
  /** No further action. */
  | 'NO_FURTHER_ACTION';

/**
 * An earlier matter that ended in training, learning, reflective practice or no further action, and a later allegation
 * against the same officer on which a finding of gross misconduct stands. An investigation's result is that of its whole
 * matter.
 */
export type Escalation = Node & PatternRow & {
  readonly __typename: 'Escalation';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** The officer. */
  readonly officer: Officer;
  /** The earlier matter. */
  readonly matter: Matter;
  /** What the earlier matter ended in. */
  readonly intervention: Intervention;
  /** The investigation that ended in it. Null where a hearing did. */
  readonly investigation?: Maybe<Investigation>;
  /** The later allegation. */
  readonly before: Allegation;
  /** The finding of gross misconduct, the first of several that stand. */
  readonly finding: Finding;
  /** Whether the conduct was similar, and how that is known, without categories that are inferences. */
  readonly similar: Similarity;
  /** The same, with categories that are inferences. */
  readonly similarWithInferred: Similarity;
  /** When the later conduct began. */
  readonly conductBegan?: Maybe<Day>;
  /** From the beginning of the earlier investigation, or the earlier finding, to the beginning of the later conduct. */
  readonly interval?: Maybe<Gap>;
};

/** What a table counts. */
export type CountedInTable =
  /** Allegations: each is against exactly one accused. */
  | 'ALLEGATION'
  /** Matters: two allegations of one matter are one. */
  | 'MATTER'
  /** Officers who are accused. Police staff are no officers. */
  | 'OFFICER';

/** How far an allegation has got, the furthest last. */
export type FunnelStage =
  /** It was alleged. */
  | 'ALLEGED'
  /** The authority determined that there is a case to answer, or a hearing found on it. It may have been quashed since. */
  | 'CASE_TO_ANSWER'
  /** It was found proven, and the finding stands. */
  | 'PROVEN'
  /** Proven, and the officer would have been dismissed but had left. */
  | 'WOULD_HAVE_BEEN_DISMISSED'
  /** Proven, and the officer was dismissed. Police staff are never counted here. */
  | 'DISMISSED';

/** A stage of the funnel. */
export type Funnel = {
  readonly __typename: 'Funnel';
  /** The stage. */
  readonly stage: FunnelStage;
  /** How many surely reached it, or went further. */
  readonly number: Scalars['Int']['output'];
  /** How many more there are if vague dates fall one way. Never added. */
  readonly possible: Scalars['Int']['output'];
  /** The share of those that surely count, in per cent, to one decimal. Null where none do. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /** Some of the allegations that got just this far, by id. */
  readonly evidence: ReadonlyArray<Allegation>;
};


/** A stage of the funnel. */
export type FunnelEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** In which part somebody acted on a matter. */
export type ActingRole =
  /** Investigated it. */
  | 'INVESTIGATOR'
  /** Chaired a hearing. */
  | 'CHAIR'
  /** Was a member of the panel of a hearing. */
  | 'MEMBER'
  /** Advised a hearing. */
  | 'ADVISER';

/**
 * That somebody who acted on a matter had a posting in the same unit as an accused, at the same time, which had begun before
 * the investigation began or the hearing was held. Of several such times the surest is shown, then the latest.
 */
export type InvestigatorOverlap = Node & PatternRow & {
  readonly __typename: 'InvestigatorOverlap';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** In which part the person acted. */
  readonly role: ActingRole;
  /** The one who acted. */
  readonly person: Officer;
  /** The accused. */
  readonly accused: Officer;
  /** The matter. */
  readonly matter: Matter;
  /** The unit in which both served. */
  readonly unit: Unit;
  /** The posting of the one who acted. */
  readonly posting: Posting;
  /** The posting of the accused. */
  readonly accusedPosting: Posting;
  /** The time that both were there: the later start and the sooner end. */
  readonly shared?: Maybe<Interval>;
};

/** How a later incident stands to an earlier matter. */
export type IncidentRelation =
  /** It came after the earlier matter had closed. */
  | 'AFTER_CLOSING'
  /** It came while the earlier matter was open. */
  | 'WHILE_OPEN';

/**
 * An officer's later matter, and the earlier matter after whose closing, or while which was open, its incident came: for one
 * scope of categories and statuses. Where vague dates allow a smaller window than they make certain, there is a second row,
 * which is POSSIBLE and counts only for windows that are smaller than the certain one. Where inferred categories lead to another
 * earlier matter, there are rows of their own for `includeInferred`.
 */
export type LaterIncident = Node & PatternRow & {
  readonly __typename: 'LaterIncident';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** How the incident stands to the earlier matter. */
  readonly relation: IncidentRelation;
  /** What the allegations of the two have in common. */
  readonly categories: CategoryScope;
  /** How far the earlier allegation has got. */
  readonly statuses: StatusScope;
  /** The officer. */
  readonly officer: Officer;
  /** The later matter. */
  readonly matter: Matter;
  /** The allegation of the later matter. */
  readonly allegation: Allegation;
  /** The earlier matter. */
  readonly after: Matter;
  /** When the conduct of the later allegation began. */
  readonly incident?: Maybe<Day>;
  /** The smallest window for which the row counts. DEFINITE: most days from closing, or receipt, to the incident. POSSIBLE: fewest. Null where the dates set no limit. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** From the closing of the earlier matter, or while it was open from its receipt, to the incident. */
  readonly interval?: Maybe<Gap>;
};

/** That an officer left a force while a matter against the officer was open, or may have been. */
export type LeftWhileOpen = Node & PatternRow & {
  readonly __typename: 'LeftWhileOpen';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** The officer. */
  readonly officer: Officer;
  /** The matter. */
  readonly matter: Matter;
  /** The service that ended. */
  readonly service: Service;
  /** How it ended. */
  readonly leaving: Leaving;
  /** When it ended. */
  readonly left?: Maybe<Day>;
  /** From the receipt of the allegation to the leaving. */
  readonly sinceReceived?: Maybe<Gap>;
  /** From the leaving to the first hearing. Null where there is none. */
  readonly untilHearing?: Maybe<Gap>;
};

/**
 * The matters under a command. Numbers of which the posting or the command is only POSSIBLE are shown apart and never added.
 * Of a handover in which two commands are certain both have the matter. A command without any matter has no record here. Its
 * `evidence` are the command and the latest 20 allegations, the certain ones first; `command { allegationsUnderCommand }`
 * gives all. Where a period or a number of sources is asked for, all of it is of the allegations that meet that.
 */
export type CommandRecord = Node & PatternRow & {
  readonly __typename: 'CommandRecord';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** The command: a posting. */
  readonly command: Posting;
  /** The commander. */
  readonly commander: Officer;
  /** The unit that is commanded. */
  readonly unit: Unit;
  /** How far the command reaches: see `Posting.reach`. */
  readonly reach?: Maybe<Interval>;
  /** 0 where the accused was posted in the commanded unit itself, 1 in a unit below it, and so on. */
  readonly level: Scalars['Int']['output'];
  /** Which allegations count. */
  readonly statuses: StatusScope;
  /** Matters with an allegation that is certain under this command. Two allegations of one matter are one. */
  readonly matters: Scalars['Int']['output'];
  /** Further matters, of which it is only possible. */
  readonly possibleMatters: Scalars['Int']['output'];
  /** Allegations that are certain under this command. */
  readonly allegations: Scalars['Int']['output'];
  /** Further allegations, of which it is only possible. */
  readonly possibleAllegations: Scalars['Int']['output'];
  /** Persons accused in an allegation that is certain under this command. Police staff are among them. */
  readonly officers: Scalars['Int']['output'];
  /** Further persons, of whom it is only possible. */
  readonly possibleOfficers: Scalars['Int']['output'];
  /** Of the officers, those with two or more matters that are certain under this command. */
  readonly repeatOfficers: Scalars['Int']['output'];
  /** Of the matters, those in which such an officer is accused. */
  readonly repeatMatters: Scalars['Int']['output'];
  /** Further matters that would be such if all that is possible held. */
  readonly possibleRepeatMatters: Scalars['Int']['output'];
};

/** How many were posted in a unit on a day. Both ends of a posting count as in it. Commanders and police staff are counted. */
export type Headcount = {
  readonly __typename: 'Headcount';
  /** Persons who surely were posted there. Somebody with two postings in the unit is one. */
  readonly officers: Scalars['Int']['output'];
  /** Persons of whom vague dates leave it open. Shown apart, never added. */
  readonly possible: Scalars['Int']['output'];
};

/**
 * The matters of a unit. An allegation counts where its accused was posted when the conduct happened, in the one posting
 * that its attribution chose. Numbers that rest on a POSSIBLE attribution are shown apart and never added. A unit without
 * any has no record here. Its `evidence` are the latest 20 allegations, the certain ones first; `unit { allegations }` gives
 * all. Where a period or a number of sources is asked for, all of it is of the allegations that meet that.
 */
export type UnitRecord = Node & PatternRow & {
  readonly __typename: 'UnitRecord';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** The unit. */
  readonly unit: Unit;
  /** Which allegations count. */
  readonly statuses: StatusScope;
  /** Matters with an allegation that is certain here. Two allegations of one matter are one. */
  readonly matters: Scalars['Int']['output'];
  /** Further matters, of which it is only possible. */
  readonly possibleMatters: Scalars['Int']['output'];
  /** Allegations that are certain here. */
  readonly allegations: Scalars['Int']['output'];
  /** Further allegations, of which it is only possible. */
  readonly possibleAllegations: Scalars['Int']['output'];
  /** Persons accused in an allegation that is certain here. Police staff are among them. */
  readonly officers: Scalars['Int']['output'];
  /** Further persons, of whom it is only possible. */
  readonly possibleOfficers: Scalars['Int']['output'];
  /** Of the officers, those with two or more matters that are certain here. */
  readonly repeatOfficers: Scalars['Int']['output'];
  /** Of the matters, those in which such an officer is accused. */
  readonly repeatMatters: Scalars['Int']['output'];
  /** Further matters that would be such if all that is possible held. */
  readonly possibleRepeatMatters: Scalars['Int']['output'];
};

/** What a move is measured by. */
export type MoveWhen =
  /** It came after the incident, which is the beginning of the conduct. The same day is not after. */
  | 'AFTER_INCIDENT'
  /** It came after the matter was received, at the latest on the day on which it closed. Where no source says that it closed, the move is certain only up to the last step of the matter that has a day. */
  | 'WHILE_OPEN'
  /** It came after the matter had closed. The same day is not after. */
  | 'AFTER_CLOSING';

/** What has to be another for a posting to be elsewhere. */
export type Elsewhere =
  /** The unit. */
  | 'UNIT'
  /** The force. */
  | 'FORCE';

/**
 * An officer in a matter, and the first later posting elsewhere. Where vague dates allow a smaller window than they make
 * certain, there is a second row, which is POSSIBLE and counts only for windows that are smaller than the certain one.
 */
export type Move = Node & PatternRow & {
  readonly __typename: 'Move';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** What the move is measured by. */
  readonly when: MoveWhen;
  /** What is another. */
  readonly elsewhere: Elsewhere;
  /** The officer. */
  readonly officer: Officer;
  /** The matter. */
  readonly matter: Matter;
  /** The allegation. */
  readonly allegation: Allegation;
  /** The posting in which the conduct happened. */
  readonly from: Posting;
  /** The later posting. */
  readonly to: Posting;
  /** When the later posting began. */
  readonly moved?: Maybe<Day>;
  /** The smallest window for which the row counts. DEFINITE: most days from the incident, the receipt or the closing to the move. POSSIBLE: fewest. Null where the dates set no limit. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** From the incident, the receipt or the closing to the move. */
  readonly interval?: Maybe<Gap>;
  /** Every later posting elsewhere of the officer, by the same measure and this one among them. One may be there twice: DEFINITE, and POSSIBLE for smaller windows. */
  readonly everyMove: ReadonlyArray<Move>;
};

/** What the figures of a series count. */
export type SeriesCounts =
  /** Allegations. */
  | 'ALLEGATION'
  /** Matters: two allegations of one matter are one. */
  | 'MATTER'
  /** Officers accused. Police staff are not among them. */
  | 'OFFICER';

/** Which day puts a case into a period of a series. */
export type SeriesDay =
  /** The day on which the matter was received. */
  | 'RECEIVED'
  /** The day on which the conduct began. */
  | 'CONDUCT';

/** A published series of figures, such as those of an inspectorate: to be set beside our own counts, never mixed with them. */
export type Series = Node & Cited & {
  readonly __typename: 'Series';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** The counting rule, in the words of its publisher. */
  readonly countingRule: Scalars['String']['output'];
  /** What its figures count. */
  readonly counts: SeriesCounts;
  /** Which day puts a case into a period. */
  readonly dated: SeriesDay;
  /** Its figures. */
  readonly values: SeriesValueConnection;
};


/** A published series of figures, such as those of an inspectorate: to be set beside our own counts, never mixed with them. */
export type SeriesCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A published series of figures, such as those of an inspectorate: to be set beside our own counts, never mixed with them. */
export type SeriesValuesArgs = {
  where?: InputMaybe<SeriesValueWhere>;
  sort?: InputMaybe<SeriesValueSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A figure of a published series, with our own count for the same period. */
export type SeriesValue = Node & {
  readonly __typename: 'SeriesValue';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The period that it is about: its first and its last day count as in it. */
  readonly period: Interval;
  /** How far a case must have got to be counted. */
  readonly stage: FunnelStage;
  /** The published figure. */
  readonly published: Scalars['Int']['output'];
  /** Our own count, of cases that lie in the period however vague dates fall. */
  readonly own: Scalars['Int']['output'];
  /** Cases more that our own count would have if vague dates fell that way. Never added to it. */
  readonly ownPossible: Scalars['Int']['output'];
  /** Allegations behind our own count: the first twenty by id. */
  readonly evidence: ReadonlyArray<Cited>;
  /** The series. */
  readonly series: Series;
  /** The data set whose records are counted. */
  readonly dataSet: DataSet;
};

/**
 * A posting in a unit where a colleague had a proven matter before. A colleague is somebody else whose posting in the unit,
 * that in which the conduct happened, shares a day with this one. Where the nearest that is certain and one that is possible
 * differ, a window shows the certain one if it reaches it. A posting of which only a mention on a day is known has an open
 * start, so that it can only be POSSIBLE; one whose period no source states has no row.
 */
export type PeerExposure = Node & PatternRow & {
  readonly __typename: 'PeerExposure';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** The posting. */
  readonly posting: Posting;
  /** Whose posting it is. */
  readonly officer: Officer;
  /** The unit. */
  readonly unit: Unit;
  /** The colleague. */
  readonly colleague: Officer;
  /** The colleague's allegation, found proven; the finding stands. */
  readonly allegation: Allegation;
  /** Days from the last day of that conduct before the posting to its first day: if certain, the most that the dates allow, if possible, the fewest. Conduct that went on across the start is 1 day away. */
  readonly days: Scalars['Int']['output'];
};

/** What makes an earlier matter prior to a later allegation. */
export type PriorBecause =
  /** An investigation of it began before the later conduct began. */
  | 'INVESTIGATION_BEGAN'
  /** Its conduct ended before the later conduct began. */
  | 'CONDUCT_ENDED';

/**
 * An earlier matter against an officer, and a later allegation of similar conduct against the same officer. Kept only where
 * the conduct is similar, if need be by categories that are inferences.
 */
export type PriorMatter = Node & PatternRow & {
  readonly __typename: 'PriorMatter';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** The officer. */
  readonly officer: Officer;
  /** The earlier matter. */
  readonly matter: Matter;
  /** The later allegation. */
  readonly before: Allegation;
  /** What makes it prior: what is surest, and of two as sure the investigation. */
  readonly because: PriorBecause;
  /** The investigation that came before, the first of several. Null where the conduct makes it prior. */
  readonly investigation?: Maybe<Investigation>;
  /** Whether the conduct was similar, and how that is known, without categories that are inferences. */
  readonly similar: Similarity;
  /** The same, with categories that are inferences. */
  readonly similarWithInferred: Similarity;
  /** How far an allegation against the officer in the earlier matter has got: the furthest, as it stands now. */
  readonly earlierStatus: StatusScope;
  /** When the later conduct began. */
  readonly conductBegan?: Maybe<Day>;
  /** From the beginning of the investigation, or the end of the conduct, to the beginning of the later conduct. */
  readonly interval?: Maybe<Gap>;
};

/**
 * A recommendation, a unit that it concerns, and what came after in that unit. The same officer or another may be accused. It
 * is DEFINITE when the investigated matter is surely the unit's and any later matter shown surely is, and surely came later. Where inferred
 * categories lead to another later matter, there is a row of its own for `includeInferred`.
 */
export type RecommendationRecurrence = Node & PatternRow & {
  readonly __typename: 'RecommendationRecurrence';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** The recommendation. */
  readonly recommendation: Recommendation;
  /** The unit. */
  readonly unit: Unit;
  /** When it was recommended. */
  readonly madeOn?: Maybe<Day>;
  /** Which later matters count. */
  readonly categories: CategoryScope;
  /** YES: a later matter is certain. NOT_STATED otherwise, since no source says that none came since. */
  readonly recurred: Answer;
  /** The first allegation of another matter in the unit whose conduct surely began after the recommendation; where none is certain, the first that is possible. The same day is not after. */
  readonly later?: Maybe<Allegation>;
  /** From the recommendation to the beginning of that conduct. */
  readonly interval?: Maybe<Gap>;
};

/** How many referrals there are of one kind, of matters that were investigated in one way. */
export type ReferralCount = {
  readonly __typename: 'ReferralCount';
  /** Whether the matters had to be referred. */
  readonly kind: ReferralKind;
  /** How the matters were investigated. NOT_STATED where no source says how, or names no investigation. */
  readonly mode: InvestigationMode;
  /** How many referrals. */
  readonly referrals: Scalars['Int']['output'];
  /** Of how many matters. */
  readonly matters: Scalars['Int']['output'];
  /** Of how many of these referrals the lag is known, at least to one side: see `Referral.lag`. */
  readonly withLag: Scalars['Int']['output'];
  /** Some of the referrals, by id. */
  readonly evidence: ReadonlyArray<Referral>;
};


/** How many referrals there are of one kind, of matters that were investigated in one way. */
export type ReferralCountEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What is counted of an officer. */
export type RepeatCounts =
  /** Matters: two allegations of one matter are one. */
  | 'MATTER'
  /** Allegations. */
  | 'ALLEGATION';

/**
 * That an officer is accused more than once: of all time, or in the shortest time that holds so many. An allegation is not a
 * finding.
 */
export type RepeatAllegation = Node & PatternRow & {
  readonly __typename: 'RepeatAllegation';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /**
   * The allegations that make it true: those in the shortest window; of all time those in the scope. Where something is counted
   * live, those in the scope that meet the filters, in whatever window. Of a POSSIBLE row, those that may be in the window.
   */
  readonly evidence: ReadonlyArray<Allegation>;
  /** The officer. */
  readonly officer: Officer;
  /** The category that the allegations share, where the same code was asked for. */
  readonly category?: Maybe<Category>;
  /** The family that their categories share, where the same family was asked for. */
  readonly family?: Maybe<CategoryFamily>;
  /** How many there are of all time in this scope: without `window`, `period`, `unit` and `minimumSources`. */
  readonly total: Scalars['Int']['output'];
  /** The fewest days that hold as many as were asked for. Null where no window was asked for, or something is counted live. */
  readonly days?: Maybe<Scalars['Int']['output']>;
};

/** An outcome to which allegations of one category came, beside other outcomes in the same category. */
export type OutcomeInCategory = {
  readonly __typename: 'OutcomeInCategory';
  /** The category. Null where families are compared. */
  readonly category?: Maybe<Category>;
  /** The family. Null where codes are compared. */
  readonly family?: Maybe<CategoryFamily>;
  /** The outcome; several where an allegation had several findings that stand. NOT_PROVEN stands for a finding of that. */
  readonly outcomes: ReadonlyArray<OutcomeKind>;
  /** How many allegations came to it. */
  readonly allegations: Scalars['Int']['output'];
  /** Of how many in the category: those with a finding that stands and whose outcomes are stated. */
  readonly ofAllegations: Scalars['Int']['output'];
  /** Some of the allegations that came to it, by id, of which at most 100 were kept at load: their findings are below them. */
  readonly evidence: ReadonlyArray<Allegation>;
};


/** An outcome to which allegations of one category came, beside other outcomes in the same category. */
export type OutcomeInCategoryEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * How often one standard was found to be breached in a data set, counted when it is loaded. A standard that is not in the list is
 * stated in no finding, which does not mean that it was never breached. Its `evidence` are the first 20 findings by id; `findings`
 * gives all.
 */
export type StandardBreached = Node & PatternRow & {
  readonly __typename: 'StandardBreached';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
  /** The standard. */
  readonly standard: Standard;
  /** Allegations found proven by a finding that states it: each once, however often it was heard. */
  readonly allegations: Scalars['Int']['output'];
  /** Matters with such an allegation: each once, however many allegations it has. */
  readonly matters: Scalars['Int']['output'];
  /** Officers with such an allegation, without police staff, to whom the standards do not apply. Who is not identified is not counted. */
  readonly officers: Scalars['Int']['output'];
  /** Allegations of the data set found proven, whatever the standard, also where none is stated. */
  readonly of: Scalars['Int']['output'];
  /** All findings that state it and stand as proven. */
  readonly findings: FindingConnection;
};


/**
 * How often one standard was found to be breached in a data set, counted when it is loaded. A standard that is not in the list is
 * stated in no finding, which does not mean that it was never breached. Its `evidence` are the first 20 findings by id; `findings`
 * gives all.
 */
export type StandardBreachedFindingsArgs = {
  where?: InputMaybe<FindingWhere>;
  sort?: InputMaybe<FindingSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

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

/** By what a tabulation counts. */
export type TabulateBy =
  /** The category, as scheme and code, where a source gives it. */
  | 'CATEGORY'
  /** The family of the category, where a source gives it. */
  | 'FAMILY'
  /** Where the allegation stands. */
  | 'STATUS'
  /** Where the findings on it stand. NONE where it is known that there is none. */
  | 'FINDING'
  /** What the findings that stand resulted in. */
  | 'OUTCOME'
  /** The unit in which the officer was posted at the time of the conduct, as attributed by date. */
  | 'UNIT'
  /** The force in which the officer was posted at the time of the conduct. */
  | 'FORCE'
  /** The year in which the conduct began. */
  | 'YEAR'
  /** The month in which the conduct began. */
  | 'MONTH'
  /** The rank of the officer in the posting at the time of the conduct. */
  | 'RANK'
  /** The data set: there is one in each answer. */
  | 'DATA_SET';

/** How many records there are of one combination of values. */
export type Tabulated = {
  readonly __typename: 'Tabulated';
  /** The first value. NOT_STATED where no source states it. */
  readonly value: Scalars['String']['output'];
  /** The second value. Null where the table has one column. */
  readonly secondValue?: Maybe<Scalars['String']['output']>;
  /** The third value. Null where the table has fewer columns. */
  readonly thirdValue?: Maybe<Scalars['String']['output']>;
  /** The category, where the table is by category and it is stated. */
  readonly category?: Maybe<Category>;
  /** The unit, where the table is by unit and one is known. */
  readonly unit?: Maybe<Unit>;
  /** The force, where the table is by force and one is known. */
  readonly force?: Maybe<Force>;
  /** How many surely belong here. */
  readonly number: Scalars['Int']['output'];
  /** How many more may belong here, as a vague date falls or a posting was. Never added. */
  readonly possible: Scalars['Int']['output'];
  /** Some of the allegations that belong or may belong here, by id. */
  readonly evidence: ReadonlyArray<Allegation>;
};


/** How many records there are of one combination of values. */
export type TabulatedEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A step in the course of a matter. */
export type TimelinessStep =
  /** From the end of the conduct, the latest of its allegations, to the report. */
  | 'CONDUCT_END_TO_REPORT'
  /** From the report to the first referral. */
  | 'REPORT_TO_REFERRAL'
  /** From the report to the first hearing. */
  | 'REPORT_TO_HEARING'
  /** From the first hearing to the first appeal that was decided. */
  | 'HEARING_TO_APPEAL';

/** How long a step took. */
export type Timeliness = {
  readonly __typename: 'Timeliness';
  /** The step. */
  readonly step: TimelinessStep;
  /** On how many matters the figures rest. */
  readonly matters: Scalars['Int']['output'];
  /** The median is no less than so many days. Null where there is no matter. */
  readonly medianLeast?: Maybe<Scalars['Int']['output']>;
  /** The median is no more than so many days. */
  readonly medianMost?: Maybe<Scalars['Int']['output']>;
  /** The 90th percentile is no less than so many days. */
  readonly ninetiethLeast?: Maybe<Scalars['Int']['output']>;
  /** The 90th percentile is no more than so many days. */
  readonly ninetiethMost?: Maybe<Scalars['Int']['output']>;
  /** How many matters are left out because the second date surely lies before the first. */
  readonly negative: Scalars['Int']['output'];
  /** How many are left out because a vague date leaves open whether it does, or gives no bound on one side. */
  readonly vague: Scalars['Int']['output'];
  /** Of how many matters the step is not stated: it did not happen, or one of the dates is not known. */
  readonly notStated: Scalars['Int']['output'];
  /** Some of the matters on which the figures rest, by id. */
  readonly evidence: ReadonlyArray<Matter>;
};


/** How long a step took. */
export type TimelinessEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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

/**
 * What every pattern answers with: a question that no list can answer, with its counting rule and its evidence. Its rows are
 * a connection like any other list.
 */
export type Pattern = {
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What the rows of a pattern rest on, whichever certainty is asked for. */
export type RestsOn = {
  readonly __typename: 'RestsOn';
  /** Rows that hold however vague dates fall. Of a table of counts: the records counted that do. */
  readonly definite: Scalars['Int']['output'];
  /** Rows that hold only if a vague date falls one way: shown apart, never added. Of a table of counts: such records. */
  readonly possible: Scalars['Int']['output'];
  /** The data set that was counted: one, since two are never added up. Empty when it is not loaded. */
  readonly dataSets: ReadonlyArray<DataSet>;
  /** What the pattern would need to know and the data set does not state: of how many records. */
  readonly notStated: ReadonlyArray<Unstated>;
};

/**
 * A row of a pattern: something that follows from several records together, worked out when they are loaded. It is an
 * arrangement of what sources say, no finding.
 */
export type PatternRow = {
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Whether it holds however vague dates fall, or only if they fall one way. */
  readonly certainty: Certainty;
  /** The data set that it was worked out from. */
  readonly dataSet: DataSet;
  /** The fewest independent sources that a record of its evidence rests on. Sources that copy one another count as one. */
  readonly independentSources: Scalars['Int']['output'];
  /** The records that make it true, each with its citations. */
  readonly evidence: ReadonlyArray<Cited>;
};

/** Which allegations count, by how far they have got. */
export type StatusScope =
  /** All allegations, whatever became of them. */
  | 'ALL'
  /** Those with a case to answer: the authority determined so, or a hearing found on them, whatever it found. */
  | 'CASE_TO_ANSWER'
  /** Those found proven, where the finding stands. */
  | 'PROVEN';

/** Which allegations belong together by what they are about. */
export type CategoryScope =
  /** The same code of the same scheme. */
  | 'SAME_CODE'
  /** The same family of categories. The family OTHER is none that two could share. */
  | 'SAME_FAMILY'
  /** Any, also where the category is not stated. */
  | 'ANY';

/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type Query = {
  readonly __typename: 'Query';
  /** One police force. */
  readonly force?: Maybe<Force>;
  /** Police forces. */
  readonly forces: ForceConnection;
  /** One unit. */
  readonly unit?: Maybe<Unit>;
  /** Units of the forces. */
  readonly units: UnitConnection;
  /** One officer. */
  readonly officer?: Maybe<Officer>;
  /** Officers: constables, special constables and police staff. */
  readonly officers: OfficerConnection;
  /** One matter. */
  readonly matter?: Maybe<Matter>;
  /** Matters: complaints and conduct matters. */
  readonly matters: MatterConnection;
  /** One allegation. */
  readonly allegation?: Maybe<Allegation>;
  /** Allegations. An allegation is not a finding: see its status. */
  readonly allegations: AllegationConnection;
  /** One investigation. */
  readonly investigation?: Maybe<Investigation>;
  /** Investigations. */
  readonly investigations: InvestigationConnection;
  /** One hearing. */
  readonly hearing?: Maybe<Hearing>;
  /** Misconduct hearings and meetings. */
  readonly hearings: HearingConnection;
  /** One court. */
  readonly court?: Maybe<Court>;
  /** Courts. */
  readonly courts: CourtConnection;
  /** One source. */
  readonly source?: Maybe<Source>;
  /** Sources: the publications that all facts rest on. */
  readonly sources: SourceConnection;
  /** The data sets, with what each is complete for. */
  readonly datasets: ReadonlyArray<DataSet>;
  /** Any record by its id. Follows a merge; gives `Removed` for a record that was removed. Victims have no look-up. */
  readonly node?: Maybe<Node>;
  /** Records by their ids, in the order of the ids; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Finds people, units, courts, sources and words by full text: every word must occur; the last may be a beginning.
   * Best first, the best 1,000 at most; `facets` counts all that was found.
   */
  readonly search: SearchResultConnection;
  /** What has been put right. `sort: { correctedOn: DESC }` gives the newest first. */
  readonly corrections: CorrectionConnection;
  /**
   * How many officers have exactly one matter, two, three to five, six or more, and how many of them were dismissed (question
   * 21)? Two allegations of one matter are one matter. Special constables are counted apart and police staff not at all. Over
   * all allegations, or those of a status, it was counted at load; with `of` or `period` it is counted live, and ends in a
   * time-out where that takes too long. A band says nothing about anybody's future.
   */
  readonly bands: BandPattern;
  /**
   * Which entries in the barred list have no finding behind them that stands as proven (question 10)? Advisory entries never
   * count, nor entries that were announced and then not made. It does not mean that there was no finding: see `finding`.
   */
  readonly barredWithoutFinding: BarredWithoutFindingPattern;
  /**
   * How many matters had a unit in the months before a commander's start, and in the months after it (question 20)? The two
   * numbers stand side by side. That one followed the other does not say that it followed from it.
   */
  readonly beforeAndAfterCommander: StartOfCommandPattern;
  /**
   * What has a new release of a data set changed, and was it an appeal or a correction (question 34)? The changes are noted when a
   * release is loaded over an earlier one. Nothing that was removed or replaced is repeated: only which facts changed.
   */
  readonly changesBetweenReleases: ChangePattern;
  /**
   * Which matters were closed without a referral (question 32)? Only those whose list of referrals is known to be whole: that
   * no source names a referral is not that there was none. How many are not known stands in `restsOn`.
   */
  readonly closedWithoutReferral: MatterPattern;
  /**
   * Which two officers are accused in the same matters, and in how many (question 30)? Each row is a pair, those with the most
   * matters first. To be accused together is no finding against either. A matter against more than 20 officers makes no pairs:
   * it says hardly of any two that they acted together.
   */
  readonly coAccused: CoAccusedPairPattern;
  /**
   * Which officers are joined by being accused together, directly or by way of others, and who holds such a group together
   * (question 30)? Each row is a group, the largest first. Over all time; matters against more than 20 officers join nobody.
   */
  readonly coAccusedComponents: CoAccusedComponentPattern;
  /**
   * What did commanders say in public about matters in the units that they command or commanded (question 19)? Each row is a
   * statement, and the command of the one who made it.
   */
  readonly commandersStatements: CommanderStatementPattern;
  /**
   * What share of all allegations do those with the most of them have (issue 4, "Concentration")? Officers, units or categories
   * that have any are put in order of how many, and cut into ten groups: the first have the fewest, and where ten groups cannot
   * be equally large the first ones have one member more. A last row is the top per cent. Over all allegations, or those of a
   * status, it was counted at load; with `of` or `period` it is counted live, and ends in a time-out where that takes too long.
   * Allegations are no findings, and nothing here compares how long anybody served.
   */
  readonly concentration: SharePattern;
  /**
   * Where did an officer come by somebody's contact data in the course of duty, and then use them (question 16)? Each row is a
   * contact of which a source says so; where no source says how the data were obtained, there is none.
   */
  readonly contactThroughDuty: ContactThroughDutyPattern;
  /**
   * On which allegations do the investigator's opinion, the authority's determination and the panel's finding disagree
   * (question 26)? The first two say whether there is a case to answer, the third whether it was proven: a case to answer and
   * not proven, or no case to answer and proven, is a disagreement. A finding that was quashed says nothing.
   */
  readonly disagreements: DisagreementPattern;
  /**
   * Which records are due for review, or for removal because a conviction is spent, in a period (question 37)? Nothing here looks at a
   * clock: name the month. A period that begins long ago shows what is overdue.
   */
  readonly dueForReview: DueForReviewPattern;
  /**
   * Which officers were sent to training, or had a matter end without action, and were later found to have committed gross
   * misconduct (question 13)? Each row is a pair: what the earlier matter ended in, and a later allegation on which a
   * finding of gross misconduct stands. The severity that somebody assessed beforehand never counts. It says what followed,
   * not what caused it.
   */
  readonly escalationAfterIntervention: EscalationPattern;
  /**
   * How many allegations got how far: alleged, case to answer, proven, dismissed (question 24)? Each stage counts all that
   * reached it, those that went further among them. An allegation is not a finding. Over everything it was counted at load;
   * with any of the filters it is counted live, and ends in a time-out where that takes too long.
   */
  readonly funnel: FunnelPattern;
  /**
   * Which investigators, chairs and panel members had served in the same unit as the accused at the same time (question 29)?
   * A row is a person's part in a matter, and one accused. That two served together does not say that they knew each other.
   */
  readonly investigatorOverlap: InvestigatorOverlapPattern;
  /**
   * Against which officers was there a new incident within so many days after an earlier matter of theirs had closed? The
   * incident is the beginning of the conduct. It comes after the day of closing, and at the latest so many days after it.
   * Each row is an officer in a later matter, with the earlier one that answers for the smallest window.
   */
  readonly repeatAfterClosing: LaterIncidentPattern;
  /**
   * Against which officers was there a new incident while an earlier matter of theirs was open? The incident is the
   * beginning of the conduct: after the day on which the earlier matter was received, at the latest on the day on which it
   * closed. A matter of which no source says that it closed was open at least up to the last of its steps that has a day
   * (referral, investigation, determination, hearing); after that it may have been: POSSIBLE, never DEFINITE.
   */
  readonly newIncidentWhileOpen: LaterIncidentPattern;
  /**
   * Which officers resigned, retired or otherwise left while a matter against them was open (question 15)? Open is from the
   * day on which the allegation was received to the day before the first hearing of that officer, or where there is none to
   * the day of closing. Whoever leaves on the day of the hearing, or has come back to that force by then, has not. A matter
   * that no hearing and no closing ends was open at least up to the last of its steps that has a day, and may have been
   * after it: POSSIBLE. Each row is an officer's leaving during one matter.
   */
  readonly leftWhileOpen: LeftWhileOpenPattern;
  /**
   * Under which commanders had a unit how many matters (question 18)? Each row is a command with its reach. A matter counts
   * under it when the conduct fell in the accused's posting in that unit while the command stood. It says who commanded, not
   * who is to blame. The figures are worked out when the records are loaded, those of a period when they are asked for.
   */
  readonly mattersByCommander: CommandRecordPattern;
  /**
   * Which units had how many matters, by where each accused was posted when the conduct happened (question 18)? Never by
   * every unit in which somebody ever served. The figures are worked out when the records are loaded, those of a period when they are asked for. Beside
   * them, `unit { headcountOn(day:) }` gives how many were posted there on a day, where the data set has all postings: for a
   * period, choose a day in it.
   */
  readonly mattersByUnit: UnitRecordPattern;
  /**
   * Which officers were posted to another unit, or another force, after an allegation (question 28)? Another unit is one
   * other than that of the posting in which the conduct happened, as attributed by date; a unit that succeeded it under
   * another name is no other. Each row is an officer in a matter, with the first later posting elsewhere. It says that there
   * was a move, not why.
   */
  readonly movedAfterAllegation: MovePattern;
  /**
   * What does an official series say, and what do the records of this data set give for the same periods (question 33)? A row is a
   * figure of the series with our own count beside it, by the same unit of counting, day and stage. The two are never added up,
   * and a difference has many causes: read the counting rule of the series first.
   */
  readonly officialSeries: SeriesValuePattern;
  /**
   * Who was posted to a unit in which a colleague had a proven matter shortly before (question 27)? A row is a posting, with
   * the nearest such matter. It says what was near, not what anybody learned or will do.
   */
  readonly peerExposure: PeerExposurePattern;
  /**
   * Which officers had been investigated for similar conduct before the conduct of an allegation began? Each row is a pair:
   * the earlier investigation, and the allegation that it came before (question 12). In the order `interval` it answers how
   * much time lay between the two (question 14). Earlier matters without such an investigation: `priorSimilarMatters`.
   */
  readonly priorSimilarInvestigations: PriorInvestigationPattern;
  /**
   * Which officers had an earlier matter about similar conduct, whether it was investigated or not? Each row is a pair: an
   * earlier matter against the officer, and a later allegation in another matter. The earlier one is prior when its conduct
   * ended, or an investigation of it began, before the new conduct began: the same day is not before (questions 12 and 14).
   */
  readonly priorSimilarMatters: PriorMatterPattern;
  /**
   * After a recommendation, had the same unit a new matter (question 35)? A row is a recommendation and a unit to which an
   * allegation of the investigated matter is attributed, with the first matter of that unit that began later.
   */
  readonly recommendationsAndRecurrence: RecommendationRecurrencePattern;
  /**
   * How long did it take from the report of a matter to its referral, and how was it investigated (question 22)? A row is a
   * referral, the shortest lag first, by the fewest days that the dates allow; those without a lag come last. A negative lag
   * means that it can have been referred before the report.
   */
  readonly referralLag: ReferralPattern;
  /**
   * How many referrals are there of each kind, and how was each matter investigated (question 22)? A row is a combination of kind and
   * mode that occurs. The referral of a matter with several investigations counts once for each of their modes, so that numbers of
   * rows are not to be added up; `restsOn.definite` is the number of all referrals. Counted at load. How long it took to refer:
   * `referralLag`.
   */
  readonly referralsByKindAndMode: ReferralCountPattern;
  /**
   * Which officers are accused again and again: in so many matters, or of so many allegations, of all time or within a number
   * of days (question 11)? Each row is an officer, or an officer and what the allegations share. An allegation is not a
   * finding: `statuses` says which count. Officers of whom it is not known are no rows: `Officer.repeatAllegation` says
   * NOT_STATED of them, and `restsOn` how many they are.
   */
  readonly repeatAllegations: RepeatAllegationPattern;
  /**
   * Where did similar facts come to different outcomes (question 25)? Allegations of one category, or of one family, with a
   * finding that stands: a row for each outcome, in the order of the categories, only where there is more than one. A category
   * says little about how grave the facts were: a difference is a question, no finding of unfairness. It was counted at load.
   */
  readonly similarFactsDifferentOutcomes: OutcomeInCategoryPattern;
  /**
   * How often was each Standard of Professional Behaviour found to be breached (question 5)? Only findings that stand as proven
   * count. A finding with two standards counts under both, so that the figures are not to be added up.
   */
  readonly standardsBreached: StandardBreachedPattern;
  /**
   * How many allegations, matters, officers or outcomes are there, by one to three of these? A row is a combination that
   * occurs; what is not stated has a row of its own, after the others. A record counts once a row, and in several rows where
   * several values hold of it: numbers of rows are not to be added up. What depends on a date that may be vague, or on a
   * posting that is uncertain, counts as `possible` in each row in which it may belong and as certain in none. By one, over
   * everything and without evidence, it was counted at load; else it is counted live, and ends in a time-out where that takes
   * too long.
   */
  readonly tabulate: TabulatedPattern;
  /**
   * How long do matters take, step by step (question 23)? The median and the 90th percentile of whole days, by nearest rank:
   * the smallest number of days that half, or nine tenths, of the matters do not exceed. Vague dates make a percentile lie
   * between two figures: one if every interval were as short as its dates allow, one if as long. Over everything it was
   * counted at load; with a filter it is counted live, and ends in a time-out where that takes too long.
   */
  readonly timeliness: TimelinessPattern;
  /**
   * Which facts are withheld from the public, and why (question 36)? Each row names a fact of a matter and the reason; the fact itself
   * is kept nowhere; its `evidence` is the matter, with what sources do say of it. Ask once for each reason to have the number of each.
   */
  readonly withheldFacts: WithheldPattern;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryForceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryForcesArgs = {
  where?: InputMaybe<ForceWhere>;
  sort?: InputMaybe<ForceSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryUnitsArgs = {
  where?: InputMaybe<UnitWhere>;
  sort?: InputMaybe<UnitSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryOfficerArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryOfficersArgs = {
  where?: InputMaybe<OfficerWhere>;
  sort?: InputMaybe<OfficerSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryMatterArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryMattersArgs = {
  where?: InputMaybe<MatterWhere>;
  sort?: InputMaybe<MatterSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryAllegationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryAllegationsArgs = {
  where?: InputMaybe<AllegationWhere>;
  sort?: InputMaybe<AllegationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryInvestigationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryInvestigationsArgs = {
  where?: InputMaybe<InvestigationWhere>;
  sort?: InputMaybe<InvestigationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryHearingArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryHearingsArgs = {
  where?: InputMaybe<HearingWhere>;
  sort?: InputMaybe<HearingSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryCourtArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryCourtsArgs = {
  where?: InputMaybe<CourtWhere>;
  sort?: InputMaybe<CourtSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QuerySourcesArgs = {
  where?: InputMaybe<SourceWhere>;
  sort?: InputMaybe<SourceSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryCorrectionsArgs = {
  where?: InputMaybe<CorrectionWhere>;
  sort?: InputMaybe<CorrectionSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryBandsArgs = {
  statuses?: InputMaybe<StatusScope>;
  of?: InputMaybe<AllegationWhere>;
  period?: InputMaybe<DayRange>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryBarredWithoutFindingArgs = {
  minimumSources?: InputMaybe<Scalars['Int']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<BarredWithoutFindingWhere>;
  sort?: InputMaybe<BarredWithoutFindingSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryBeforeAndAfterCommanderArgs = {
  months?: Scalars['Int']['input'];
  statuses?: StatusScope;
  unit?: InputMaybe<Scalars['ID']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<StartOfCommandWhere>;
  sort?: InputMaybe<StartOfCommandSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryChangesBetweenReleasesArgs = {
  from?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  why?: ReadonlyArray<ChangeReason>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<ChangeWhere>;
  sort?: InputMaybe<ChangeSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryClosedWithoutReferralArgs = {
  category?: InputMaybe<Scalars['ID']['input']>;
  family?: InputMaybe<CategoryFamily>;
  includeInferred?: Scalars['Boolean']['input'];
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  where?: InputMaybe<MatterWhere>;
  sort?: InputMaybe<MatterSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryCoAccusedArgs = {
  threshold?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<StatusScope>;
  period?: InputMaybe<DayRange>;
  minimumSources?: InputMaybe<Scalars['Int']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<CoAccusedPairWhere>;
  sort?: InputMaybe<CoAccusedPairSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryCoAccusedComponentsArgs = {
  minimumSize?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<StatusScope>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  where?: InputMaybe<CoAccusedComponentWhere>;
  sort?: InputMaybe<CoAccusedComponentSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryCommandersStatementsArgs = {
  unit?: InputMaybe<Scalars['ID']['input']>;
  minimumSources?: InputMaybe<Scalars['Int']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<CommanderStatementWhere>;
  sort?: InputMaybe<CommanderStatementSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryConcentrationArgs = {
  by?: InputMaybe<ConcentrationBy>;
  top?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<StatusScope>;
  of?: InputMaybe<AllegationWhere>;
  period?: InputMaybe<DayRange>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryContactThroughDutyArgs = {
  statuses?: InputMaybe<StatusScope>;
  minimumSources?: InputMaybe<Scalars['Int']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<ContactThroughDutyWhere>;
  sort?: InputMaybe<ContactThroughDutySort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryDisagreementsArgs = {
  kinds?: ReadonlyArray<DisagreementKind>;
  minimumSources?: InputMaybe<Scalars['Int']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<DisagreementWhere>;
  sort?: InputMaybe<DisagreementSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryDueForReviewArgs = {
  period: DayRange;
  why?: ReadonlyArray<ReviewReason>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<DueForReviewWhere>;
  sort?: InputMaybe<DueForReviewSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryEscalationAfterInterventionArgs = {
  interventions?: InputMaybe<ReadonlyArray<Intervention>>;
  similar?: InputMaybe<ReadonlyArray<Similarity>>;
  includeInferred?: InputMaybe<Scalars['Boolean']['input']>;
  period?: InputMaybe<DayRange>;
  minimumSources?: InputMaybe<Scalars['Int']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<EscalationWhere>;
  sort?: InputMaybe<EscalationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryFunnelArgs = {
  counts?: CountedInTable;
  of?: InputMaybe<AllegationWhere>;
  statuses?: StatusScope;
  period?: InputMaybe<DayRange>;
  category?: InputMaybe<Scalars['ID']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryInvestigatorOverlapArgs = {
  roles?: ReadonlyArray<ActingRole>;
  unit?: InputMaybe<Scalars['ID']['input']>;
  minimumSources?: InputMaybe<Scalars['Int']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<InvestigatorOverlapWhere>;
  sort?: InputMaybe<InvestigatorOverlapSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryRepeatAfterClosingArgs = {
  window?: InputMaybe<Scalars['Int']['input']>;
  categories?: CategoryScope;
  includeInferred?: InputMaybe<Scalars['Boolean']['input']>;
  statuses?: StatusScope;
  period?: InputMaybe<DayRange>;
  minimumSources?: InputMaybe<Scalars['Int']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<LaterIncidentWhere>;
  sort?: InputMaybe<LaterIncidentSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryNewIncidentWhileOpenArgs = {
  categories?: CategoryScope;
  includeInferred?: InputMaybe<Scalars['Boolean']['input']>;
  statuses?: StatusScope;
  period?: InputMaybe<DayRange>;
  minimumSources?: InputMaybe<Scalars['Int']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<LaterIncidentWhere>;
  sort?: InputMaybe<LaterIncidentSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryLeftWhileOpenArgs = {
  leaving?: InputMaybe<ReadonlyArray<Leaving>>;
  period?: InputMaybe<DayRange>;
  minimumSources?: InputMaybe<Scalars['Int']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<LeftWhileOpenWhere>;
  sort?: InputMaybe<LeftWhileOpenSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryMattersByCommanderArgs = {
  statuses?: StatusScope;
  level?: Scalars['Int']['input'];
  threshold?: Scalars['Int']['input'];
  unit?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<DayRange>;
  minimumSources?: InputMaybe<Scalars['Int']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<CommandRecordWhere>;
  sort?: InputMaybe<CommandRecordSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryMattersByUnitArgs = {
  statuses?: StatusScope;
  threshold?: Scalars['Int']['input'];
  unit?: InputMaybe<Scalars['ID']['input']>;
  period?: InputMaybe<DayRange>;
  minimumSources?: InputMaybe<Scalars['Int']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<UnitRecordWhere>;
  sort?: InputMaybe<UnitRecordSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryMovedAfterAllegationArgs = {
  when?: MoveWhen;
  elsewhere?: Elsewhere;
  window?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<DayRange>;
  minimumSources?: InputMaybe<Scalars['Int']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<MoveWhere>;
  sort?: InputMaybe<MoveSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryOfficialSeriesArgs = {
  series: Scalars['ID']['input'];
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  where?: InputMaybe<SeriesValueWhere>;
  sort?: InputMaybe<SeriesValueSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryPeerExposureArgs = {
  window?: Scalars['Int']['input'];
  unit?: InputMaybe<Scalars['ID']['input']>;
  minimumSources?: InputMaybe<Scalars['Int']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<PeerExposureWhere>;
  sort?: InputMaybe<PeerExposureSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryPriorSimilarInvestigationsArgs = {
  similar?: InputMaybe<ReadonlyArray<Similarity>>;
  includeInferred?: InputMaybe<Scalars['Boolean']['input']>;
  statuses?: InputMaybe<StatusScope>;
  period?: InputMaybe<DayRange>;
  minimumSources?: InputMaybe<Scalars['Int']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<PriorInvestigationWhere>;
  sort?: InputMaybe<PriorInvestigationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryPriorSimilarMattersArgs = {
  similar?: InputMaybe<ReadonlyArray<Similarity>>;
  includeInferred?: InputMaybe<Scalars['Boolean']['input']>;
  statuses?: InputMaybe<StatusScope>;
  period?: InputMaybe<DayRange>;
  minimumSources?: InputMaybe<Scalars['Int']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<PriorMatterWhere>;
  sort?: InputMaybe<PriorMatterSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryRecommendationsAndRecurrenceArgs = {
  categories?: CategoryScope;
  includeInferred?: InputMaybe<Scalars['Boolean']['input']>;
  unit?: InputMaybe<Scalars['ID']['input']>;
  minimumSources?: InputMaybe<Scalars['Int']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<RecommendationRecurrenceWhere>;
  sort?: InputMaybe<RecommendationRecurrenceSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryReferralLagArgs = {
  kinds?: InputMaybe<ReadonlyArray<ReferralKind>>;
  modes?: InputMaybe<ReadonlyArray<InvestigationMode>>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  where?: InputMaybe<ReferralWhere>;
  sort?: InputMaybe<ReferralSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryReferralsByKindAndModeArgs = {
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryRepeatAllegationsArgs = {
  threshold?: InputMaybe<Scalars['Int']['input']>;
  counts?: InputMaybe<RepeatCounts>;
  categories?: InputMaybe<CategoryScope>;
  category?: InputMaybe<Scalars['ID']['input']>;
  statuses?: InputMaybe<StatusScope>;
  includeInferred?: InputMaybe<Scalars['Boolean']['input']>;
  window?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<DayRange>;
  unit?: InputMaybe<Scalars['ID']['input']>;
  minimumSources?: InputMaybe<Scalars['Int']['input']>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<RepeatAllegationWhere>;
  sort?: InputMaybe<RepeatAllegationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QuerySimilarFactsDifferentOutcomesArgs = {
  categories?: CategoryScope;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryStandardsBreachedArgs = {
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<StandardBreachedWhere>;
  sort?: InputMaybe<StandardBreachedSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryTabulateArgs = {
  by: ReadonlyArray<TabulateBy>;
  counts?: CountedInTabulation;
  of?: InputMaybe<AllegationWhere>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryTimelinessArgs = {
  of?: InputMaybe<MatterWhere>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The questions that can be asked. Lists are Relay connections: page with `first` and `after`, or `last` and `before`.
 *
 * A `where` of these lists is answered from its rarest part, if that must hold, compares a fact of the record or of one up to
 * two relationships away, and few records meet it. Any other is tested record by record in the order of the list, until the
 * page is full: one that few records meet, and the `totalCount` of any, can end in a time-out in a large graph.
 */
export type QueryWithheldFactsArgs = {
  reasons?: InputMaybe<ReadonlyArray<WithheldReason>>;
  dataSet?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<Certainty>;
  where?: InputMaybe<WithheldWhere>;
  sort?: InputMaybe<WithheldSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A fact that was published by a day. */
export type FactAsOf = {
  readonly __typename: 'FactAsOf';
  /** DEFINITE where one of its sources was surely published by then, POSSIBLE where one may have been: its day is vague, or no source gives it. */
  readonly certainty: Certainty;
  /** The fact. */
  readonly fact: KnownFact;
};

/** A fact of a record, and when a source first published it. Its value stands on the record, the words in the citations. */
export type KnownFact = Node & {
  readonly __typename: 'KnownFact';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The fact: the name of a field of the record. Of an import, whose facts were published together, "everything". */
  readonly fact: Scalars['String']['output'];
  /** The record. Null for an import, whose facts were published together. */
  readonly record?: Maybe<Cited>;
  /** From when on it was public: from its first publication. Unknown where no source gives a day. It never ends. */
  readonly known: Interval;
  /** All citations behind the fact, those that came later among them. */
  readonly citations: ReadonlyArray<Citation>;
  /** The citations that were published by a day. */
  readonly citationsAsOf: ReadonlyArray<CitationAsOf>;
};


/** A fact of a record, and when a source first published it. Its value stands on the record, the words in the citations. */
export type KnownFactCitationsAsOfArgs = {
  day: Scalars['Date']['input'];
};

/** A citation that was published by a day. */
export type CitationAsOf = {
  readonly __typename: 'CitationAsOf';
  /** Whether it was surely published by then. */
  readonly certainty: Certainty;
  /** The citation. */
  readonly citation: Citation;
};

/** What a search can find. */
export type SearchResult = Officer | OfficeHolder | Force | Unit | Area | Court | Source | Category | Recommendation | Remark | Statement;

/** A kind of record that a search can find. */
export type SearchKind =
  /** An officer or a member of police staff, by name. */
  | 'OFFICER'
  /** A person who acts in cases and is no officer, by name. */
  | 'OFFICE_HOLDER'
  /** A force, by name. */
  | 'FORCE'
  /** A unit, by name. */
  | 'UNIT'
  /** An area, by name. */
  | 'AREA'
  /** A court, by name. */
  | 'COURT'
  /** A source, by title or publisher. */
  | 'SOURCE'
  /** A category of allegations, by its label. */
  | 'CATEGORY'
  /** A recommendation, by its words. */
  | 'RECOMMENDATION'
  /** A remark made at a hearing, by its words. */
  | 'REMARK'
  /** A statement, by its words. */
  | 'STATEMENT';

/** How many records a search found of each kind and data set: all that were found, also beyond the best 1,000 that pages lead to. */
export type SearchFacets = {
  readonly __typename: 'SearchFacets';
  /** Of each kind, most first. What `kinds` asks for is overlooked, so that it says what else there is. */
  readonly kinds: ReadonlyArray<SearchKindFacet>;
  /** Of each data set, most first. What `dataSet` asks for is overlooked. */
  readonly dataSets: ReadonlyArray<SearchDataSetFacet>;
};

/** How many records of a kind a search found. */
export type SearchKindFacet = {
  readonly __typename: 'SearchKindFacet';
  /** The kind. */
  readonly kind: SearchKind;
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
};

/** How many records of a data set a search found. */
export type SearchDataSetFacet = {
  readonly __typename: 'SearchDataSetFacet';
  /** The id of the data set, such as dataset/met. */
  readonly dataSet: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
};

/** How a period of service ended. */
export type Leaving =
  /** The officer resigned. */
  | 'RESIGNED'
  /** The officer retired. */
  | 'RETIRED'
  /** The officer was dismissed. */
  | 'DISMISSED'
  /** The officer moved to another force. */
  | 'TRANSFERRED'
  /** A contract or a probation ended. */
  | 'ENDED'
  /** The officer died. */
  | 'DIED'
  /** No source says how it ended, or whether it has. */
  | 'NOT_STATED';

/** A period in which an officer served in a force. Whoever leaves and comes back, or moves to another force, has several. */
export type Service = Node & Cited & {
  readonly __typename: 'Service';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The force. */
  readonly force?: Maybe<Force>;
  /** From joining to leaving. */
  readonly period?: Maybe<Interval>;
  /** The rank at the latest release of a data set that gives it once, not for each posting. */
  readonly latestRank?: Maybe<Rank>;
  /** That rank as printed. */
  readonly latestTitle?: Maybe<Scalars['String']['output']>;
  /** How it ended. */
  readonly leaving: Leaving;
  /** The officer. */
  readonly officer: Officer;
};


/** A period in which an officer served in a force. Whoever leaves and comes back, or moves to another force, has several. */
export type ServiceCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** The ranks of the police service, lowest first. "Detective" is a role, and the rank Commander is not the command of a unit. */
export type Rank =
  /** Constable. */
  | 'CONSTABLE'
  /** Sergeant. */
  | 'SERGEANT'
  /** Inspector. */
  | 'INSPECTOR'
  /** Chief Inspector. */
  | 'CHIEF_INSPECTOR'
  /** Superintendent. */
  | 'SUPERINTENDENT'
  /** Chief Superintendent. */
  | 'CHIEF_SUPERINTENDENT'
  /** The rank Commander, above Chief Superintendent. No command of a unit follows from it. */
  | 'COMMANDER'
  /** Deputy Assistant Commissioner. */
  | 'DEPUTY_ASSISTANT_COMMISSIONER'
  /** Assistant Commissioner. */
  | 'ASSISTANT_COMMISSIONER'
  /** Deputy Commissioner. */
  | 'DEPUTY_COMMISSIONER'
  /** Commissioner. */
  | 'COMMISSIONER'
  /** Assistant Chief Constable, outside London. */
  | 'ASSISTANT_CHIEF_CONSTABLE'
  /** Deputy Chief Constable, outside London. */
  | 'DEPUTY_CHIEF_CONSTABLE'
  /** Chief Constable, outside London. */
  | 'CHIEF_CONSTABLE';

/** What an officer does in a posting. */
export type PostingRole =
  /** Serves in the unit. */
  | 'MEMBER'
  /** Commands the unit. */
  | 'COMMANDER'
  /** Commands the unit for the time being. */
  | 'ACTING_COMMANDER';

/** A posting: an officer in a unit, in a rank and a role, for a period. A command of a unit is a posting too. */
export type Posting = Node & Cited & {
  readonly __typename: 'Posting';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The rank then. */
  readonly rank?: Maybe<Rank>;
  /** The rank or office as printed, such as "Detective Chief Superintendent". */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Whether the officer served in the unit or commanded it. */
  readonly role: PostingRole;
  /** What the officer did there, in the words of the source. */
  readonly duty?: Maybe<Scalars['String']['output']>;
  /** When. Of a command known only by mentions, the bounds say no more than the mentions. */
  readonly period?: Maybe<Interval>;
  /** The officer. */
  readonly officer: Officer;
  /** The unit. Null where no source names it. */
  readonly unit?: Maybe<Unit>;
  /** The force. */
  readonly force?: Maybe<Force>;
  /** How far the command reaches: its period, not before its unit exists, and not where another's command is certain. Null for a posting that is no command. */
  readonly reach?: Maybe<Interval>;
  /** The unit that the posting commands. Null for a posting that is no command. */
  readonly commands?: Maybe<Unit>;
  /** The allegations whose conduct falls in this posting, as attributed by date. */
  readonly allegations: AllegationConnection;
  /** The allegations against officers of the commanded unit, or of a unit below it, while this command stood or may have stood. */
  readonly allegationsUnderCommand: AllegationConnection;
};


/** A posting: an officer in a unit, in a rank and a role, for a period. A command of a unit is a posting too. */
export type PostingCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A posting: an officer in a unit, in a rank and a role, for a period. A command of a unit is a posting too. */
export type PostingAllegationsArgs = {
  where?: InputMaybe<AllegationWhere>;
  sort?: InputMaybe<AllegationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A posting: an officer in a unit, in a rank and a role, for a period. A command of a unit is a posting too. */
export type PostingAllegationsUnderCommandArgs = {
  where?: InputMaybe<AllegationWhere>;
  sort?: InputMaybe<AllegationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What kind of publication a source is. */
export type SourceKind =
  /** Published by a police force or another authority. */
  | 'AUTHORITY_RELEASE'
  /** A newspaper, an agency or a broadcaster. */
  | 'NEWS_REPORT'
  /** A decision or judgment. */
  | 'JUDGMENT'
  /** A published list, such as the barred list. */
  | 'PUBLIC_LIST'
  /** A report of an inspectorate, an inquiry or a regulator. */
  | 'REPORT'
  /** Anything else that was published. */
  | 'OTHER';

/** How much of something may be shown. */
export type Disclosure =
  /** As the source has it. */
  | 'PUBLIC'
  /** In general terms only. */
  | 'GENERALISED'
  /** Not at all: no value is kept anywhere. */
  | 'WITHHELD';

/** Something published, on which facts rest. */
export type Source = Node & {
  readonly __typename: 'Source';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** What kind of publication it is. */
  readonly kind: SourceKind;
  /** Its title. Null where the title itself would identify a victim. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** When it was published. */
  readonly publishedOn?: Maybe<Day>;
  /** Its address. Null where the address itself would identify a victim, or where there is none. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Whether its title and address may be shown. */
  readonly disclosure: Disclosure;
  /** The source that it copies, wholly or in part. The two are not independent. */
  readonly derivedFrom?: Maybe<Source>;
  /** The sources that copy this one. */
  readonly copiedBy: SourceConnection;
  /** What rests on it: each citation of this source. */
  readonly citations: CitationConnection;
  /** The data set that the source belongs to. */
  readonly dataSet: DataSet;
};


/** Something published, on which facts rest. */
export type SourceCopiedByArgs = {
  where?: InputMaybe<SourceWhere>;
  sort?: InputMaybe<SourceSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something published, on which facts rest. */
export type SourceCitationsArgs = {
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How a fact stands in its source. */
export type Basis =
  /** The source says it in so many words. */
  | 'EXPLICIT'
  /** It follows from what the source says. */
  | 'IMPLIED'
  /** It stands in another report of the same event, not in the one that the case file is about. */
  | 'EXTERNAL';

/** The words of a source behind one fact of a record. */
export type Citation = Node & {
  readonly __typename: 'Citation';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The fact that it supports: the name of a field. */
  readonly fact: Scalars['String']['output'];
  /** The words of the source, shortened. Null where quoting them would identify somebody. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** Where in the source they stand. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** How the fact stands in the source. */
  readonly basis: Basis;
  /** The source. */
  readonly source: Source;
  /** The record that it supports. */
  readonly supports?: Maybe<Cited>;
  /** From when on it was public: from the day of its source. It never ends. */
  readonly known?: Maybe<Interval>;
};

/** A fact on which sources disagree. */
export type Conflict = Node & {
  readonly __typename: 'Conflict';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The fact in dispute: the name of a field. */
  readonly fact: Scalars['String']['output'];
  /** What each side says. */
  readonly claims: ReadonlyArray<Claim>;
};

/** What one side of a conflict says. */
export type Claim = Node & {
  readonly __typename: 'Claim';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Its place in the case file, from 1. Says nothing about which claim is right. */
  readonly position: Scalars['Int']['output'];
  /** What is claimed. */
  readonly value: Scalars['String']['output'];
  /** Whether the case file prefers this claim. Publications are never ranked. */
  readonly preferred: Scalars['Boolean']['output'];
  /** Why it is preferred. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The citations behind this claim. */
  readonly citations: CitationConnection;
};


/** What one side of a conflict says. */
export type ClaimCitationsArgs = {
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A police force. */
export type Force = Node & Cited & {
  readonly __typename: 'Force';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The country that it polices. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Its units. */
  readonly units: UnitConnection;
  /** Service in this force. */
  readonly services: ServiceConnection;
};


/** A police force. */
export type ForceCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A police force. */
export type ForceUnitsArgs = {
  where?: InputMaybe<UnitWhere>;
  sort?: InputMaybe<UnitSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A police force. */
export type ForceServicesArgs = {
  where?: InputMaybe<ServiceWhere>;
  sort?: InputMaybe<ServiceSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A unit of a force: a command, a borough, a station, a team. A unit that was renamed or reorganised is a new one that
 * succeeds the old.
 */
export type Unit = Node & Cited & {
  readonly __typename: 'Unit';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its short code, where the force uses one. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** What kind of unit it is, such as "Basic Command Unit". */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** When it existed. */
  readonly existed?: Maybe<Interval>;
  /** The force that it is part of. */
  readonly force: Force;
  /** The units above it, each for a period. */
  readonly memberships: ReadonlyArray<Membership>;
  /** The units below it, each for a period. */
  readonly members: ReadonlyArray<Membership>;
  /** The areas that it covers, each for a period. */
  readonly coverages: ReadonlyArray<Coverage>;
  /** The unit that this one took over from. */
  readonly succeeds?: Maybe<Unit>;
  /** The units that took over from this one. */
  readonly succeededBy: ReadonlyArray<Unit>;
  /** The postings of its commanders. */
  readonly commands: PostingConnection;
  /** Who commanded the unit on a day, each with how sure that is. Empty where no command is known for that day. */
  readonly commandersOn: ReadonlyArray<CommandOn>;
  /** All postings in the unit. */
  readonly postings: PostingConnection;
  /** The allegations against officers who were posted here when the conduct happened. */
  readonly allegations: AllegationConnection;
  /**
   * How many were posted in the unit on a day, as the denominator of a rate. Null where the data set does not have all
   * postings of that day (`DataSet.completeFor` names `Unit.postings` or `Officer.postings`): not stated is not none.
   */
  readonly headcountOn?: Maybe<Headcount>;
};


/**
 * A unit of a force: a command, a borough, a station, a team. A unit that was renamed or reorganised is a new one that
 * succeeds the old.
 */
export type UnitCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A unit of a force: a command, a borough, a station, a team. A unit that was renamed or reorganised is a new one that
 * succeeds the old.
 */
export type UnitCommandsArgs = {
  where?: InputMaybe<PostingWhere>;
  sort?: InputMaybe<PostingSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A unit of a force: a command, a borough, a station, a team. A unit that was renamed or reorganised is a new one that
 * succeeds the old.
 */
export type UnitCommandersOnArgs = {
  day: Scalars['Date']['input'];
};


/**
 * A unit of a force: a command, a borough, a station, a team. A unit that was renamed or reorganised is a new one that
 * succeeds the old.
 */
export type UnitPostingsArgs = {
  where?: InputMaybe<PostingWhere>;
  sort?: InputMaybe<PostingSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A unit of a force: a command, a borough, a station, a team. A unit that was renamed or reorganised is a new one that
 * succeeds the old.
 */
export type UnitAllegationsArgs = {
  where?: InputMaybe<AllegationWhere>;
  sort?: InputMaybe<AllegationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A unit of a force: a command, a borough, a station, a team. A unit that was renamed or reorganised is a new one that
 * succeeds the old.
 */
export type UnitHeadcountOnArgs = {
  day: Scalars['Date']['input'];
};

/** A command on a certain day. */
export type CommandOn = {
  readonly __typename: 'CommandOn';
  /** DEFINITE between stated days, POSSIBLE beyond them. */
  readonly certainty: Certainty;
  /** The posting of command. */
  readonly posting: Posting;
  /** The commander. */
  readonly officer: Officer;
};

/** That a unit is part of another for a period. */
export type Membership = Node & Cited & {
  readonly __typename: 'Membership';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The unit above. */
  readonly parent: Unit;
  /** The unit below. */
  readonly unit: Unit;
  /** For how long. */
  readonly period?: Maybe<Interval>;
};


/** That a unit is part of another for a period. */
export type MembershipCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A place that units cover, such as a borough. */
export type Area = Node & Cited & {
  readonly __typename: 'Area';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What kind of area it is, such as "borough". */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The units that cover it, each for a period. */
  readonly coverages: ReadonlyArray<Coverage>;
};


/** A place that units cover, such as a borough. */
export type AreaCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** That a unit covers an area for a period. */
export type Coverage = Node & Cited & {
  readonly __typename: 'Coverage';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** The data set that the record belongs to. Records of two data sets are never merged. */
  readonly dataSet: DataSet;
  /** The facts of this record on which no source says anything. Not stated is not no. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only, to protect somebody. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind the facts of this record: all of them, or those behind one fact. */
  readonly citations: CitationConnection;
  /** The row of a public data set that the record was made from. Empty for a record of a case file, of which every fact has its own citations. */
  readonly importedFrom: ReadonlyArray<ImportedRow>;
  /** Facts on which the sources disagree, with all rival claims. A fact in dispute has no value unless one claim is preferred. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The area. */
  readonly area: Area;
  /** The unit. */
  readonly unit: Unit;
  /** For how long. */
  readonly period?: Maybe<Interval>;
};


/** That a unit covers an area for a period. */
export type CoverageCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A fact with three answers. NOT_STATED is never to be read as NO. */
export type Answer =
  /** A source says so. */
  | 'YES'
  /** A source says that it is not so. */
  | 'NO'
  /** No source says either. */
  | 'NOT_STATED';

/** A code of the list that a data set itself uses, kept beside our word for it, or in its place where there is none. */
export type LocalCode = {
  readonly __typename: 'LocalCode';
  /** The list that the code belongs to. */
  readonly scheme: Scalars['String']['output'];
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** What it stands for, where our words have no equal. */
  readonly label?: Maybe<Scalars['String']['output']>;
};

/** How sure it is that something holds, given dates that may be vague. */
export type Certainty =
  /** It holds however the vague dates fall. */
  | 'DEFINITE'
  /** It holds for some of the days that the vague dates allow, not for all. */
  | 'POSSIBLE';

/** How sure a source is of a day. */
export type DayCertainty =
  /** The source gives it without reservation. */
  | 'CERTAIN'
  /** The source doubts it (EDTF `?`). */
  | 'UNCERTAIN'
  /** The source gives it roughly (EDTF `~`). */
  | 'APPROXIMATE'
  /** The source gives it roughly and doubts it (EDTF `%`). */
  | 'UNCERTAIN_AND_APPROXIMATE';

/**
 * A day, as precisely as its source gives it and no more. A source that says "in November 2022" gives the bounds
 * 2022-11-01 and 2022-11-30.
 */
export type Day = {
  readonly __typename: 'Day';
  /** The date in EDTF (ISO 8601-2), for example `2022-11`. Null for a day that only rival claims give, or that cannot exist. */
  readonly edtf?: Maybe<Scalars['String']['output']>;
  /** The earliest day that it can be. Null when there is no such bound. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** The latest day that it can be. Null when there is no such bound. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
  /** How sure the source is of it. */
  readonly certainty?: Maybe<DayCertainty>;
  /** The words of the source, where they name a day that cannot exist, such as 31 June. No bounds are invented for it. */
  readonly asPrinted?: Maybe<Scalars['String']['output']>;
};

/** Something that lasts. Its start and its end each lie between two bounds; a bound that no source gives is null. */
export type Interval = {
  readonly __typename: 'Interval';
  /** The interval in EDTF (ISO 8601-2), for example `2020-04/2020-11`. Null where only mentions or rival claims are known. */
  readonly edtf?: Maybe<Scalars['String']['output']>;
  /** The earliest day on which it can have begun. */
  readonly startEarliest?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which it can have begun. */
  readonly startLatest?: Maybe<Scalars['Date']['output']>;
  /** The earliest day on which it can have ended. */
  readonly endEarliest?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which it can have ended. */
  readonly endLatest?: Maybe<Scalars['Date']['output']>;
  /** Whether it was still going on when the source was published. */
  readonly ongoing: Answer;
};

/**
 * How much time lies between two facts, at least and at most. Months are days divided by 30.4375, to one decimal.
 * A negative figure means that the second fact can have come first.
 */
export type Gap = {
  readonly __typename: 'Gap';
  /** Fewest days that the dates allow. */
  readonly minDays?: Maybe<Scalars['Int']['output']>;
  /** Most days that the dates allow. */
  readonly maxDays?: Maybe<Scalars['Int']['output']>;
  /** Fewest months that the dates allow. */
  readonly minMonths?: Maybe<Scalars['Float']['output']>;
  /** Most months that the dates allow. */
  readonly maxMonths?: Maybe<Scalars['Float']['output']>;
};

/** A number as a source gives it, such as "almost 450". */
export type Quantity = {
  readonly __typename: 'Quantity';
  /** The words of the source. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The least that these words allow. Null when they give no lower bound. */
  readonly least?: Maybe<Scalars['Int']['output']>;
  /** The most that these words allow. Null when they give no upper bound. */
  readonly most?: Maybe<Scalars['Int']['output']>;
};

/** Which table of victims it is. There are no others, and none can be filtered. */
export type VictimTableKind =
  /** By sex and band of age, with the sums of both. */
  | 'BY_SEX_AND_AGE'
  /** By race, as the source names it. */
  | 'BY_RACE'
  /** By bands of five years, in which the conduct happened or was reported. */
  | 'BY_YEARS'
  /** By the family of the category. A victim in several families counts in each, so there is no sum. */
  | 'BY_FAMILY';

/**
 * A table of numbers of victims. Small cells are suppressed, and so many others that nobody can work a small one out: a
 * suppressed cell can be anything in a range at least as wide as the limit. Suppressed does not mean none.
 */
export type VictimTable = Node & {
  readonly __typename: 'VictimTable';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Which table it is. */
  readonly kind: VictimTableKind;
  /** The release that it was counted from. An earlier one where the new numbers differ so little that they would tell of single people. */
  readonly release: Scalars['String']['output'];
  /** Cells with fewer victims are suppressed. */
  readonly leastVictims: Scalars['Int']['output'];
  /** Cells of which the matters have fewer officers accused are suppressed. */
  readonly leastOfficers: Scalars['Int']['output'];
  /** Its cells, the sums among them. */
  readonly cells: ReadonlyArray<VictimCell>;
  /** The data set. */
  readonly dataSet: DataSet;
};

/** A cell of a table of victims. Of the labels only those of its table are given; one that is null stands for all together. */
export type VictimCell = Node & {
  readonly __typename: 'VictimCell';
  /** A stable global id: type, data set and a random part, for example `officer/met-k3x9q`. It holds no name and is never used again. */
  readonly id: Scalars['ID']['output'];
  /** Its place in the table. */
  readonly position: Scalars['Int']['output'];
  /** The sex, as the source names it. Null for all. */
  readonly sex?: Maybe<Scalars['String']['output']>;
  /** The band of age, as the source names it. Null for all. */
  readonly ageBand?: Maybe<Scalars['String']['output']>;
  /** The race, as the source names it. Null for all. */
  readonly race?: Maybe<Scalars['String']['output']>;
  /** The five years, such as 2010-2014. Null for all. */
  readonly years?: Maybe<Scalars['String']['output']>;
  /** The family of the category. */
  readonly family?: Maybe<CategoryFamily>;
  /** How many victims. Null where it is suppressed. */
  readonly victims?: Maybe<Scalars['Int']['output']>;
  /** Whether the number is withheld. It can be none, few or many. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** How a victim and an officer met. */
export type MetThrough =
  /** Through police duty, of whatever kind. */
  | 'MET_THROUGH_DUTY'
  /** As colleagues. */
  | 'MET_AS_COLLEAGUES'
  /** In private life. */
  | 'MET_PRIVATELY'
  /** No source says how. */
  | 'NOT_STATED';

/** In what capacity somebody is a victim here, as coarsely as will do. */
export type VictimContext =
  /** A victim of crime. */
  | 'VICTIM_OF_CRIME'
  /** A witness. */
  | 'WITNESS'
  /** A suspect or a person in custody. */
  | 'SUSPECT_OR_DETAINEE'
  /** A colleague. */
  | 'COLLEAGUE'
  /** Another member of the public. */
  | 'MEMBER_OF_PUBLIC'
  /** Not given. */
  | 'NOT_STATED';

/** A coarse band of age. */
export type AgeBand =
  /** Under 18. */
  | 'UNDER_18'
  /** 18 or over. */
  | 'ADULT'
  /** Not given. */
  | 'NOT_STATED';

/**
 * A victim, under a pseudonym, in one matter. That two victims are one person is never recorded. There is no look-up,
 * filter or order by victim, and nothing leads from a victim to another matter.
 */
export type Victim = {
  readonly __typename: 'Victim';
  /** A pseudonym, such as V1. */
  readonly pseudonym: Scalars['String']['output'];
  /** How the victim and the officer met. */
  readonly metThrough: MetThrough;
  /** In what capacity the person is a victim here. */
  readonly context: VictimContext;
  /** A coarse band of age. */
  readonly ageBand: AgeBand;
  /** The facts on which no source says anything. */
  readonly notStated: ReadonlyArray<Scalars['String']['output']>;
  /** The facts that are given in general terms only. */
  readonly generalised: ReadonlyArray<Scalars['String']['output']>;
  /** The citations behind these facts. */
  readonly citations: CitationConnection;
};


/**
 * A victim, under a pseudonym, in one matter. That two victims are one person is never recorded. There is no look-up,
 * filter or order by victim, and nothing leads from a victim to another matter.
 */
export type VictimCitationsArgs = {
  fact?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<CitationWhere>;
  sort?: InputMaybe<CitationSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How to filter by an id. */
export type IdWhere = {
  /** Is this id. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these ids. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How to filter by text. Case and accents count; `search` overlooks them. */
export type StringWhere = {
  /** Is this text. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these texts. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Begins with this text. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of texts. */
export type StringListWhere = {
  /** Contains this text. */
  readonly includes?: InputMaybe<Scalars['String']['input']>;
};

/** How to filter by a whole number. */
export type IntWhere = {
  /** Is this number. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these numbers. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Is less. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or equal. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or equal. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a day. A vague day passes when every day that it can be passes all of it; ask `possibly` for the others. */
export type DayWhere = {
  /** Is this day. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** Lies before it. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** Lies before it, or is it. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
  /** Lies after it. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** Lies after it, or is it. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Passes for at least one day that it can be. */
  readonly possibly?: InputMaybe<DayPossiblyWhere>;
};

/** How to filter by a day that may be vague: some day that it can be passes all of it. */
export type DayPossiblyWhere = {
  /** Can be this day. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** Can lie before it. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** Can lie before it, or be it. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
  /** Can lie after it. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** Can lie after it, or be it. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
};

/** Two days, both of which count as in it. */
export type DayRange = {
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The last day. */
  readonly to: Scalars['Date']['input'];
};

/** How to filter by something that lasts. Vague bounds pass when it holds however they fall; ask `possibly` for the others. */
export type IntervalWhere = {
  /** Has a day in common with this range. */
  readonly overlaps?: InputMaybe<DayRange>;
  /** Lies wholly in this range. */
  readonly within?: InputMaybe<DayRange>;
  /** Whether a source states anything of it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Passes for some way in which the vague bounds can fall. */
  readonly possibly?: InputMaybe<IntervalPossiblyWhere>;
};

/** How to filter by something that lasts, with vague bounds: it holds for some way in which they can fall. */
export type IntervalPossiblyWhere = {
  /** Can have a day in common with this range. */
  readonly overlaps?: InputMaybe<DayRange>;
  /** Can lie wholly in this range. */
  readonly within?: InputMaybe<DayRange>;
};

/** The direction of an order, the same for all its keys. */
export type SortDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** Where a page stands in its list (Relay cursor connections). */
export type PageInfo = {
  readonly __typename: 'PageInfo';
  /** Whether more records follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether records come before this page: an `after`, or with `last` a further page, says so. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first record of this page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last record of this page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Whether a list is known to be whole. */
export type Completeness =
  /** The data set or a source says that these are all. */
  | 'COMPLETE'
  /** There may be more that no source states. */
  | 'OPEN';

/** How to filter by AllegationStatus. */
export type AllegationStatusWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<AllegationStatus>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AllegationStatus>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of AllegationStatus. */
export type AllegationStatusListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<AllegationStatus>;
};

/** How to filter by FunnelStage. */
export type FunnelStageWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<FunnelStage>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<FunnelStage>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of FunnelStage. */
export type FunnelStageListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<FunnelStage>;
};

/** How to filter by Answer. */
export type AnswerWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Answer>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Answer>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Answer. */
export type AnswerListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Answer>;
};

/** How to filter by CategoryFamily. */
export type CategoryFamilyWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<CategoryFamily>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CategoryFamily>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of CategoryFamily. */
export type CategoryFamilyListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<CategoryFamily>;
};

/** How to filter by CategoryDuty. */
export type CategoryDutyWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<CategoryDuty>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CategoryDuty>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of CategoryDuty. */
export type CategoryDutyListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<CategoryDuty>;
};

/** How to filter by CategoryOrigin. */
export type CategoryOriginWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<CategoryOrigin>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CategoryOrigin>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of CategoryOrigin. */
export type CategoryOriginListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<CategoryOrigin>;
};

/** How to filter by Medium. */
export type MediumWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Medium>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Medium>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Medium. */
export type MediumListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Medium>;
};

/** How to filter by ContactDataObtained. */
export type ContactDataObtainedWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<ContactDataObtained>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ContactDataObtained>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of ContactDataObtained. */
export type ContactDataObtainedListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<ContactDataObtained>;
};

/** How to filter by Device. */
export type DeviceWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Device>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Device>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Device. */
export type DeviceListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Device>;
};

/** How to filter by CourtKind. */
export type CourtKindWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<CourtKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CourtKind>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of CourtKind. */
export type CourtKindListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<CourtKind>;
};

/** How to filter by Plea. */
export type PleaWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Plea>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Plea>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Plea. */
export type PleaListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Plea>;
};

/** How to filter by Verdict. */
export type VerdictWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Verdict>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Verdict>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Verdict. */
export type VerdictListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Verdict>;
};

/** How to filter by SentenceKind. */
export type SentenceKindWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<SentenceKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SentenceKind>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of SentenceKind. */
export type SentenceKindListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<SentenceKind>;
};

/** How to filter by CourtOrderKind. */
export type CourtOrderKindWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<CourtOrderKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CourtOrderKind>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of CourtOrderKind. */
export type CourtOrderKindListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<CourtOrderKind>;
};

/** How to filter by ListKind. */
export type ListKindWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<ListKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ListKind>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of ListKind. */
export type ListKindListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<ListKind>;
};

/** How to filter by Occurrence. */
export type OccurrenceWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Occurrence>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Occurrence>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Occurrence. */
export type OccurrenceListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Occurrence>;
};

/** How to filter by DataSetKind. */
export type DataSetKindWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<DataSetKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<DataSetKind>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of DataSetKind. */
export type DataSetKindListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<DataSetKind>;
};

/** How to filter by VictimContext. */
export type VictimContextWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<VictimContext>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<VictimContext>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of VictimContext. */
export type VictimContextListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<VictimContext>;
};

/** How to filter by RemovalReason. */
export type RemovalReasonWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<RemovalReason>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<RemovalReason>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of RemovalReason. */
export type RemovalReasonListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<RemovalReason>;
};

/** How to filter by FindingResult. */
export type FindingResultWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<FindingResult>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<FindingResult>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of FindingResult. */
export type FindingResultListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<FindingResult>;
};

/** How to filter by FindingStatus. */
export type FindingStatusWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<FindingStatus>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<FindingStatus>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of FindingStatus. */
export type FindingStatusListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<FindingStatus>;
};

/** How to filter by Severity. */
export type SeverityWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Severity>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Severity>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Severity. */
export type SeverityListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Severity>;
};

/** How to filter by Standard. */
export type StandardWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Standard>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Standard>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Standard. */
export type StandardListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Standard>;
};

/** How to filter by OutcomeKind. */
export type OutcomeKindWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<OutcomeKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<OutcomeKind>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of OutcomeKind. */
export type OutcomeKindListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<OutcomeKind>;
};

/** How to filter by AppealKind. */
export type AppealKindWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<AppealKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AppealKind>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of AppealKind. */
export type AppealKindListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<AppealKind>;
};

/** How to filter by AppealResult. */
export type AppealResultWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<AppealResult>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AppealResult>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of AppealResult. */
export type AppealResultListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<AppealResult>;
};

/** How to filter by HearingKind. */
export type HearingKindWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<HearingKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<HearingKind>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of HearingKind. */
export type HearingKindListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<HearingKind>;
};

/** How to filter by Openness. */
export type OpennessWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Openness>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Openness>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Openness. */
export type OpennessListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Openness>;
};

/** How to filter by Attendance. */
export type AttendanceWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Attendance>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Attendance>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Attendance. */
export type AttendanceListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Attendance>;
};

/** How to filter by SeatRole. */
export type SeatRoleWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<SeatRole>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SeatRole>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of SeatRole. */
export type SeatRoleListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<SeatRole>;
};

/** How to filter by ChairKind. */
export type ChairKindWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<ChairKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ChairKind>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of ChairKind. */
export type ChairKindListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<ChairKind>;
};

/** How to filter by Rank. */
export type RankWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Rank>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Rank>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Rank. */
export type RankListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Rank>;
};

/** How to filter by Capacity. */
export type CapacityWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Capacity>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Capacity>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Capacity. */
export type CapacityListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Capacity>;
};

/** How to filter by InvestigationMode. */
export type InvestigationModeWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<InvestigationMode>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<InvestigationMode>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of InvestigationMode. */
export type InvestigationModeListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<InvestigationMode>;
};

/** How to filter by InvestigationResult. */
export type InvestigationResultWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<InvestigationResult>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<InvestigationResult>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of InvestigationResult. */
export type InvestigationResultListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<InvestigationResult>;
};

/** How to filter by ReferralKind. */
export type ReferralKindWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<ReferralKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ReferralKind>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of ReferralKind. */
export type ReferralKindListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<ReferralKind>;
};

/** How to filter by MatterOrigin. */
export type MatterOriginWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<MatterOrigin>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<MatterOrigin>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of MatterOrigin. */
export type MatterOriginListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<MatterOrigin>;
};

/** How to filter by Regime. */
export type RegimeWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Regime>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Regime>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Regime. */
export type RegimeListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Regime>;
};

/** How to filter by Certainty. */
export type CertaintyWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Certainty>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Certainty>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Certainty. */
export type CertaintyListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Certainty>;
};

/** How to filter by WithheldReason. */
export type WithheldReasonWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<WithheldReason>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<WithheldReason>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of WithheldReason. */
export type WithheldReasonListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<WithheldReason>;
};

/** How to filter by OfficerKind. */
export type OfficerKindWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<OfficerKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<OfficerKind>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of OfficerKind. */
export type OfficerKindListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<OfficerKind>;
};

/** How to filter by UnnamedReason. */
export type UnnamedReasonWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<UnnamedReason>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<UnnamedReason>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of UnnamedReason. */
export type UnnamedReasonListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<UnnamedReason>;
};

/** How to filter by Similarity. */
export type SimilarityWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Similarity>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Similarity>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Similarity. */
export type SimilarityListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Similarity>;
};

/** How to filter by StatusScope. */
export type StatusScopeWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<StatusScope>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<StatusScope>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of StatusScope. */
export type StatusScopeListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<StatusScope>;
};

/** How to filter by FindingBehind. */
export type FindingBehindWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<FindingBehind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<FindingBehind>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of FindingBehind. */
export type FindingBehindListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<FindingBehind>;
};

/** How to filter by ChangeKind. */
export type ChangeKindWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<ChangeKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ChangeKind>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of ChangeKind. */
export type ChangeKindListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<ChangeKind>;
};

/** How to filter by ChangeReason. */
export type ChangeReasonWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<ChangeReason>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ChangeReason>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of ChangeReason. */
export type ChangeReasonListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<ChangeReason>;
};

/** How to filter by DisagreementKind. */
export type DisagreementKindWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<DisagreementKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<DisagreementKind>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of DisagreementKind. */
export type DisagreementKindListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<DisagreementKind>;
};

/** How to filter by ReviewReason. */
export type ReviewReasonWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<ReviewReason>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ReviewReason>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of ReviewReason. */
export type ReviewReasonListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<ReviewReason>;
};

/** How to filter by Intervention. */
export type InterventionWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Intervention>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Intervention>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Intervention. */
export type InterventionListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Intervention>;
};

/** How to filter by ActingRole. */
export type ActingRoleWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<ActingRole>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ActingRole>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of ActingRole. */
export type ActingRoleListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<ActingRole>;
};

/** How to filter by IncidentRelation. */
export type IncidentRelationWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<IncidentRelation>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<IncidentRelation>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of IncidentRelation. */
export type IncidentRelationListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<IncidentRelation>;
};

/** How to filter by CategoryScope. */
export type CategoryScopeWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<CategoryScope>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CategoryScope>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of CategoryScope. */
export type CategoryScopeListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<CategoryScope>;
};

/** How to filter by Leaving. */
export type LeavingWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Leaving>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Leaving>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Leaving. */
export type LeavingListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Leaving>;
};

/** How to filter by MoveWhen. */
export type MoveWhenWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<MoveWhen>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<MoveWhen>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of MoveWhen. */
export type MoveWhenListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<MoveWhen>;
};

/** How to filter by Elsewhere. */
export type ElsewhereWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Elsewhere>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Elsewhere>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Elsewhere. */
export type ElsewhereListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Elsewhere>;
};

/** How to filter by SeriesCounts. */
export type SeriesCountsWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<SeriesCounts>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SeriesCounts>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of SeriesCounts. */
export type SeriesCountsListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<SeriesCounts>;
};

/** How to filter by SeriesDay. */
export type SeriesDayWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<SeriesDay>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SeriesDay>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of SeriesDay. */
export type SeriesDayListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<SeriesDay>;
};

/** How to filter by PriorBecause. */
export type PriorBecauseWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<PriorBecause>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<PriorBecause>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of PriorBecause. */
export type PriorBecauseListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<PriorBecause>;
};

/** How to filter by PostingRole. */
export type PostingRoleWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<PostingRole>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<PostingRole>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of PostingRole. */
export type PostingRoleListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<PostingRole>;
};

/** How to filter by SourceKind. */
export type SourceKindWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<SourceKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of SourceKind. */
export type SourceKindListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<SourceKind>;
};

/** How to filter by Disclosure. */
export type DisclosureWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Disclosure>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Disclosure>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Disclosure. */
export type DisclosureListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Disclosure>;
};

/** How to filter by Basis. */
export type BasisWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<Basis>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Basis>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of Basis. */
export type BasisListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<Basis>;
};

/** How to filter by VictimTableKind. */
export type VictimTableKindWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<VictimTableKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<VictimTableKind>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of VictimTableKind. */
export type VictimTableKindListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<VictimTableKind>;
};

/** How to filter by MetThrough. */
export type MetThroughWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<MetThrough>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<MetThrough>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of MetThrough. */
export type MetThroughListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<MetThrough>;
};

/** How to filter by AgeBand. */
export type AgeBandWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<AgeBand>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AgeBand>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of AgeBand. */
export type AgeBandListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<AgeBand>;
};

/** How to filter by CommandKnowledge. */
export type CommandKnowledgeWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<CommandKnowledge>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CommandKnowledge>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of CommandKnowledge. */
export type CommandKnowledgeListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<CommandKnowledge>;
};

/** How to filter by SameAsDegree. */
export type SameAsDegreeWhere = {
  /** Is this. */
  readonly eq?: InputMaybe<SameAsDegree>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SameAsDegree>>;
  /** Whether a source states it. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How to filter by a list of SameAsDegree. */
export type SameAsDegreeListWhere = {
  /** Contains this. */
  readonly includes?: InputMaybe<SameAsDegree>;
};

/** What Allegation records must meet: all of it. */
export type AllegationWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `status`. */
  readonly status?: InputMaybe<AllegationStatusWhere>;
  /** Filters by `reached`. */
  readonly reached?: InputMaybe<FunnelStageWhere>;
  /** Filters by `conduct`. */
  readonly conduct?: InputMaybe<IntervalWhere>;
  /** Filters by `accused`. */
  readonly accused?: InputMaybe<OfficerWhere>;
  /** Filters by `category`. */
  readonly category?: InputMaybe<CategoryWhere>;
  /** Filters by `categoryInferred`. */
  readonly categoryInferred?: InputMaybe<AnswerWhere>;
  /** Filters by `family`. */
  readonly family?: InputMaybe<CategoryFamilyWhere>;
  /** Filters by `matter`. */
  readonly matter?: InputMaybe<MatterWhere>;
  /** Filters by `contacts`. */
  readonly contacts?: InputMaybe<ContactListWhere>;
  /** Filters by `opinions`. */
  readonly opinions?: InputMaybe<OpinionListWhere>;
  /** Filters by `determinations`. */
  readonly determinations?: InputMaybe<DeterminationListWhere>;
  /** Filters by `findings`. */
  readonly findings?: InputMaybe<FindingListWhere>;
  /** Filters by `attribution`. */
  readonly attribution?: InputMaybe<AttributionWhere>;
  /** Filters by `statedSimilarTo`. */
  readonly statedSimilarTo?: InputMaybe<AllegationListWhere>;
  /** Filters by `priorInvestigations`. */
  readonly priorInvestigations?: InputMaybe<PriorInvestigationListWhere>;
  /** Filters by `resignedBeforeHearing`. */
  readonly resignedBeforeHearing?: InputMaybe<AnswerWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<AllegationWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<AllegationWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<AllegationWhere>;
};

/** How to filter by a list of Allegation. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type AllegationListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<AllegationWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<AllegationWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<AllegationWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<AllegationWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Category records must meet: all of it. */
export type CategoryWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `scheme`. */
  readonly scheme?: InputMaybe<StringWhere>;
  /** Filters by `code`. */
  readonly code?: InputMaybe<StringWhere>;
  /** Filters by `family`. */
  readonly family?: InputMaybe<CategoryFamilyWhere>;
  /** Filters by `group`. */
  readonly group?: InputMaybe<StringWhere>;
  /** Filters by `duty`. */
  readonly duty?: InputMaybe<CategoryDutyWhere>;
  /** Filters by `raisedBy`. */
  readonly raisedBy?: InputMaybe<CategoryOriginWhere>;
  /** Filters by `allegations`. */
  readonly allegations?: InputMaybe<AllegationListWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CategoryWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CategoryWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<CategoryWhere>;
};

/** How to filter by a list of Category. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CategoryListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<CategoryWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<CategoryWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<CategoryWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<CategoryWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Contact records must meet: all of it. */
export type ContactWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `medium`. */
  readonly medium?: InputMaybe<MediumWhere>;
  /** Filters by `contactDataObtained`. */
  readonly contactDataObtained?: InputMaybe<ContactDataObtainedWhere>;
  /** Filters by `device`. */
  readonly device?: InputMaybe<DeviceWhere>;
  /** Filters by `continuedAfterRefusal`. */
  readonly continuedAfterRefusal?: InputMaybe<AnswerWhere>;
  /** Filters by `allegation`. */
  readonly allegation?: InputMaybe<AllegationWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ContactWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ContactWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<ContactWhere>;
};

/** How to filter by a list of Contact. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ContactListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<ContactWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<ContactWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<ContactWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<ContactWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Court records must meet: all of it. */
export type CourtWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `name`. */
  readonly name?: InputMaybe<StringWhere>;
  /** Filters by `kind`. */
  readonly kind?: InputMaybe<CourtKindWhere>;
  /** Filters by `criminalProceedings`. */
  readonly criminalProceedings?: InputMaybe<CriminalProceedingListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CourtWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CourtWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<CourtWhere>;
};

/** How to filter by a list of Court. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CourtListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<CourtWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<CourtWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<CourtWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<CourtWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What CriminalProceeding records must meet: all of it. */
export type CriminalProceedingWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `defendant`. */
  readonly defendant?: InputMaybe<OfficerWhere>;
  /** Filters by `began`. */
  readonly began?: InputMaybe<DayWhere>;
  /** Filters by `court`. */
  readonly court?: InputMaybe<CourtWhere>;
  /** Filters by `sentBy`. */
  readonly sentBy?: InputMaybe<CourtWhere>;
  /** Filters by `charges`. */
  readonly charges?: InputMaybe<ChargeListWhere>;
  /** Filters by `sentences`. */
  readonly sentences?: InputMaybe<SentenceListWhere>;
  /** Filters by `orders`. */
  readonly orders?: InputMaybe<CourtOrderListWhere>;
  /** Filters by `spentFrom`. */
  readonly spentFrom?: InputMaybe<DayWhere>;
  /** Filters by `matter`. */
  readonly matter?: InputMaybe<MatterWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CriminalProceedingWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CriminalProceedingWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<CriminalProceedingWhere>;
};

/** How to filter by a list of CriminalProceeding. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CriminalProceedingListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<CriminalProceedingWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<CriminalProceedingWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<CriminalProceedingWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<CriminalProceedingWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Charge records must meet: all of it. */
export type ChargeWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `plea`. */
  readonly plea?: InputMaybe<PleaWhere>;
  /** Filters by `verdict`. */
  readonly verdict?: InputMaybe<VerdictWhere>;
  /** Filters by `criminalProceeding`. */
  readonly criminalProceeding?: InputMaybe<CriminalProceedingWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ChargeWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ChargeWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<ChargeWhere>;
};

/** How to filter by a list of Charge. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ChargeListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<ChargeWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<ChargeWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<ChargeWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<ChargeWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Sentence records must meet: all of it. */
export type SentenceWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `kind`. */
  readonly kind?: InputMaybe<SentenceKindWhere>;
  /** Filters by `criminalProceeding`. */
  readonly criminalProceeding?: InputMaybe<CriminalProceedingWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SentenceWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<SentenceWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<SentenceWhere>;
};

/** How to filter by a list of Sentence. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type SentenceListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<SentenceWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<SentenceWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<SentenceWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<SentenceWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What CourtOrder records must meet: all of it. */
export type CourtOrderWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `kind`. */
  readonly kind?: InputMaybe<CourtOrderKindWhere>;
  /** Filters by `protectsVictim`. */
  readonly protectsVictim?: InputMaybe<AnswerWhere>;
  /** Filters by `criminalProceeding`. */
  readonly criminalProceeding?: InputMaybe<CriminalProceedingWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CourtOrderWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CourtOrderWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<CourtOrderWhere>;
};

/** How to filter by a list of CourtOrder. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CourtOrderListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<CourtOrderWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<CourtOrderWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<CourtOrderWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<CourtOrderWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Inquest records must meet: all of it. */
export type InquestWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `court`. */
  readonly court?: InputMaybe<CourtWhere>;
  /** Filters by `matter`. */
  readonly matter?: InputMaybe<MatterWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InquestWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<InquestWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<InquestWhere>;
};

/** How to filter by a list of Inquest. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type InquestListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<InquestWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<InquestWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<InquestWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<InquestWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What ListEntry records must meet: all of it. */
export type ListEntryWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `list`. */
  readonly list?: InputMaybe<ListKindWhere>;
  /** Filters by `occurrence`. */
  readonly occurrence?: InputMaybe<OccurrenceWhere>;
  /** Filters by `officer`. */
  readonly officer?: InputMaybe<OfficerWhere>;
  /** Filters by `matter`. */
  readonly matter?: InputMaybe<MatterWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ListEntryWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ListEntryWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<ListEntryWhere>;
};

/** How to filter by a list of ListEntry. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ListEntryListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<ListEntryWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<ListEntryWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<ListEntryWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<ListEntryWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What DataSet records must meet: all of it. */
export type DataSetWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `completeFor`. */
  readonly completeFor?: InputMaybe<CompleteForListWhere>;
  /** Filters by `unstated`. */
  readonly unstated?: InputMaybe<UnstatedListWhere>;
  /** Filters by `victimTables`. */
  readonly victimTables?: InputMaybe<VictimTableListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DataSetWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<DataSetWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<DataSetWhere>;
};

/** How to filter by a list of DataSet. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type DataSetListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<DataSetWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<DataSetWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<DataSetWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<DataSetWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Unstated records must meet: all of it. */
export type UnstatedWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `fact`. */
  readonly fact?: InputMaybe<StringWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<UnstatedWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<UnstatedWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<UnstatedWhere>;
};

/** How to filter by a list of Unstated. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type UnstatedListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<UnstatedWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<UnstatedWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<UnstatedWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<UnstatedWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What CompleteFor records must meet: all of it. */
export type CompleteForWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CompleteForWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CompleteForWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<CompleteForWhere>;
};

/** How to filter by a list of CompleteFor. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CompleteForListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<CompleteForWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<CompleteForWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<CompleteForWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<CompleteForWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Correction records must meet: all of it. */
export type CorrectionWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CorrectionWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CorrectionWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<CorrectionWhere>;
};

/** How to filter by a list of Correction. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CorrectionListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<CorrectionWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<CorrectionWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<CorrectionWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<CorrectionWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Finding records must meet: all of it. */
export type FindingWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `result`. */
  readonly result?: InputMaybe<FindingResultWhere>;
  /** Filters by `status`. */
  readonly status?: InputMaybe<FindingStatusWhere>;
  /** Filters by `severity`. */
  readonly severity?: InputMaybe<SeverityWhere>;
  /** Filters by `standards`. */
  readonly standards?: InputMaybe<StandardListWhere>;
  /** Filters by `allegation`. */
  readonly allegation?: InputMaybe<AllegationWhere>;
  /** Filters by `hearing`. */
  readonly hearing?: InputMaybe<HearingWhere>;
  /** Filters by `outcome`. */
  readonly outcome?: InputMaybe<OutcomeWhere>;
  /** Filters by `appeals`. */
  readonly appeals?: InputMaybe<AppealListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FindingWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<FindingWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<FindingWhere>;
};

/** How to filter by a list of Finding. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type FindingListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<FindingWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<FindingWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<FindingWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<FindingWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Outcome records must meet: all of it. */
export type OutcomeWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `kind`. */
  readonly kind?: InputMaybe<OutcomeKindWhere>;
  /** Filters by `finding`. */
  readonly finding?: InputMaybe<FindingWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OutcomeWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<OutcomeWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<OutcomeWhere>;
};

/** How to filter by a list of Outcome. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type OutcomeListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<OutcomeWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<OutcomeWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<OutcomeWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<OutcomeWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Appeal records must meet: all of it. */
export type AppealWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `kind`. */
  readonly kind?: InputMaybe<AppealKindWhere>;
  /** Filters by `decidedOn`. */
  readonly decidedOn?: InputMaybe<DayWhere>;
  /** Filters by `result`. */
  readonly result?: InputMaybe<AppealResultWhere>;
  /** Filters by `against`. */
  readonly against?: InputMaybe<FindingListWhere>;
  /** Filters by `findings`. */
  readonly findings?: InputMaybe<FindingListWhere>;
  /** Filters by `court`. */
  readonly court?: InputMaybe<CourtWhere>;
  /** Filters by `matter`. */
  readonly matter?: InputMaybe<MatterWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<AppealWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<AppealWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<AppealWhere>;
};

/** How to filter by a list of Appeal. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type AppealListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<AppealWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<AppealWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<AppealWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<AppealWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Hearing records must meet: all of it. */
export type HearingWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `kind`. */
  readonly kind?: InputMaybe<HearingKindWhere>;
  /** Filters by `heldOn`. */
  readonly heldOn?: InputMaybe<DayWhere>;
  /** Filters by `heldWithin`. */
  readonly heldWithin?: InputMaybe<DayWhere>;
  /** Filters by `occurrence`. */
  readonly occurrence?: InputMaybe<OccurrenceWhere>;
  /** Filters by `openness`. */
  readonly openness?: InputMaybe<OpennessWhere>;
  /** Filters by `matter`. */
  readonly matter?: InputMaybe<MatterWhere>;
  /** Filters by `seats`. */
  readonly seats?: InputMaybe<SeatListWhere>;
  /** Filters by `appearances`. */
  readonly appearances?: InputMaybe<AppearanceListWhere>;
  /** Filters by `attended`. */
  readonly attended?: InputMaybe<AttendanceWhere>;
  /** Filters by `represented`. */
  readonly represented?: InputMaybe<AttendanceWhere>;
  /** Filters by `findings`. */
  readonly findings?: InputMaybe<FindingListWhere>;
  /** Filters by `remarks`. */
  readonly remarks?: InputMaybe<RemarkListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<HearingWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<HearingWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<HearingWhere>;
};

/** How to filter by a list of Hearing. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type HearingListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<HearingWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<HearingWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<HearingWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<HearingWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Seat records must meet: all of it. */
export type SeatWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `role`. */
  readonly role?: InputMaybe<SeatRoleWhere>;
  /** Filters by `chairKind`. */
  readonly chairKind?: InputMaybe<ChairKindWhere>;
  /** Filters by `rankThen`. */
  readonly rankThen?: InputMaybe<RankWhere>;
  /** Filters by `holder`. */
  readonly holder?: InputMaybe<PersonWhere>;
  /** Filters by `hearing`. */
  readonly hearing?: InputMaybe<HearingWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SeatWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<SeatWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<SeatWhere>;
};

/** How to filter by a list of Seat. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type SeatListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<SeatWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<SeatWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<SeatWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<SeatWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Appearance records must meet: all of it. */
export type AppearanceWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `officer`. */
  readonly officer?: InputMaybe<OfficerWhere>;
  /** Filters by `attended`. */
  readonly attended?: InputMaybe<AnswerWhere>;
  /** Filters by `represented`. */
  readonly represented?: InputMaybe<AnswerWhere>;
  /** Filters by `admitted`. */
  readonly admitted?: InputMaybe<AnswerWhere>;
  /** Filters by `hearing`. */
  readonly hearing?: InputMaybe<HearingWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<AppearanceWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<AppearanceWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<AppearanceWhere>;
};

/** How to filter by a list of Appearance. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type AppearanceListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<AppearanceWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<AppearanceWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<AppearanceWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<AppearanceWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Remark records must meet: all of it. */
export type RemarkWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `speaker`. */
  readonly speaker?: InputMaybe<PersonWhere>;
  /** Filters by `capacity`. */
  readonly capacity?: InputMaybe<CapacityWhere>;
  /** Filters by `hearing`. */
  readonly hearing?: InputMaybe<HearingWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<RemarkWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<RemarkWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<RemarkWhere>;
};

/** How to filter by a list of Remark. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type RemarkListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<RemarkWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<RemarkWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<RemarkWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<RemarkWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Statement records must meet: all of it. */
export type StatementWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `speaker`. */
  readonly speaker?: InputMaybe<PersonWhere>;
  /** Filters by `capacity`. */
  readonly capacity?: InputMaybe<CapacityWhere>;
  /** Filters by `spokeFor`. */
  readonly spokeFor?: InputMaybe<UnitWhere>;
  /** Filters by `saidOn`. */
  readonly saidOn?: InputMaybe<DayWhere>;
  /** Filters by `matter`. */
  readonly matter?: InputMaybe<MatterWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<StatementWhere>;
};

/** How to filter by a list of Statement. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type StatementListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<StatementWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<StatementWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<StatementWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<StatementWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Investigation records must meet: all of it. */
export type InvestigationWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `body`. */
  readonly body?: InputMaybe<StringWhere>;
  /** Filters by `mode`. */
  readonly mode?: InputMaybe<InvestigationModeWhere>;
  /** Filters by `began`. */
  readonly began?: InputMaybe<DayWhere>;
  /** Filters by `ended`. */
  readonly ended?: InputMaybe<DayWhere>;
  /** Filters by `result`. */
  readonly result?: InputMaybe<InvestigationResultWhere>;
  /** Filters by `matter`. */
  readonly matter?: InputMaybe<MatterWhere>;
  /** Filters by `investigators`. */
  readonly investigators?: InputMaybe<PersonListWhere>;
  /** Filters by `opinions`. */
  readonly opinions?: InputMaybe<OpinionListWhere>;
  /** Filters by `recommendations`. */
  readonly recommendations?: InputMaybe<RecommendationListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InvestigationWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<InvestigationWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<InvestigationWhere>;
};

/** How to filter by a list of Investigation. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type InvestigationListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<InvestigationWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<InvestigationWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<InvestigationWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<InvestigationWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Referral records must meet: all of it. */
export type ReferralWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `kind`. */
  readonly kind?: InputMaybe<ReferralKindWhere>;
  /** Filters by `referredOn`. */
  readonly referredOn?: InputMaybe<DayWhere>;
  /** Filters by `matter`. */
  readonly matter?: InputMaybe<MatterWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ReferralWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ReferralWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<ReferralWhere>;
};

/** How to filter by a list of Referral. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ReferralListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<ReferralWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<ReferralWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<ReferralWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<ReferralWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Opinion records must meet: all of it. */
export type OpinionWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `caseToAnswer`. */
  readonly caseToAnswer?: InputMaybe<AnswerWhere>;
  /** Filters by `severityAssessed`. */
  readonly severityAssessed?: InputMaybe<SeverityWhere>;
  /** Filters by `allegation`. */
  readonly allegation?: InputMaybe<AllegationWhere>;
  /** Filters by `investigation`. */
  readonly investigation?: InputMaybe<InvestigationWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OpinionWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<OpinionWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<OpinionWhere>;
};

/** How to filter by a list of Opinion. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type OpinionListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<OpinionWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<OpinionWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<OpinionWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<OpinionWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Determination records must meet: all of it. */
export type DeterminationWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `caseToAnswer`. */
  readonly caseToAnswer?: InputMaybe<AnswerWhere>;
  /** Filters by `severityAssessed`. */
  readonly severityAssessed?: InputMaybe<SeverityWhere>;
  /** Filters by `determinedOn`. */
  readonly determinedOn?: InputMaybe<DayWhere>;
  /** Filters by `allegation`. */
  readonly allegation?: InputMaybe<AllegationWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DeterminationWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<DeterminationWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<DeterminationWhere>;
};

/** How to filter by a list of Determination. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type DeterminationListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<DeterminationWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<DeterminationWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<DeterminationWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<DeterminationWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Recommendation records must meet: all of it. */
export type RecommendationWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `followed`. */
  readonly followed?: InputMaybe<AnswerWhere>;
  /** Filters by `investigation`. */
  readonly investigation?: InputMaybe<InvestigationWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<RecommendationWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<RecommendationWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<RecommendationWhere>;
};

/** How to filter by a list of Recommendation. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type RecommendationListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<RecommendationWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<RecommendationWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<RecommendationWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<RecommendationWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Matter records must meet: all of it. */
export type MatterWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `origin`. */
  readonly origin?: InputMaybe<MatterOriginWhere>;
  /** Filters by `regime`. */
  readonly regime?: InputMaybe<RegimeWhere>;
  /** Filters by `filedByMember`. */
  readonly filedByMember?: InputMaybe<AnswerWhere>;
  /** Filters by `reference`. */
  readonly reference?: InputMaybe<StringWhere>;
  /** Filters by `received`. */
  readonly received?: InputMaybe<DayWhere>;
  /** Filters by `closed`. */
  readonly closed?: InputMaybe<DayWhere>;
  /** Filters by `allegations`. */
  readonly allegations?: InputMaybe<AllegationListWhere>;
  /** Filters by `witnesses`. */
  readonly witnesses?: InputMaybe<OfficerListWhere>;
  /** Filters by `referrals`. */
  readonly referrals?: InputMaybe<ReferralListWhere>;
  /** Filters by `investigations`. */
  readonly investigations?: InputMaybe<InvestigationListWhere>;
  /** Filters by `hearings`. */
  readonly hearings?: InputMaybe<HearingListWhere>;
  /** Filters by `appeals`. */
  readonly appeals?: InputMaybe<AppealListWhere>;
  /** Filters by `criminalProceedings`. */
  readonly criminalProceedings?: InputMaybe<CriminalProceedingListWhere>;
  /** Filters by `inquests`. */
  readonly inquests?: InputMaybe<InquestListWhere>;
  /** Filters by `listEntries`. */
  readonly listEntries?: InputMaybe<ListEntryListWhere>;
  /** Filters by `statements`. */
  readonly statements?: InputMaybe<StatementListWhere>;
  /** Filters by `withheld`. */
  readonly withheld?: InputMaybe<WithheldListWhere>;
  /** Filters by `reviewAt`. */
  readonly reviewAt?: InputMaybe<DayWhere>;
  /** Filters by `closedWithoutReferral`. */
  readonly closedWithoutReferral?: InputMaybe<AnswerWhere>;
  /** Filters by `knownFacts`. */
  readonly knownFacts?: InputMaybe<KnownFactListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<MatterWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<MatterWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<MatterWhere>;
};

/** How to filter by a list of Matter. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type MatterListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<MatterWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<MatterWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<MatterWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<MatterWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Withheld records must meet: all of it. */
export type WithheldWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `matter`. */
  readonly matter?: InputMaybe<MatterWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<WithheldWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<WithheldWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<WithheldWhere>;
};

/** How to filter by a list of Withheld. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type WithheldListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<WithheldWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<WithheldWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<WithheldWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<WithheldWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Officer records must meet: all of it. */
export type OfficerWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `name`. */
  readonly name?: InputMaybe<StringWhere>;
  /** Filters by `seats`. */
  readonly seats?: InputMaybe<SeatListWhere>;
  /** Filters by `investigated`. */
  readonly investigated?: InputMaybe<InvestigationListWhere>;
  /** Filters by `statements`. */
  readonly statements?: InputMaybe<StatementListWhere>;
  /** Filters by `remarks`. */
  readonly remarks?: InputMaybe<RemarkListWhere>;
  /** Filters by `sameAs`. */
  readonly sameAs?: InputMaybe<SameAsListWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `kind`. */
  readonly kind?: InputMaybe<OfficerKindWhere>;
  /** Filters by `unnamed`. */
  readonly unnamed?: InputMaybe<UnnamedReasonWhere>;
  /** Filters by `services`. */
  readonly services?: InputMaybe<ServiceListWhere>;
  /** Filters by `postings`. */
  readonly postings?: InputMaybe<PostingListWhere>;
  /** Filters by `allegations`. */
  readonly allegations?: InputMaybe<AllegationListWhere>;
  /** Filters by `witnessIn`. */
  readonly witnessIn?: InputMaybe<MatterListWhere>;
  /** Filters by `appearances`. */
  readonly appearances?: InputMaybe<AppearanceListWhere>;
  /** Filters by `criminalProceedings`. */
  readonly criminalProceedings?: InputMaybe<CriminalProceedingListWhere>;
  /** Filters by `listEntries`. */
  readonly listEntries?: InputMaybe<ListEntryListWhere>;
  /** Filters by `reviewAt`. */
  readonly reviewAt?: InputMaybe<DayWhere>;
  /** Filters by `repeatAllegation`. */
  readonly repeatAllegation?: InputMaybe<AnswerWhere>;
  /** Filters by `priorSimilarInvestigation`. */
  readonly priorSimilarInvestigation?: InputMaybe<AnswerWhere>;
  /** Filters by `escalation`. */
  readonly escalation?: InputMaybe<AnswerWhere>;
  /** Filters by `priorInvestigations`. */
  readonly priorInvestigations?: InputMaybe<PriorInvestigationListWhere>;
  /** Filters by `knownFacts`. */
  readonly knownFacts?: InputMaybe<KnownFactListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OfficerWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<OfficerWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<OfficerWhere>;
};

/** How to filter by a list of Officer. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type OfficerListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<OfficerWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<OfficerWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<OfficerWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<OfficerWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What PriorInvestigation records must meet: all of it. */
export type PriorInvestigationWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `investigation`. */
  readonly investigation?: InputMaybe<InvestigationWhere>;
  /** Filters by `before`. */
  readonly before?: InputMaybe<AllegationWhere>;
  /** Filters by `similar`. */
  readonly similar?: InputMaybe<SimilarityWhere>;
  /** Filters by `similarWithInferred`. */
  readonly similarWithInferred?: InputMaybe<SimilarityWhere>;
  /** Filters by `earlierStatus`. */
  readonly earlierStatus?: InputMaybe<StatusScopeWhere>;
  /** Filters by `conductBegan`. */
  readonly conductBegan?: InputMaybe<DayWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PriorInvestigationWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<PriorInvestigationWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<PriorInvestigationWhere>;
};

/** How to filter by a list of PriorInvestigation. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type PriorInvestigationListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<PriorInvestigationWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<PriorInvestigationWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<PriorInvestigationWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<PriorInvestigationWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What OfficeHolder records must meet: all of it. */
export type OfficeHolderWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `name`. */
  readonly name?: InputMaybe<StringWhere>;
  /** Filters by `seats`. */
  readonly seats?: InputMaybe<SeatListWhere>;
  /** Filters by `investigated`. */
  readonly investigated?: InputMaybe<InvestigationListWhere>;
  /** Filters by `statements`. */
  readonly statements?: InputMaybe<StatementListWhere>;
  /** Filters by `remarks`. */
  readonly remarks?: InputMaybe<RemarkListWhere>;
  /** Filters by `sameAs`. */
  readonly sameAs?: InputMaybe<SameAsListWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OfficeHolderWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<OfficeHolderWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<OfficeHolderWhere>;
};

/** How to filter by a list of OfficeHolder. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type OfficeHolderListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<OfficeHolderWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<OfficeHolderWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<OfficeHolderWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<OfficeHolderWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What BarredWithoutFinding records must meet: all of it. */
export type BarredWithoutFindingWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `entry`. */
  readonly entry?: InputMaybe<ListEntryWhere>;
  /** Filters by `officer`. */
  readonly officer?: InputMaybe<OfficerWhere>;
  /** Filters by `matter`. */
  readonly matter?: InputMaybe<MatterWhere>;
  /** Filters by `enteredOn`. */
  readonly enteredOn?: InputMaybe<DayWhere>;
  /** Filters by `occurrence`. */
  readonly occurrence?: InputMaybe<OccurrenceWhere>;
  /** Filters by `finding`. */
  readonly finding?: InputMaybe<FindingBehindWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<BarredWithoutFindingWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<BarredWithoutFindingWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<BarredWithoutFindingWhere>;
};

/** How to filter by a list of BarredWithoutFinding. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type BarredWithoutFindingListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<BarredWithoutFindingWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<BarredWithoutFindingWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<BarredWithoutFindingWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<BarredWithoutFindingWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What StartOfCommand records must meet: all of it. */
export type StartOfCommandWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `command`. */
  readonly command?: InputMaybe<PostingWhere>;
  /** Filters by `commander`. */
  readonly commander?: InputMaybe<OfficerWhere>;
  /** Filters by `unit`. */
  readonly unit?: InputMaybe<UnitWhere>;
  /** Filters by `mattersBefore`. */
  readonly mattersBefore?: InputMaybe<IntWhere>;
  /** Filters by `mattersAfter`. */
  readonly mattersAfter?: InputMaybe<IntWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<StartOfCommandWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<StartOfCommandWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<StartOfCommandWhere>;
};

/** How to filter by a list of StartOfCommand. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type StartOfCommandListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<StartOfCommandWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<StartOfCommandWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<StartOfCommandWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<StartOfCommandWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Change records must meet: all of it. */
export type ChangeWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `releaseFrom`. */
  readonly releaseFrom?: InputMaybe<StringWhere>;
  /** Filters by `releaseTo`. */
  readonly releaseTo?: InputMaybe<StringWhere>;
  /** Filters by `recordType`. */
  readonly recordType?: InputMaybe<StringWhere>;
  /** Filters by `kind`. */
  readonly kind?: InputMaybe<ChangeKindWhere>;
  /** Filters by `facts`. */
  readonly facts?: InputMaybe<StringListWhere>;
  /** Filters by `why`. */
  readonly why?: InputMaybe<ChangeReasonWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ChangeWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ChangeWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<ChangeWhere>;
};

/** How to filter by a list of Change. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ChangeListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<ChangeWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<ChangeWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<ChangeWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<ChangeWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What CoAccusedPair records must meet: all of it. */
export type CoAccusedPairWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `evidence`. */
  readonly evidence?: InputMaybe<AllegationListWhere>;
  /** Filters by `first`. */
  readonly first?: InputMaybe<OfficerWhere>;
  /** Filters by `second`. */
  readonly second?: InputMaybe<OfficerWhere>;
  /** Filters by `matters`. */
  readonly matters?: InputMaybe<IntWhere>;
  /** Filters by `component`. */
  readonly component?: InputMaybe<CoAccusedComponentWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CoAccusedPairWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CoAccusedPairWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<CoAccusedPairWhere>;
};

/** How to filter by a list of CoAccusedPair. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CoAccusedPairListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<CoAccusedPairWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<CoAccusedPairWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<CoAccusedPairWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<CoAccusedPairWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What CoAccusedComponent records must meet: all of it. */
export type CoAccusedComponentWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `size`. */
  readonly size?: InputMaybe<IntWhere>;
  /** Filters by `brokerCount`. */
  readonly brokerCount?: InputMaybe<IntWhere>;
  /** Filters by `members`. */
  readonly members?: InputMaybe<OfficerListWhere>;
  /** Filters by `brokers`. */
  readonly brokers?: InputMaybe<OfficerListWhere>;
  /** Filters by `pairs`. */
  readonly pairs?: InputMaybe<CoAccusedPairListWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CoAccusedComponentWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CoAccusedComponentWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<CoAccusedComponentWhere>;
};

/** How to filter by a list of CoAccusedComponent. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CoAccusedComponentListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<CoAccusedComponentWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<CoAccusedComponentWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<CoAccusedComponentWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<CoAccusedComponentWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What CommanderStatement records must meet: all of it. */
export type CommanderStatementWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `statement`. */
  readonly statement?: InputMaybe<StatementWhere>;
  /** Filters by `commander`. */
  readonly commander?: InputMaybe<OfficerWhere>;
  /** Filters by `command`. */
  readonly command?: InputMaybe<PostingWhere>;
  /** Filters by `unit`. */
  readonly unit?: InputMaybe<UnitWhere>;
  /** Filters by `matter`. */
  readonly matter?: InputMaybe<MatterWhere>;
  /** Filters by `inCommand`. */
  readonly inCommand?: InputMaybe<AnswerWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CommanderStatementWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CommanderStatementWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<CommanderStatementWhere>;
};

/** How to filter by a list of CommanderStatement. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CommanderStatementListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<CommanderStatementWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<CommanderStatementWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<CommanderStatementWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<CommanderStatementWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What ContactThroughDuty records must meet: all of it. */
export type ContactThroughDutyWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `contact`. */
  readonly contact?: InputMaybe<ContactWhere>;
  /** Filters by `allegation`. */
  readonly allegation?: InputMaybe<AllegationWhere>;
  /** Filters by `officer`. */
  readonly officer?: InputMaybe<OfficerWhere>;
  /** Filters by `period`. */
  readonly period?: InputMaybe<IntervalWhere>;
  /** Filters by `medium`. */
  readonly medium?: InputMaybe<MediumWhere>;
  /** Filters by `device`. */
  readonly device?: InputMaybe<DeviceWhere>;
  /** Filters by `continuedAfterRefusal`. */
  readonly continuedAfterRefusal?: InputMaybe<AnswerWhere>;
  /** Filters by `reached`. */
  readonly reached?: InputMaybe<FunnelStageWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ContactThroughDutyWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ContactThroughDutyWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<ContactThroughDutyWhere>;
};

/** How to filter by a list of ContactThroughDuty. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ContactThroughDutyListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<ContactThroughDutyWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<ContactThroughDutyWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<ContactThroughDutyWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<ContactThroughDutyWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Disagreement records must meet: all of it. */
export type DisagreementWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `kinds`. */
  readonly kinds?: InputMaybe<DisagreementKindListWhere>;
  /** Filters by `allegation`. */
  readonly allegation?: InputMaybe<AllegationWhere>;
  /** Filters by `opinions`. */
  readonly opinions?: InputMaybe<OpinionListWhere>;
  /** Filters by `determinations`. */
  readonly determinations?: InputMaybe<DeterminationListWhere>;
  /** Filters by `findings`. */
  readonly findings?: InputMaybe<FindingListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DisagreementWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<DisagreementWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<DisagreementWhere>;
};

/** How to filter by a list of Disagreement. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type DisagreementListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<DisagreementWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<DisagreementWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<DisagreementWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<DisagreementWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What DueForReview records must meet: all of it. */
export type DueForReviewWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `why`. */
  readonly why?: InputMaybe<ReviewReasonWhere>;
  /** Filters by `due`. */
  readonly due?: InputMaybe<DayWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DueForReviewWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<DueForReviewWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<DueForReviewWhere>;
};

/** How to filter by a list of DueForReview. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type DueForReviewListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<DueForReviewWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<DueForReviewWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<DueForReviewWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<DueForReviewWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Escalation records must meet: all of it. */
export type EscalationWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `officer`. */
  readonly officer?: InputMaybe<OfficerWhere>;
  /** Filters by `matter`. */
  readonly matter?: InputMaybe<MatterWhere>;
  /** Filters by `intervention`. */
  readonly intervention?: InputMaybe<InterventionWhere>;
  /** Filters by `investigation`. */
  readonly investigation?: InputMaybe<InvestigationWhere>;
  /** Filters by `before`. */
  readonly before?: InputMaybe<AllegationWhere>;
  /** Filters by `finding`. */
  readonly finding?: InputMaybe<FindingWhere>;
  /** Filters by `similar`. */
  readonly similar?: InputMaybe<SimilarityWhere>;
  /** Filters by `similarWithInferred`. */
  readonly similarWithInferred?: InputMaybe<SimilarityWhere>;
  /** Filters by `conductBegan`. */
  readonly conductBegan?: InputMaybe<DayWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<EscalationWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<EscalationWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<EscalationWhere>;
};

/** How to filter by a list of Escalation. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type EscalationListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<EscalationWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<EscalationWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<EscalationWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<EscalationWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What InvestigatorOverlap records must meet: all of it. */
export type InvestigatorOverlapWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `role`. */
  readonly role?: InputMaybe<ActingRoleWhere>;
  /** Filters by `person`. */
  readonly person?: InputMaybe<OfficerWhere>;
  /** Filters by `accused`. */
  readonly accused?: InputMaybe<OfficerWhere>;
  /** Filters by `matter`. */
  readonly matter?: InputMaybe<MatterWhere>;
  /** Filters by `unit`. */
  readonly unit?: InputMaybe<UnitWhere>;
  /** Filters by `posting`. */
  readonly posting?: InputMaybe<PostingWhere>;
  /** Filters by `accusedPosting`. */
  readonly accusedPosting?: InputMaybe<PostingWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<InvestigatorOverlapWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<InvestigatorOverlapWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<InvestigatorOverlapWhere>;
};

/** How to filter by a list of InvestigatorOverlap. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type InvestigatorOverlapListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<InvestigatorOverlapWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<InvestigatorOverlapWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<InvestigatorOverlapWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<InvestigatorOverlapWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What LaterIncident records must meet: all of it. */
export type LaterIncidentWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `officer`. */
  readonly officer?: InputMaybe<OfficerWhere>;
  /** Filters by `matter`. */
  readonly matter?: InputMaybe<MatterWhere>;
  /** Filters by `allegation`. */
  readonly allegation?: InputMaybe<AllegationWhere>;
  /** Filters by `after`. */
  readonly after?: InputMaybe<MatterWhere>;
  /** Filters by `incident`. */
  readonly incident?: InputMaybe<DayWhere>;
  /** Filters by `days`. */
  readonly days?: InputMaybe<IntWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<LaterIncidentWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<LaterIncidentWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<LaterIncidentWhere>;
};

/** How to filter by a list of LaterIncident. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type LaterIncidentListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<LaterIncidentWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<LaterIncidentWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<LaterIncidentWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<LaterIncidentWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What LeftWhileOpen records must meet: all of it. */
export type LeftWhileOpenWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `officer`. */
  readonly officer?: InputMaybe<OfficerWhere>;
  /** Filters by `matter`. */
  readonly matter?: InputMaybe<MatterWhere>;
  /** Filters by `service`. */
  readonly service?: InputMaybe<ServiceWhere>;
  /** Filters by `leaving`. */
  readonly leaving?: InputMaybe<LeavingWhere>;
  /** Filters by `left`. */
  readonly left?: InputMaybe<DayWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<LeftWhileOpenWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<LeftWhileOpenWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<LeftWhileOpenWhere>;
};

/** How to filter by a list of LeftWhileOpen. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type LeftWhileOpenListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<LeftWhileOpenWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<LeftWhileOpenWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<LeftWhileOpenWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<LeftWhileOpenWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What CommandRecord records must meet: all of it. */
export type CommandRecordWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `command`. */
  readonly command?: InputMaybe<PostingWhere>;
  /** Filters by `commander`. */
  readonly commander?: InputMaybe<OfficerWhere>;
  /** Filters by `unit`. */
  readonly unit?: InputMaybe<UnitWhere>;
  /** Filters by `matters`. */
  readonly matters?: InputMaybe<IntWhere>;
  /** Filters by `possibleMatters`. */
  readonly possibleMatters?: InputMaybe<IntWhere>;
  /** Filters by `repeatMatters`. */
  readonly repeatMatters?: InputMaybe<IntWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CommandRecordWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CommandRecordWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<CommandRecordWhere>;
};

/** How to filter by a list of CommandRecord. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CommandRecordListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<CommandRecordWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<CommandRecordWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<CommandRecordWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<CommandRecordWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What UnitRecord records must meet: all of it. */
export type UnitRecordWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `unit`. */
  readonly unit?: InputMaybe<UnitWhere>;
  /** Filters by `matters`. */
  readonly matters?: InputMaybe<IntWhere>;
  /** Filters by `possibleMatters`. */
  readonly possibleMatters?: InputMaybe<IntWhere>;
  /** Filters by `repeatMatters`. */
  readonly repeatMatters?: InputMaybe<IntWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<UnitRecordWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<UnitRecordWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<UnitRecordWhere>;
};

/** How to filter by a list of UnitRecord. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type UnitRecordListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<UnitRecordWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<UnitRecordWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<UnitRecordWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<UnitRecordWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Move records must meet: all of it. */
export type MoveWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `officer`. */
  readonly officer?: InputMaybe<OfficerWhere>;
  /** Filters by `matter`. */
  readonly matter?: InputMaybe<MatterWhere>;
  /** Filters by `allegation`. */
  readonly allegation?: InputMaybe<AllegationWhere>;
  /** Filters by `from`. */
  readonly from?: InputMaybe<PostingWhere>;
  /** Filters by `to`. */
  readonly to?: InputMaybe<PostingWhere>;
  /** Filters by `moved`. */
  readonly moved?: InputMaybe<DayWhere>;
  /** Filters by `days`. */
  readonly days?: InputMaybe<IntWhere>;
  /** Filters by `everyMove`. */
  readonly everyMove?: InputMaybe<MoveListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<MoveWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<MoveWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<MoveWhere>;
};

/** How to filter by a list of Move. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type MoveListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<MoveWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<MoveWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<MoveWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<MoveWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Series records must meet: all of it. */
export type SeriesWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `values`. */
  readonly values?: InputMaybe<SeriesValueListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SeriesWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<SeriesWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<SeriesWhere>;
};

/** How to filter by a list of Series. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type SeriesListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<SeriesWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<SeriesWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<SeriesWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<SeriesWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What SeriesValue records must meet: all of it. */
export type SeriesValueWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `series`. */
  readonly series?: InputMaybe<SeriesWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SeriesValueWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<SeriesValueWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<SeriesValueWhere>;
};

/** How to filter by a list of SeriesValue. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type SeriesValueListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<SeriesValueWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<SeriesValueWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<SeriesValueWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<SeriesValueWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What PeerExposure records must meet: all of it. */
export type PeerExposureWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `posting`. */
  readonly posting?: InputMaybe<PostingWhere>;
  /** Filters by `officer`. */
  readonly officer?: InputMaybe<OfficerWhere>;
  /** Filters by `unit`. */
  readonly unit?: InputMaybe<UnitWhere>;
  /** Filters by `colleague`. */
  readonly colleague?: InputMaybe<OfficerWhere>;
  /** Filters by `allegation`. */
  readonly allegation?: InputMaybe<AllegationWhere>;
  /** Filters by `days`. */
  readonly days?: InputMaybe<IntWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PeerExposureWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<PeerExposureWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<PeerExposureWhere>;
};

/** How to filter by a list of PeerExposure. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type PeerExposureListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<PeerExposureWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<PeerExposureWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<PeerExposureWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<PeerExposureWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What PriorMatter records must meet: all of it. */
export type PriorMatterWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `officer`. */
  readonly officer?: InputMaybe<OfficerWhere>;
  /** Filters by `matter`. */
  readonly matter?: InputMaybe<MatterWhere>;
  /** Filters by `before`. */
  readonly before?: InputMaybe<AllegationWhere>;
  /** Filters by `because`. */
  readonly because?: InputMaybe<PriorBecauseWhere>;
  /** Filters by `investigation`. */
  readonly investigation?: InputMaybe<InvestigationWhere>;
  /** Filters by `similar`. */
  readonly similar?: InputMaybe<SimilarityWhere>;
  /** Filters by `similarWithInferred`. */
  readonly similarWithInferred?: InputMaybe<SimilarityWhere>;
  /** Filters by `earlierStatus`. */
  readonly earlierStatus?: InputMaybe<StatusScopeWhere>;
  /** Filters by `conductBegan`. */
  readonly conductBegan?: InputMaybe<DayWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PriorMatterWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<PriorMatterWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<PriorMatterWhere>;
};

/** How to filter by a list of PriorMatter. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type PriorMatterListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<PriorMatterWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<PriorMatterWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<PriorMatterWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<PriorMatterWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What RecommendationRecurrence records must meet: all of it. */
export type RecommendationRecurrenceWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `recommendation`. */
  readonly recommendation?: InputMaybe<RecommendationWhere>;
  /** Filters by `unit`. */
  readonly unit?: InputMaybe<UnitWhere>;
  /** Filters by `recurred`. */
  readonly recurred?: InputMaybe<AnswerWhere>;
  /** Filters by `later`. */
  readonly later?: InputMaybe<AllegationWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<RecommendationRecurrenceWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<RecommendationRecurrenceWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<RecommendationRecurrenceWhere>;
};

/** How to filter by a list of RecommendationRecurrence. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type RecommendationRecurrenceListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<RecommendationRecurrenceWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<RecommendationRecurrenceWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<RecommendationRecurrenceWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<RecommendationRecurrenceWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What RepeatAllegation records must meet: all of it. */
export type RepeatAllegationWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `evidence`. */
  readonly evidence?: InputMaybe<AllegationListWhere>;
  /** Filters by `officer`. */
  readonly officer?: InputMaybe<OfficerWhere>;
  /** Filters by `category`. */
  readonly category?: InputMaybe<CategoryWhere>;
  /** Filters by `family`. */
  readonly family?: InputMaybe<CategoryFamilyWhere>;
  /** Filters by `total`. */
  readonly total?: InputMaybe<IntWhere>;
  /** Filters by `days`. */
  readonly days?: InputMaybe<IntWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<RepeatAllegationWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<RepeatAllegationWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<RepeatAllegationWhere>;
};

/** How to filter by a list of RepeatAllegation. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type RepeatAllegationListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<RepeatAllegationWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<RepeatAllegationWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<RepeatAllegationWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<RepeatAllegationWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What StandardBreached records must meet: all of it. */
export type StandardBreachedWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `independentSources`. */
  readonly independentSources?: InputMaybe<IntWhere>;
  /** Filters by `standard`. */
  readonly standard?: InputMaybe<StandardWhere>;
  /** Filters by `findings`. */
  readonly findings?: InputMaybe<FindingListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<StandardBreachedWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<StandardBreachedWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<StandardBreachedWhere>;
};

/** How to filter by a list of StandardBreached. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type StandardBreachedListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<StandardBreachedWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<StandardBreachedWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<StandardBreachedWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<StandardBreachedWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What KnownFact records must meet: all of it. */
export type KnownFactWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `fact`. */
  readonly fact?: InputMaybe<StringWhere>;
  /** Filters by `known`. */
  readonly known?: InputMaybe<IntervalWhere>;
  /** Filters by `citations`. */
  readonly citations?: InputMaybe<CitationListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<KnownFactWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<KnownFactWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<KnownFactWhere>;
};

/** How to filter by a list of KnownFact. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type KnownFactListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<KnownFactWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<KnownFactWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<KnownFactWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<KnownFactWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Service records must meet: all of it. */
export type ServiceWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `force`. */
  readonly force?: InputMaybe<ForceWhere>;
  /** Filters by `period`. */
  readonly period?: InputMaybe<IntervalWhere>;
  /** Filters by `latestRank`. */
  readonly latestRank?: InputMaybe<RankWhere>;
  /** Filters by `leaving`. */
  readonly leaving?: InputMaybe<LeavingWhere>;
  /** Filters by `officer`. */
  readonly officer?: InputMaybe<OfficerWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ServiceWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ServiceWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<ServiceWhere>;
};

/** How to filter by a list of Service. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ServiceListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<ServiceWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<ServiceWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<ServiceWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<ServiceWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Posting records must meet: all of it. */
export type PostingWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `rank`. */
  readonly rank?: InputMaybe<RankWhere>;
  /** Filters by `role`. */
  readonly role?: InputMaybe<PostingRoleWhere>;
  /** Filters by `period`. */
  readonly period?: InputMaybe<IntervalWhere>;
  /** Filters by `officer`. */
  readonly officer?: InputMaybe<OfficerWhere>;
  /** Filters by `unit`. */
  readonly unit?: InputMaybe<UnitWhere>;
  /** Filters by `force`. */
  readonly force?: InputMaybe<ForceWhere>;
  /** Filters by `commands`. */
  readonly commands?: InputMaybe<UnitWhere>;
  /** Filters by `allegations`. */
  readonly allegations?: InputMaybe<AllegationListWhere>;
  /** Filters by `allegationsUnderCommand`. */
  readonly allegationsUnderCommand?: InputMaybe<AllegationListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PostingWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<PostingWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<PostingWhere>;
};

/** How to filter by a list of Posting. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type PostingListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<PostingWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<PostingWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<PostingWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<PostingWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Source records must meet: all of it. */
export type SourceWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `kind`. */
  readonly kind?: InputMaybe<SourceKindWhere>;
  /** Filters by `publisher`. */
  readonly publisher?: InputMaybe<StringWhere>;
  /** Filters by `publishedOn`. */
  readonly publishedOn?: InputMaybe<DayWhere>;
  /** Filters by `disclosure`. */
  readonly disclosure?: InputMaybe<DisclosureWhere>;
  /** Filters by `derivedFrom`. */
  readonly derivedFrom?: InputMaybe<SourceWhere>;
  /** Filters by `copiedBy`. */
  readonly copiedBy?: InputMaybe<SourceListWhere>;
  /** Filters by `citations`. */
  readonly citations?: InputMaybe<CitationListWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<SourceWhere>;
};

/** How to filter by a list of Source. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type SourceListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<SourceWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<SourceWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<SourceWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<SourceWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Citation records must meet: all of it. */
export type CitationWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `fact`. */
  readonly fact?: InputMaybe<StringWhere>;
  /** Filters by `basis`. */
  readonly basis?: InputMaybe<BasisWhere>;
  /** Filters by `source`. */
  readonly source?: InputMaybe<SourceWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CitationWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CitationWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<CitationWhere>;
};

/** How to filter by a list of Citation. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CitationListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<CitationWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<CitationWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<CitationWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<CitationWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Conflict records must meet: all of it. */
export type ConflictWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `claims`. */
  readonly claims?: InputMaybe<ClaimListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ConflictWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ConflictWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<ConflictWhere>;
};

/** How to filter by a list of Conflict. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ConflictListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<ConflictWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<ConflictWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<ConflictWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<ConflictWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Claim records must meet: all of it. */
export type ClaimWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `citations`. */
  readonly citations?: InputMaybe<CitationListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ClaimWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ClaimWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<ClaimWhere>;
};

/** How to filter by a list of Claim. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ClaimListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<ClaimWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<ClaimWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<ClaimWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<ClaimWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Force records must meet: all of it. */
export type ForceWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `name`. */
  readonly name?: InputMaybe<StringWhere>;
  /** Filters by `country`. */
  readonly country?: InputMaybe<StringWhere>;
  /** Filters by `units`. */
  readonly units?: InputMaybe<UnitListWhere>;
  /** Filters by `services`. */
  readonly services?: InputMaybe<ServiceListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ForceWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ForceWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<ForceWhere>;
};

/** How to filter by a list of Force. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ForceListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<ForceWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<ForceWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<ForceWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<ForceWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Unit records must meet: all of it. */
export type UnitWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `name`. */
  readonly name?: InputMaybe<StringWhere>;
  /** Filters by `code`. */
  readonly code?: InputMaybe<StringWhere>;
  /** Filters by `kind`. */
  readonly kind?: InputMaybe<StringWhere>;
  /** Filters by `force`. */
  readonly force?: InputMaybe<ForceWhere>;
  /** Filters by `memberships`. */
  readonly memberships?: InputMaybe<MembershipListWhere>;
  /** Filters by `members`. */
  readonly members?: InputMaybe<MembershipListWhere>;
  /** Filters by `coverages`. */
  readonly coverages?: InputMaybe<CoverageListWhere>;
  /** Filters by `succeeds`. */
  readonly succeeds?: InputMaybe<UnitWhere>;
  /** Filters by `succeededBy`. */
  readonly succeededBy?: InputMaybe<UnitListWhere>;
  /** Filters by `commands`. */
  readonly commands?: InputMaybe<PostingListWhere>;
  /** Filters by `postings`. */
  readonly postings?: InputMaybe<PostingListWhere>;
  /** Filters by `allegations`. */
  readonly allegations?: InputMaybe<AllegationListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<UnitWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<UnitWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<UnitWhere>;
};

/** How to filter by a list of Unit. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type UnitListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<UnitWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<UnitWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<UnitWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<UnitWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Membership records must meet: all of it. */
export type MembershipWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `parent`. */
  readonly parent?: InputMaybe<UnitWhere>;
  /** Filters by `unit`. */
  readonly unit?: InputMaybe<UnitWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<MembershipWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<MembershipWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<MembershipWhere>;
};

/** How to filter by a list of Membership. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type MembershipListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<MembershipWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<MembershipWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<MembershipWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<MembershipWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Area records must meet: all of it. */
export type AreaWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `name`. */
  readonly name?: InputMaybe<StringWhere>;
  /** Filters by `coverages`. */
  readonly coverages?: InputMaybe<CoverageListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<AreaWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<AreaWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<AreaWhere>;
};

/** How to filter by a list of Area. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type AreaListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<AreaWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<AreaWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<AreaWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<AreaWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Coverage records must meet: all of it. */
export type CoverageWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** Filters by `importedFrom`. */
  readonly importedFrom?: InputMaybe<ImportedRowListWhere>;
  /** Filters by `conflicts`. */
  readonly conflicts?: InputMaybe<ConflictListWhere>;
  /** Filters by `area`. */
  readonly area?: InputMaybe<AreaWhere>;
  /** Filters by `unit`. */
  readonly unit?: InputMaybe<UnitWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CoverageWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CoverageWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<CoverageWhere>;
};

/** How to filter by a list of Coverage. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CoverageListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<CoverageWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<CoverageWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<CoverageWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<CoverageWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What VictimTable records must meet: all of it. */
export type VictimTableWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `cells`. */
  readonly cells?: InputMaybe<VictimCellListWhere>;
  /** Filters by `dataSet`. */
  readonly dataSet?: InputMaybe<DataSetWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<VictimTableWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<VictimTableWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<VictimTableWhere>;
};

/** How to filter by a list of VictimTable. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type VictimTableListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<VictimTableWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<VictimTableWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<VictimTableWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<VictimTableWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What VictimCell records must meet: all of it. */
export type VictimCellWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<VictimCellWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<VictimCellWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<VictimCellWhere>;
};

/** How to filter by a list of VictimCell. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type VictimCellListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<VictimCellWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<VictimCellWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<VictimCellWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<VictimCellWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Person records must meet: all of it. */
export type PersonWhere = {
  /** Filters by the id. */
  readonly id?: InputMaybe<IdWhere>;
  /** Filters by `name`. */
  readonly name?: InputMaybe<StringWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<PersonWhere>;
};

/** How to filter by a list of Person. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type PersonListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<PersonWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<PersonWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<PersonWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<PersonWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What Attribution records must meet: all of it. */
export type AttributionWhere = {
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `posting`. */
  readonly posting?: InputMaybe<PostingWhere>;
  /** Filters by `candidates`. */
  readonly candidates?: InputMaybe<PostingThenListWhere>;
  /** Filters by `command`. */
  readonly command?: InputMaybe<CommandKnowledgeWhere>;
  /** Filters by `commanders`. */
  readonly commanders?: InputMaybe<CommanderThenListWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<AttributionWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<AttributionWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<AttributionWhere>;
};

/** What PostingThen records must meet: all of it. */
export type PostingThenWhere = {
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `posting`. */
  readonly posting?: InputMaybe<PostingWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PostingThenWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<PostingThenWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<PostingThenWhere>;
};

/** How to filter by a list of PostingThen. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type PostingThenListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<PostingThenWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<PostingThenWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<PostingThenWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<PostingThenWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What CommanderThen records must meet: all of it. */
export type CommanderThenWhere = {
  /** Filters by `level`. */
  readonly level?: InputMaybe<IntWhere>;
  /** Filters by `certainty`. */
  readonly certainty?: InputMaybe<CertaintyWhere>;
  /** Filters by `posting`. */
  readonly posting?: InputMaybe<PostingWhere>;
  /** Filters by `officer`. */
  readonly officer?: InputMaybe<OfficerWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CommanderThenWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CommanderThenWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<CommanderThenWhere>;
};

/** How to filter by a list of CommanderThen. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CommanderThenListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<CommanderThenWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<CommanderThenWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<CommanderThenWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<CommanderThenWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What SameAs records must meet: all of it. */
export type SameAsWhere = {
  /** Filters by `degree`. */
  readonly degree?: InputMaybe<SameAsDegreeWhere>;
  /** Filters by `person`. */
  readonly person?: InputMaybe<PersonWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SameAsWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<SameAsWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<SameAsWhere>;
};

/** How to filter by a list of SameAs. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type SameAsListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<SameAsWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<SameAsWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<SameAsWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<SameAsWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What ImportedRow records must meet: all of it. */
export type ImportedRowWhere = {
  /** Filters by `row`. */
  readonly row?: InputMaybe<IntWhere>;
  /** Filters by `source`. */
  readonly source?: InputMaybe<SourceWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ImportedRowWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ImportedRowWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<ImportedRowWhere>;
};

/** How to filter by a list of ImportedRow. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type ImportedRowListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<ImportedRowWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<ImportedRowWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<ImportedRowWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<ImportedRowWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What FactAsOf records must meet: all of it. */
export type FactAsOfWhere = {
  /** Filters by `fact`. */
  readonly fact?: InputMaybe<KnownFactWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FactAsOfWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<FactAsOfWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<FactAsOfWhere>;
};

/** How to filter by a list of FactAsOf. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type FactAsOfListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<FactAsOfWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<FactAsOfWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<FactAsOfWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<FactAsOfWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What CitationAsOf records must meet: all of it. */
export type CitationAsOfWhere = {
  /** Filters by `citation`. */
  readonly citation?: InputMaybe<CitationWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CitationAsOfWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CitationAsOfWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<CitationAsOfWhere>;
};

/** How to filter by a list of CitationAsOf. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CitationAsOfListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<CitationAsOfWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<CitationAsOfWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<CitationAsOfWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<CitationAsOfWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What CommandOn records must meet: all of it. */
export type CommandOnWhere = {
  /** Filters by `posting`. */
  readonly posting?: InputMaybe<PostingWhere>;
  /** Filters by `officer`. */
  readonly officer?: InputMaybe<OfficerWhere>;
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CommandOnWhere>>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CommandOnWhere>>;
  /** This does not hold. What is not stated neither holds nor fails. */
  readonly NOT?: InputMaybe<CommandOnWhere>;
};

/** How to filter by a list of CommandOn. Of a list that is not known to be whole, none, all and single may be neither true nor false. */
export type CommandOnListWhere = {
  /** At least one meets this. */
  readonly some?: InputMaybe<CommandOnWhere>;
  /** None meets this. */
  readonly none?: InputMaybe<CommandOnWhere>;
  /** All meet this. */
  readonly all?: InputMaybe<CommandOnWhere>;
  /** Exactly one meets this. */
  readonly single?: InputMaybe<CommandOnWhere>;
  /** Whether there is one, or it is known that there is none. */
  readonly stated?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of Citation records. */
export type CitationConnection = {
  readonly __typename: 'CitationConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CitationEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Citation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type CitationEdge = {
  readonly __typename: 'CitationEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Citation;
};

/** An order for lists of Citation: exactly one. The first is the default, ascending. */
export type CitationSort =
  /** By `fact`, then `id`. */
  { readonly fact: SortDirection; };

/** A page of Victim records. */
export type VictimConnection = {
  readonly __typename: 'VictimConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<VictimEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Victim>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type VictimEdge = {
  readonly __typename: 'VictimEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Victim;
};

/** An order for lists of Victim: exactly one. The first is the default, ascending. */
export type VictimSort =
  /** By `pseudonym`, then `id`. */
  { readonly pseudonym: SortDirection; };

/** A page of Contact records. */
export type ContactConnection = {
  readonly __typename: 'ContactConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ContactEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Contact>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type ContactEdge = {
  readonly __typename: 'ContactEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Contact;
};

/** An order for lists of Contact: exactly one. The first is the default, ascending. */
export type ContactSort =
  /** By `period.startEarliest`, then `id`. */
  { readonly period: SortDirection; };

/** A page of Opinion records. */
export type OpinionConnection = {
  readonly __typename: 'OpinionConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OpinionEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Opinion>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type OpinionEdge = {
  readonly __typename: 'OpinionEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Opinion;
};

/** An order for lists of Opinion: exactly one. The first is the default, ascending. */
export type OpinionSort =
  /** By `givenOn.earliest`, then `id`. */
  { readonly givenOn: SortDirection; };

/** A page of Determination records. */
export type DeterminationConnection = {
  readonly __typename: 'DeterminationConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DeterminationEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Determination>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type DeterminationEdge = {
  readonly __typename: 'DeterminationEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Determination;
};

/** An order for lists of Determination: exactly one. The first is the default, ascending. */
export type DeterminationSort =
  /** By `determinedOn.earliest`, then `id`. */
  { readonly determinedOn: SortDirection; };

/** A page of Finding records. */
export type FindingConnection = {
  readonly __typename: 'FindingConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type FindingEdge = {
  readonly __typename: 'FindingEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Finding;
};

/** An order for lists of Finding: exactly one. The first is the default, ascending. */
export type FindingSort =
  /** By `foundOn.earliest`, then `id`. */
  { readonly foundOn: SortDirection; };

/** A page of PriorInvestigation records. */
export type PriorInvestigationConnection = {
  readonly __typename: 'PriorInvestigationConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PriorInvestigationEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<PriorInvestigation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type PriorInvestigationEdge = {
  readonly __typename: 'PriorInvestigationEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: PriorInvestigation;
};

/** An order for lists of PriorInvestigation: exactly one. The first is the default, ascending. */
export type PriorInvestigationSort =
  /** By `began.earliest`, then `id`. */
  { readonly began: SortDirection; readonly interval?: never; }
  |  /** By `interval.minDays`, then `interval.maxDays`, then `id`. */
  { readonly began?: never; readonly interval: SortDirection; };

/** A page of Allegation records. */
export type AllegationConnection = {
  readonly __typename: 'AllegationConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AllegationEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Allegation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type AllegationEdge = {
  readonly __typename: 'AllegationEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Allegation;
};

/** An order for lists of Allegation: exactly one. The first is the default, ascending. */
export type AllegationSort =
  /** By `conduct.startEarliest`, then `id`. */
  { readonly conduct: SortDirection; readonly id?: never; }
  |  /** By `id`. */
  { readonly conduct?: never; readonly id: SortDirection; };

/** A page of CriminalProceeding records. */
export type CriminalProceedingConnection = {
  readonly __typename: 'CriminalProceedingConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CriminalProceedingEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<CriminalProceeding>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type CriminalProceedingEdge = {
  readonly __typename: 'CriminalProceedingEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CriminalProceeding;
};

/** An order for lists of CriminalProceeding: exactly one. The first is the default, ascending. */
export type CriminalProceedingSort =
  /** By `began.earliest`, then `id`. */
  { readonly began: SortDirection; };

/** A page of Appeal records. */
export type AppealConnection = {
  readonly __typename: 'AppealConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AppealEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Appeal>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type AppealEdge = {
  readonly __typename: 'AppealEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Appeal;
};

/** An order for lists of Appeal: exactly one. The first is the default, ascending. */
export type AppealSort =
  /** By `decidedOn.earliest`, then `id`. */
  { readonly decidedOn: SortDirection; };

/** A page of Remark records. */
export type RemarkConnection = {
  readonly __typename: 'RemarkConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RemarkEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Remark>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type RemarkEdge = {
  readonly __typename: 'RemarkEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Remark;
};

/** An order for lists of Remark: exactly one. The first is the default, ascending. */
export type RemarkSort =
  /** By `id`. */
  { readonly id: SortDirection; };

/** A page of Recommendation records. */
export type RecommendationConnection = {
  readonly __typename: 'RecommendationConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RecommendationEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Recommendation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type RecommendationEdge = {
  readonly __typename: 'RecommendationEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Recommendation;
};

/** An order for lists of Recommendation: exactly one. The first is the default, ascending. */
export type RecommendationSort =
  /** By `madeOn.earliest`, then `id`. */
  { readonly madeOn: SortDirection; };

/** A page of Officer records. */
export type OfficerConnection = {
  readonly __typename: 'OfficerConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OfficerEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Officer>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type OfficerEdge = {
  readonly __typename: 'OfficerEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Officer;
};

/** An order for lists of Officer: exactly one. The first is the default, ascending. */
export type OfficerSort =
  /** By `name`, then `id`. */
  { readonly name: SortDirection; readonly reviewAt?: never; readonly id?: never; }
  |  /** By `reviewAt.earliest`, then `id`. */
  { readonly name?: never; readonly reviewAt: SortDirection; readonly id?: never; }
  |  /** By `id`. */
  { readonly name?: never; readonly reviewAt?: never; readonly id: SortDirection; };

/** A page of Referral records. */
export type ReferralConnection = {
  readonly __typename: 'ReferralConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReferralEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Referral>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type ReferralEdge = {
  readonly __typename: 'ReferralEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Referral;
};

/** An order for lists of Referral: exactly one. The first is the default, ascending. */
export type ReferralSort =
  /** By `referredOn.earliest`, then `id`. */
  { readonly referredOn: SortDirection; readonly lag?: never; }
  |  /** By `lag.minDays`, then `id`. */
  { readonly referredOn?: never; readonly lag: SortDirection; };

/** A page of Investigation records. */
export type InvestigationConnection = {
  readonly __typename: 'InvestigationConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<InvestigationEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Investigation>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type InvestigationEdge = {
  readonly __typename: 'InvestigationEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Investigation;
};

/** An order for lists of Investigation: exactly one. The first is the default, ascending. */
export type InvestigationSort =
  /** By `began.earliest`, then `id`. */
  { readonly began: SortDirection; readonly ended?: never; }
  |  /** By `ended.earliest`, then `id`. */
  { readonly began?: never; readonly ended: SortDirection; };

/** A page of Hearing records. */
export type HearingConnection = {
  readonly __typename: 'HearingConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<HearingEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Hearing>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type HearingEdge = {
  readonly __typename: 'HearingEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Hearing;
};

/** An order for lists of Hearing: exactly one. The first is the default, ascending. */
export type HearingSort =
  /** By `heldOn.earliest`, then `id`. */
  { readonly heldOn: SortDirection; };

/** A page of Inquest records. */
export type InquestConnection = {
  readonly __typename: 'InquestConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<InquestEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Inquest>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type InquestEdge = {
  readonly __typename: 'InquestEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Inquest;
};

/** An order for lists of Inquest: exactly one. The first is the default, ascending. */
export type InquestSort =
  /** By `concludedOn.earliest`, then `id`. */
  { readonly concludedOn: SortDirection; };

/** A page of ListEntry records. */
export type ListEntryConnection = {
  readonly __typename: 'ListEntryConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ListEntryEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<ListEntry>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type ListEntryEdge = {
  readonly __typename: 'ListEntryEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ListEntry;
};

/** An order for lists of ListEntry: exactly one. The first is the default, ascending. */
export type ListEntrySort =
  /** By `enteredOn.earliest`, then `id`. */
  { readonly enteredOn: SortDirection; };

/** A page of Statement records. */
export type StatementConnection = {
  readonly __typename: 'StatementConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type StatementEdge = {
  readonly __typename: 'StatementEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Statement;
};

/** An order for lists of Statement: exactly one. The first is the default, ascending. */
export type StatementSort =
  /** By `saidOn.earliest`, then `id`. */
  { readonly saidOn: SortDirection; };

/** A page of KnownFact records. */
export type KnownFactConnection = {
  readonly __typename: 'KnownFactConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<KnownFactEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<KnownFact>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type KnownFactEdge = {
  readonly __typename: 'KnownFactEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: KnownFact;
};

/** An order for lists of KnownFact: exactly one. The first is the default, ascending. */
export type KnownFactSort =
  /** By `known.startEarliest`, then `id`. */
  { readonly known: SortDirection; };

/** A page of Seat records. */
export type SeatConnection = {
  readonly __typename: 'SeatConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SeatEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Seat>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type SeatEdge = {
  readonly __typename: 'SeatEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Seat;
};

/** An order for lists of Seat: exactly one. The first is the default, ascending. */
export type SeatSort =
  /** By `role`, then `id`. */
  { readonly role: SortDirection; };

/** A page of Service records. */
export type ServiceConnection = {
  readonly __typename: 'ServiceConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ServiceEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Service>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type ServiceEdge = {
  readonly __typename: 'ServiceEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Service;
};

/** An order for lists of Service: exactly one. The first is the default, ascending. */
export type ServiceSort =
  /** By `period.startEarliest`, then `id`. */
  { readonly period: SortDirection; };

/** A page of Posting records. */
export type PostingConnection = {
  readonly __typename: 'PostingConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PostingEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Posting>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type PostingEdge = {
  readonly __typename: 'PostingEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Posting;
};

/** An order for lists of Posting: exactly one. The first is the default, ascending. */
export type PostingSort =
  /** By `period.startEarliest`, then `id`. */
  { readonly period: SortDirection; };

/** A page of Matter records. */
export type MatterConnection = {
  readonly __typename: 'MatterConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MatterEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Matter>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type MatterEdge = {
  readonly __typename: 'MatterEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Matter;
};

/** An order for lists of Matter: exactly one. The first is the default, ascending. */
export type MatterSort =
  /** By `received.earliest`, then `id`. */
  { readonly received: SortDirection; readonly closed?: never; readonly reviewAt?: never; readonly id?: never; }
  |  /** By `closed.earliest`, then `id`. */
  { readonly received?: never; readonly closed: SortDirection; readonly reviewAt?: never; readonly id?: never; }
  |  /** By `reviewAt.earliest`, then `id`. */
  { readonly received?: never; readonly closed?: never; readonly reviewAt: SortDirection; readonly id?: never; }
  |  /** By `id`. */
  { readonly received?: never; readonly closed?: never; readonly reviewAt?: never; readonly id: SortDirection; };

/** A page of Appearance records. */
export type AppearanceConnection = {
  readonly __typename: 'AppearanceConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AppearanceEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Appearance>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type AppearanceEdge = {
  readonly __typename: 'AppearanceEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Appearance;
};

/** An order for lists of Appearance: exactly one. The first is the default, ascending. */
export type AppearanceSort =
  /** By `id`. */
  { readonly id: SortDirection; };

/** A page of CoAccusedPair records. */
export type CoAccusedPairConnection = {
  readonly __typename: 'CoAccusedPairConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CoAccusedPairEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<CoAccusedPair>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type CoAccusedPairEdge = {
  readonly __typename: 'CoAccusedPairEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CoAccusedPair;
};

/** An order for lists of CoAccusedPair: exactly one. The first is the default, ascending. */
export type CoAccusedPairSort =
  /** By `matters`, then `id`. */
  { readonly matters: SortDirection; };

/** A page of SeriesValue records. */
export type SeriesValueConnection = {
  readonly __typename: 'SeriesValueConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SeriesValueEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<SeriesValue>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type SeriesValueEdge = {
  readonly __typename: 'SeriesValueEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SeriesValue;
};

/** An order for lists of SeriesValue: exactly one. The first is the default, ascending. */
export type SeriesValueSort =
  /** By `period.startEarliest`, then `stage`, then `id`. */
  { readonly period: SortDirection; };

/** A page of Source records. */
export type SourceConnection = {
  readonly __typename: 'SourceConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type SourceEdge = {
  readonly __typename: 'SourceEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Source;
};

/** An order for lists of Source: exactly one. The first is the default, ascending. */
export type SourceSort =
  /** By `publishedOn.earliest`, then `id`. */
  { readonly publishedOn: SortDirection; readonly publisher?: never; }
  |  /** By `publisher`, then `id`. */
  { readonly publishedOn?: never; readonly publisher: SortDirection; };

/** A page of Unit records. */
export type UnitConnection = {
  readonly __typename: 'UnitConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<UnitEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Unit>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type UnitEdge = {
  readonly __typename: 'UnitEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Unit;
};

/** An order for lists of Unit: exactly one. The first is the default, ascending. */
export type UnitSort =
  /** By `name`, then `id`. */
  { readonly name: SortDirection; };

/** A page of Force records. */
export type ForceConnection = {
  readonly __typename: 'ForceConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ForceEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Force>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type ForceEdge = {
  readonly __typename: 'ForceEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Force;
};

/** An order for lists of Force: exactly one. The first is the default, ascending. */
export type ForceSort =
  /** By `name`, then `id`. */
  { readonly name: SortDirection; };

/** A page of Court records. */
export type CourtConnection = {
  readonly __typename: 'CourtConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CourtEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Court>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type CourtEdge = {
  readonly __typename: 'CourtEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Court;
};

/** An order for lists of Court: exactly one. The first is the default, ascending. */
export type CourtSort =
  /** By `name`, then `id`. */
  { readonly name: SortDirection; };

/** A page of SearchResult records. */
export type SearchResultConnection = {
  readonly __typename: 'SearchResultConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchResultEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
  /** How many were found of each kind and data set. */
  readonly facets: SearchFacets;
};

/** A record in a page. */
export type SearchResultEdge = {
  readonly __typename: 'SearchResultEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SearchResult;
};

/** A page of Correction records. */
export type CorrectionConnection = {
  readonly __typename: 'CorrectionConnection';
  /** The records of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CorrectionEdge>;
  /** The records of this page. */
  readonly nodes: ReadonlyArray<Correction>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many records the whole list has that are stated and meet `where`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether the list is known to be whole. An empty OPEN list is not stated, not none. */
  readonly completeness: Completeness;
};

/** A record in a page. */
export type CorrectionEdge = {
  readonly __typename: 'CorrectionEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Correction;
};

/** An order for lists of Correction: exactly one. The first is the default, ascending. */
export type CorrectionSort =
  /** By `correctedOn.earliest`, then `id`. */
  { readonly correctedOn: SortDirection; };

/** A pattern whose rows are Band records: its rule, what it rests on, and a page of its rows. */
export type BandPattern = Pattern & {
  readonly __typename: 'BandPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BandEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Band>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type BandEdge = {
  readonly __typename: 'BandEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Band;
};

/** A pattern whose rows are BarredWithoutFinding records: its rule, what it rests on, and a page of its rows. */
export type BarredWithoutFindingPattern = Pattern & {
  readonly __typename: 'BarredWithoutFindingPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BarredWithoutFindingEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<BarredWithoutFinding>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type BarredWithoutFindingEdge = {
  readonly __typename: 'BarredWithoutFindingEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: BarredWithoutFinding;
};

/** An order for lists of BarredWithoutFinding: exactly one. The first is the default, ascending. */
export type BarredWithoutFindingSort =
  /** By `enteredOn.earliest`, then `id`. */
  { readonly enteredOn: SortDirection; };

/** A pattern whose rows are StartOfCommand records: its rule, what it rests on, and a page of its rows. */
export type StartOfCommandPattern = Pattern & {
  readonly __typename: 'StartOfCommandPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StartOfCommandEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<StartOfCommand>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type StartOfCommandEdge = {
  readonly __typename: 'StartOfCommandEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: StartOfCommand;
};

/** An order for lists of StartOfCommand: exactly one. The first is the default, ascending. */
export type StartOfCommandSort =
  /** By `started.earliest`, then `id`. */
  { readonly started: SortDirection; };

/** A pattern whose rows are Change records: its rule, what it rests on, and a page of its rows. */
export type ChangePattern = Pattern & {
  readonly __typename: 'ChangePattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type ChangeEdge = {
  readonly __typename: 'ChangeEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Change;
};

/** An order for lists of Change: exactly one. The first is the default, ascending. */
export type ChangeSort =
  /** By `releaseTo`, then `recordId`, then `id`. */
  { readonly record: SortDirection; };

/** A pattern whose rows are Matter records: its rule, what it rests on, and a page of its rows. */
export type MatterPattern = Pattern & {
  readonly __typename: 'MatterPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MatterEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Matter>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pattern whose rows are CoAccusedPair records: its rule, what it rests on, and a page of its rows. */
export type CoAccusedPairPattern = Pattern & {
  readonly __typename: 'CoAccusedPairPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CoAccusedPairEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<CoAccusedPair>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pattern whose rows are CoAccusedComponent records: its rule, what it rests on, and a page of its rows. */
export type CoAccusedComponentPattern = Pattern & {
  readonly __typename: 'CoAccusedComponentPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CoAccusedComponentEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<CoAccusedComponent>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type CoAccusedComponentEdge = {
  readonly __typename: 'CoAccusedComponentEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CoAccusedComponent;
};

/** An order for lists of CoAccusedComponent: exactly one. The first is the default, ascending. */
export type CoAccusedComponentSort =
  /** By `size`, then `id`. */
  { readonly size: SortDirection; };

/** A pattern whose rows are CommanderStatement records: its rule, what it rests on, and a page of its rows. */
export type CommanderStatementPattern = Pattern & {
  readonly __typename: 'CommanderStatementPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CommanderStatementEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<CommanderStatement>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type CommanderStatementEdge = {
  readonly __typename: 'CommanderStatementEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CommanderStatement;
};

/** An order for lists of CommanderStatement: exactly one. The first is the default, ascending. */
export type CommanderStatementSort =
  /** By `saidOn.earliest`, then `id`. */
  { readonly saidOn: SortDirection; };

/** A pattern whose rows are Share records: its rule, what it rests on, and a page of its rows. */
export type SharePattern = Pattern & {
  readonly __typename: 'SharePattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ShareEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Share>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type ShareEdge = {
  readonly __typename: 'ShareEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Share;
};

/** A pattern whose rows are ContactThroughDuty records: its rule, what it rests on, and a page of its rows. */
export type ContactThroughDutyPattern = Pattern & {
  readonly __typename: 'ContactThroughDutyPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ContactThroughDutyEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ContactThroughDuty>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type ContactThroughDutyEdge = {
  readonly __typename: 'ContactThroughDutyEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ContactThroughDuty;
};

/** An order for lists of ContactThroughDuty: exactly one. The first is the default, ascending. */
export type ContactThroughDutySort =
  /** By `period.startEarliest`, then `id`. */
  { readonly period: SortDirection; };

/** A pattern whose rows are Disagreement records: its rule, what it rests on, and a page of its rows. */
export type DisagreementPattern = Pattern & {
  readonly __typename: 'DisagreementPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DisagreementEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Disagreement>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type DisagreementEdge = {
  readonly __typename: 'DisagreementEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Disagreement;
};

/** An order for lists of Disagreement: exactly one. The first is the default, ascending. */
export type DisagreementSort =
  /** By `id`. */
  { readonly id: SortDirection; };

/** A pattern whose rows are DueForReview records: its rule, what it rests on, and a page of its rows. */
export type DueForReviewPattern = Pattern & {
  readonly __typename: 'DueForReviewPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DueForReviewEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<DueForReview>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type DueForReviewEdge = {
  readonly __typename: 'DueForReviewEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: DueForReview;
};

/** An order for lists of DueForReview: exactly one. The first is the default, ascending. */
export type DueForReviewSort =
  /** By `due.earliest`, then `id`. */
  { readonly due: SortDirection; };

/** A pattern whose rows are Escalation records: its rule, what it rests on, and a page of its rows. */
export type EscalationPattern = Pattern & {
  readonly __typename: 'EscalationPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<EscalationEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Escalation>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type EscalationEdge = {
  readonly __typename: 'EscalationEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Escalation;
};

/** An order for lists of Escalation: exactly one. The first is the default, ascending. */
export type EscalationSort =
  /** By `conductBegan.earliest`, then `id`. */
  { readonly conductBegan: SortDirection; readonly interval?: never; }
  |  /** By `interval.minDays`, then `interval.maxDays`, then `id`. */
  { readonly conductBegan?: never; readonly interval: SortDirection; };

/** A pattern whose rows are Funnel records: its rule, what it rests on, and a page of its rows. */
export type FunnelPattern = Pattern & {
  readonly __typename: 'FunnelPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<FunnelEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Funnel>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type FunnelEdge = {
  readonly __typename: 'FunnelEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Funnel;
};

/** A pattern whose rows are InvestigatorOverlap records: its rule, what it rests on, and a page of its rows. */
export type InvestigatorOverlapPattern = Pattern & {
  readonly __typename: 'InvestigatorOverlapPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<InvestigatorOverlapEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<InvestigatorOverlap>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type InvestigatorOverlapEdge = {
  readonly __typename: 'InvestigatorOverlapEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: InvestigatorOverlap;
};

/** An order for lists of InvestigatorOverlap: exactly one. The first is the default, ascending. */
export type InvestigatorOverlapSort =
  /** By `shared.startEarliest`, then `id`. */
  { readonly shared: SortDirection; };

/** A pattern whose rows are LaterIncident records: its rule, what it rests on, and a page of its rows. */
export type LaterIncidentPattern = Pattern & {
  readonly __typename: 'LaterIncidentPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<LaterIncidentEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<LaterIncident>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type LaterIncidentEdge = {
  readonly __typename: 'LaterIncidentEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: LaterIncident;
};

/** An order for lists of LaterIncident: exactly one. The first is the default, ascending. */
export type LaterIncidentSort =
  /** By `days`, then `id`. */
  { readonly days: SortDirection; };

/** A pattern whose rows are LeftWhileOpen records: its rule, what it rests on, and a page of its rows. */
export type LeftWhileOpenPattern = Pattern & {
  readonly __typename: 'LeftWhileOpenPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<LeftWhileOpenEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<LeftWhileOpen>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type LeftWhileOpenEdge = {
  readonly __typename: 'LeftWhileOpenEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: LeftWhileOpen;
};

/** An order for lists of LeftWhileOpen: exactly one. The first is the default, ascending. */
export type LeftWhileOpenSort =
  /** By `left.earliest`, then `id`. */
  { readonly left: SortDirection; };

/** A pattern whose rows are CommandRecord records: its rule, what it rests on, and a page of its rows. */
export type CommandRecordPattern = Pattern & {
  readonly __typename: 'CommandRecordPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CommandRecordEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<CommandRecord>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type CommandRecordEdge = {
  readonly __typename: 'CommandRecordEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: CommandRecord;
};

/** An order for lists of CommandRecord: exactly one. The first is the default, ascending. */
export type CommandRecordSort =
  /** By `matters`, then `id`. */
  { readonly matters: SortDirection; readonly repeatMatters?: never; readonly reach?: never; }
  |  /** By `repeatMatters`, then `id`. */
  { readonly matters?: never; readonly repeatMatters: SortDirection; readonly reach?: never; }
  |  /** By `reach.startEarliest`, then `id`. */
  { readonly matters?: never; readonly repeatMatters?: never; readonly reach: SortDirection; };

/** A pattern whose rows are UnitRecord records: its rule, what it rests on, and a page of its rows. */
export type UnitRecordPattern = Pattern & {
  readonly __typename: 'UnitRecordPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<UnitRecordEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<UnitRecord>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type UnitRecordEdge = {
  readonly __typename: 'UnitRecordEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: UnitRecord;
};

/** An order for lists of UnitRecord: exactly one. The first is the default, ascending. */
export type UnitRecordSort =
  /** By `matters`, then `id`. */
  { readonly matters: SortDirection; readonly repeatMatters?: never; }
  |  /** By `repeatMatters`, then `id`. */
  { readonly matters?: never; readonly repeatMatters: SortDirection; };

/** A pattern whose rows are Move records: its rule, what it rests on, and a page of its rows. */
export type MovePattern = Pattern & {
  readonly __typename: 'MovePattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MoveEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Move>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type MoveEdge = {
  readonly __typename: 'MoveEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Move;
};

/** An order for lists of Move: exactly one. The first is the default, ascending. */
export type MoveSort =
  /** By `days`, then `id`. */
  { readonly days: SortDirection; };

/** A pattern whose rows are SeriesValue records: its rule, what it rests on, and a page of its rows. */
export type SeriesValuePattern = Pattern & {
  readonly __typename: 'SeriesValuePattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SeriesValueEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<SeriesValue>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pattern whose rows are PeerExposure records: its rule, what it rests on, and a page of its rows. */
export type PeerExposurePattern = Pattern & {
  readonly __typename: 'PeerExposurePattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PeerExposureEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<PeerExposure>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type PeerExposureEdge = {
  readonly __typename: 'PeerExposureEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: PeerExposure;
};

/** An order for lists of PeerExposure: exactly one. The first is the default, ascending. */
export type PeerExposureSort =
  /** By `days`, then `id`. */
  { readonly days: SortDirection; };

/** A pattern whose rows are PriorInvestigation records: its rule, what it rests on, and a page of its rows. */
export type PriorInvestigationPattern = Pattern & {
  readonly __typename: 'PriorInvestigationPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PriorInvestigationEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<PriorInvestigation>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pattern whose rows are PriorMatter records: its rule, what it rests on, and a page of its rows. */
export type PriorMatterPattern = Pattern & {
  readonly __typename: 'PriorMatterPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PriorMatterEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<PriorMatter>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type PriorMatterEdge = {
  readonly __typename: 'PriorMatterEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: PriorMatter;
};

/** An order for lists of PriorMatter: exactly one. The first is the default, ascending. */
export type PriorMatterSort =
  /** By `conductBegan.earliest`, then `id`. */
  { readonly conductBegan: SortDirection; readonly interval?: never; }
  |  /** By `interval.minDays`, then `interval.maxDays`, then `id`. */
  { readonly conductBegan?: never; readonly interval: SortDirection; };

/** A pattern whose rows are RecommendationRecurrence records: its rule, what it rests on, and a page of its rows. */
export type RecommendationRecurrencePattern = Pattern & {
  readonly __typename: 'RecommendationRecurrencePattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RecommendationRecurrenceEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<RecommendationRecurrence>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type RecommendationRecurrenceEdge = {
  readonly __typename: 'RecommendationRecurrenceEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: RecommendationRecurrence;
};

/** An order for lists of RecommendationRecurrence: exactly one. The first is the default, ascending. */
export type RecommendationRecurrenceSort =
  /** By `madeOn.earliest`, then `id`. */
  { readonly madeOn: SortDirection; };

/** A pattern whose rows are Referral records: its rule, what it rests on, and a page of its rows. */
export type ReferralPattern = Pattern & {
  readonly __typename: 'ReferralPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReferralEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Referral>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pattern whose rows are ReferralCount records: its rule, what it rests on, and a page of its rows. */
export type ReferralCountPattern = Pattern & {
  readonly __typename: 'ReferralCountPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReferralCountEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<ReferralCount>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type ReferralCountEdge = {
  readonly __typename: 'ReferralCountEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ReferralCount;
};

/** A pattern whose rows are RepeatAllegation records: its rule, what it rests on, and a page of its rows. */
export type RepeatAllegationPattern = Pattern & {
  readonly __typename: 'RepeatAllegationPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RepeatAllegationEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<RepeatAllegation>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type RepeatAllegationEdge = {
  readonly __typename: 'RepeatAllegationEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: RepeatAllegation;
};

/** An order for lists of RepeatAllegation: exactly one. The first is the default, ascending. */
export type RepeatAllegationSort =
  /** By `days`, then `id`. */
  { readonly days: SortDirection; readonly total?: never; }
  |  /** By `total`, then `id`. */
  { readonly days?: never; readonly total: SortDirection; };

/** A pattern whose rows are OutcomeInCategory records: its rule, what it rests on, and a page of its rows. */
export type OutcomeInCategoryPattern = Pattern & {
  readonly __typename: 'OutcomeInCategoryPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OutcomeInCategoryEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<OutcomeInCategory>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type OutcomeInCategoryEdge = {
  readonly __typename: 'OutcomeInCategoryEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: OutcomeInCategory;
};

/** A pattern whose rows are StandardBreached records: its rule, what it rests on, and a page of its rows. */
export type StandardBreachedPattern = Pattern & {
  readonly __typename: 'StandardBreachedPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StandardBreachedEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<StandardBreached>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type StandardBreachedEdge = {
  readonly __typename: 'StandardBreachedEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: StandardBreached;
};

/** An order for lists of StandardBreached: exactly one. The first is the default, ascending. */
export type StandardBreachedSort =
  /** By `allegations`, then `id`. */
  { readonly allegations: SortDirection; readonly standard?: never; }
  |  /** By `standard`, then `id`. */
  { readonly allegations?: never; readonly standard: SortDirection; };

/** A pattern whose rows are Tabulated records: its rule, what it rests on, and a page of its rows. */
export type TabulatedPattern = Pattern & {
  readonly __typename: 'TabulatedPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TabulatedEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Tabulated>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type TabulatedEdge = {
  readonly __typename: 'TabulatedEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Tabulated;
};

/** A pattern whose rows are Timeliness records: its rule, what it rests on, and a page of its rows. */
export type TimelinessPattern = Pattern & {
  readonly __typename: 'TimelinessPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TimelinessEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Timeliness>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type TimelinessEdge = {
  readonly __typename: 'TimelinessEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Timeliness;
};

/** A pattern whose rows are Withheld records: its rule, what it rests on, and a page of its rows. */
export type WithheldPattern = Pattern & {
  readonly __typename: 'WithheldPattern';
  /** The rule in words, with the parameters that were given. */
  readonly definition: Scalars['String']['output'];
  /** What one row counts. */
  readonly counts: Counted;
  /** How sure the rows are, and what the data do not say. */
  readonly restsOn: RestsOn;
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<WithheldEdge>;
  /** The rows of this page. */
  readonly nodes: ReadonlyArray<Withheld>;
  /** Where this page stands among all rows. */
  readonly pageInfo: PageInfo;
  /** How many rows there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type WithheldEdge = {
  readonly __typename: 'WithheldEdge';
  /** Stands for the record's place in this order; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: Withheld;
};

/** An order for lists of Withheld: exactly one. The first is the default, ascending. */
export type WithheldSort =
  /** By `fact`, then `id`. */
  { readonly fact: SortDirection; };
