import { rowOf, type GeneratedRow } from './columns.js';

/** Groups of categories, each with whether they are about conduct on duty and who complains of it. */
const GROUPS = [
  ['Verbal Abuse', 'ON', 'CITIZEN'],
  ['Illegal Search', 'ON', 'CITIZEN'],
  ['False Arrest', 'ON', 'CITIZEN'],
  ['Lockup Procedures', 'ON', 'CITIZEN'],
  ['Use of Force', 'ON', 'CITIZEN'],
  ['Bribery / Official Corruption', 'ON', '?'],
  ['Traffic', 'ON', 'CITIZEN'],
  ['Criminal Misconduct', 'ON', 'CITIZEN'],
  ['Conduct Unbecoming (Off-duty)', 'OFF', 'CITIZEN'],
  ['Operation/Personnel Violations', 'ON', 'DEPT'],
  ['Supervisory Responsibilities', 'ON', 'DEPT'],
  ['Domestic', 'OFF', 'CITIZEN'],
  ['Drug / Alcohol Abuse', 'OFF', '?'],
  ['Medical', 'ON', 'DEPT'],
  ['Money / Property', 'ON', 'CITIZEN'],
  ['Excessive Force', 'ON', 'CITIZEN'],
  ['First Amendment', 'ON', 'CITIZEN'],
  ['Racial Profiling', 'ON', 'CITIZEN'],
  ['Unknown', 'ON', '?'],
] as const;

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUV');

/** A category of the newer code book. */
export interface GeneratedCategory {
  readonly code: string;
  readonly description: string;
  readonly group: string;
  readonly duty: string;
  readonly raisedBy: string;
}

/** All categories. */
export const CATEGORIES: readonly GeneratedCategory[] = GROUPS.flatMap(([group, duty, raisedBy], place) =>
  LETTERS.map((letter) => ({
    code: `${String(place + 1).padStart(2, '0')}${letter}`,
    description: `${group.toUpperCase()}, KIND ${letter}`,
    group,
    duty,
    raisedBy,
  })),
);

/** Codes that the reference does not have. */
export const CODES_NOT_IN_REFERENCE = ['10X', '15', '15Y', '21A'] as const;

/** A category by a number; neighbours are of different groups, so that those which come up often are too. */
export function categoryAt(number: number): GeneratedCategory {
  const found = CATEGORIES[(number * 151) % CATEGORIES.length];
  if (!found) throw new Error('There are categories');
  return found;
}

/** The reference of categories. */
export function categoryRows(): readonly GeneratedRow[] {
  return CATEGORIES.map(({ code, description, group, duty, raisedBy }) =>
    rowOf('complaint_categories.csv.gz', {
      CODE: code,
      DESCRIPTION: description,
      CATEGORY: group,
      'ON / OFF DUTY': duty,
      'CITIZEN / DEPT': raisedBy,
    }),
  );
}
