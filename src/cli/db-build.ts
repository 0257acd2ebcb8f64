import { join } from 'node:path';
import { readSettings } from '../config/settings.js';
import { stageIn } from '../ingest/staged-facts.js';
import { terminalProgress } from '../observe/progress.js';
import { buildFromStage } from './build-from-stage.js';
import { readSchema } from './read-schema.js';
import { withRoomyHeap } from './with-roomy-heap.js';

/** Builds the managed graph anew from all that was loaded into it, while Neo4j is down. */
export async function dbBuild(): Promise<void> {
  await withRoomyHeap(['db', 'build'], async () => {
    const [settings, progress] = [readSettings(), terminalProgress()];
    const stage = stageIn(join(settings.CONDUCT_GRAPH_DATA, 'facts'));
    await buildFromStage(stage, null, readSchema(), settings, progress);
    progress.done('The graph is built. The next start makes its indexes.');
  });
}
