import type { Database } from '../../src/neo4j/database.js';

/** Everything in the graph but the loader's own bookkeeping, as sorted lines: two equal graphs give equal lines. */
export async function graphContent(database: Database): Promise<readonly string[]> {
  const nodes = await database.read({
    text: `CYPHER 5 MATCH (n) WHERE NOT n:_Graph AND NOT n:_Loaded RETURN labels(n), properties(n)`,
    parameters: {},
  });
  const relationships = await database.read({
    text: `CYPHER 5 MATCH (a)-[r]->(b) RETURN type(r), a.id, b.id, properties(r)`,
    parameters: {},
  });
  return [...nodes.rows, ...relationships.rows].map((row) => JSON.stringify(row, sortedKeys)).sort();
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
