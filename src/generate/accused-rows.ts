import { categoryAt, CATEGORIES, CODES_NOT_IN_REFERENCE } from './categories.js';
import type { Chance } from './chance.js';
import { rowOf, type GeneratedRow } from './columns.js';
import type { Complaint } from './complaint.js';
import type { Planter } from './edge-cases.js';
import { linkOf, uidOf, type Force } from './force.js';

const FINDINGS = {
  1: [
    ['NS', 621],
    ['UN', 196],
    ['SU', 111],
    ['EX', 72],
  ],
  2: [
    ['NS', 317],
    ['NAF', 261],
    ['UN', 231],
    ['EX', 68],
    ['SU', 80],
    ['', 43],
  ],
  3: [
    ['NS', 300],
    ['UN', 268],
    ['SU', 198],
    ['EX', 61],
    ['NAF', 25],
    ['', 148],
  ],
} as const;

/** What comes of what is proven, as each release writes it. */
const PENALTIES = {
  1: [
    ['REPRIMAND', 31],
    ['1 DAY SUSPENSION', 27],
    ['SUSTAINED-NO PENALTY', 11],
    ['2 DAY SUSPENSION', 11],
    ['RESIGNED -NOT SERVED', 9],
    ['5 DAY SUSPENSION', 8],
    ['**PENALTY NOT SERVED', 6],
    ['SEPARATION', 4],
    ['SUSPENDED OVR 30 DAY', 2],
  ],
  2: [
    ['Reprimand', 27],
    ['1 Day Suspension', 18],
    ['Violation Noted', 10],
    ['Resigned', 8],
    ['2 Day Suspension', 7],
    ['5 Day Suspension', 6],
    ['Penalty Not Served', 4],
    ['Separation', 3],
  ],
  3: [
    ['', 60],
    ['Reprimand', 20],
    ['1 Day Suspension', 20],
  ],
} as const;

/** The rows of the officers accused in a complaint, of one category; twice where the complaint stands twice. */
export function accusedRows(
  complaint: Complaint,
  accused: readonly number[],
  force: Force,
  chance: Chance,
  planter: Planter,
): readonly GeneratedRow[] {
  const category = categoryAt(chance.early(CATEGORIES.length));
  return accused.flatMap((officer) => {
    const own = { officer, force, chance, planter, category };
    if (complaint.otherId === null) return [rowOfAccused(complaint.id, complaint.release, complaint, own)];
    planter.note('accusedUnderTwoNumbers');
    return [
      rowOfAccused(complaint.otherId, '1', complaint, own),
      rowOfAccused(complaint.id, complaint.release, complaint, own),
    ];
  });
}

interface Accused {
  readonly officer: number;
  readonly force: Force;
  readonly chance: Chance;
  readonly planter: Planter;
  readonly category: { readonly code: string; readonly description: string };
}

function rowOfAccused(
  id: string,
  release: Complaint['release'],
  { isOpen }: Complaint,
  { officer, force, chance, planter, category }: Accused,
): GeneratedRow {
  const finding = isOpen ? '' : closedFinding(release, chance, planter);
  if (finding === '') planter.note(isOpen ? 'blankFindingsOpen' : 'blankFindingsClosed');
  if (finding === 'NAF') planter.note('findingsNAF');
  const outcome = outcomeOf(finding, release, chance, planter);
  const isRecommended = release === '2' && finding !== 'DIS' && !(finding === '' && chance.happens(800));
  const code = codeOf(category.code, planter);
  return rowOf('complaints-accused.csv.gz', {
    UID: `${String(uidOf(officer))}.0`,
    complaint_category: release === '2' ? wordsOf(category.description) : category.description,
    complaint_code: code,
    cr_id: id,
    cv: release,
    final_finding: finding,
    final_outcome: outcome,
    recc_finding: isRecommended ? finding || 'NS' : '',
    recc_outcome: isRecommended ? outcome : '',
    link_UID: linkOf(officer, force),
  });
}

function closedFinding(release: Complaint['release'], chance: Chance, { plant }: Planter): string {
  if (release === '2' && plant('findingsDIS')) return 'DIS';
  if (release === '2' && plant('findingsNC')) return 'NC';
  return chance.weighted<string>(FINDINGS[release]);
}

function outcomeOf(
  finding: string,
  release: Complaint['release'],
  chance: Chance,
  { plant }: Planter,
): string {
  if (finding === 'SU')
    return plant('outcomesAsNumbers') ? '326' : chance.weighted<string>(PENALTIES[release]);
  if (release === '1') return 'NO ACTION TAKEN';
  if (release === '3') return '';
  return finding === '' ? 'Unknown' : 'No Action Taken';
}

function codeOf(code: string, { plant, planted }: Planter): string {
  if (plant('accusedWithoutCode')) return '';
  if (!plant('accusedWithCodeNotInReference')) return code;
  const times = planted().accusedWithCodeNotInReference;
  return CODES_NOT_IN_REFERENCE[times % CODES_NOT_IN_REFERENCE.length] ?? code;
}

/** The text of a category as the second release writes it: the same code has different texts by release. */
function wordsOf(description: string): string {
  return description.replace(', KIND', ' - KIND');
}
