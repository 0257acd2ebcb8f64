import { readFileSync, writeFileSync } from 'node:fs';
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
const FILE = 'last-load.json';

/** Keeps the times of a load in the data folder that was loaded into. */
export function keepLoadTimes(dataFolder: string, times: LoadTimes): void {
  writeFileSync(join(dataFolder, FILE), `${JSON.stringify(times, null, 2)}\n`);
}

/** Of the last load into a data folder; null where none was kept. */
export function readLoadTimes(dataFolder: string): LoadTimes | null {
  try {
    return shape.parse(JSON.parse(readFileSync(join(dataFolder, FILE), 'utf8')));
  } catch {
    return null;
  }
}
