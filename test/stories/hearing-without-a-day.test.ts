import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('a hearing whose day nobody gives has the bounds of what came before and after, and no day of its own', async () => {
  const query = `{ matter(id: "matter/story-noday") {
    hearings { nodes {
      heldOn { edtf }
      heldWithin { edtf earliest latest certainty }
      findings { nodes { foundOn { edtf earliest latest } } }
    } }
    reportToHearing { minDays maxDays minMonths maxMonths }
    conductEndToReport { minDays maxDays minMonths maxMonths }
  } }`;
  expect(await ask(query)).toEqual({
    matter: {
      hearings: {
        nodes: [
          {
            heldOn: null,
            // After the determination of 1 May, before the appeal was lodged on 20 November.
            heldWithin: { edtf: null, earliest: '2013-05-01', latest: '2013-11-20', certainty: null },
            findings: { nodes: [{ foundOn: { edtf: null, earliest: '2013-05-01', latest: '2013-11-20' } }] },
          },
        ],
      },
      // From 4 February: 86 days to 1 May, 289 to 20 November.
      reportToHearing: { minDays: 86, maxDays: 289, minMonths: 2.8, maxMonths: 9.5 },
      // "In January": it ended between the 1st and the 31st.
      conductEndToReport: { minDays: 4, maxDays: 34, minMonths: 0.1, maxMonths: 1.1 },
    },
  });
});

test('between those bounds it is open whether the allegation was proven already', async () => {
  const query = `{ allegation(id: "allegation/story-noday-pass") {
    determined: statusOn(day: "2013-04-30") { status certainty possible }
    open: statusOn(day: "2013-11-19") { status certainty possible }
    appealed: statusOn(day: "2013-11-20") { status certainty possible }
  } }`;
  expect(await ask(query)).toEqual({
    allegation: {
      determined: { status: 'ALLEGED', certainty: 'DEFINITE', possible: ['ALLEGED'] },
      open: { status: null, certainty: 'POSSIBLE', possible: ['CASE_TO_ANSWER', 'PROVEN'] },
      appealed: { status: 'PROVEN', certainty: 'DEFINITE', possible: ['PROVEN'] },
    },
  });
});

test('a search for hearings in a period finds it by its bounds, surely or possibly, and never by a stated day', async () => {
  const query = `query ($where: HearingWhere!) {
    hearings(where: { AND: [{ id: { eq: "hearing/story-noday-hearing" } }, $where] }) { totalCount }
  }`;
  const count = async (where: object) => (await ask(query, { where }))['hearings'];
  expect(await count({ heldWithin: { gte: '2013-01-01', lt: '2014-01-01' } })).toEqual({ totalCount: 1 });
  expect(await count({ heldWithin: { lt: '2013-07-01' } })).toEqual({ totalCount: 0 });
  expect(await count({ NOT: { heldWithin: { lt: '2013-07-01' } } })).toEqual({ totalCount: 0 });
  expect(await count({ heldWithin: { possibly: { lt: '2013-07-01' } } })).toEqual({ totalCount: 1 });
  expect(await count({ heldOn: { lt: '2014-01-01' } })).toEqual({ totalCount: 0 });
  expect(await count({ NOT: { heldOn: { lt: '2014-01-01' } } })).toEqual({ totalCount: 0 });
  expect(await count({ heldOn: { stated: false } })).toEqual({ totalCount: 1 });
});

test('where only one side is known the gap has only that bound, and nothing stands in for the other', async () => {
  const query = `query ($id: ID!) { matter(id: $id) {
    allegations { nodes { conduct { edtf startEarliest startLatest endEarliest endLatest ongoing } } }
    conductEndToReport { minDays maxDays minMonths maxMonths }
  } }`;
  expect(await ask(query, { id: 'matter/story-noend' })).toEqual({
    matter: {
      allegations: {
        nodes: [
          {
            conduct: {
              edtf: '2014-06-01/',
              startEarliest: '2014-06-01',
              startLatest: '2014-06-01',
              endEarliest: '2014-06-01',
              endLatest: null,
              ongoing: 'NOT_STATED',
            },
          },
        ],
      },
      // It can have gone on after the report.
      conductEndToReport: { minDays: null, maxDays: 92, minMonths: null, maxMonths: 3 },
    },
  });
  expect(await ask(query, { id: 'matter/story-nostart' })).toEqual({
    matter: {
      allegations: {
        nodes: [
          {
            conduct: {
              edtf: '/2014-12-31',
              startEarliest: null,
              startLatest: '2014-12-31',
              endEarliest: '2014-12-31',
              endLatest: '2014-12-31',
              ongoing: 'NO',
            },
          },
        ],
      },
      conductEndToReport: { minDays: 61, maxDays: 61, minMonths: 2, maxMonths: 2 },
    },
  });
});
