import { fileURLToPath } from 'node:url';
import type { Settings } from '../config/settings.js';
import { ConductGraphError } from '../errors.js';
import type { IngestReport } from '../ingest/ingest-library.js';
import { readLibraryFolder } from '../ingest/library-folder.js';
import { loadSeed } from '../ingest/load-seed.js';
import { BULK_LOAD, readMarker } from '../ingest/marker.js';
import { importsToBuild, prepareGraph } from '../ingest/prepare-graph.js';
import type { ProvidedNeo4j } from '../local-neo4j/started-neo4j.js';
import type { GraphModel } from '../model/graph-model.js';
import { modelHash } from '../model/model-hash.js';
import { connectDatabase } from '../neo4j/connect-database.js';
import type { Database } from '../neo4j/database.js';
import type { Progress } from '../observe/progress.js';
import { factStage } from './fact-stage.js';
import { productVersion } from './product-version.js';
import { LONGEST_STEP_MS } from './longest-step.js';

const SEED = fileURLToPath(new URL('../../seed/cases', import.meta.url));

/** A graph to be made ready to be asked. */
export interface Opening {
  readonly model: GraphModel;
  readonly neo4j: ProvidedNeo4j;
  readonly settings: Settings;
  /** Nothing can be written: it has to be as this version needs it already. */
  readonly readOnly: boolean;
  readonly progress: Progress;
}

/**
 * Makes sure that the graph is ours and of this version. A managed one is also given the cases that come with the
 * product, and again what has changed in their files; somebody else's is only written to by `ingest`.
 * @returns false when a managed one has to be built anew first, for which Neo4j has to be down
 * @throws NOT_OURS, NOT_READY, MODEL_CHANGED for somebody else's; BAD_INPUT for faults in the files
 */
export async function openGraph(opening: Opening): Promise<boolean> {
  const { neo4j } = opening;
  // Making indexes and loading may take longer than any question.
  const database = connectDatabase({ ...neo4j, timeoutMs: LONGEST_STEP_MS });
  try {
    if (opening.readOnly) {
      await requireWhole(opening, database);
      return true;
    }
    if (neo4j.managed) return await openManaged(opening, database);
    await openNamed(opening, database);
    return true;
  } finally {
    await database.close();
  }
}

async function requireWhole({ model }: Opening, database: Database): Promise<void> {
  const marker = await readMarker(database);
  if (marker?.modelHash === modelHash(model) && marker.load !== BULK_LOAD) return;
  throw new ConductGraphError(
    'NOT_READY',
    'The graph is not as this version needs it. Start `conduct-graph serve` once without --read-only, which makes it so.',
  );
}

async function openNamed({ model, progress }: Opening, database: Database): Promise<void> {
  await prepareGraph(model, database, { create: false, rebuildFrom: null, progress });
}

async function openManaged({ model, settings, progress }: Opening, database: Database): Promise<boolean> {
  const stage = factStage(settings);
  if ((await importsToBuild(model, database, stage)).length > 0) return false;
  await prepareGraph(model, database, { create: true, rebuildFrom: stage, progress });
  const seed = { ...readLibraryFolder(SEED), version: productVersion() };
  const onBatch = (done: number, all: number) =>
    progress.now(`Loading the cases: ${String(done)} of ${String(all)}`);
  const today = new Date().toISOString().slice(0, 10);
  const report = await loadSeed(seed, model, database, { remove: false, today, stage, loading: { onBatch } });
  if (report) tell(report, progress);
  return true;
}

function tell({ dataSet, changed, missing }: IngestReport, progress: Progress): void {
  progress.done(`The cases of ${dataSet} are loaded: ${String(changed.length)} entries were written.`);
  if (missing.length === 0) return;
  progress.failed(
    `${missing.join(', ')} stood in earlier files and was left in the graph. Remove it with: conduct-graph ingest --remove seed/cases`,
  );
}
