import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber } from '../../src/derived/day-number.js';
import { gap, gapProperties } from '../../src/derived/gap.js';
import { FIRST_DAY, LAST_DAY } from '../../src/model/sort-key.js';
import { allDays, days } from './possible-worlds.js';

test('the gaps of the Bashar case are those of domain.md, to one decimal', () => {
  const investigation = { earliest: '2018-01-01', latest: '2018-12-31' };
  const conduct = { earliest: '2020-04-01', latest: '2020-04-30' };
  expect(gapProperties('interval', gap(investigation, conduct) ?? {})).toEqual({
    intervalMinDays: 457,
    intervalMaxDays: 850,
    intervalMinMonths: 15,
    intervalMaxMonths: 27.9,
  });
});

test('a bound that nobody gives leaves its side open, and two leave no gap at all', () => {
  const hearing = { earliest: '2023-11-16', latest: '2023-11-16' };
  expect(gap({ earliest: FIRST_DAY, latest: '2022-11-30' }, hearing)).toEqual({ minDays: 351 });
  expect(gap({ earliest: '2022-11-01', latest: LAST_DAY }, hearing)).toEqual({ maxDays: 380 });
  expect(gap({ earliest: FIRST_DAY, latest: LAST_DAY }, hearing)).toBe(null);
});

test('a second fact that can have come first gives a negative figure, and never the number -0', () => {
  const properties = gapProperties('gap', { minDays: -1, maxDays: -40 });
  expect(properties).toStrictEqual({ gapMinDays: -1, gapMinMonths: 0, gapMaxDays: -40, gapMaxMonths: -1.3 });
  expect(Object.is(properties['gapMinMonths'], 0)).toBe(true);
});

test('the bounds are the least and the most of all ways in which the two days can fall', () => {
  const vague = fc.tuple(days, days).map((two) => two.sort());
  fc.assert(
    fc.property(vague, vague, ([a, b], [c, d]) => {
      const lengths = allDays
        .filter((day) => day >= a && day <= b)
        .flatMap((day) =>
          allDays.filter((to) => to >= c && to <= d).map((to) => dayNumber(to) - dayNumber(day)),
        );
      expect(gap({ earliest: a, latest: b }, { earliest: c, latest: d })).toEqual({
        minDays: Math.min(...lengths),
        maxDays: Math.max(...lengths),
      });
    }),
  );
});
