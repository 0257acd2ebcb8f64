import { expect, test } from '@jest/globals';
import { GUIDES } from '../../src/browser/guides.js';
import { libraryDatabase } from '../library-database.js';

const database = await libraryDatabase();
const queries = GUIDES.flatMap(({ title, slides }) =>
  slides.flatMap((slide) => slide.queries.map((one) => [title, one.title, one.cypher] as const)),
);

// `read` refuses what would write.
test.each(queries)(
  'an explorer who clicks in the guide "%s" on "%s" sees something',
  async (_guide, _title, cypher) => {
    const { rows } = await database.read({ text: cypher, parameters: {} });
    expect(rows).not.toEqual([]);
  },
);

test('no click shows an explorer what only serves the machine: labels and relationships that begin with _', () => {
  expect(queries.filter(([, , cypher]) => /:_/.test(cypher))).toEqual([]);
});
