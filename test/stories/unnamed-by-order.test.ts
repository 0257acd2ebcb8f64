import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const database = await libraryDatabase();
const ask = askOn(database);

test('an officer unnamed by order has a label, a record and a finding, and no name', async () => {
  const query = `{ officer(id: "officer/story-orderone") {
    name unnamed label reviewAt { edtf }
    allegations { nodes { status victims { nodes { pseudonym metThrough context } } } }
  } }`;
  expect(await ask(query)).toEqual({
    officer: {
      name: null,
      unnamed: 'ANONYMITY_ORDER',
      label: 'Officer B',
      reviewAt: { edtf: '2030-01-01' },
      allegations: {
        nodes: [
          {
            status: 'PROVEN',
            victims: {
              nodes: [{ pseudonym: 'Officer A', metThrough: 'MET_AS_COLLEAGUES', context: 'COLLEAGUE' }],
            },
          },
        ],
      },
    },
  });
});

test('the colleague whom the source calls "Officer A" is somebody harmed, and cannot be reached as an officer', async () => {
  const query = `{
    officers(where: { unnamed: { stated: true } }, sort: { id: ASC }) { nodes { label unnamed } }
    node(id: "victim/story-unnamed-v1") { id }
    asOfficer: officer(id: "victim/story-unnamed-v1") { id }
    search(text: "Officer A") { totalCount }
  }`;
  expect(await ask(query)).toEqual({
    officers: {
      nodes: [
        { label: 'Officer B', unnamed: 'ANONYMITY_ORDER' },
        { label: 'Officer C', unnamed: 'NOT_PUBLISHED' },
      ],
    },
    node: null,
    asOfficer: null,
    search: { totalCount: 0 },
  });
});

test('a witness whose name no source gives is not taken for an accused', async () => {
  const query = `{ officer(id: "officer/story-ordertwo") {
    name allegations { totalCount completeness } witnessIn { nodes { id } }
  } }`;
  expect(await ask(query)).toEqual({
    officer: {
      name: null,
      allegations: { totalCount: 0, completeness: 'OPEN' },
      witnessIn: { nodes: [{ id: 'matter/story-unnamed' }] },
    },
  });
});

test('a filter by name finds the unnamed neither by what they are called nor by what they are not', async () => {
  const query = `query ($where: OfficerWhere!) {
    officers(where: { AND: [{ id: { in: ["officer/story-orderone", "officer/story-ordertwo"] } }, $where] }) {
      totalCount
    }
  }`;
  const count = async (where: object) => (await ask(query, { where }))['officers'];
  const name = { name: { startsWith: 'Officer' } };
  expect(await count(name)).toEqual({ totalCount: 0 });
  expect(await count({ NOT: name })).toEqual({ totalCount: 0 });
  expect(await count({ name: { stated: false } })).toEqual({ totalCount: 2 });
});

test('the hearing in private is on record, with the words by which the chair ordered it', async () => {
  const query = `{ matter(id: "matter/story-unnamed") { hearings { nodes {
    openness
    remarks { nodes { words capacity speaker { name } citations { nodes { fact quote } } } }
  } } } }`;
  const { matter } = await ask(query);
  expect(matter).toEqual({
    hearings: {
      nodes: [
        {
          openness: 'PRIVATE',
          remarks: {
            nodes: [
              {
                words: 'The officer is not to be named.',
                capacity: 'CHAIR',
                speaker: { name: 'Odile Marchetti' },
                citations: {
                  nodes: ['capacity', 'speaker', 'words'].map((fact) => ({
                    fact,
                    quote: 'The officer is not to be named',
                  })),
                },
              },
            ],
          },
        },
      ],
    },
  });
});

test('what the graph keeps of an unnamed officer, seen without the API, holds no name either', async () => {
  const { rows } = await database.read({
    text: 'MATCH (officer:Officer {id: $id}) RETURN keys(officer)',
    parameters: { id: 'officer/story-orderone' },
  });
  expect(rows.map(([keys]) => (keys as string[]).toSorted())).toEqual([
    [
      ...[
        'dataSetId',
        'id',
        'kind',
        'label',
        'nameKey',
        'notStated',
        'reviewAtCertainty',
        'reviewAtEarliest',
      ],
      ...['reviewAtEarliestKey', 'reviewAtEdtf', 'reviewAtLatest', 'unnamed'],
    ],
  ]);
});
