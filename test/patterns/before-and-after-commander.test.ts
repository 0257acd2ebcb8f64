import { expect, test } from '@jest/globals';
import { askUnits } from './units-ask.js';

const ask = await askUnits();
const NUMBERS = `commander { name } started { earliest latest } mattersBefore mattersAfter possibleMattersBefore
  possibleMattersAfter allegationsBefore allegationsAfter coveredBefore coveredAfter`;
const query = (months: number, more = '') =>
  `{ beforeAndAfterCommander(dataSet: "dataset/units", months: ${String(months)}${more}) { nodes { ${NUMBERS} } } }`;
const eames = { commander: { name: 'Eames' }, started: { earliest: '2019-03-15', latest: '2019-03-15' } };

test('the day of the start belongs to the command, and each side has its months with both their ends', async () => {
  expect(await ask(query(3))).toEqual({
    beforeAndAfterCommander: {
      nodes: [
        {
          ...eames,
          mattersBefore: 2,
          mattersAfter: 1,
          possibleMattersBefore: 0,
          possibleMattersAfter: 1,
          allegationsBefore: 3,
          allegationsAfter: 1,
          coveredBefore: 2,
          coveredAfter: 3,
        },
      ],
    },
  });
});

test('longer sides reach further, and a side that the data cover says so with nothing in it', async () => {
  expect(await ask(query(6))).toEqual({
    beforeAndAfterCommander: {
      nodes: [
        {
          ...eames,
          mattersBefore: 3,
          mattersAfter: 2,
          possibleMattersBefore: 0,
          possibleMattersAfter: 2,
          allegationsBefore: 4,
          allegationsAfter: 2,
          coveredBefore: 2,
          coveredAfter: 6,
        },
      ],
    },
  });
  expect(await ask(query(24, ', unit: "unit/units-coast"'))).toEqual({
    beforeAndAfterCommander: {
      nodes: [
        {
          commander: { name: 'Ford' },
          started: { earliest: '2018-01-01', latest: '2018-01-01' },
          mattersBefore: 0,
          mattersAfter: 0,
          possibleMattersBefore: 0,
          possibleMattersAfter: 0,
          allegationsBefore: 0,
          allegationsAfter: 0,
          coveredBefore: 0,
          coveredAfter: 12,
        },
      ],
    },
  });
});

test('only what was proven', async () => {
  const proven = `{ beforeAndAfterCommander(dataSet: "dataset/units", months: 3, statuses: PROVEN, first: 1) {
    definition
    nodes { certainty mattersBefore mattersAfter evidence { __typename } }
  } }`;
  expect(await ask(proven)).toEqual({
    beforeAndAfterCommander: {
      definition: expect.not.stringMatching(/because|effect|caus|led to/i) as unknown,
      nodes: [
        {
          certainty: 'DEFINITE',
          mattersBefore: 1,
          mattersAfter: 0,
          evidence: [{ __typename: 'Allegation' }, { __typename: 'Allegation' }, { __typename: 'Posting' }],
        },
      ],
    },
  });
});

test('a length that is not worked out is refused with those that are', async () => {
  await expect(ask(query(5))).rejects.toThrow(
    /beforeAndAfterCommander\(months:\): 5 is none of the lengths that are worked out\. Give one of 3, 6, 12, 24, 36/,
  );
});
