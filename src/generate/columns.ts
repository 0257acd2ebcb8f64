/** The files of a force, each with its columns in their order: those of the data set whose shape it has. */
export const COLUMNS = {
  'unit_reference.csv.gz': [
    'current_unit',
    'current_unit_description (April 2017 roster)',
    'From PDF (May 2016)',
    'Status from PDF (May 2016)',
  ],
  'final-profiles.csv.gz': [
    'UID',
    'first_name',
    'last_name',
    'middle_initial',
    'middle_initial2',
    'suffix_name',
    'birth_year',
    'race',
    'gender',
    'appointed_date',
    'resignation_date',
    'current_status',
    'current_star',
    'current_unit',
    'current_rank',
    'start_date',
    'org_hire_date',
    'profile_count',
    'cleaned_rank',
    'link_UID',
  ],
  'unit-history.csv.gz': ['UID', 'unit', 'unit_start_date', 'unit_end_date', 'CODE', 'link_UID'],
  'complaint_categories.csv.gz': ['CODE', 'DESCRIPTION', 'CATEGORY', 'ON / OFF DUTY', 'CITIZEN / DEPT'],
  'complaints-complaints.csv.gz': [
    'cr_id',
    'cv',
    'incident_date',
    'complaint_date',
    'closed_date',
    'beat',
    'city',
    'location',
  ],
  'officer-filed-complaints__2017-09.csv.gz': ['cr_id'],
  'complaints-accused.csv.gz': [
    'UID',
    'complaint_category',
    'complaint_code',
    'cr_id',
    'cv',
    'final_finding',
    'final_outcome',
    'recc_finding',
    'recc_outcome',
    'link_UID',
  ],
  'complaints-investigators.csv.gz': [
    'UID',
    'appointed_date',
    'assigned_datetime',
    'birth_year',
    'complaints-investigators_2000-2016_2016-11_ID',
    'complaints-investigators_2000-2018_2018-03_ID',
    'cr_id',
    'current_rank',
    'current_star',
    'current_unit',
    'cv',
    'first_name',
    'first_name_NS',
    'gender',
    'investigator_type',
    'last_name',
    'last_name_NS',
    'middle_initial',
    'race',
    'star',
    'suffix_name',
    'investigator_ID',
    'link_UID',
  ],
  'complaints-CPD-witnesses.csv.gz': ['cv', 'UID', 'cr_id', 'link_UID'],
  'complaints-victims.csv.gz': ['age', 'birth_year', 'cr_id', 'cv', 'gender', 'race'],
  'complaints-complainants.csv.gz': ['age', 'birth_year', 'cr_id', 'cv', 'gender', 'race'],
} as const;

/** A file by the name of it. */
export type FileName = keyof typeof COLUMNS;

/** A row of a file, by its columns. What is not said is blank. */
export type RowOf<File extends FileName> = Partial<Record<(typeof COLUMNS)[File][number], string | number>>;

/** A row, and the file to which it belongs. */
export interface GeneratedRow {
  readonly file: FileName;
  readonly row: Readonly<Record<string, string | number>>;
}

/** A row of a file. */
export function rowOf<File extends FileName>(file: File, row: RowOf<File>): GeneratedRow {
  return { file, row: row as GeneratedRow['row'] };
}
