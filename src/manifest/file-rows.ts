import { cellsOf } from './cell.js';
import { badInput } from '../errors.js';
import { csvRows, FileFault, type CsvRecord } from './csv-rows.js';
import type { Fates } from './fates.js';
import type { Read, Value } from './read.js';
import { keyOf, type Cell, type Cells, type DataFile, type Row } from './manifest.js';

/** A file whose rows are looked up by their keys, so all of it is kept while others are read. */
export interface KeyedFile {
  readonly table: ReadonlyMap<string, Cells>;
  /** Rows in their order, those without a key of their own left out: these were refused. */
  readonly rows: readonly Row[];
}

/** The rows of a file, without its header and with its computed columns. @throws BAD_INPUT */
export async function* fileRows(
  file: DataFile,
  path: string,
  computed: readonly Read[],
): AsyncGenerator<Row> {
  const read = cellsOf(file);
  const own = file.columns.length - computed.length;
  let number = 0;
  for await (const { cells: texts } of soundRows(path)) {
    if (number > 0) {
      const cells = read(texts);
      yield computed.length === 0
        ? { number, cells }
        : { number, cells: [...cells.slice(0, own), ...computed.map((one) => textOf(one(cells)))] };
    }
    number += 1;
  }
}

/** @throws BAD_INPUT with the place where the file cannot be read on */
async function* soundRows(path: string): AsyncGenerator<CsvRecord> {
  try {
    yield* csvRows(path);
  } catch (error) {
    throw error instanceof FileFault ? badInput([error.fault]) : error;
  }
}

function textOf(value: Value): string {
  return value === undefined || typeof value === 'object' ? '' : String(value);
}

/**
 * Reads a file by its key. A row whose key is blank is refused. One with the key of an earlier row is merged with it where
 * all that is read of the two is the same, and refused where it is not.
 * @throws BAD_INPUT
 */
export async function readKeyed(
  file: DataFile,
  key: readonly number[],
  path: string,
  computed: readonly Read[],
  fates: Fates,
): Promise<KeyedFile> {
  const table = new Map<string, Cells>();
  const rows: Row[] = [];
  for await (const row of fileRows(file, path, computed)) {
    const own = keyOf(row.cells, key);
    const earlier = own === null ? undefined : table.get(own);
    if (own === null) fates.refused(file.name, row.number, 'it has no key');
    else if (!earlier) {
      table.set(own, row.cells);
      rows.push(row);
    } else if (isSame(earlier, row.cells)) fates.merged(file.name);
    else fates.refused(file.name, row.number, 'an earlier row has the same key');
  }
  return { table, rows };
}

/** Columns that are ignored are blank in both. */
function isSame(one: Cells, other: Cells): boolean {
  return one.every((cell, index) => printedOf(cell) === printedOf(other[index] ?? ''));
}

function printedOf(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.asPrinted;
}
