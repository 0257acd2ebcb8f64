import { isoDay } from '../derived/day-number.js';
import { ENDLESS, LAST_DAY } from './calendar.js';
import { chanceOf, type Chance } from './chance.js';
import { rowOf, type GeneratedRow } from './columns.js';
import type { Planter } from './edge-cases.js';
import { linkOf, RANKS, STILL_SERVING, uidOf, type Force } from './force.js';
import { inventedName } from './invented-name.js';
import { drawUnit, unitNumber } from './units.js';

/** Where an officer served: from a day, until the next posting begins or the service ends. */
export interface Stay {
  /** Place of the unit. */
  readonly unit: number;
  readonly from: number;
}

const RACES = [
  ['WHITE', 55],
  ['BLACK', 25],
  ['HISPANIC', 16],
  ['ASIAN/PACIFIC ISLANDER', 2],
  ['NATIVE AMERICAN/ALASKAN NATIVE', 1],
  ['', 1],
] as const;

/** How many postings officers have, of a hundred of them. */
const POSTINGS = [
  [0, 11],
  [1, 24],
  [2, 16],
  [3, 14],
  [4, 11],
  [5, 8],
  [6, 5],
  [7, 4],
  [8, 2],
  [9, 2],
  [10, 1],
  [12, 1],
  [16, 1],
] as const;

/** An officer's rows, with where they served. */
export function serviceOf(
  officer: number,
  force: Force,
  planter: Planter,
): { readonly rows: readonly GeneratedRow[]; readonly stays: readonly Stay[] } {
  const chance = chanceOf(force.seed, officer);
  const stays = staysOf(officer, force, chance);
  return {
    rows: [
      profile(officer, force, chance, planter, stays.at(-1)),
      ...postingRows(officer, force, chance, planter, stays),
    ],
    stays,
  };
}

function staysOf(officer: number, force: Force, chance: Chance): readonly Stay[] {
  const { appointed, left } = force;
  const from = appointed[officer] ?? 0;
  const to = Math.min(left[officer] ?? 0, LAST_DAY);
  const number = chance.weighted(POSTINGS);
  const begins = new Set(Array.from({ length: number }, () => chance.whole(from, Math.max(from, to - 30))));
  return [...begins]
    .sort((one, other) => one - other)
    .map((day, place) => {
      const isTraining = place === 0 && chance.happens(500);
      // Most of them begin with the service itself.
      return {
        unit: isTraining ? 0 : drawUnit(force, chance),
        from: place === 0 && chance.happens(700) ? from : day,
      };
    });
}

function profile(
  officer: number,
  force: Force,
  chance: Chance,
  { plant }: Planter,
  last: Stay | undefined,
): GeneratedRow {
  const appointed = force.appointed[officer] ?? 0;
  const left = force.left[officer] ?? 0;
  const serves = left === STILL_SERVING;
  const name = plant('officersWithoutName') ? null : inventedName(force.seed, officer);
  const rank = RANKS[force.rank[officer] ?? 0]?.[0] ?? '';
  const from = plant('officersWithoutAppointment') ? '' : isoDay(appointed);
  return rowOf('final-profiles.csv.gz', {
    UID: uidOf(officer),
    first_name: name?.first ?? '',
    last_name: name?.last ?? '',
    middle_initial: name?.middle ?? '',
    suffix_name: name && chance.happens(30) ? 'JR' : '',
    birth_year: `${isoDay(appointed - chance.whole(21, 35) * 365).slice(0, 4)}.0`,
    race: chance.weighted(RACES),
    gender: chance.happens(800) ? 'MALE' : 'FEMALE',
    appointed_date: from,
    resignation_date: serves ? '' : isoDay(left),
    current_status: chance.happens(50) ? '' : serves ? '1.0' : '0.0',
    current_star: serves ? `${String(chance.whole(100, 21_000))}.0` : '',
    current_unit: last ? `${String(unitNumber(last.unit))}.0` : '',
    current_rank: rank,
    start_date: serves ? from : '',
    org_hire_date: serves ? from : '',
    profile_count: chance.whole(1, 11),
    cleaned_rank: rank,
    link_UID: linkOf(officer, force),
  });
}

function postingRows(
  officer: number,
  force: Force,
  chance: Chance,
  { plant }: Planter,
  stays: readonly Stay[],
): readonly GeneratedRow[] {
  const left = force.left[officer] ?? 0;
  const serves = left === STILL_SERVING;
  const row = (unit: number, from: number, to: string) =>
    rowOf('unit-history.csv.gz', {
      UID: uidOf(officer),
      unit: `${String(unitNumber(unit))}.0`,
      unit_start_date: isoDay(from),
      unit_end_date: to,
      CODE: to === ENDLESS ? 0 : 1,
      link_UID: linkOf(officer, force),
    });
  const rows = stays.map(({ unit, from }, place) => {
    const next = stays[place + 1];
    // What has no end is given one day, also for those who had left long before.
    const last = serves || chance.happens(400) ? ENDLESS : isoDay(left);
    return row(unit, from, next ? isoDay(next.from - 1) : last);
  });
  const after = left + chance.whole(1, 60);
  const isLate = !serves && stays.length > 0 && after <= LAST_DAY && plant('postingsAfterResignation');
  return isLate ? [...rows, row(drawUnit(force, chance), after, ENDLESS)] : rows;
}
