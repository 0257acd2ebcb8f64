import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('a criminal proceeding is shown from arrest to orders, and when the conviction is spent', async () => {
  const query = `{ officer(id: "officer/story-sentenceone") { criminalProceedings { nodes {
    arrestedOn { edtf } began { edtf } sentBy { name } court { name }
    charges { offence plea pleadedOn { edtf } verdict decidedOn { edtf } }
    sentences { kind sentencedOn { edtf } unpaidWorkHours compensationPounds finePounds term operationalPeriod { edtf } }
    orders { kind madeOn { edtf } length protectsVictim }
    spentFrom { edtf }
  } } } }`;
  const sentenced = { sentencedOn: { edtf: '2019-05-20' }, term: null, operationalPeriod: null };
  const made = { madeOn: { edtf: '2019-05-20' } };
  expect(await ask(query)).toEqual({
    officer: {
      criminalProceedings: {
        nodes: [
          {
            arrestedOn: { edtf: '2019-01-28' },
            began: { edtf: '2019-02-11' },
            sentBy: { name: "Hexby Magistrates' Court" },
            court: { name: 'Norlund Crown Court' },
            charges: [
              {
                offence: 'Criminal damage',
                plea: 'NOT_GUILTY',
                pleadedOn: null,
                verdict: 'NOT_GUILTY',
                decidedOn: null,
              },
              {
                offence: 'Stalking',
                plea: 'GUILTY',
                pleadedOn: { edtf: '2019-04-01' },
                verdict: 'GUILTY',
                decidedOn: { edtf: '2019-04-01' },
              },
            ],
            sentences: [
              {
                ...sentenced,
                kind: 'FINE',
                unpaidWorkHours: null,
                compensationPounds: null,
                finePounds: 500,
              },
              {
                ...sentenced,
                kind: 'COMMUNITY_ORDER',
                unpaidWorkHours: 120,
                compensationPounds: 300,
                finePounds: null,
              },
            ],
            orders: [
              { ...made, kind: 'SEXUAL_HARM_PREVENTION_ORDER', length: 'P2Y', protectsVictim: 'NO' },
              { ...made, kind: 'RESTRAINING_ORDER', length: 'P5Y', protectsVictim: 'YES' },
            ],
            spentFrom: { edtf: '2024-05-20' },
          },
        ],
      },
    },
  });
});

test('a conviction does not make an allegation proven: no panel has found anything', async () => {
  const query = `{ matter(id: "matter/story-sentence") {
    allegations { nodes { status afterPlea: statusOn(day: "2019-04-02") { status } findings { totalCount completeness } } }
    hearings { totalCount completeness }
  } }`;
  const none = { totalCount: 0, completeness: 'OPEN' };
  expect(await ask(query)).toEqual({
    matter: {
      allegations: { nodes: [{ status: 'ALLEGED', afterPlea: { status: 'ALLEGED' }, findings: none }] },
      hearings: none,
    },
  });
});

test('convictions that are spent by a day are found by that day', async () => {
  const query = `query ($day: Date!) { officers(where: {
    id: { in: ["officer/story-sentenceone", "officer/story-acquittedone"] }
    criminalProceedings: { some: { spentFrom: { lte: $day } } }
  }) { nodes { name } } }`;
  expect(await ask(query, { day: '2024-05-19' })).toEqual({ officers: { nodes: [] } });
  expect(await ask(query, { day: '2024-05-20' })).toEqual({ officers: { nodes: [{ name: 'Rhys Elgar' }] } });
});
