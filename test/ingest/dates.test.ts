import { describe, expect, test } from '@jest/globals';
import { intervalSides, readDay, readInterval } from '../../src/ingest/dates.js';

const day = (earliest: string, latest: string, certainty = 'CERTAIN') =>
  expect.objectContaining({ earliest, latest, certainty });

describe('a day stays as vague as its source', () => {
  test.each([
    ['2021-08-17', day('2021-08-17', '2021-08-17')],
    ['2022-11', day('2022-11-01', '2022-11-30')],
    ['2018', day('2018-01-01', '2018-12-31')],
    ['2020-02', day('2020-02-01', '2020-02-29')],
    ['2022-11~', day('2022-11-01', '2022-11-30', 'APPROXIMATE')],
    ['2022-11?', day('2022-11-01', '2022-11-30', 'UNCERTAIN')],
    ['2022-11%', day('2022-11-01', '2022-11-30', 'UNCERTAIN_AND_APPROXIMATE')],
    ['[2019-05-01..2020-01-31]', day('2019-05-01', '2020-01-31')],
    ['[2021-08-17,2021-08-18]', day('2021-08-17', '2021-08-18')],
    ['[..2020-01-31]', day('0001-01-01', '2020-01-31')],
    ['[2020-01-31..]', day('2020-01-31', '9999-12-31')],
    ['XXXX-03-24', day('0001-01-01', '9999-12-31')],
  ])('%s', (text, expected) => expect(readDay(text)).toEqual(expected));
});

describe('an interval has four bounds, and says whether it goes on', () => {
  test.each([
    ['2020-04/2020-11', ['2020-04-01', '2020-04-30'], ['2020-11-01', '2020-11-30'], 'NO'],
    ['2020/2020', ['2020-01-01', '2020-12-31'], ['2020-01-01', '2020-12-31'], 'NO'],
    ['2015', ['2015-01-01', '2015-12-31'], ['2015-01-01', '2015-12-31'], 'NO'],
    ['/2021-04-30', ['0001-01-01', '2021-04-30'], ['2021-04-30', '2021-04-30'], 'NO'],
    ['2019-01-09/', ['2019-01-09', '2019-01-09'], ['2019-01-09', '9999-12-31'], null],
    ['2019/..', ['2019-01-01', '2019-12-31'], ['9999-12-31', '9999-12-31'], 'YES'],
  ])('%s', (text, start, end, ongoing) => {
    const bounds = ([earliest, latest]: string[]) => ({ earliest, latest });
    expect(readInterval(text)).toEqual({ edtf: text, start: bounds(start), end: bounds(end), ongoing });
  });

  test('mentions say no more than themselves', () => {
    expect(intervalSides({ mentioned: ['2020-05', '2021-04-30'] })).toEqual({
      start: { earliest: '0001-01-01', latest: '2020-05-31' },
      end: { earliest: '2021-04-30', latest: '9999-12-31' },
    });
  });

  test('a mention narrows what EDTF leaves open, and never widens it', () => {
    expect(intervalSides({ edtf: '/2021-04-30', mentioned: ['2020-05'] })).toEqual({
      start: { earliest: '0001-01-01', latest: '2020-05-31' },
      end: { earliest: '2021-04-30', latest: '2021-04-30' },
    });
  });
});

describe('a date that cannot be is refused in words that help', () => {
  test.each([
    ['2021-02-30', '"2021-02-30" is no date that exists'],
    ['2021-13', '"2021-13" is no date that exists'],
    ['17 August', '"17 August" is no date that exists'],
    ['2020-11/2020-04', '"2020-11/2020-04" ends before it begins'],
    ['2020-04-03T10:00:00', '"2020-04-03T10:00:00" has a time of day; only days are kept'],
  ])('%s', (text, message) => expect(() => readInterval(text)).toThrow(message));

  test('an interval where a day is asked for', () => {
    expect(() => readDay('2020/2021')).toThrow('"2020/2021" is an interval where a day is asked for');
  });
});
