import { graphIndexes } from '../../src/model/graph-indexes.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { Database } from '../../src/neo4j/database.js';
import { makeIndexes } from '../load-facts.js';

/**
 * Fills every label with a few records that have every property an index holds: an empty label is planned as a scan,
 * whatever indexes there are.
 */
export async function fillEveryLabel(database: Database, model: GraphModel): Promise<void> {
  await makeIndexes(database, model);
  const properties = new Map<string, Set<string>>();
  for (const index of graphIndexes(model).filter((one) => one.kind !== 'fulltext')) {
    const own = properties.get(index.label) ?? new Set();
    for (const property of index.properties) own.add(property);
    properties.set(index.label, own);
  }
  for (const [label, own] of properties) {
    const records = Array.from({ length: 5 }, (_, number) =>
      Object.fromEntries([...own].map((property) => [property, `${property}-${String(number)}`])),
    );
    await database.command({
      text: `CYPHER 5 UNWIND $records AS record CREATE (n:\`${label}\`) SET n = record`,
      parameters: { records },
    });
  }
  await database.command({
    text: "CYPHER 5 MERGE (g:_Graph {id: 'graph'}) SET g.dataVersion = 'test', g.loading = ['x']",
    parameters: {},
  });
  await database.command({
    text: "CYPHER 5 CREATE (:Removed {id: 'gone', removedOn: '2020-01-01', reason: 'ERROR'}), (:_Redirect {id: 'twice', into: 'once'})",
    parameters: {},
  });
  await database.command({ text: 'CYPHER 5 CALL db.awaitIndexes(300)', parameters: {} });
}
