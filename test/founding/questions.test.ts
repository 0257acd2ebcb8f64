import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';
import { knownOperation } from './known-operation.js';
import { nodes } from './nodes.js';

const ask = askOn(await libraryDatabase(['seed/cases']));

const hearing = (edtf: string): object => ({ kind: 'ACCELERATED_MISCONDUCT_HEARING', heldOn: { edtf } });
const LAST_PAGE = { hasNextPage: false, endCursor: expect.any(String) };
const DISMISSED = nodes({ outcome: { kind: 'WOULD_HAVE_BEEN_DISMISSED' } });

test('who resigned before the hearing: both, and of the allegation of 2018 nobody can say', async () => {
  expect(await ask(knownOperation('ResignedBeforeHearing'))).toEqual({
    officers: {
      totalCount: 2,
      ...nodes(
        {
          id: 'officer/met-jg6c14',
          name: 'Ashley Bashar',
          services: nodes({
            period: { edtf: '/2022-11', endEarliest: '2022-11-01', endLatest: '2022-11-30' },
          }),
          allegations: nodes({
            id: 'allegation/met-mhq0sh-advances',
            matter: { hearings: nodes(hearing('2023-11-16')) },
            findings: DISMISSED,
          }),
        },
        {
          id: 'officer/met-zxtc7d',
          name: 'Syed Ali',
          services: nodes({
            period: { edtf: '/2021-04-30', endEarliest: '2021-04-30', endLatest: '2021-04-30' },
          }),
          allegations: nodes({
            id: 'allegation/met-1yw00n-messages',
            matter: { hearings: nodes(hearing('2021-08-17')) },
            findings: DISMISSED,
          }),
        },
      ),
      pageInfo: LAST_PAGE,
    },
    unknown: { totalCount: 1 },
  });
});

test('who was investigated for similar conduct before: Bashar was, and of Ali it is not known', async () => {
  expect(await ask(knownOperation('PriorSimilarInvestigation'))).toEqual({
    officers: {
      totalCount: 1,
      ...nodes({
        id: 'officer/met-jg6c14',
        name: 'Ashley Bashar',
        priorInvestigations: nodes({
          certainty: 'DEFINITE',
          similar: 'STATED',
          body: 'IOPC',
          began: { edtf: '2018' },
          result: 'FURTHER_TRAINING',
          interval: { minMonths: 15, maxMonths: 27.9 },
          before: {
            id: 'allegation/met-mhq0sh-advances',
            conduct: { edtf: '2020-04/2020-11' },
            status: 'PROVEN',
          },
        }),
      }),
      pageInfo: LAST_PAGE,
    },
    unknown: { totalCount: 1 },
  });
});

test('which hearings ended with "would have been dismissed" from 2021 to 2023: these two, in order', async () => {
  const row = (id: string, day: string, accused: object): object => ({
    id,
    ...hearing(day),
    findings: nodes({
      severity: 'GROSS_MISCONDUCT',
      status: 'PROVEN',
      allegation: { accused },
      outcome: { kind: 'WOULD_HAVE_BEEN_DISMISSED', withoutNotice: 'YES' },
    }),
  });
  const variables = { outcome: 'WOULD_HAVE_BEEN_DISMISSED', from: '2021-01-01', to: '2023-12-31' };
  expect(await ask(knownOperation('HearingsByOutcome'), variables)).toEqual({
    hearings: {
      totalCount: 2,
      ...nodes(
        row('hearing/met-1yw00n-hearing', '2021-08-17', { id: 'officer/met-zxtc7d', name: 'Syed Ali' }),
        row('hearing/met-mhq0sh-hearing', '2023-11-16', { id: 'officer/met-jg6c14', name: 'Ashley Bashar' }),
      ),
      pageInfo: LAST_PAGE,
    },
  });
});

test('which standards were breached: Discreditable Conduct, twice, and no other', async () => {
  expect(await ask(knownOperation('StandardsBreached'))).toMatchObject({
    standardsBreached: {
      totalCount: 1,
      nodes: [{ standard: 'DISCREDITABLE_CONDUCT', allegations: 2, matters: 2, officers: 2, of: 2 }],
    },
  });
});

test('who chaired and how it ended, before and after 7 May 2024: one chief officer, two dismissals, nothing since', async () => {
  const counted = Object.entries(await ask(knownOperation('ChairsAndOutcomes'), { day: '2024-05-07' }));
  expect(counted).toHaveLength(12);
  expect(counted.filter(([, count]) => (count as { totalCount: number }).totalCount > 0)).toEqual([
    ['allBefore', { totalCount: 2 }],
    // Of the other hearing no source names the chair: it is in neither kind.
    ['chiefOfficerBefore', { totalCount: 1 }],
    ['dismissedBefore', { totalCount: 2 }],
  ]);
});

test('nobody here is on the barred list without a finding', async () => {
  expect(await ask(knownOperation('BarredWithoutFinding'))).toMatchObject({
    barredWithoutFinding: { totalCount: 0, nodes: [] },
  });
});
