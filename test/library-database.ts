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
 */
export async function libraryDatabase(folders: readonly string[] = LIBRARIES): Promise<Database> {
  const { database, empty, connection } = await testDatabase({ keep: true });
  const note = `.test-data/libraries-${String(connection.ports.bolt)}`;
  const asLoaded = async () => {
    const marker = await readMarker(database);
    return [process.env['CONDUCT_GRAPH_TEST_RUN'], ...folders, marker?.dataVersion, marker?.load].join('\n');
  };
  if (existsSync(note) && readFileSync(note, 'utf8') === (await asLoaded())) return database;
  await load(folders.map(read), database, empty);
  writeFileSync(note, await asLoaded());
  return database;
}

async function load(
  libraries: readonly Library[],
  database: Database,
  empty: TestDatabase['empty'],
): Promise<void> {
  if (!(await isOurs(database, libraries))) {
    await empty({ schema: true });
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

/** Whether these data sets and no others were loaded, for the model as it is. */
async function isOurs(database: Database, libraries: readonly Library[]): Promise<boolean> {
  const marker = await readMarker(database);
  if (marker?.modelHash !== modelHash(model)) return false;
  const known = libraries.map((library) => library.dataSet);
  return marker.dataSets.every((line) => known.includes(line.split(' ')[0] ?? ''));
}
