import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';
import { knownOperation } from './known-operation.js';
import { nodes } from './nodes.js';

const ask = askOn(await libraryDatabase(['seed/cases']));

test('a court: six weeks suspended for eighteen months, 200 hours, 200 pounds, and an order of three years', async () => {
  const { court } = await ask(knownOperation('CourtRecord'), { id: 'court/met-1vg0sk' });
  expect(court).toEqual({
    id: 'court/met-1vg0sk',
    name: "Westminster Magistrates' Court",
    kind: 'MAGISTRATES_COURT',
    criminalProceedings: {
      totalCount: 1,
      ...nodes({
        id: 'criminalproceeding/met-1yw00n-harassment',
        defendant: { id: 'officer/met-zxtc7d', name: 'Syed Ali' },
        arrestedOn: { edtf: '2020-07-23' },
        charges: [
          { offence: 'Harassment', plea: 'GUILTY', pleadedOn: { edtf: '2021-03-24' }, verdict: 'GUILTY' },
        ],
        sentences: [
          {
            kind: 'SUSPENDED_IMPRISONMENT',
            sentencedOn: { edtf: '2021-05-12' },
            term: 'P6W',
            suspendedFor: 'P18M',
            operationalPeriod: { edtf: '2021-05-12/2022-11-11' },
            unpaidWorkHours: 200,
            finePounds: null,
            compensationPounds: 200,
          },
        ],
        orders: [{ kind: 'RESTRAINING_ORDER', madeOn: null, length: 'P3Y', protectsVictim: 'YES' }],
        matter: { id: 'matter/met-1yw00n' },
      }),
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
    },
  });
});

const FOUND = nodes({
  findings: nodes({
    result: 'PROVEN',
    severity: 'GROSS_MISCONDUCT',
    outcome: { kind: 'WOULD_HAVE_BEEN_DISMISSED' },
  }),
});

test('criminal outcomes of a matter: of 2021 a plea and a sentence, of 2023 none is told, which is not "none"', async () => {
  const outcomes = knownOperation('CriminalOutcomes');
  expect(await ask(outcomes, { id: 'matter/met-1yw00n' })).toEqual({
    matter: {
      criminalProceedings: {
        completeness: 'OPEN',
        ...nodes({
          defendant: { name: 'Syed Ali' },
          court: { name: "Westminster Magistrates' Court" },
          charges: [{ offence: 'Harassment', plea: 'GUILTY', verdict: 'GUILTY', decidedOn: null }],
          sentences: [
            {
              kind: 'SUSPENDED_IMPRISONMENT',
              sentencedOn: { edtf: '2021-05-12' },
              term: 'P6W',
              suspendedFor: 'P18M',
              unpaidWorkHours: 200,
              finePounds: null,
              compensationPounds: 200,
            },
          ],
          orders: [{ kind: 'RESTRAINING_ORDER', length: 'P3Y' }],
          spentFrom: null,
        }),
      },
      allegations: FOUND,
    },
  });
  expect(await ask(outcomes, { id: 'matter/met-mhq0sh' })).toEqual({
    matter: { criminalProceedings: { completeness: 'OPEN', nodes: [] }, allegations: FOUND },
  });
});

test('neither "somebody was prosecuted" nor "nobody was" is said of a matter whose sources are silent', async () => {
  const matters = async (where: string): Promise<unknown> =>
    (await ask(`{ matters(where: ${where}, sort: { id: ASC }) { nodes { id } } }`))['matters'];
  const ali = { id: 'matter/met-1yw00n' };
  const bashar = [{ id: 'matter/met-0t3btx' }, { id: 'matter/met-mhq0sh' }];
  const guilty = '{ charges: { some: { plea: { eq: GUILTY } } } }';
  expect(await matters(`{ criminalProceedings: { some: ${guilty} } }`)).toEqual(nodes(ali));
  expect(await matters(`{ NOT: { criminalProceedings: { some: ${guilty} } } }`)).toEqual(nodes());
  expect(await matters(`{ criminalProceedings: { none: ${guilty} } }`)).toEqual(nodes());
  expect(await matters('{ criminalProceedings: { stated: false } }')).toEqual(nodes(...bashar));
});
