import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../local-neo4j/write-whole.js';
import type { Imported } from '../manifest/import-files.js';
import { csvCell } from '../server/csv-cell.js';

const FOLDER = 'refused';

/**
 * Writes down which rows of a data set were not loaded, and why, as CSV: file, row (1 is the first after the header), reason.
 * The cells of a row are not repeated, as they may be about somebody. A later report of the same release takes its place.
 * @param dataFolder in whose `refused` it is put
 * @returns its path; null where no row was refused
 */
export async function refusedReport(
  { dataSet, release, refusedRows }: Pick<Imported, 'dataSet' | 'release' | 'refusedRows'>,
  dataFolder: string,
): Promise<string | null> {
  if (refusedRows.length === 0) return null;
  const folder = join(dataFolder, FOLDER);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${dataSet}-${release.replaceAll(/[^\w.-]+/g, '-')}.csv`);
  const lines = refusedRows.map(({ file, row, because }) => [file, row, because].map(csvCell).join(','));
  await writeWhole(path, `${['file,row,because', ...lines].join('\n')}\n`);
  return path;
}
