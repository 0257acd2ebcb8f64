import { dayNumber } from '../derived/day-number.js';
import { allegationsAt } from './allegations-at.js';
import { LAST_DAY, monthOf } from './calendar.js';
import { chanceOf } from './chance.js';

/** Everybody of a force in a few numbers each: all that is kept of them while files are written. */
export interface Force {
  readonly seed: number;
  readonly officers: number;
  /** Numbers of units in use: many more officers have a few more units. */
  readonly units: number;
  /** Day of appointment, by officer. */
  readonly appointed: Int32Array;
  /** Day on which they left; STILL_SERVING where they did not. */
  readonly left: Int32Array;
  readonly rank: Uint8Array;
  /** How often they are accused. */
  readonly allegations: Uint16Array;
}

/** The day of leaving of those who did not. */
export const STILL_SERVING = 1_000_000;

/** Ranks with how many of a thousand have them. */
export const RANKS = [
  ['POLICE OFFICER', 706],
  ['SERGEANT', 105],
  ['DETECTIVE', 90],
  ['LIEUTENANT', 29],
  ['FIELD TRAINING OFFICER', 10],
  ['CAPTAIN', 10],
  ['COMMANDER', 4],
  ['DEPUTY CHIEF', 2],
  ['OTHER', 1],
  ['', 43],
] as const;

const DECADES: readonly (readonly [number, number])[] = [
  [1940, 1],
  [1950, 8],
  [1960, 12],
  [1970, 12],
  [1980, 14],
  [1990, 24],
  [2000, 16],
  [2010, 13],
];

const YEARS_OF_SERVICE: readonly (readonly [readonly [number, number], number])[] = [
  [[1, 5], 8],
  [[6, 19], 14],
  [[20, 34], 78],
];

const RANK_PLACES = RANKS.map(([, weight], place) => [place, weight] as const);

/** Who serves from when to when, with which rank, and how often each is accused. */
export function makeForce(officers: number, seed: number): Force {
  const chance = chanceOf(seed, -1);
  const [appointed, left] = [new Int32Array(officers), new Int32Array(officers)];
  const rank = new Uint8Array(officers);
  const longEnough: number[] = [];
  for (let officer = 0; officer < officers; officer += 1) {
    const decade = chance.weighted(DECADES);
    const from = dayNumber(`${String(decade)}-01-01`) + chance.whole(0, decade === 2010 ? 2700 : 3651);
    const [least, most] = chance.weighted(YEARS_OF_SERVICE);
    const to = from + chance.whole(least * 365, most * 365);
    appointed[officer] = from;
    left[officer] = to < LAST_DAY ? to : STILL_SERVING;
    rank[officer] = chance.weighted(RANK_PLACES);
    if (monthOf(to) - monthOf(from) >= 36) longEnough.push(officer);
  }
  const accused = Math.min(longEnough.length, Math.floor((officers * 677) / 1000));
  const allegations = new Uint16Array(officers);
  for (let place = 0; place < accused; place += 1) {
    const other = chance.whole(place, longEnough.length - 1);
    const officer = longEnough[other] ?? 0;
    longEnough[other] = longEnough[place] ?? 0;
    allegations[officer] = allegationsAt(place, accused);
  }
  const units = Math.max(12, Math.floor(249 * Math.sqrt(officers / 33_693)));
  return { seed, officers, units, appointed, left, rank, allegations };
}

/** The identifier of an officer. */
export function uidOf(officer: number): number {
  return 100_001 + officer;
}

/** The second, one-to-one number of an officer. */
export function linkOf(officer: number, { officers }: Force): string {
  return `${String(officers - officer)}.0`;
}

/** Whether an officer serves on a day. */
export function servesOn(officer: number, day: number, { appointed, left }: Force): boolean {
  return (appointed[officer] ?? 0) <= day && day <= (left[officer] ?? 0);
}
