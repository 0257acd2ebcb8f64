import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayAfter, dayBefore, dayNumber, isoDay } from '../../src/derived/day-number.js';
import { FIRST_DAY, LAST_DAY } from '../../src/model/sort-key.js';

test('a day counts as JavaScript counts it, so that gaps are right across leap years', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('2020-02-29')).toBe(Date.UTC(2020, 1, 29) / 86_400_000);
  expect(dayNumber('2020-03-01') - dayNumber('2020-02-28')).toBe(2);
  expect(dayNumber('2100-03-01') - dayNumber('2100-02-28')).toBe(1);
  fc.assert(
    fc.property(fc.integer({ min: -600_000, max: 2_900_000 }), (number) => {
      expect(isoDay(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      expect(dayNumber(isoDay(number))).toBe(number);
    }),
  );
});

test('the day before and after cross months and years, and an open bound stays open', () => {
  expect(dayBefore('2020-03-01')).toBe('2020-02-29');
  expect(dayAfter('2019-12-31')).toBe('2020-01-01');
  expect(dayBefore(LAST_DAY)).toBe(LAST_DAY);
  expect(dayAfter(FIRST_DAY)).toBe(FIRST_DAY);
});
