import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readSchema } from '../src/cli/read-schema.js';
import { ingestLibrary } from '../src/ingest/ingest-library.js';
import { readLibraryFolder } from '../src/ingest/library-folder.js';
import { readLibrary, type Library } from '../src/ingest/library.js';
import { readMarker } from '../src/ingest/marker.js';
import { prepareGraph } from '../src/ingest/prepare-graph.js';
import { modelHash } from '../src/model/model-hash.js';
import { silentProgress } from '../src/observe/progress.js';
import type { Database } from '../src/neo4j/database.js';
import { testDatabase, type TestDatabase } from './database.js';

const model = readSchema();
const LIBRARIES = ['seed/cases', 'test/stories'];

/**
 * A real Neo4j with the founding cases and the stories, loaded as the command `ingest` does it: for tests that only read.
 * What an earlier test file of the same run loaded is taken over.
 * @param folders the libraries, where a test is about less than all of them
 * @param beside data sets that may stand beside them
 */
export async function libraryDatabase(
  folders: readonly string[] = LIBRARIES,
  beside: readonly string[] = [],
): Promise<Database> {
  const tested = await testDatabase({ keep: true });
  const { database } = tested;
  const note = noteOf(tested);
  if (existsSync(note) && readFileSync(note, 'utf8') === (await asLoaded(folders, database))) return database;
  await load(folders.map(read), beside, tested);
  writeFileSync(note, await asLoaded(folders, database));
  return database;
}

/** Notes that these libraries are still as they were loaded, after another data set has been loaded beside them. */
export async function noteLibraries(folders: readonly string[]): Promise<void> {
  const tested = await testDatabase({ keep: true });
  writeFileSync(noteOf(tested), await asLoaded(folders, tested.database));
}

function noteOf({ connection }: TestDatabase): string {
  return `.test-data/libraries-${String(connection.ports.bolt)}`;
}

async function asLoaded(folders: readonly string[], database: Database): Promise<string> {
  const marker = await readMarker(database);
  return [process.env['CONDUCT_GRAPH_TEST_RUN'], ...folders, marker?.dataVersion, marker?.load].join('\n');
}

async function load(
  libraries: readonly Library[],
  beside: readonly string[],
  { database, empty }: TestDatabase,
): Promise<void> {
  const marker = await readMarker(database);
  const known = [...libraries.map((library) => library.dataSet), ...beside];
  const sameModel = marker?.modelHash === modelHash(model);
  if (!sameModel || !marker.dataSets.every((line) => known.includes(line.split(' ')[0] ?? ''))) {
    // Hundreds of indexes take seconds to make: those of this model stay.
    await empty({ schema: !sameModel });
    await prepareGraph(model, database, { create: true, rebuildFrom: null, progress: silentProgress });
  }
  for (const library of libraries) {
    await ingestLibrary(library, model, database, { remove: false, today: '2026-01-01', stage: null });
  }
}

function read(folder: string): Library {
  const { texts, faults } = readLibraryFolder(folder);
  return readLibrary(texts, model, faults);
}
