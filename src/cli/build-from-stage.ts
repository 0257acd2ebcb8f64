import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildStore, IMPORTER_FOLDER, type BuildTimes, type ImportStore } from '../bulk/build-store.js';
import type { Settings } from '../config/settings.js';
import { toBuild, type FactsToBuild } from '../ingest/facts-to-build.js';
import type { Prepared, Stage } from '../ingest/staged-facts.js';
import { importStore } from '../local-neo4j/import-store.js';
import { removeLeftovers } from '../local-neo4j/remove-leftovers.js';
import type { GraphModel } from '../model/graph-model.js';
import type { Progress } from '../observe/progress.js';
import { localNeo4jOptions } from './local-neo4j-options.js';

/** A data set that is loaded now, of which the facts are written beside those that are kept. */
export interface Fresh extends FactsToBuild {
  readonly prepared: Prepared;
}

/**
 * Builds the managed store anew from the facts that are kept, and from those of a data set that is loaded now.
 * @param fresh of a data set that is not kept yet: kept before the store is switched to, so that what was loaded is never lost
 */
export async function buildFromStage(
  stage: Stage,
  fresh: Fresh | null,
  model: GraphModel,
  settings: Settings,
  progress: Progress,
): Promise<BuildTimes> {
  const folder = join(settings.CONDUCT_GRAPH_DATA, 'building');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  await removeLeftovers(folder, IMPORTER_FOLDER);
  const write: ImportStore = (files) =>
    importStore(localNeo4jOptions(settings, { progress }), files, () => {
      fresh?.prepared.keep();
    });
  const threads = { count: availableParallelism(), program: OFFICER_THREAD };
  return buildStore(allOf(fresh, stage), model, folder, progress, write, threads);
}

const OFFICER_THREAD = new URL('../bulk/officer-thread.js', import.meta.url);

async function* allOf(fresh: Fresh | null, stage: Stage): AsyncGenerator<FactsToBuild> {
  if (fresh) yield fresh;
  for (const dataSet of stage.dataSets().filter((one) => one !== fresh?.dataSet)) {
    const staged = await stage.recall(dataSet);
    if (staged) yield toBuild(staged);
  }
}
