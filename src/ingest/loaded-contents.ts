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
  const entries = contents.map(({ owner, hash, nodes }) => ({
    id: owner,
    hash,
    nodes: nodes.map((node) => textOf({ label: node.type, id: node.id })),
  }));
  return {
    text: 'CYPHER 5 UNWIND $entries AS entry MERGE (l:_Loaded {id: entry.id}) SET l = entry, l.dataSet = $dataSet',
    parameters: { entries, dataSet },
  };
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
