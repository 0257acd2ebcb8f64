import { readSchema } from '../../src/cli/read-schema.js';
import { ingestLibrary, type Ingestion, type IngestReport } from '../../src/ingest/ingest-library.js';
import { readLibraryFolder } from '../../src/ingest/library-folder.js';
import { readLibrary, type Library, type LibraryText } from '../../src/ingest/library.js';
import { prepareGraph } from '../../src/ingest/prepare-graph.js';
import { silentProgress } from '../../src/observe/progress.js';
import type { Database } from '../../src/neo4j/database.js';

export const model = readSchema();

/** The texts of the founding cases. */
export const texts = readLibraryFolder('seed/cases').texts;

/** The founding cases with words of one file replaced. Fails when the words are not there. */
export function changed(file: string, from: string | RegExp, to: string): Library {
  return readLibrary(changedTexts(file, from, to), model);
}

/** The texts of the founding cases with words of one file replaced; null leaves the file out. */
export function changedTexts(file: string, from: string | RegExp, to: string): readonly LibraryText[] {
  return texts.map((one) => {
    if (one.name !== `seed/cases/${file}`) return one;
    const text = one.text.replace(from, to);
    if (text === one.text) throw new Error(`${file} has no ${String(from)}`);
    return { ...one, text };
  });
}

/** The founding cases without some files. */
export function without(...files: readonly string[]): Library {
  return readLibrary(
    texts.filter(({ name }) => !files.includes(name.slice('seed/cases/'.length))),
    model,
  );
}

export const founding = readLibrary(texts, model);

/** Makes an empty database ready, and loads a library into it. */
export async function load(
  database: Database,
  library: Library,
  more: Partial<Ingestion> = {},
): Promise<IngestReport> {
  await prepareGraph(model, database, { create: true, rebuildFrom: null, progress: silentProgress });
  return ingestLibrary(library, model, database, {
    remove: false,
    today: '2026-01-02',
    stage: null,
    ...more,
  });
}
