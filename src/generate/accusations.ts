import { FIRST_YEAR, LAST_DAY, monthOf } from './calendar.js';
import { chanceOf, type Chance } from './chance.js';
import type { Force } from './force.js';
import type { Stay } from './service.js';

/**
 * Who is accused when: one number for each allegation, 8 bytes, which holds in this order of weight the month, the unit
 * at the time, the crew and the officer. In the order of these numbers, those who stand together served together.
 */
export interface Accusations {
  add(officer: number, stays: readonly Stay[]): void;
  /** All of them in order, once everybody was added. */
  sorted(): Float64Array;
}

const [UNITS, CREWS] = [2 ** 11, 2 ** 12];

/** Most officers that a number has room for. */
export const MOST_OFFICERS = 2 ** 20;

/** None yet. */
export function accusations(force: Force): Accusations {
  const all = new Float64Array(force.allegations.reduce((sum, one) => sum + one, 0));
  let filled = 0;
  return {
    add(officer, stays) {
      const times = force.allegations[officer] ?? 0;
      if (times === 0) return;
      const chance = chanceOf(force.seed ^ 0x61636375, officer);
      // Partners stand near each other in every month, so that the same are accused together again.
      const crew = chance.whole(0, CREWS - 1);
      const first = monthOf(force.appointed[officer] ?? 0);
      const last = monthOf(Math.min(force.left[officer] ?? 0, LAST_DAY));
      for (let time = 0; time < times; time += 1) {
        const month = monthBetween(first, last, chance);
        const unit = unitIn(month, stays);
        all[filled] = ((month * UNITS + unit) * CREWS + crew) * MOST_OFFICERS + officer;
        filled += 1;
      }
    },
    sorted: () => all.sort(),
  };
}

/** The year until which, and how many of a thousand of its months are taken: records are thin at both ends. */
const TAKEN = [
  [1988, 150],
  [1990, 500],
  [2008, 950],
  [2012, 700],
  [2015, 450],
  [2016, 250],
  [2018, 80],
] as const;

function monthBetween(first: number, last: number, chance: Chance): number {
  let month = chance.whole(first, last);
  // Somebody who served in thin years only is accused in one of them.
  for (let tries = 0; tries < 8; tries += 1) {
    const year = FIRST_YEAR + Math.floor(month / 12);
    if (chance.happens(TAKEN.find(([until]) => year <= until)?.[1] ?? 0)) return month;
    month = chance.whole(first, last);
  }
  return month;
}

function unitIn(month: number, stays: readonly Stay[]): number {
  return stays.findLast(({ from }) => monthOf(from) <= month)?.unit ?? 0;
}

/** The officer of an accusation. */
export function officerOf(accusation: number): number {
  return accusation % MOST_OFFICERS;
}

/** The month of an accusation. */
export function accusedIn(accusation: number): number {
  return Math.floor(accusation / (UNITS * CREWS * MOST_OFFICERS));
}
