import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

const accused = (name: string) => ({ accused: { name } });

test('each hearing of the matter has its own accused, panel and findings', async () => {
  const query = `{ matter(id: "matter/story-three") { hearings { totalCount nodes {
    heldOn { edtf }
    occurrence
    seats { role chairKind rankThen officeThen holder { __typename name } }
    appearances { officer { name } attended represented admitted }
    attended
    represented
    findings { totalCount }
  } } } }`;
  const appeared = (name: string, attended: string, represented: string, admitted: string) => ({
    officer: { name },
    attended,
    represented,
    admitted,
  });
  const seat = (role: string, holder: object, more: object = {}) => ({
    ...{ role, chairKind: 'NOT_STATED', rankThen: null, officeThen: null, holder },
    ...more,
  });
  expect(await ask(query)).toEqual({
    matter: {
      hearings: {
        totalCount: 3,
        nodes: [
          {
            heldOn: { edtf: '2019-05-14' },
            occurrence: 'HAPPENED',
            seats: [
              seat(
                'CHAIR',
                { __typename: 'OfficeHolder', name: 'Odile Marchetti' },
                { chairKind: 'LEGALLY_QUALIFIED_CHAIR' },
              ),
              seat(
                'MEMBER',
                { __typename: 'OfficeHolder', name: 'Tobias Renn' },
                { officeThen: 'Independent member' },
              ),
              seat('MEMBER', { __typename: 'Officer', name: 'Imre Castell' }, { rankThen: 'SUPERINTENDENT' }),
            ],
            appearances: [
              appeared('Piers Drummond', 'YES', 'YES', 'NO'),
              appeared('Lena Okoro', 'NO', 'YES', 'NOT_STATED'),
            ],
            attended: 'SOME',
            represented: 'YES',
            findings: { totalCount: 3 },
          },
          {
            heldOn: { edtf: '2019-11-05' },
            occurrence: 'HAPPENED',
            seats: [],
            appearances: [appeared('Tom Varga', 'YES', 'NO', 'YES')],
            attended: 'YES',
            represented: 'NO',
            findings: { totalCount: 1 },
          },
          {
            heldOn: { edtf: '2020-03' },
            occurrence: 'ANNOUNCED',
            seats: [],
            appearances: [appeared('Nia Pell', 'NOT_STATED', 'NOT_STATED', 'NOT_STATED')],
            attended: 'NOT_STATED',
            represented: 'NOT_STATED',
            findings: { totalCount: 0 },
          },
        ],
      },
    },
  });
});

test('co-accused are found through the matter, and its witness, who sat on the panel, is none of them', async () => {
  const query = `{
    officer(id: "officer/story-threesecond") { allegations { nodes { matter {
      allegations(sort: { id: ASC }) { nodes { accused { name } } }
      witnesses { nodes { name } }
    } } } }
    witness: officer(id: "officer/story-panelone") {
      allegations { totalCount completeness }
      witnessIn { nodes { id } }
      repeatAllegation
    }
  }`;
  expect(await ask(query)).toEqual({
    officer: {
      allegations: {
        nodes: [
          {
            matter: {
              allegations: {
                nodes: [
                  'Piers Drummond',
                  'Piers Drummond',
                  'Nia Pell',
                  'Tom Varga',
                  // She herself is among them: the way back to an allegation is not cut off.
                  'Lena Okoro',
                ].map(accused),
              },
              witnesses: { nodes: [{ name: 'Imre Castell' }] },
            },
          },
        ],
      },
    },
    witness: {
      allegations: { totalCount: 0, completeness: 'OPEN' },
      witnessIn: { nodes: [{ id: 'matter/story-three' }] },
      repeatAllegation: 'NOT_STATED',
    },
  });
});

test('an officer against whom no allegation is on record is not vouched for as never accused', async () => {
  const query = `query ($where: OfficerWhere!) {
    officers(where: { AND: [{ id: { eq: "officer/story-panelone" } }, $where] }) { totalCount }
  }`;
  const count = async (allegations: object) => (await ask(query, { where: { allegations } }))['officers'];
  expect(await count({ some: { status: { eq: 'PROVEN' } } })).toEqual({ totalCount: 0 });
  expect(await count({ none: { status: { eq: 'PROVEN' } } })).toEqual({ totalCount: 0 });
  expect(await count({ stated: false })).toEqual({ totalCount: 1 });
});
