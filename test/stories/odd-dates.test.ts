import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('a day stays as vague as its source gives it, with bounds and how sure the source is', async () => {
  const query = `{ matter(id: "matter/story-odddates") {
    received { edtf earliest latest certainty }
    closed { edtf earliest latest certainty }
    allegations { nodes { conduct { edtf startEarliest startLatest endEarliest endLatest ongoing } } }
    hearings { nodes { heldOn { edtf earliest latest certainty } } }
    appeals { nodes { decidedOn { edtf earliest latest certainty } } }
  } }`;
  const day = (edtf: string, earliest: string | null, latest: string | null, certainty = 'CERTAIN') => ({
    ...{ edtf, earliest, latest, certainty },
  });
  expect(await ask(query)).toEqual({
    matter: {
      received: day('XXXX-03-24', '2019-01-01', null),
      closed: day('2021?', '2021-01-01', '2021-12-31', 'UNCERTAIN'),
      allegations: {
        nodes: [
          {
            conduct: {
              edtf: '2019-01~/2019-02-01',
              startEarliest: '2019-01-01',
              startLatest: '2019-01-31',
              endEarliest: '2019-02-01',
              endLatest: '2019-02-01',
              ongoing: 'NO',
            },
          },
        ],
      },
      hearings: { nodes: [{ heldOn: day('[2020-02-11,2020-02-12]', '2020-02-11', '2020-02-12') }] },
      appeals: { nodes: [{ decidedOn: day('[..2020-12-31]', null, '2020-12-31') }] },
    },
  });
});

test('time between vague days is given as far as it is known, and may show that the report can have come first', async () => {
  const query = `{ matter(id: "matter/story-odddates") {
    conductEndToReport { minDays maxDays minMonths maxMonths }
    reportToHearing { minDays maxDays minMonths maxMonths }
  } }`;
  expect(await ask(query)).toEqual({
    matter: {
      // The conduct ended on 1 February 2019; the report came on 1 January 2019 or later.
      conductEndToReport: { minDays: -31, maxDays: null, minMonths: -1, maxMonths: null },
      // At most from 1 January 2019 to 12 February 2020.
      reportToHearing: { minDays: null, maxDays: 407, minMonths: null, maxMonths: 13.4 },
    },
  });
});

test('on the first of two days on which the meeting can have been, nobody knows whether it was proven', async () => {
  const query = `{ allegation(id: "allegation/story-odddates-key") {
    yearBefore: statusOn(day: "2018-12-31") { status certainty possible }
    firstDay: statusOn(day: "2020-02-11") { status certainty possible }
    secondDay: statusOn(day: "2020-02-12") { status certainty possible }
  } }`;
  const sure = (status: string) => ({ status, certainty: 'DEFINITE', possible: [status] });
  expect(await ask(query)).toEqual({
    allegation: {
      yearBefore: sure('NOT_STATED'),
      firstDay: { status: null, certainty: 'POSSIBLE', possible: ['NOT_STATED', 'ALLEGED', 'PROVEN'] },
      secondDay: sure('PROVEN'),
    },
  });
});

test('a matter received in a year that nobody gives is found neither before a day nor not before it', async () => {
  const query = `query ($where: MatterWhere!) {
    matters(where: { AND: [{ id: { eq: "matter/story-odddates" } }, $where] }) { totalCount }
  }`;
  const count = async (where: object) => (await ask(query, { where }))['matters'];
  const before = { received: { lt: '2020-01-01' } };
  expect(await count(before)).toEqual({ totalCount: 0 });
  expect(await count({ NOT: before })).toEqual({ totalCount: 0 });
  expect(await count({ received: { possibly: { lt: '2020-01-01' } } })).toEqual({ totalCount: 1 });
  // But surely not before the year of the conduct.
  expect(await count({ NOT: { received: { lt: '2019-01-01' } } })).toEqual({ totalCount: 1 });
});
