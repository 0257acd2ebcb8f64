import type { Neo4jConnection } from '../local-neo4j/started-neo4j.js';
import { connectDatabase } from '../neo4j/connect-database.js';
import type { Budget } from '../neo4j/database.js';
import type { Log } from '../observe/log.js';
import type { Translation } from '../server/translation.js';
import type { Bench } from './bench.js';
import { byDriver } from './by-driver.js';
import { inProcess } from './in-process.js';
import type { LoadTimes } from './load-times.js';
import { openDriver } from './open-driver.js';
import { BY_HAND, PEER, startSide, type Environment, type Side } from './sides.js';

/** What measuring takes. Plain values: whoever calls has read the settings. */
export interface BenchOptions {
  readonly neo4j: Neo4jConnection;
  /** The program of the command line, which serves. */
  readonly program: string;
  readonly translation: Translation;
  readonly dataSet: string;
  readonly timeoutMs: number;
  readonly budget: Budget;
  readonly forMs: number;
  readonly load: LoadTimes | null;
  readonly log: Log;
}

/** How many times as long as a side is measured may be waited for our server to be at rest. */
const SETTLING = 60;

/** A bench over one graph. What it starts, it stops. */
export function openBench(options: BenchOptions): Bench & AsyncDisposable {
  const { neo4j, program, translation, dataSet, timeoutMs, budget, forMs, load, log } = options;
  const environment: Environment = {
    NEO4J_URI: neo4j.uri,
    NEO4J_USERNAME: neo4j.username,
    NEO4J_PASSWORD: neo4j.password,
    NEO4J_DATABASE: neo4j.database,
    CONDUCT_GRAPH_DATA_SET: dataSet,
    CONDUCT_GRAPH_CACHE_BYTES: '0',
    CONDUCT_GRAPH_LOG_LEVEL: 'warn',
  };
  const started: Promise<Side>[] = [];
  const once = (words: readonly string[]) => {
    let side: Promise<Side> | null = null;
    return () => {
      side ??= startSide(words, environment);
      if (!started.includes(side)) started.push(side);
      return side;
    };
  };
  const serving = [program, 'serve', '--port', '0'];
  const database = connectDatabase({ ...neo4j, timeoutMs });
  const driver = byDriver(
    openDriver({ NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password }),
    neo4j.database,
  );
  const ours = once(serving);
  let settled: Promise<void> | null = null;
  return {
    async ours() {
      const side = await ours();
      // For a while after its start it has the database plan what nobody asks here.
      await (settled ??= driver.idle(forMs * SETTLING));
      return side;
    },
    oursAfresh: () => startSide(serving, environment),
    peer: once(PEER),
    byHand: once(BY_HAND),
    driver,
    inProcess: inProcess({ translation, database, timeoutMs, budget, log }),
    dataSet,
    forMs,
    load,
    large: null,
    async [Symbol.asyncDispose]() {
      for (const side of await Promise.allSettled(started)) {
        if (side.status === 'fulfilled') await side.value.stop();
      }
      await driver.close();
      await database.close();
    },
  };
}
