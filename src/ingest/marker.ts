import type { GraphStore, StoreStatement } from './graph-store.js';

/** What the graph says of itself: kept in one node, so that a server of somebody else's is never written to by mistake. */
export interface Marker {
  readonly modelHash: string;
  /** Null while nothing was loaded completely. */
  readonly dataVersion: string | null;
  /** Hash of the seed that was loaded, on a managed store. */
  readonly seedHash: string | null;
  /** Each data set with its release and the hash of its content, as `id release hash`. */
  readonly dataSets: readonly string[];
  /** Data sets that are being loaded, or whose load was cut off. */
  readonly loading: readonly string[];
  /** Changes with every load, so that of two loads at once one gives way. */
  readonly load: string;
}

/** What the marker says of the last load while a graph that was built as a whole has no indexes yet. */
export const BULK_LOAD = 'bulk';

/** The marker, null on a database that has none. */
export async function readMarker(store: GraphStore): Promise<Marker | null> {
  const { rows } = await store.read(READ);
  const [row] = rows;
  if (!row) return null;
  const [modelHash, dataVersion, seedHash, dataSets, loading, load] = row as [
    string,
    string | null,
    string | null,
    string[] | null,
    string[] | null,
    string,
  ];
  return { modelHash, dataVersion, seedHash, dataSets: dataSets ?? [], loading: loading ?? [], load };
}

const READ: StoreStatement = {
  text: `CYPHER 5 MATCH (g:_Graph) WHERE g.id = 'graph'
    RETURN g.modelHash, g.dataVersion, g.seedHash, g.dataSets, g.loading, g.load`,
  parameters: {},
};

/** Whether the database holds anything at all. */
export async function isEmpty(store: GraphStore): Promise<boolean> {
  const { rows } = await store.read({ text: 'CYPHER 5 MATCH (n) RETURN 1 LIMIT 1', parameters: {} });
  return rows.length === 0;
}

/** Makes the marker of an empty graph. */
export function createMarker(modelHash: string): StoreStatement {
  return {
    text: `CYPHER 5 MERGE (g:_Graph {id: 'graph'}) SET g.modelHash = $modelHash, g.load = 'none', g.loading = []`,
    parameters: { modelHash },
  };
}

/** Changes the marker, if no other load has changed it since it was read: else there is no row. */
export function changeMarker(expectedLoad: string, properties: Partial<Marker>): StoreStatement {
  return {
    text: `CYPHER 5 MATCH (g:_Graph) WHERE g.id = 'graph' SET g.locked = true REMOVE g.locked
      WITH g WHERE g.load = $expectedLoad SET g += $properties RETURN g.load`,
    parameters: { expectedLoad, properties },
  };
}
