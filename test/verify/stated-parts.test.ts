import { describe, expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import { canonicalOrder } from '../../src/derived/canonical-order.js';
import { derive } from '../../src/derived/derive.js';
import { readLibraryFolder } from '../../src/ingest/library-folder.js';
import { readLibrary } from '../../src/ingest/library.js';
import type { Facts } from '../../src/model/facts.js';
import { withReaderLists } from '../../src/verify/reader-lists.js';
import { statedParts } from '../../src/verify/stated-parts.js';
import { libraryFolders } from '../library-folders.js';

const model = readSchema();
const parts = statedParts(model);

function stated({ nodes, relationships }: Facts): Facts {
  const types = new Map(nodes.map(({ id, type }) => [id, type]));
  return {
    nodes: nodes.filter(({ type }) => parts.hasType(type)).map(parts.ofRecord),
    relationships: relationships.filter(({ type, from, to }) =>
      parts.hasRelationship(type, types.get(from) ?? '', types.get(to) ?? ''),
    ),
  };
}

describe.each(libraryFolders())('what is stated can be told from what follows, in %s', (folder) => {
  const { facts } = readLibrary(readLibraryFolder(folder).texts, model);
  const derived = derive(facts, model);

  test('nothing that a rule made is taken for stated', () => {
    const given = canonicalOrder(facts);
    const names = new Map(given.nodes.map(({ id, properties }) => [id, Object.keys(properties)]));
    const surplus = stated(derived).nodes.flatMap(({ id, properties }) =>
      Object.keys(properties)
        .filter((name) => !names.get(id)?.includes(name))
        .map((name) => `${id} ${name}`),
    );
    expect(surplus).toEqual([]);
  });

  test('and all follows again from what is left, with what is withheld or in dispute', () => {
    expect(derive(withReaderLists(stated(derived), model), model)).toEqual(derived);
  });
});
