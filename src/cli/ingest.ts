import { derive } from '../derived/derive.js';
import { ingestLibrary } from '../ingest/ingest-library.js';
import { readLibraryFolder } from '../ingest/library-folder.js';
import { readLibrary, type Library } from '../ingest/library.js';
import { readMarker } from '../ingest/marker.js';
import { clearGraph, prepareGraph } from '../ingest/prepare-graph.js';
import type { GraphModel } from '../model/graph-model.js';
import { terminalProgress } from '../observe/progress.js';
import { readSchema } from './read-schema.js';
import { withGraph } from './with-graph.js';

/** How a library is to be loaded. */
export interface IngestOptions {
  readonly check?: boolean;
  readonly remove?: boolean;
  readonly rebuild?: boolean;
}

/** Checks a case library, and loads it. Nothing is stored when there is any fault. */
export async function ingest(folder: string, options: IngestOptions): Promise<void> {
  const model = readSchema();
  const { texts, faults } = readLibraryFolder(folder);
  const library = readLibrary(texts, model, faults);
  if (options.check === true) {
    const { nodes } = derive(library.facts, model);
    console.log(`${String(texts.length)} files, ${String(nodes.length)} records, no fault.`);
    return;
  }
  await load(library, model, options);
}

async function load(library: Library, model: GraphModel, options: IngestOptions): Promise<void> {
  const progress = terminalProgress();
  await withGraph(async ({ database, stage, managed }) => {
    // A graph that is not ours has no marker, and is never cleared.
    if (options.rebuild === true && (await readMarker(database))) await clearGraph(database);
    await prepareGraph(model, database, {
      create: true,
      rebuildFrom: managed ? stage : null,
      progress,
    });
    const today = new Date().toISOString().slice(0, 10);
    const onBatch = (done: number, all: number) =>
      progress.now(`Loading ${library.dataSet}: ${String(done)} of ${String(all)}`);
    const report = await ingestLibrary(library, model, database, {
      remove: options.remove === true,
      today,
      stage,
      loading: { onBatch },
    });
    progress.done(
      `${library.dataSet}: ${String(report.changed.length)} entries written, ${String(report.unchanged)} unchanged, ${String(report.removed.length)} removed. Data version ${report.version}.`,
    );
    for (const id of report.missing)
      console.error(`${id} has gone from the library and was left in the graph. Remove it with --remove.`);
  });
}
