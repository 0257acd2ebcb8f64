import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';
import { knownOperation } from './known-operation.js';
import { nodes } from './nodes.js';

const ask = askOn(await libraryDatabase(['seed/cases']));

const finding = (id: string, words: string): object =>
  nodes({
    allegation: { id, words },
    result: 'PROVEN',
    status: 'PROVEN',
    severity: 'GROSS_MISCONDUCT',
    standards: ['DISCREDITABLE_CONDUCT'],
    outcome: { kind: 'WOULD_HAVE_BEEN_DISMISSED', withoutNotice: 'YES', months: null },
  });

const chair = (words: string): object => ({ words, capacity: 'CHAIR', speaker: { name: 'Helen Ball' } });
const accused = (words: string): object => ({ words, capacity: 'ACCUSED', speaker: { name: 'Syed Ali' } });

test('the hearing of 2021: who chaired it, that the accused stayed away unrepresented, and what was said', async () => {
  expect(await ask(knownOperation('HearingRecord'), { id: 'hearing/met-1yw00n-hearing' })).toEqual({
    hearing: {
      kind: 'ACCELERATED_MISCONDUCT_HEARING',
      heldOn: { edtf: '2021-08-17', earliest: '2021-08-17', latest: '2021-08-17' },
      occurrence: 'HAPPENED',
      openness: 'NOT_STATED',
      seats: [
        {
          role: 'CHAIR',
          chairKind: 'CHIEF_OFFICER',
          rankThen: 'ASSISTANT_COMMISSIONER',
          officeThen: null,
          holder: { name: 'Helen Ball' },
        },
      ],
      attended: 'NO',
      represented: 'NO',
      appearances: [
        {
          officer: { id: 'officer/met-zxtc7d', name: 'Syed Ali' },
          attended: 'NO',
          represented: 'NO',
          admitted: 'NOT_STATED',
        },
      ],
      findings: finding(
        'allegation/met-1yw00n-messages',
        'Kept sending messages to a member of the public after being told to stop.',
      ),
      remarks: nodes(
        chair(
          'The public could not have confidence in former PS Ali to protect them if he behaves in this way.',
        ),
        chair('in behaving as he did, former PS Ali caused actual harm to the recipient'),
        accused('did not mean to cause this distress'),
        chair(
          'It’s entirely unacceptable for police officers, who are responsible for enforcing the law, to break the law themselves.',
        ),
        chair('did not mitigate'),
        accused('deeply sorry'),
        chair(
          'He harmed the victim’s confidence in and the reputation of the Met. He has discredited himself and the police service.',
        ),
      ),
      notStated: ['openness'],
      matter: { id: 'matter/met-1yw00n', regime: 'CONDUCT_REGULATIONS_2020' },
    },
  });
});

test('the hearing of 2023: that no source names a chair, attendance or a lawyer is not read as "none"', async () => {
  expect(await ask(knownOperation('HearingRecord'), { id: 'hearing/met-mhq0sh-hearing' })).toEqual({
    hearing: {
      kind: 'ACCELERATED_MISCONDUCT_HEARING',
      heldOn: { edtf: '2023-11-16', earliest: '2023-11-16', latest: '2023-11-16' },
      occurrence: 'HAPPENED',
      openness: 'NOT_STATED',
      seats: [],
      attended: 'NOT_STATED',
      represented: 'NOT_STATED',
      appearances: [],
      findings: finding(
        'allegation/met-mhq0sh-advances',
        'Made persistent and inappropriate advances to a victim of crime by text message, gave the victim a personal number, made the victim feel uncomfortable, and often questioned the victim when messages were ignored.',
      ),
      remarks: nodes(),
      notStated: ['appearances', 'attended', 'openness', 'represented', 'seats'],
      matter: { id: 'matter/met-mhq0sh', regime: 'CONDUCT_REGULATIONS_2020' },
    },
  });
});

test('hearings that ended with "would have been dismissed" are found between two days, and only there', async () => {
  const between = async (from: string, to: string): Promise<unknown> => {
    const variables = { outcome: 'WOULD_HAVE_BEEN_DISMISSED', from, to };
    const query = `query ($outcome: OutcomeKind!, $from: Date!, $to: Date!) {
      hearings(where: { heldOn: { gte: $from, lte: $to }, findings: { some: { outcome: { kind: { eq: $outcome } } } } }) {
        nodes { heldOn { edtf } }
      }
    }`;
    return (await ask(query, variables))['hearings'];
  };
  const of2021 = { heldOn: { edtf: '2021-08-17' } };
  const of2023 = { heldOn: { edtf: '2023-11-16' } };
  expect(await between('2021-08-17', '2023-11-16')).toEqual(nodes(of2021, of2023));
  expect(await between('2021-08-18', '2023-11-16')).toEqual(nodes(of2023));
  expect(await between('2021-08-17', '2023-11-15')).toEqual(nodes(of2021));
  expect(await between('2021-08-18', '2023-11-15')).toEqual(nodes());
});
