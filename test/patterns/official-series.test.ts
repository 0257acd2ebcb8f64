import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { patternDatabase } from './pattern-database.js';

const ask = askOn(await patternDatabase(), 'dataset/tables');

test('a published figure stands beside our own count of the same cases, and a vague day is never added to it', async () => {
  const query = `{ officialSeries(series: "series/tables-received") {
    totalCount
    restsOn { definite possible }
    nodes { period { startEarliest endLatest } stage published own ownPossible evidence { ... on Node { id } } }
  } }`;
  const [year, late] = [
    { startEarliest: '2021-01-01', endLatest: '2021-12-31' },
    { startEarliest: '2021-02-15', endLatest: '2021-12-31' },
  ];
  const [dismissed, referred] = [
    { id: 'allegation/tables-dismissed-one' },
    { id: 'allegation/tables-referred-one' },
  ];
  expect(await ask(query)).toEqual({
    officialSeries: {
      totalCount: 3,
      restsOn: { definite: 2, possible: 1 },
      nodes: [
        {
          period: year,
          stage: 'ALLEGED',
          published: 3,
          own: 2,
          ownPossible: 0,
          evidence: [dismissed, referred],
        },
        { period: year, stage: 'PROVEN', published: 1, own: 1, ownPossible: 0, evidence: [dismissed] },
        {
          period: late,
          stage: 'ALLEGED',
          published: 2,
          own: 1,
          ownPossible: 1,
          evidence: [dismissed, referred],
        },
      ],
    },
  });
});

test('officers are counted once and police staff never, as the counting rule of the series says', async () => {
  const query = `{ officialSeries(series: "series/tables-accused") {
    nodes { published own ownPossible series { name countingRule counts dated } }
  } }`;
  const series = {
    name: 'Officers accused',
    countingRule: 'Officers by the day on which the conduct began; staff are not counted.',
    counts: 'OFFICER',
    dated: 'CONDUCT',
  };
  expect(await ask(query)).toEqual({
    officialSeries: {
      nodes: [
        { published: 0, own: 0, ownPossible: 1, series },
        { published: 1, own: 1, ownPossible: 0, series },
      ],
    },
  });
});

test('a series that is not there is an error that names the argument', async () => {
  await expect(ask('{ officialSeries(series: "series/tables-none") { totalCount } }')).rejects.toThrow(
    /officialSeries\(series:\): There is no such record/,
  );
});
