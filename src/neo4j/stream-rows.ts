import type { Session } from 'neo4j-driver';
import { budgetKeeper } from './budget.js';
import type { Budget, Row, Statement } from './database.js';
import { driverParameters } from './parameters.js';
import { rowOf } from './read-rows.js';
import type { DriverTransactionOptions } from './transaction-options.js';
import { cancelled, translateError } from './translate-error.js';
import { closeQuietly, watchOver, type Limits } from './watch-over.js';

/**
 * Runs one statement by itself and gives its rows as they come, no faster than they are taken. The session is closed,
 * and the database free, when the loop over them ends, however it ends.
 * @throws TOO_LARGE as soon as the budget is used up, and what `translateError` makes of other failures
 */
export async function* streamRows(
  session: Session,
  statement: Statement,
  options: DriverTransactionOptions,
  limits: Limits,
  budget: Budget | undefined,
): AsyncGenerator<Row, void, undefined> {
  if (limits.signal?.aborted === true) throw cancelled();
  const account = budgetKeeper(budget);
  const watch = watchOver(session, limits);
  try {
    const result = session.run(statement.text, driverParameters(statement.parameters), options);
    const rows = result[Symbol.asyncIterator]();
    for (;;) {
      const next = await watch.orGivenUp(rows.next());
      if (next.done === true) return;
      const row = rowOf(next.value);
      const excess = account(row);
      if (excess !== undefined) throw excess;
      yield row;
    }
  } catch (error) {
    throw translateError(error, limits.signal);
  } finally {
    watch.stop();
    void closeQuietly(session);
  }
}
