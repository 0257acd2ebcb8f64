import { dayNumber } from './day-number.js';
import { FIRST_DAY, LAST_DAY } from '../model/sort-key.js';
import type { DaySpan } from './accused-conduct.js';

/** Days of which both the first and the last count, so many apart. */
export interface Window {
  readonly from: number;
  readonly days: number;
}

const [NEVER_BEFORE, NEVER_AFTER] = [dayNumber(FIRST_DAY), dayNumber(LAST_DAY)];

/**
 * For each number of spans the shortest window in which so many lie wholly: it holds them however vague days fall. By that
 * number, from 2; of equally short ones the earliest.
 */
export function definiteWindows(spans: readonly DaySpan[]): ReadonlyMap<number, Window> {
  const bounded = spans.filter(({ first, last }) => first !== NEVER_BEFORE && last !== NEVER_AFTER);
  return tightest(bounded.map(({ first, last }) => ({ start: first, end: last })));
}

/** The same for windows that so many spans touch: vague days can fall so that it holds them. */
export function possibleWindows(spans: readonly DaySpan[]): ReadonlyMap<number, Window> {
  return tightest(spans.map(({ first, last }) => ({ start: last, end: first })));
}

/** A window holds those that start and end in it. Each start in turn, the last first, with the ends after it in order. */
function tightest(all: readonly { readonly start: number; readonly end: number }[]) {
  const best = new Map<number, Window>();
  const ends: number[] = [];
  for (const { start, end } of all.toSorted((a, b) => b.start - a.start)) {
    insert(end, ends);
    for (const [index, latest] of ends.entries()) {
      const number = index + 1;
      const days = Math.max(0, latest - start);
      if (number > 1 && days <= (best.get(number)?.days ?? Infinity)) best.set(number, { from: start, days });
    }
  }
  return best;
}

function insert(value: number, sorted: number[]): void {
  const at = sorted.findLastIndex((one) => one <= value) + 1;
  sorted.splice(at, 0, value);
}
