import { readSettings } from '../config/settings.js';
import { provideNeo4j } from '../local-neo4j/provide-neo4j.js';
import { connectDatabase } from '../neo4j/connect-database.js';
import type { Database } from '../neo4j/database.js';
import { factStage } from './fact-stage.js';
import { localNeo4jOptions } from './local-neo4j-options.js';
import { LONGEST_STEP_MS } from './longest-step.js';
import { namedNeo4j } from './named-neo4j.js';
import { stopSignal } from './stop-signal.js';

/** What a command that works on the whole graph has at hand. */
interface Graph {
  readonly database: Database;
  /** What was loaded, as it was stated: in the data folder. */
  readonly stage: ReturnType<typeof factStage>;
  /** Whether the server is the one that the project keeps. */
  readonly managed: boolean;
}

/** Does some work on the graph of the settings, and leaves it as it was found: running, or not. */
export async function withGraph<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const settings = readSettings();
  await using neo4j = await provideNeo4j(
    namedNeo4j(settings),
    localNeo4jOptions(settings, { signal: stopSignal() }),
  );
  const database = connectDatabase({ ...neo4j, timeoutMs: LONGEST_STEP_MS });
  try {
    const stage = factStage(settings);
    return await work({ database, stage, managed: neo4j.managed });
  } finally {
    await database.close();
  }
}
