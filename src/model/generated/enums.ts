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

/** Which list of the College of Policing. */
export type ListKind =
  /** The barred list: public; dismissed, or would have been. */
  | 'BARRED'
  /** The advisory list: not public, no finding. It never follows from the barred list, nor the barred list from it. */
  | 'ADVISORY';

/** What kind of data set it is. */
export type DataSetKind =
  /** Case files written by hand from published sources. Complete for nothing. */
  | 'CASE_LIBRARY'
  /** Records of an authority, imported from its files. */
  | 'IMPORT';

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

/** How serious misconduct is. */
export type Severity =
  /** Practice requiring improvement. */
  | 'PRACTICE_REQUIRING_IMPROVEMENT'
  /** Misconduct. */
  | 'MISCONDUCT'
  /** Gross misconduct: so serious that dismissal would be justified. */
  | 'GROSS_MISCONDUCT';

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

/** How far two persons are known to be one. */
export type SameAsDegree =
  /** They may be the same. */
  | 'CANDIDATE'
  /** A source says that they are the same. */
  | 'ASSERTED';

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

/** What is known of the findings behind an entry, none of which stands as proven. */
export type FindingBehind =
  /** No source states any finding. It does not mean that there was none. */
  | 'NONE_STATED'
  /** It is known that there was none. */
  | 'NONE'
  /** Findings are stated, and none of them stands as proven: not proven, withdrawn, or quashed on appeal. */
  | 'NOT_STANDING';

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

/** What has allegations. */
export type ConcentrationBy =
  /** The officers accused. Police staff are not among them. */
  | 'OFFICER'
  /** The units in which the conduct happened. What may have happened in another unit is counted apart, in `restsOn.possible`. */
  | 'UNIT'
  /** The categories that a source gives. */
  | 'CATEGORY';

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

/** Why a record is due. */
export type ReviewReason =
  /** Its own day of review has come: `reviewAt`. */
  | 'REVIEW'
  /** The conviction is spent from that day (Rehabilitation of Offenders Act 1974): whether it may still be shown is to be decided. */
  | 'SPENT';

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

/** How a later incident stands to an earlier matter. */
export type IncidentRelation =
  /** It came after the earlier matter had closed. */
  | 'AFTER_CLOSING'
  /** It came while the earlier matter was open. */
  | 'WHILE_OPEN';

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

/** What makes an earlier matter prior to a later allegation. */
export type PriorBecause =
  /** An investigation of it began before the later conduct began. */
  | 'INVESTIGATION_BEGAN'
  /** Its conduct ended before the later conduct began. */
  | 'CONDUCT_ENDED';

/** What is counted of an officer. */
export type RepeatCounts =
  /** Matters: two allegations of one matter are one. */
  | 'MATTER'
  /** Allegations. */
  | 'ALLEGATION';

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

/** How a fact stands in its source. */
export type Basis =
  /** The source says it in so many words. */
  | 'EXPLICIT'
  /** It follows from what the source says. */
  | 'IMPLIED'
  /** It stands in another report of the same event, not in the one that the case file is about. */
  | 'EXTERNAL';

/** A fact with three answers. NOT_STATED is never to be read as NO. */
export type Answer =
  /** A source says so. */
  | 'YES'
  /** A source says that it is not so. */
  | 'NO'
  /** No source says either. */
  | 'NOT_STATED';

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

/** The direction of an order, the same for all its keys. */
export type SortDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** Whether a list is known to be whole. */
export type Completeness =
  /** The data set or a source says that these are all. */
  | 'COMPLETE'
  /** There may be more that no source states. */
  | 'OPEN';
