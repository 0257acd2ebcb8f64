import { graphIndexes } from '../src/model/graph-indexes.js';
import type { Facts } from '../src/model/facts.js';
import type { GraphModel } from '../src/model/graph-model.js';
import type { Database } from '../src/neo4j/database.js';

/** The data version that test graphs carry. */
const TEST_VERSION = 'test';

/** Makes the indexes and constraints of the model, and waits until they can be used. */
export async function makeIndexes(database: Database, model: GraphModel): Promise<void> {
  await database.write(async (run) => {
    for (const { cypher } of graphIndexes(model)) await run({ text: cypher, parameters: {} });
  });
  await database.command({ text: 'CALL db.awaitIndexes(120)', parameters: {} });
}

/** Puts facts in the place of all that is in the graph: plainly, and with the marker that every statement reads. */
export async function loadFacts(database: Database, facts: Facts): Promise<void> {
  const statements = [
    { text: 'MATCH (n) DETACH DELETE n', parameters: {} },
    {
      text: "CREATE (:_Graph {id: 'graph', dataVersion: $version, loading: []})",
      parameters: { version: TEST_VERSION },
    },
    ...[...grouped(facts.nodes)].map(([label, nodes]) => ({
      text: `UNWIND $rows AS row CREATE (n:\`${label}\`) SET n = row`,
      parameters: { rows: nodes.map(({ id, properties }) => ({ ...properties, id })) },
    })),
    ...[...grouped(facts.relationships)].map(([type, relationships]) => ({
      text: `UNWIND $rows AS row MATCH (a {id: row.from}) MATCH (b {id: row.to}) CREATE (a)-[r:\`${type}\`]->(b) SET r = row.properties`,
      parameters: { rows: relationships.map(({ from, to, properties }) => ({ from, to, properties })) },
    })),
  ];
  await database.write(async (run) => {
    for (const statement of statements) await run(statement);
  });
}

function grouped<Fact extends { readonly type: string }>(
  facts: readonly Fact[],
): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) groups.set(fact.type, [...(groups.get(fact.type) ?? []), fact]);
  return groups;
}
