import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('a charge against another person of the same surname never shows on the accused officer', async () => {
  const query = `query ($id: ID!) { officer(id: $id) {
    name kind
    allegations { nodes { words } }
    criminalProceedings { totalCount nodes { charges { offence verdict } matter { id } } }
    sameAs { degree }
  } }`;
  expect(await ask(query, { id: 'officer/story-surnameone' })).toEqual({
    officer: {
      name: 'Owen Hale',
      kind: 'CONSTABLE',
      allegations: { nodes: [{ words: 'Came late.' }] },
      criminalProceedings: { totalCount: 0, nodes: [] },
      sameAs: [],
    },
  });
  expect(await ask(query, { id: 'officer/story-surnametwo' })).toEqual({
    officer: {
      name: 'Dan Hale',
      kind: 'STAFF',
      allegations: { nodes: [] },
      criminalProceedings: {
        totalCount: 1,
        nodes: [
          { charges: [{ offence: 'Theft', verdict: 'GUILTY' }], matter: { id: 'matter/story-surnameb' } },
        ],
      },
      sameAs: [],
    },
  });
});

test('a search for the surname finds both, as two people', async () => {
  const query = `{ search(text: "hale") { nodes { ... on Officer { id name } } } }`;
  const { search } = (await ask(query)) as { search: { nodes: readonly { id: string }[] } };
  // Both match alike, so only the ids decide.
  expect(search.nodes).toEqual([
    { id: 'officer/story-surnameone', name: 'Owen Hale' },
    { id: 'officer/story-surnametwo', name: 'Dan Hale' },
  ]);
});

test('officers who are both accused and convicted do not include one who shares a surname with a convict', async () => {
  const query = `{ officers(where: {
    name: { in: ["Owen Hale", "Dan Hale"] }
    allegations: { some: { conduct: { stated: true } } }
    criminalProceedings: { some: { charges: { some: { verdict: { eq: GUILTY } } } } }
  }) { totalCount } }`;
  expect(await ask(query)).toEqual({ officers: { totalCount: 0 } });
});
