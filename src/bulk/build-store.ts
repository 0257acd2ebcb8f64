import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FactsToBuild } from '../ingest/facts-to-build.js';
import type { GraphModel } from '../model/graph-model.js';
import type { Progress } from '../observe/progress.js';
import { BETWEEN_ELEMENTS } from './csv-table.js';
import { graphFiles } from './graph-files.js';
import type { ImporterFiles } from './importer-files.js';
import type { OfficerThreads } from './officer-threads.js';

/** What the folder of the importer's files is called, before the number of the process. */
export const IMPORTER_FOLDER = 'importer';

/** How long each step took, in milliseconds. */
export interface BuildTimes {
  readonly filesMs: number;
  readonly importerMs: number;
}

/** Makes a store of the importer's files, and puts it in the place of the one that is there. Handed in: see `local-neo4j`. */
export type ImportStore = (files: ImporterFiles & { readonly betweenElements: string }) => Promise<number>;

/**
 * Builds a whole graph from the facts of data sets. All or nothing: what is there stays until the new store is whole.
 * @param folder where files may lie meanwhile; they are removed
 * @param threads by which the rows of officers are written; null to write them by this one
 */
export async function buildStore(
  dataSets: Iterable<FactsToBuild> | AsyncIterable<FactsToBuild>,
  model: GraphModel,
  folder: string,
  progress: Progress,
  importStore: ImportStore,
  threads: OfficerThreads | null = null,
): Promise<BuildTimes> {
  const own = join(folder, `${IMPORTER_FOLDER}-${String(process.pid)}`);
  await rm(own, { recursive: true, force: true });
  await mkdir(own, { recursive: true, mode: 0o700 });
  try {
    const begun = Date.now();
    const { files } = await graphFiles(dataSets, model, own, threads, (dataSet, records) =>
      progress.now(`Working out what follows in ${dataSet}: ${records.toLocaleString('en')} records`),
    );
    const filesMs = Date.now() - begun;
    const importerMs = await importStore({ ...files, betweenElements: BETWEEN_ELEMENTS });
    return { filesMs, importerMs };
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}
