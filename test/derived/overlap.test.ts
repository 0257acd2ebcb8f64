import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clipped, tightened, type IntervalBounds } from '../../src/derived/interval-bounds.js';
import { overlap } from '../../src/derived/overlap.js';
import { possibleSpans, vagueIntervals, type Span } from './possible-worlds.js';

const bounds = (...[a, b, c, d]: [string, string, string, string]): IntervalBounds => ({
  startEarliest: a,
  startLatest: b,
  endEarliest: c,
  endLatest: d,
});

test('two certain intervals that share only their last and first day overlap surely', () => {
  const spring = bounds('2020-03-01', '2020-03-01', '2020-05-31', '2020-05-31');
  const summer = bounds('2020-05-31', '2020-05-31', '2020-08-31', '2020-08-31');
  expect(overlap(spring, summer)).toBe('DEFINITE');
  expect(overlap(spring, { ...summer, startEarliest: '2020-06-01', startLatest: '2020-06-01' })).toBe(null);
});

test('vague ends that only may meet overlap possibly, not surely', () => {
  const untilSpring = bounds('2019-01-01', '2019-01-01', '2020-03-01', '2020-05-31');
  const fromSpring = bounds('2020-03-01', '2020-05-31', '2021-01-01', '2021-01-01');
  expect(overlap(untilSpring, fromSpring)).toBe('POSSIBLE');
});

test('a posting that began on a day and ended nobody knows when surely stands on that day', () => {
  const posting = tightened(bounds('2020-05-03', '2020-05-03', '0001-01-01', '9999-12-31'));
  const onThatDay = bounds('2020-05-03', '2020-05-03', '2020-05-03', '2020-05-03');
  expect(overlap(posting, onThatDay)).toBe('DEFINITE');
});

const share = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;

test('DEFINITE is every way in which vague dates can fall, POSSIBLE is some, and nothing is none', () => {
  fc.assert(
    fc.property(vagueIntervals, vagueIntervals, (a, b) => {
      const shared = possibleSpans(a).flatMap((x) => possibleSpans(b).map((y) => share(x, y)));
      const expected = shared.every(Boolean) ? 'DEFINITE' : shared.some(Boolean) ? 'POSSIBLE' : null;
      expect(overlap(a, b)).toBe(expected);
    }),
  );
});

test('the conduct clipped to a posting has exactly the bounds of the days that they can share', () => {
  fc.assert(
    fc.property(vagueIntervals, vagueIntervals, (a, b) => {
      const both = possibleSpans(a).flatMap((x) =>
        possibleSpans(b)
          .filter((y) => share(x, y))
          .map((y) => ({
            start: x.start > y.start ? x.start : y.start,
            end: x.end < y.end ? x.end : y.end,
          })),
      );
      fc.pre(both.length > 0);
      const starts = both.map(({ start }) => start).sort();
      const ends = both.map(({ end }) => end).sort();
      expect(clipped(a, b)).toEqual(
        bounds(starts[0] ?? '', starts.at(-1) ?? '', ends[0] ?? '', ends.at(-1) ?? ''),
      );
    }),
  );
});
