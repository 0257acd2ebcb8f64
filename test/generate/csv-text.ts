import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** The rows of a packed CSV file by their columns, read by other code than that of the import. */
export function csvText(folder: string, file: string): readonly Readonly<Record<string, string>>[] {
  return parse(gunzipSync(readFileSync(join(folder, file))), { columns: true });
}
