import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildStore, IMPORTER_FOLDER, type BuildTimes } from '../bulk/build-store.js';
import type { Settings } from '../config/settings.js';
import type { Stage, StagedFacts } from '../ingest/staged-facts.js';
import { importStore } from '../local-neo4j/import-store.js';
import { removeLeftovers } from '../local-neo4j/remove-leftovers.js';
import type { GraphModel } from '../model/graph-model.js';
import type { Progress } from '../observe/progress.js';
import { localNeo4jOptions } from './local-neo4j-options.js';

/**
 * Builds the managed store anew from the facts that are kept, and from those of a data set that is loaded now.
 * @param fresh of a data set that is not kept yet: kept before the store is switched to, so that what was loaded is never lost
 */
export async function buildFromStage(
  stage: Stage,
  fresh: StagedFacts | null,
  model: GraphModel,
  settings: Settings,
  progress: Progress,
): Promise<BuildTimes> {
  const folder = join(settings.CONDUCT_GRAPH_DATA, 'building');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await removeLeftovers(folder, IMPORTER_FOLDER);
  return buildStore(allOf(fresh, stage), model, folder, progress, async (files) => {
    const keeping = fresh ? stage.keep(fresh) : Promise.resolve();
    return importStore(localNeo4jOptions(settings, { progress }), files, () => keeping);
  });
}

async function* allOf(fresh: StagedFacts | null, stage: Stage): AsyncGenerator<StagedFacts> {
  if (fresh) yield fresh;
  for (const dataSet of stage.dataSets().filter((one) => one !== fresh?.dataSet)) {
    const staged = await stage.recall(dataSet);
    if (staged) yield staged;
  }
}
