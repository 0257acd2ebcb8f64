import { join } from 'node:path';
import type { Settings } from '../config/settings.js';
import { stageIn, type Stage } from '../ingest/staged-facts.js';

/** Where the facts of everything that was loaded are kept, as they were stated. */
export function factStage(settings: Settings): Stage {
  return stageIn(join(settings.CONDUCT_GRAPH_DATA, 'facts'));
}
