import { readSchema } from '../src/cli/read-schema.js';
import { derive } from '../src/derived/derive.js';
import { readLibraryFolder } from '../src/ingest/library-folder.js';
import { readLibrary } from '../src/ingest/library.js';
import type { Facts, NodeFact, RelationshipFact } from '../src/model/facts.js';
import { libraryFolders } from './library-folders.js';

/**
 * One record of each type, with every property that a record of this type has in any story, and one relationship of each
 * kind between them: for tests that only want the names to be there.
 */
export function sampleFacts(): Facts {
  const model = readSchema();
  const nodes = new Map<string, NodeFact>();
  const relationships = new Map<string, RelationshipFact>();
  for (const folder of libraryFolders()) {
    const facts = derive(readLibrary(readLibraryFolder(folder).texts, model).facts, model);
    const types = new Map(facts.nodes.map(({ id, type }) => [id, type]));
    for (const { type, properties } of facts.nodes) {
      const id = sampleId(type);
      nodes.set(type, { id, type, owner: id, properties: { ...nodes.get(type)?.properties, ...properties } });
    }
    for (const { type, from, to, properties } of facts.relationships) {
      const ends = { from: sampleId(types.get(from) ?? ''), to: sampleId(types.get(to) ?? '') };
      const key = [type, ends.from, ends.to].join(' ');
      relationships.set(key, {
        type,
        ...ends,
        properties: { ...relationships.get(key)?.properties, ...properties },
      });
    }
  }
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
}

function sampleId(type: string): string {
  return `sample/${type}`;
}
