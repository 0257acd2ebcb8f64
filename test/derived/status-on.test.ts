import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { statusOn } from '../../src/derived/status-on.js';
import { allDays, days } from './possible-worlds.js';

test('an allegation without a history is not stated on any day, and that is certain', () => {
  const none = { status: 'NOT_STATED', certainty: 'DEFINITE', possible: ['NOT_STATED'] };
  expect(statusOn([null, null, null], { day: '2020-01-01' })).toEqual(none);
  expect(statusOn([[], [], []], { day: '2020-01-01' })).toEqual(none);
});

test('an event counts from its own day on; the day before is still the old status', () => {
  const history = [
    ['ALLEGED', 'PROVEN'],
    ['2020-01-10', '2021-03-01'],
    ['2020-01-10', '2021-03-01'],
  ];
  const on = (day: string) => statusOn(history, { day }).status;
  expect(['2020-01-09', '2020-01-10', '2021-02-28', '2021-03-01'].map(on)).toEqual([
    'NOT_STATED',
    'ALLEGED',
    'ALLEGED',
    'PROVEN',
  ]);
});

test('on a day that vague dates leave open every possible status is named, in the order of the process', () => {
  const history = [
    ['ALLEGED', 'UNDER_INVESTIGATION', 'PROVEN'],
    ['2020-01-01', '2020-03-01', '2021-01-01'],
    ['2020-03-31', '2020-03-31', '2021-12-31'],
  ];
  expect(statusOn(history, { day: '2020-03-15' })).toEqual({
    status: null,
    certainty: 'POSSIBLE',
    possible: ['NOT_STATED', 'ALLEGED', 'UNDER_INVESTIGATION'],
  });
  expect(statusOn(history, { day: '2020-12-31' })).toEqual({
    status: 'UNDER_INVESTIGATION',
    certainty: 'DEFINITE',
    possible: ['UNDER_INVESTIGATION'],
  });
});

test('the possible statuses are those of every way in which the events can follow each other', () => {
  const names = ['ALLEGED', 'UNDER_INVESTIGATION', 'PROVEN', 'QUASHED'];
  const bounds = fc.tuple(days, days).map((two) => two.sort());
  fc.assert(
    fc.property(fc.array(bounds, { maxLength: 4 }), fc.constantFrom(...allDays), (given, on) => {
      // As derivation stores them: no event can be before one that precedes it, nor after one that follows.
      const earliest = given.map(
        (_, i) =>
          given
            .slice(0, i + 1)
            .map(([a]) => a)
            .sort()
            .at(-1) ?? '',
      );
      const latest = given.map(
        (_, i) =>
          given
            .slice(i)
            .map(([, b]) => b)
            .sort()[0] ?? '',
      );
      fc.pre(earliest.every((day, i) => day <= (latest[i] ?? '')));
      let worlds: string[][] = [[]];
      for (const i of given.keys()) {
        worlds = worlds.flatMap((world) =>
          allDays
            .filter((day) => day >= (earliest[i] ?? '') && day <= (latest[i] ?? ''))
            .filter((day) => world.every((before) => before <= day))
            .map((day) => [...world, day]),
        );
      }
      const expected = new Set(
        worlds.map((world) => names[world.filter((day) => day <= on).length - 1] ?? 'NOT_STATED'),
      );
      const { possible } = statusOn([names.slice(0, given.length), earliest, latest], { day: on });
      expect(new Set(possible)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
