import { basename } from 'node:path';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphStore } from './graph-store.js';
import { ingestLibrary, type IngestReport, type Ingestion } from './ingest-library.js';
import { readLibrary } from './library.js';
import type { LibraryFolder } from './library-folder.js';
import { changeMarker, readMarker } from './marker.js';
import { hashOf } from './owned-content.js';

/** The library that comes with the product. */
export interface Seed extends LibraryFolder {
  /** Of the product: another one may derive other things from the same files. */
  readonly version: string;
}

/**
 * Loads the library that comes with the product, unless the graph holds it as its files are now.
 * @returns what the load did; null when there was nothing to do
 * @throws BAD_INPUT with every fault of the files; the graph then stays as it was
 */
export async function loadSeed(
  seed: Seed,
  model: GraphModel,
  store: GraphStore,
  ingestion: Ingestion,
): Promise<IngestReport | null> {
  const seedHash = hashOf([seed.version, ...seed.texts.flatMap(({ name, text }) => [basename(name), text])]);
  const before = await readMarker(store);
  if (before?.seedHash === seedHash && before.loading.length === 0) return null;
  const report = await ingestLibrary(readLibrary(seed.texts, model, seed.faults), model, store, ingestion);
  const { load = '' } = (await readMarker(store)) ?? {};
  // Another load may just have come between: then the next start compares once more, and finds nothing to do.
  await store.write((run) => run(changeMarker(load, { seedHash })));
  return report;
}
