import type { Database, Statement } from '../../src/neo4j/database.js';

/** A question without an end. */
export const endless: Statement = {
  text: 'UNWIND range(1, 10000000) AS i UNWIND range(1, 10000000) AS j WITH i, j WHERE i + j < 0 RETURN count(*)',
  parameters: {},
};

/** Transactions that the database works on and whose metadata say `test: name`. */
export async function running(database: Database, name: string): Promise<string[]> {
  const { rows } = await database.read({
    text: 'SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData.test = $name RETURN transactionId',
    parameters: { name },
  });
  return rows.map(([id]) => String(id));
}
