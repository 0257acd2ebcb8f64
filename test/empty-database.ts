import type { Database } from '../src/neo4j/database.js';

/** Deletes all nodes, in batches that the memory limit allows. @param schema indexes and constraints as well */
export async function emptyDatabase(database: Database, schema: boolean): Promise<void> {
  await database.command({
    text: 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
    parameters: {},
  });
  if (schema) await dropSchema(database);
}

async function dropSchema(database: Database): Promise<void> {
  await dropAll(database, 'CONSTRAINT', 'SHOW CONSTRAINTS YIELD name RETURN name');
  // Look-up indexes come with every database.
  await dropAll(database, 'INDEX', "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
}

async function dropAll(database: Database, kind: string, list: string): Promise<void> {
  const { rows } = await database.read({ text: list, parameters: {} });
  await database.write(async (run) => {
    for (const [name] of rows)
      await run({ text: `DROP ${kind} \`${String(name)}\` IF EXISTS`, parameters: {} });
  });
}
