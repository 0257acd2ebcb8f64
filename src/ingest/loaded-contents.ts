import type { NodeFact } from '../model/facts.js';
import type { GraphStore, StoreStatement } from './graph-store.js';
import type { OwnedContent } from './owned-content.js';
import type { RecordName } from './write-nodes.js';

/** What was loaded of an owner. */
export interface Loaded {
  readonly hash: string;
  readonly nodes: readonly RecordName[];
}

/** What was loaded of a data set, by owner. */
export async function loadedContents(
  dataSet: string,
  store: GraphStore,
): Promise<ReadonlyMap<string, Loaded>> {
  const { rows } = await store.read({
    text: 'CYPHER 5 MATCH (l:_Loaded) WHERE l.dataSet = $dataSet RETURN l.id, l.hash, l.nodes',
    parameters: { dataSet },
  });
  return new Map(
    rows.map((row) => {
      const [owner, hash, nodes] = row as [string, string, string[]];
      return [owner, { hash, nodes: nodes.map(nameOf) }];
    }),
  );
}

/** Remembers what was loaded of some owners. */
export function rememberContents(contents: readonly OwnedContent[], dataSet: string): StoreStatement {
  const entries = contents.map(entryOf);
  return {
    text: 'CYPHER 5 UNWIND $entries AS entry MERGE (l:_Loaded {id: entry.id}) SET l = entry, l.dataSet = $dataSet',
    parameters: { entries, dataSet },
  };
}

/** The same as records, for a graph that is built as a whole. */
export function loadedEntries(contents: readonly OwnedContent[], dataSet: string): readonly NodeFact[] {
  return contents.map((content) => {
    const { id, ...properties } = entryOf(content);
    return { id, type: '_Loaded', owner: id, properties: { ...properties, dataSet } };
  });
}

function entryOf({ owner, hash, nodes }: OwnedContent) {
  return { id: owner, hash, nodes: nodes.map((node) => textOf({ label: node.type, id: node.id })) };
}

/** Forgets owners that are there no longer. */
export function forgetContents(owners: readonly string[]): StoreStatement {
  return {
    text: 'CYPHER 5 UNWIND $owners AS id MATCH (l:_Loaded) WHERE l.id = id DELETE l',
    parameters: { owners },
  };
}

/** A record's name as it is kept: the label, a space, the id. */
export function textOf({ label, id }: RecordName): string {
  return `${label} ${id}`;
}

function nameOf(text: string): RecordName {
  const [label = '', id = ''] = text.split(' ');
  return { label, id };
}
