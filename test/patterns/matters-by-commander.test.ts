import { expect, test } from '@jest/globals';
import { askUnits } from './units-ask.js';

const ask = await askUnits();
const NUMBERS = `matters possibleMatters allegations possibleAllegations officers possibleOfficers repeatOfficers
  repeatMatters possibleRepeatMatters`;

test('a matter counts under whoever commanded the unit then: both at a handover, and nobody of another unit', async () => {
  const query = `{ mattersByCommander(dataSet: "dataset/units", sort: { reach: ASC }) {
    totalCount
    nodes { commander { name } unit { name } reach { startEarliest endLatest } ${NUMBERS} }
  } }`;
  expect(await ask(query)).toEqual({
    mattersByCommander: {
      totalCount: 2,
      nodes: [
        {
          commander: { name: 'Dane' },
          unit: { name: 'Harbour' },
          reach: { startEarliest: '2018-01-01', endLatest: '2019-03-14' },
          matters: 3,
          possibleMatters: 0,
          allegations: 4,
          possibleAllegations: 0,
          officers: 2,
          possibleOfficers: 0,
          repeatOfficers: 1,
          repeatMatters: 2,
          possibleRepeatMatters: 0,
        },
        {
          commander: { name: 'Eames' },
          unit: { name: 'Harbour' },
          reach: { startEarliest: '2019-03-15', endLatest: '2020-12-31' },
          matters: 3,
          possibleMatters: 1,
          allegations: 3,
          possibleAllegations: 2,
          officers: 2,
          possibleOfficers: 1,
          repeatOfficers: 1,
          repeatMatters: 2,
          possibleRepeatMatters: 1,
        },
      ],
    },
  });
});

test('the commander of a unit above is a level of its own, never added to the commanders below', async () => {
  const query = (level: number) => `{ mattersByCommander(dataSet: "dataset/units", level: ${String(level)}) {
    nodes { level commander { name } unit { name } matters possibleMatters }
  } }`;
  const nodes = [
    {
      level: 1,
      commander: { name: 'Ford' },
      unit: { name: 'Coast Division' },
      matters: 5,
      possibleMatters: 1,
    },
  ];
  expect(await ask(query(1))).toEqual({ mattersByCommander: { nodes } });
  expect(await ask(query(2))).toEqual({ mattersByCommander: { nodes: [] } });
});

test('only what was proven, with the command and the allegations as evidence', async () => {
  const query = `{ mattersByCommander(dataSet: "dataset/units", statuses: PROVEN, threshold: 1, unit: "unit/units-harbour") {
    nodes { commander { name } matters evidence { __typename ... on Allegation { words } } }
  } }`;
  const [blow, grip] = ['Struck somebody.', 'Used a hold on several days.'].map((words) => ({
    __typename: 'Allegation',
    words,
  }));
  const posting = { __typename: 'Posting' };
  expect(await ask(query)).toEqual({
    mattersByCommander: {
      nodes: [
        { commander: { name: 'Eames' }, matters: 1, evidence: [grip, posting] },
        { commander: { name: 'Dane' }, matters: 1, evidence: [blow, grip, posting] },
      ],
    },
  });
});

test('in a period a commander is shown what began in it, with the command and these allegations as evidence', async () => {
  const query = `{ mattersByCommander(dataSet: "dataset/units", period: { from: "2019-03-10", to: "2019-03-15" }) {
    totalCount restsOn { definite possible }
    nodes { commander { name } certainty ${NUMBERS} evidence { __typename ... on Allegation { words } } }
  } }`;
  const numbers = {
    certainty: 'DEFINITE',
    matters: 1,
    possibleMatters: 0,
    allegations: 1,
    possibleAllegations: 0,
    officers: 1,
    possibleOfficers: 0,
    repeatOfficers: 0,
    repeatMatters: 0,
    possibleRepeatMatters: 0,
  };
  const [grip, late] = ['Used a hold on several days.', 'Came late.'].map((words) => ({
    __typename: 'Allegation',
    words,
  }));
  const posting = { __typename: 'Posting' };
  // The hold lasted over the handover: it is under both.
  expect(await ask(query)).toEqual({
    mattersByCommander: {
      totalCount: 2,
      restsOn: { definite: 2, possible: 0 },
      nodes: [
        {
          commander: { name: 'Eames' },
          ...numbers,
          matters: 2,
          allegations: 2,
          officers: 2,
          evidence: [grip, late, posting],
        },
        { commander: { name: 'Dane' }, ...numbers, evidence: [grip, posting] },
      ],
    },
  });
});

test('a level out of its range is refused by name', async () => {
  await expect(ask('{ mattersByCommander(level: -1, threshold: -1) { totalCount } }')).rejects.toThrow(
    /mattersByCommander\(level:\): -1 is outside its range\. Give a number from 0 to 20[^]*mattersByCommander\(threshold:\)/,
  );
});
