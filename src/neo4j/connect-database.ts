import neo4j, { type Session } from 'neo4j-driver'; // the official driver: Bolt, pooling and routing
import type { Database, ReadOptions, RunOptions } from './database.js';
import { explain } from './explain.js';
import { readRows } from './read-rows.js';
import { streamRows } from './stream-rows.js';
import { supervise } from './supervise.js';
import { transactionOptions } from './transaction-options.js';
import { translateError } from './translate-error.js';
import { writeTransaction } from './write-transaction.js';

/** Where a database is and how to use it. */
export interface DatabaseOptions {
  /** `neo4j://`, `bolt://`, or either with `+s` or `+ssc`. */
  readonly uri: string;
  readonly username: string;
  /** Undefined for a server that asks for none. */
  readonly password?: string | undefined;
  /** Named in every statement, so that the driver need not ask the server for it each time. */
  readonly database: string;
  /** Longest time of a statement that doesn't say otherwise, in milliseconds. */
  readonly timeoutMs: number;
}

/** Connects to a database. Nothing is sent before the first statement, so this can't fail. */
export function connectDatabase(options: DatabaseOptions): Database {
  const { database, timeoutMs } = options;
  const driver = openDriver(options);
  const session = (mode: 'READ' | 'WRITE', fetchSize = 1000): Session =>
    driver.session({ database, defaultAccessMode: mode, fetchSize });
  const limits = (given: RunOptions) => ({ timeoutMs: given.timeoutMs ?? timeoutMs, signal: given.signal });

  return Object.freeze({
    read(statement, given: ReadOptions = {}) {
      const reading = session('READ', given.fetchSize);
      const transaction = transactionOptions(given, timeoutMs);
      return supervise(reading, limits(given), () => readRows(reading, statement, transaction, given.budget));
    },
    stream(statement, given: ReadOptions = {}) {
      const reading = session('READ', given.fetchSize);
      return streamRows(
        reading,
        statement,
        transactionOptions(given, timeoutMs),
        limits(given),
        given.budget,
      );
    },
    write(work, given = {}) {
      const writing = session('WRITE');
      const transaction = transactionOptions(given, timeoutMs);
      return supervise(writing, limits(given), () => writeTransaction(writing, work, transaction));
    },
    command(statement, given = {}) {
      const writing = session('WRITE');
      const transaction = transactionOptions(given, timeoutMs);
      return supervise(writing, limits(given), () => readRows(writing, statement, transaction, undefined));
    },
    explain(statement, given = {}) {
      const reading = session('READ');
      const transaction = transactionOptions(given, timeoutMs);
      return supervise(reading, limits(given), () => explain(reading, statement, transaction));
    },
    async version() {
      try {
        const { agent = '' } = await driver.getServerInfo({ database });
        return agent.replace(/^Neo4j\//, '');
      } catch (error) {
        throw translateError(error);
      }
    },
    close: () => driver.close(),
  } satisfies Database);
}

function openDriver({ uri, username, password }: DatabaseOptions) {
  const token = password === undefined ? undefined : neo4j.auth.basic(username, password);
  return neo4j.driver(uri, token, {
    // Numbers above 2^53 would arrive as Infinity; nothing in the graph is that large, and the loader sees to it.
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    userAgent: 'conduct-graph',
    maxConnectionPoolSize: 50,
    connectionTimeout: 5000,
    // A question that waits longer for a free connection is better told so.
    connectionAcquisitionTimeout: 10_000,
    // A connection that was idle this long may have been dropped by something between.
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: 0,
  });
}
