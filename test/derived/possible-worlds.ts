import fc from 'fast-check';
import { isoDay } from '../../src/derived/day-number.js';
import { tightened, type IntervalBounds } from '../../src/derived/interval-bounds.js';

/** One way in which the vague dates of an interval can fall. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

const FIRST = 18_000;

/** A day of a short stretch, so that every way in which dates can fall can be tried. */
export const days = fc.integer({ min: 0, max: 7 }).map((number) => isoDay(FIRST + number));

/** The days of that stretch and one on either side. */
export const allDays = Array.from({ length: 10 }, (_, i) => isoDay(FIRST - 1 + i));

/** Intervals with four bounds of which at least one way to fall ends no earlier than it begins. */
export const vagueIntervals: fc.Arbitrary<IntervalBounds> = fc
  .tuple(days, days, days, days)
  .map(([a, b, c, d]) => {
    const [startEarliest, startLatest] = [a, b].sort() as [string, string];
    const [endEarliest, endLatest] = [c, d].sort() as [string, string];
    return { startEarliest, startLatest, endEarliest, endLatest };
  })
  .filter((one) => one.startEarliest <= one.endLatest)
  .map(tightened);

/** Every way in which an interval can fall. */
export function possibleSpans(one: IntervalBounds): readonly Span[] {
  return allDays
    .filter((start) => start >= one.startEarliest && start <= one.startLatest)
    .flatMap((start) =>
      allDays
        .filter((end) => end >= one.endEarliest && end <= one.endLatest && end >= start)
        .map((end) => ({ start, end })),
    );
}
