import type { QueryResult, Record as DriverRecord, ResultSummary, Session } from 'neo4j-driver';
import { budgetKeeper } from './budget.js';
import type { Answer, Budget, Row, Statement } from './database.js';
import { driverParameters } from './parameters.js';
import type { DriverTransactionOptions } from './transaction-options.js';

/**
 * Runs one statement by itself and collects its rows. Not through the driver's `executeRead` or `executeQuery`: they
 * try an out-of-memory again, so that one attack runs six times.
 * @throws TOO_LARGE as soon as the budget is used up; the driver's errors
 */
export async function readRows(
  session: Session,
  statement: Statement,
  options: DriverTransactionOptions,
  budget: Budget | undefined,
): Promise<Answer> {
  const account = budgetKeeper(budget);
  const result = session.run(statement.text, driverParameters(statement.parameters), options);
  const rows: Row[] = [];
  const { keys, summary } = await new Promise<Ending>((resolve, reject) => {
    let names: readonly string[] = [];
    // Subscribing takes a fifth less time than the result's iterator, which waits for each row.
    result.subscribe({
      onKeys: (given) => (names = given),
      onNext: (record) => {
        const row = rowOf(record);
        rows.push(row);
        const excess = account(row);
        if (excess !== undefined) reject(excess);
      },
      onCompleted: (given) => resolve({ keys: names, summary: given }),
      onError: reject,
    });
  });
  return { keys, rows, timing: timingOf(summary) };
}

interface Ending {
  readonly keys: readonly string[];
  readonly summary: ResultSummary;
}

/** The values of a record in the order of its columns. */
export function rowOf(record: DriverRecord): Row {
  return record.keys.map((_key, index) => record.get(index) as unknown);
}

function timingOf(summary: QueryResult['summary']): Answer['timing'] {
  return {
    availableAfterMs: Number(summary.resultAvailableAfter),
    consumedAfterMs: Number(summary.resultConsumedAfter),
  };
}
