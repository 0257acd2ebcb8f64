import { expect, test } from '@jest/globals';
import { lastDay } from '../../src/derived/last-day.js';
import { day, derived, parts, story } from './story.js';

const period = (properties: object) =>
  parts(derived(story().node('sentence/s', { ...properties })).of('sentence/s'), 'operationalPeriod');

test('six weeks suspended for eighteen months on 12 May 2021 run out on 11 November 2022', () => {
  expect(period({ suspendedFor: 'P18M', ...day('sentencedOn', '2021-05-12') })).toEqual({
    Edtf: '2021-05-12/2022-11-11',
    StartEarliest: '2021-05-12',
    StartLatest: '2021-05-12',
    EndEarliest: '2022-11-11',
    EndLatest: '2022-11-11',
  });
});

test('a sentence of which only the month is known ends as vaguely as it began', () => {
  expect(period({ suspendedFor: 'P1Y', ...day('sentencedOn', '2021-05-01', '2021-05-31') })).toEqual({
    StartEarliest: '2021-05-01',
    StartLatest: '2021-05-31',
    EndEarliest: '2022-04-30',
    EndLatest: '2022-05-30',
  });
});

test('a sentence that is not suspended, or has no day, has no operational period', () => {
  expect(period(day('sentencedOn', '2021-05-12'))).toEqual({});
  expect(period({ suspendedFor: 'P18M' })).toEqual({});
  expect(period({ suspendedFor: 'PT6H', ...day('sentencedOn', '2021-05-12') })).toEqual({});
});

test('months end before the same date, and with their last day where there is no such date', () => {
  expect(lastDay('2021-03-01', 'P1M')).toBe('2021-03-31');
  expect(lastDay('2021-08-31', 'P6M')).toBe('2022-02-28');
  expect(lastDay('2020-02-29', 'P1Y')).toBe('2021-02-28');
  expect(lastDay('2021-05-12', 'P6W')).toBe('2021-06-22');
  expect(lastDay('2021-12-31', 'P1Y1M1W1D')).toBe('2023-02-07');
});
