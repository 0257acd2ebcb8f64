import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('what was put right is public, the newest first, and does not repeat what was removed', async () => {
  const query = `{ corrections(sort: { correctedOn: DESC }) { totalCount nodes {
    correctedOn { edtf asPrinted } recordId what reason dataSet { id }
  } } }`;
  const dataSet = { id: 'dataset/story' };
  expect(await ask(query)).toEqual({
    corrections: {
      totalCount: 3,
      nodes: [
        {
          correctedOn: { edtf: '2024-03', asPrinted: null },
          recordId: 'officer/story-twice',
          what: 'Two records of one officer were made one.',
          reason: "The tribunal's decision names both of the officer's stations.",
          dataSet,
        },
        {
          correctedOn: { edtf: '2024-02-29', asPrinted: null },
          recordId: 'officer/story-mistaken',
          what: 'An officer was removed from the library.',
          reason: 'The report was about somebody of another force.',
          dataSet,
        },
        // Of no day that can be, so it comes last: see impossible-dates.
        {
          correctedOn: { edtf: null, asPrinted: '31 April 2011' },
          recordId: 'source/story-register',
          what: 'The register was listed.',
          reason: 'Its own erratum names this day.',
          dataSet,
        },
      ],
    },
  });
});

test('the id of a removed officer says that it was removed and why, and is nobody', async () => {
  const query = `{ node(id: "officer/story-mistaken") { __typename id ... on Removed { removedOn reason } } }`;
  expect(await ask(query)).toEqual({
    node: {
      __typename: 'Removed',
      id: 'officer/story-mistaken',
      removedOn: '2024-02-29',
      reason: 'ERROR',
    },
  });
});

test('the id of a merged record leads to the one that was kept, and an id of nobody to nothing', async () => {
  const query = `{
    officer(id: "officer/story-twice") { id name }
    nodes(ids: ["officer/story-twice", "officer/story-nobody"]) { id }
  }`;
  expect(await ask(query)).toEqual({
    officer: { id: 'officer/story-mentionsone', name: 'Alba Tench' },
    nodes: [{ id: 'officer/story-mentionsone' }, null],
  });
});
