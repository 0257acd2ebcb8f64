import { readSettings } from '../config/settings.js';
import { terminalProgress } from '../observe/progress.js';
import { buildFromStage } from './build-from-stage.js';
import { factStage } from './fact-stage.js';
import { readSchema } from './read-schema.js';
import { withRoomyHeap } from './with-roomy-heap.js';

/** Builds the managed graph anew from all that was loaded into it, while Neo4j is down. */
export async function dbBuild(): Promise<void> {
  await withRoomyHeap(['db', 'build'], async () => {
    const [settings, progress] = [readSettings(), terminalProgress()];
    const stage = factStage(settings);
    await buildFromStage(stage, null, readSchema(), settings, progress);
    progress.done('The graph is built. The next start makes its indexes.');
  });
}
