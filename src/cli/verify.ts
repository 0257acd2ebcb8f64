import { join } from 'node:path';
import { readSettings } from '../config/settings.js';
import { readMarker } from '../ingest/marker.js';
import { stageIn } from '../ingest/staged-facts.js';
import { provideNeo4j } from '../local-neo4j/provide-neo4j.js';
import { connectDatabase } from '../neo4j/connect-database.js';
import { terminalProgress } from '../observe/progress.js';
import { verify as verifyGraph } from '../verify/verify.js';
import { verificationText } from '../verify/verification-text.js';
import { localNeo4jOptions } from './local-neo4j-options.js';
import { namedNeo4j } from './named-neo4j.js';
import { readSchema } from './read-schema.js';
import { stopSignal } from './stop-signal.js';
import { wholeOption } from './whole-option.js';

/** What can be said to `verify`. */
export interface VerifyOptions {
  /** Most differences of each kind that are named. */
  readonly most: string;
  /** Takes what is stated from the graph, though the data folder has it. */
  readonly graph?: boolean;
}

/** Works out again what follows by rule, and names each difference to the graph. Exit code 1 when there is any. */
export async function verify({ most, graph = false }: VerifyOptions): Promise<void> {
  const named = wholeOption('--most', most);
  const settings = readSettings();
  const progress = terminalProgress();
  await using neo4j = await provideNeo4j(
    namedNeo4j(settings),
    localNeo4jOptions(settings, { signal: stopSignal() }),
  );
  // Each batch is small; the longer time-out is for planning on a fresh server.
  const database = connectDatabase({ ...neo4j, timeoutMs: settings.CONDUCT_GRAPH_QUERY_TIMEOUT * 10 });
  try {
    const stage = stageIn(join(settings.CONDUCT_GRAPH_DATA, 'facts'));
    const found = await verifyGraph({
      model: readSchema(),
      run: async (statement) => (await database.read(statement)).rows,
      marker: () => readMarker(database),
      kept: async (dataSet) => (graph ? null : ((await stage.recall(dataSet))?.facts ?? null)),
      most: named,
      progress,
    });
    if (found.differences.length === 0) progress.done('The graph is what follows from its facts.');
    else progress.failed('The graph differs from what follows from its facts.');
    console.log(verificationText(found));
    if (found.differences.length > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
}
