import type { Session } from 'neo4j-driver';
import type { RunInTransaction } from './database.js';
import { driverParameters } from './parameters.js';
import { rowOf } from './read-rows.js';
import type { DriverTransactionOptions } from './transaction-options.js';

/**
 * Does work in one explicit transaction and commits it; takes everything back if the work throws.
 * Not tried again when it fails: the loader knows what it may repeat.
 */
export async function writeTransaction<T>(
  session: Session,
  work: (run: RunInTransaction) => Promise<T>,
  options: DriverTransactionOptions,
): Promise<T> {
  const transaction = await session.beginTransaction(options);
  const run: RunInTransaction = async ({ text, parameters }) => {
    const { records } = await transaction.run(text, driverParameters(parameters));
    return records.map(rowOf);
  };
  try {
    const result = await work(run);
    await transaction.commit();
    return result;
  } catch (error) {
    await transaction.rollback().catch(() => undefined);
    throw error;
  }
}
