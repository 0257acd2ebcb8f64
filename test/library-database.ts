import { readSchema } from '../src/cli/read-schema.js';
import { ingestLibrary } from '../src/ingest/ingest-library.js';
import { readLibraryFolder } from '../src/ingest/library-folder.js';
import { readLibrary, type Library } from '../src/ingest/library.js';
import { readMarker } from '../src/ingest/marker.js';
import { prepareGraph } from '../src/ingest/prepare-graph.js';
import { modelHash } from '../src/model/model-hash.js';
import { silentProgress } from '../src/observe/progress.js';
import type { Database } from '../src/neo4j/database.js';
import { testDatabase } from './database.js';

const model = readSchema();
const LIBRARIES = ['seed/cases', 'test/stories'];

/**
 * A real Neo4j with the founding cases and the stories, loaded as the command `ingest` does it: for tests that only read.
 * What an earlier test file loaded is taken over, and made right by the difference.
 * @param folders the libraries, where a test is about less than all of them
 */
export async function libraryDatabase(folders: readonly string[] = LIBRARIES): Promise<Database> {
  const { database, empty } = await testDatabase({ keep: true });
  const libraries = folders.map(read);
  if (!(await isOurs(database, libraries))) {
    await empty({ schema: true });
    await prepareGraph(model, database, { create: true, rebuildFrom: null, progress: silentProgress });
  }
  for (const library of libraries) {
    await ingestLibrary(library, model, database, { remove: false, today: '2026-01-01', stage: null });
  }
  return database;
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
