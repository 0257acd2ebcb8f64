import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const shape = z.object({
  /** Id of the data set. */
  dataSet: z.string(),
  records: z.number(),
  links: z.number(),
  /** From opening the first file of the data set to files that are ready for the importer, in milliseconds. */
  filesMs: z.number(),
  /** Neo4j's importer on these files. */
  importerMs: z.number(),
  /** Starting Neo4j with the new store, with its indexes. */
  startMs: z.number(),
  /** The most memory that the loader held. */
  memoryBytes: z.number(),
});

/** How long the last load of a public data set took. */
export type LoadTimes = Readonly<z.infer<typeof shape>>;

/** The file of a data folder that holds it. */
export const LOAD_TIMES_FILE = 'last-load.json';

/** Of the last load into a data folder; null where none was kept. */
export function readLoadTimes(dataFolder: string): LoadTimes | null {
  try {
    return shape.parse(JSON.parse(readFileSync(join(dataFolder, LOAD_TIMES_FILE), 'utf8')));
  } catch {
    return null;
  }
}
