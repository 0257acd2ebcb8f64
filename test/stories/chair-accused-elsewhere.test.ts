import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('a chair who is accused in another matter is one record with both roles', async () => {
  const query = `{ officer(id: "officer/story-elsewhere1") {
    name
    seats { nodes { role chairKind rankThen hearing { kind heldOn { edtf } matter { id } } } }
    allegations(sort: { id: ASC }) { nodes { words status matter { id } } }
  } }`;
  expect(await ask(query)).toEqual({
    officer: {
      name: 'Maud Ferrers',
      seats: {
        nodes: [
          {
            role: 'CHAIR',
            chairKind: 'SENIOR_OFFICER',
            rankThen: 'SUPERINTENDENT',
            hearing: {
              kind: 'MISCONDUCT_MEETING',
              heldOn: { edtf: '2012-08-21' },
              matter: { id: 'matter/story-chaired' },
            },
          },
        ],
      },
      allegations: {
        nodes: [
          {
            words: 'Did not answer a letter.',
            status: 'WITHDRAWN',
            matter: { id: 'matter/story-elsewhere' },
          },
          {
            words: "Spoke of a colleague's pay in public.",
            status: 'CLOSED_WITHOUT_INVESTIGATION',
            matter: { id: 'matter/story-elsewhere' },
          },
        ],
      },
    },
  });
});

test('hearings chaired by an officer who is accused somewhere can be found in one question', async () => {
  const query = `{ hearings(where: { seats: { some: { role: { eq: CHAIR }, holder: { name: { eq: "Maud Ferrers" } } } } }) {
    nodes {
      seats { role officeThen holder { ... on Officer { id allegations { totalCount } } } }
      findings { nodes { allegation { accused { name } } outcome { kind } } }
    }
  } }`;
  expect(await ask(query)).toEqual({
    hearings: {
      nodes: [
        {
          seats: [
            // The order of roles is that of the alphabet; of the adviser no source gives the name.
            { role: 'ADVISER', officeThen: 'Human resources', holder: null },
            {
              role: 'CHAIR',
              officeThen: null,
              holder: { id: 'officer/story-elsewhere1', allegations: { totalCount: 2 } },
            },
          ],
          findings: {
            nodes: [
              { allegation: { accused: { name: 'Sal Quint' } }, outcome: { kind: 'MANAGEMENT_ADVICE' } },
            ],
          },
        },
      ],
    },
  });
});

test('a panel member of nearly the same name is a candidate, and is not accused of anything through it', async () => {
  const query = `{
    member: node(id: "officeholder/story-elsewhere3") { ... on OfficeHolder {
      name office sameAs { degree person { __typename id name } }
      citations(fact: "sameAs") { nodes { basis } }
    } }
    officer(id: "officer/story-elsewhere1") { sameAs { degree person { __typename id name } } }
    search(text: "Ferrers") { nodes { __typename ... on Officer { id } ... on OfficeHolder { id } } }
  }`;
  expect(await ask(query)).toEqual({
    member: {
      name: 'M. Ferrers',
      office: 'Independent member',
      sameAs: [
        {
          degree: 'CANDIDATE',
          person: { __typename: 'Officer', id: 'officer/story-elsewhere1', name: 'Maud Ferrers' },
        },
      ],
      citations: { nodes: [{ basis: 'IMPLIED' }] },
    },
    // Seen from either side, though it is written on one.
    officer: {
      sameAs: [
        {
          degree: 'CANDIDATE',
          person: { __typename: 'OfficeHolder', id: 'officeholder/story-elsewhere3', name: 'M. Ferrers' },
        },
      ],
    },
    search: {
      nodes: [
        { __typename: 'OfficeHolder', id: 'officeholder/story-elsewhere3' },
        { __typename: 'Officer', id: 'officer/story-elsewhere1' },
      ],
    },
  });
});

test('an allegation that was withdrawn or closed stays what it was until that day', async () => {
  const query = `{ matter(id: "matter/story-elsewhere") { allegations(sort: { id: ASC }) { nodes {
    id
    before: statusOn(day: "2014-01-14") { status }
    between: statusOn(day: "2014-01-15") { status }
    after: statusOn(day: "2014-05-20") { status }
  } } } }`;
  const stood = (id: string, ...[before, between, after]: readonly string[]) => ({
    id: `allegation/story-elsewhere-${id}`,
    before: { status: before },
    between: { status: between },
    after: { status: after },
  });
  expect(await ask(query)).toEqual({
    matter: {
      allegations: {
        nodes: [
          stood('letter', 'ALLEGED', 'WITHDRAWN', 'WITHDRAWN'),
          stood('remark', 'ALLEGED', 'ALLEGED', 'CLOSED_WITHOUT_INVESTIGATION'),
        ],
      },
    },
  });
});
