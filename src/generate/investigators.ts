import { isoDay } from '../derived/day-number.js';
import type { Chance } from './chance.js';
import { rowOf, type GeneratedRow } from './columns.js';
import type { Complaint } from './complaint.js';
import type { Planter } from './edge-cases.js';
import { linkOf, RANKS, servesOn, uidOf, type Force } from './force.js';
import { inventedName } from './invented-name.js';

/** Who investigates complaints: officers of some rank, and civilians who have a number in each release. */
export interface Investigators {
  /** The rows of a complaint, with the officers among its investigators. */
  of(
    complaint: Complaint,
    accused: readonly number[],
    chance: Chance,
  ): { readonly rows: readonly GeneratedRow[]; readonly officers: readonly number[] };
  /** Civilians who have come up under a number of each of two releases. */
  readonly underTwoNumbers: () => number;
}

const NUMBER: readonly (readonly [number, number])[] = [
  [0, 3],
  [1, 73],
  [2, 18],
  [3, 1],
  [4, 2],
  [5, 1],
  [7, 1],
  [10, 1],
];
const SUPERVISORS = new Set(['SERGEANT', 'LIEUTENANT', 'CAPTAIN', 'COMMANDER']);
const SHORT_MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** The investigators of a force. */
export function investigatorsOf(force: Force, { plant, note }: Planter): Investigators {
  const supervisors = Uint32Array.from({ length: force.officers }, (_, officer) => officer).filter(
    // Few of them investigate, and these often.
    (officer) => officer % 3 === 0 && SUPERVISORS.has(rankOf(officer, force)),
  );
  const civilians = Math.max(8, Math.floor(force.officers / 40));
  const seen = { 2: new Set<number>(), 3: new Set<number>() };
  const officerFor = ({ received }: Complaint, others: readonly number[], chance: Chance): number | null => {
    for (let tries = 0; tries < 6 && supervisors.length > 0; tries += 1) {
      const officer = supervisors[chance.early(supervisors.length)] ?? 0;
      if (servesOn(officer, received, force) && !others.includes(officer)) return officer;
    }
    return null;
  };
  return {
    of(complaint, accused, chance) {
      const [rows, officers, numbers]: [GeneratedRow[], number[], Set<string>] = [[], [], new Set()];
      // The oldest release names no investigators.
      const number = complaint.release === '1' ? 0 : chance.weighted(NUMBER);
      for (let one = 0; one < number; one += 1) {
        const release = chance.happens(630) ? 2 : 3;
        const isOfficer = release === 2 && chance.happens(850);
        const officer = isOfficer ? officerFor(complaint, [...accused, ...officers], chance) : null;
        const civilian = chance.early(civilians);
        const own = officer === null ? `${String(release)} ${String(civilian)}` : String(officer);
        if (numbers.has(own)) continue;
        numbers.add(own);
        if (officer === null) seen[release].add(civilian);
        else officers.push(officer);
        const row =
          officer === null
            ? civilianRow(complaint, civilian, release, force)
            : officerRow(complaint, officer, force);
        const times = plant('investigatorRowsTwice') ? 2 : 1;
        if (officer !== null) note('investigatorRowsOfOfficers', times);
        rows.push(...Array.from({ length: times }, () => row));
      }
      return { rows, officers };
    },
    underTwoNumbers: () => [...seen[2]].filter((civilian) => seen[3].has(civilian)).length,
  };
}

function officerRow({ id }: Complaint, officer: number, force: Force): GeneratedRow {
  const { first, middle, last } = inventedName(force.seed, officer);
  return rowOf('complaints-investigators.csv.gz', {
    UID: `${String(uidOf(officer))}.0`,
    appointed_date: isoDay(force.appointed[officer] ?? 0),
    cr_id: id,
    current_rank: `${rankOf(officer, force)} OF POLICE`,
    cv: 2,
    first_name: first,
    last_name: last,
    middle_initial: middle,
    investigator_ID: `${String(uidOf(officer))}.0`,
    link_UID: linkOf(officer, force),
  });
}

function civilianRow(
  { id, received }: Complaint,
  civilian: number,
  release: 2 | 3,
  { seed, officers }: Force,
): GeneratedRow {
  const { first, middle, last } = inventedName(seed, -1 - civilian);
  // As of the real ones, but never the number of an officer, however many there are.
  const number = release * (officers < 90_000 ? 100_000 : 10_000_000) + civilian + 1;
  const [year = '', month = '', day = ''] = isoDay(received).split('-');
  const isLater = release === 3;
  return rowOf('complaints-investigators.csv.gz', {
    assigned_datetime: isLater ? `${day}-${SHORT_MONTHS[Number(month) - 1] ?? ''}-${year.slice(2)}` : '',
    [`complaints-investigators_${isLater ? '2000-2018_2018-03' : '2000-2016_2016-11'}_ID`]: `${String(civilian + 1)}.0`,
    cr_id: id,
    current_rank: isLater ? '' : 'CIVILIAN INVESTIGATOR',
    cv: release,
    first_name: first,
    first_name_NS: isLater ? first : '',
    investigator_type: isLater ? (civilian % 3 === 0 ? 'SUPERVISING INVESTIGATOR' : 'INVESTIGATOR') : '',
    last_name: last,
    last_name_NS: isLater ? last : '',
    middle_initial: middle,
    investigator_ID: `${String(number)}.0`,
  });
}

function rankOf(officer: number, { rank }: Force): string {
  return RANKS[rank[officer] ?? 0]?.[0] ?? '';
}
