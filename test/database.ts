import { afterAll } from '@jest/globals';
import { readSettings } from '../src/config/settings.js';
import type { LocalNeo4jOptions } from '../src/local-neo4j/options.js';
import { startLocalNeo4j } from '../src/local-neo4j/start-local-neo4j.js';
import type { StartedNeo4j } from '../src/local-neo4j/started-neo4j.js';
import { connectDatabase } from '../src/neo4j/connect-database.js';
import type { Database } from '../src/neo4j/database.js';
import { emptyDatabase } from './empty-database.js';
import { lineProgress } from './line-progress.js';

/** For `beforeAll`: the very first start on a machine fetches Neo4j. At the top of a file `await` needs no limit. */
export const databaseTimeoutMs = 600_000;

/** A real Neo4j of the test worker's own, empty. */
export interface TestDatabase {
  readonly database: Database;
  /** For tests that connect in their own way, or start a command. */
  readonly connection: StartedNeo4j;
  /** Deletes all nodes; with `schema`, drops all indexes and constraints as well. */
  readonly empty: (what?: { readonly schema?: boolean }) => Promise<void>;
}

const opened: Database[] = [];

// Here and not where it is opened: a hook can only be added while a test file is being read.
afterAll(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()));
});

/**
 * The Neo4j for tests: `const { database } = await testDatabase();` at the top of a test file.
 * Started by the first file of a worker that asks, kept for the next ones, and stopped after the last by
 * stop-databases.ts. One that a killed run left behind is taken up again.
 * @param what `schema` also drops what an earlier file left of indexes and constraints; `keep` leaves everything
 */
export async function testDatabase(
  what: { readonly schema?: boolean; readonly keep?: boolean } = {},
): Promise<TestDatabase> {
  const connection = await startLocalNeo4j(testServerOptions());
  const database = connectDatabase({ ...connection, timeoutMs: 120_000 });
  opened.push(database);
  const empty: TestDatabase['empty'] = (more = {}) => emptyDatabase(database, more.schema === true);
  if (what.keep !== true) await empty(what);
  return Object.freeze({ database, connection, empty });
}

/**
 * Nearly every statement of a test is new, so Neo4j plans much and runs little. By its defaults Java spends half of its time
 * on compiling for a long life: later and with less inlining, a test that asks Neo4j takes a fifth less of the processor.
 */
const manyNewQuestions = [
  '-XX:Tier4InvocationThreshold=50000',
  '-XX:Tier4MinInvocationThreshold=6000',
  '-XX:Tier4CompileThreshold=150000',
  '-XX:Tier4BackEdgeThreshold=400000',
  '-XX:FreqInlineSize=100',
  '-XX:InlineSmallCode=1000',
  '-XX:MaxInlineLevel=6',
  '-XX:-UseG1GC',
  '-XX:+UseSerialGC',
] as const;

/** How the servers of tests are run: small, and on beyond this process. */
export function testServerOptions(): LocalNeo4jOptions {
  const settings = readSettings();
  return {
    dataFolder: `.test-data/worker-${process.env['JEST_WORKER_ID'] ?? '1'}`,
    version: settings.CONDUCT_GRAPH_NEO4J_VERSION,
    javaHome: settings.JAVA_HOME,
    queryTimeoutMs: settings.CONDUCT_GRAPH_QUERY_TIMEOUT,
    javaOptions: manyNewQuestions,
    memory: { heapAtStart: '256m', heapAtMost: '1g', pageCache: '64m' },
    keepRunning: true,
    progress: lineProgress,
  };
}
