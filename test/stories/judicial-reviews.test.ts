import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('a finding stands after a judicial review that was refused', async () => {
  const query = `{ matter(id: "matter/story-refused") {
    allegations { nodes { status dayAfter: statusOn(day: "2019-01-31") { status certainty } } }
    hearings { nodes { findings { nodes { status outcome { kind } } } } }
    appeals { nodes { kind result court { name kind } decidedOn { edtf } } }
  } }`;
  expect(await ask(query)).toEqual({
    matter: {
      allegations: { nodes: [{ status: 'PROVEN', dayAfter: { status: 'PROVEN', certainty: 'DEFINITE' } }] },
      hearings: {
        nodes: [
          { findings: { nodes: [{ status: 'PROVEN', outcome: { kind: 'DISMISSAL_WITHOUT_NOTICE' } }] } },
        ],
      },
      appeals: {
        nodes: [
          {
            kind: 'JUDICIAL_REVIEW',
            result: 'REFUSED',
            court: { name: 'Administrative Court', kind: 'ADMINISTRATIVE_COURT' },
            decidedOn: { edtf: '2019-01-30' },
          },
        ],
      },
    },
  });
});

test('an officer cleared by a panel is not shown as cleared after a review that was allowed', async () => {
  const query = `{ allegation(id: "allegation/story-allowed-search") {
    status
    afterHearing: statusOn(day: "2018-06-12") { status }
    afterWithdrawnAppeal: statusOn(day: "2018-10-01") { status }
    dayBefore: statusOn(day: "2019-04-01") { status }
    dayOf: statusOn(day: "2019-04-02") { status }
    afterPendingAppeal: statusOn(day: "2019-04-20") { status }
    findings { nodes { result status } }
  } }`;
  expect(await ask(query)).toEqual({
    allegation: {
      status: 'QUASHED',
      afterHearing: { status: 'NOT_PROVEN' },
      afterWithdrawnAppeal: { status: 'NOT_PROVEN' },
      dayBefore: { status: 'NOT_PROVEN' },
      dayOf: { status: 'QUASHED' },
      afterPendingAppeal: { status: 'QUASHED' },
      findings: { nodes: [{ result: 'NOT_PROVEN', status: 'QUASHED' }] },
    },
  });
});

test('appeals that were withdrawn or are pending are listed beside the one that had effect', async () => {
  const query = `{ matter(id: "matter/story-allowed") { appeals { nodes {
    kind result lodgedOn { edtf } decidedOn { edtf earliest latest }
  } } } }`;
  expect(await ask(query)).toEqual({
    matter: {
      appeals: {
        nodes: [
          {
            kind: 'OTHER',
            result: 'WITHDRAWN',
            lodgedOn: null,
            decidedOn: { edtf: '2018-09', earliest: '2018-09-01', latest: '2018-09-30' },
          },
          {
            kind: 'JUDICIAL_REVIEW',
            result: 'ALLOWED',
            lodgedOn: { edtf: '2018-09-10' },
            decidedOn: { edtf: '2019-04-02', earliest: '2019-04-02', latest: '2019-04-02' },
          },
          // Without a day it comes last.
          { kind: 'OTHER', result: 'NOT_STATED', lodgedOn: { edtf: '2019-04-20' }, decidedOn: null },
        ],
      },
    },
  });
});

test('an appeal whose result nobody gives is found neither as refused nor as not refused', async () => {
  const appeals = (where: string) =>
    ask(`{ matter(id: "matter/story-allowed") { appeals(where: { result: ${where} }) { totalCount } } }`);
  const not = (where: string) =>
    ask(
      `{ matter(id: "matter/story-allowed") { appeals(where: { NOT: { result: ${where} } }) { totalCount } } }`,
    );
  expect(await appeals('{ eq: REFUSED }')).toEqual({ matter: { appeals: { totalCount: 0 } } });
  expect(await not('{ eq: REFUSED }')).toEqual({ matter: { appeals: { totalCount: 2 } } });
  expect(await appeals('{ stated: false }')).toEqual({ matter: { appeals: { totalCount: 1 } } });
});
