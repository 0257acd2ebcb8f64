import { readMarker } from '../ingest/marker.js';
import { terminalProgress } from '../observe/progress.js';
import { verify as verifyGraph } from '../verify/verify.js';
import { verificationText } from '../verify/verification-text.js';
import { readSchema } from './read-schema.js';
import { wholeOption } from './whole-option.js';
import { withGraph } from './with-graph.js';

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
  const progress = terminalProgress();
  await withGraph(async ({ database, stage }) => {
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
  });
}
