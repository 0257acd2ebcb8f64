import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('a renamed unit is followed from the old name to the new and back', async () => {
  const query = `query ($id: ID!) { unit(id: $id) {
    name existed { edtf endLatest } succeeds { name } succeededBy { name }
  } }`;
  expect(await ask(query, { id: 'unit/story-riverside' })).toEqual({
    unit: {
      name: 'Riverside',
      existed: { edtf: '2010/2018-03-31', endLatest: '2018-03-31' },
      succeeds: null,
      succeededBy: [{ name: 'Harbour' }],
    },
  });
  expect(await ask(query, { id: 'unit/story-harbour' })).toEqual({
    unit: {
      name: 'Harbour',
      existed: { edtf: '2018-04-01/..', endLatest: null },
      succeeds: { name: 'Riverside' },
      succeededBy: [],
    },
  });
});

test('conduct on both sides of the renaming is counted once, in the later unit, with the other kept beside it', async () => {
  const query = `{
    allegation(id: "allegation/story-renamed-parking") { attribution {
      certainty
      command
      posting { unit { name } }
      candidates { certainty posting { unit { name } } }
      commanders { level certainty officer { name } }
    } }
    riverside: unit(id: "unit/story-riverside") { allegations { totalCount } }
    harbour: unit(id: "unit/story-harbour") { allegations(where: { matter: { id: { eq: "matter/story-renamed" } } }) {
      totalCount
    } }
  }`;
  expect(await ask(query)).toEqual({
    allegation: {
      attribution: {
        certainty: 'DEFINITE',
        command: 'KNOWN',
        posting: { unit: { name: 'Harbour' } },
        candidates: [
          { certainty: 'DEFINITE', posting: { unit: { name: 'Harbour' } } },
          { certainty: 'DEFINITE', posting: { unit: { name: 'Riverside' } } },
        ],
        // Greta Lund commanded Harbour from its first day on: see accused-commander.
        commanders: [{ level: 0, certainty: 'DEFINITE', officer: { name: 'Greta Lund' } }],
      },
    },
    riverside: { allegations: { totalCount: 0 } },
    harbour: { allegations: { totalCount: 1 } },
  });
});
