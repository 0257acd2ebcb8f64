import type { WrittenManifest } from './manifest-schema.js';

/** A manifest that was read: what it says, and where. */
export interface Manifest {
  /** The name of the file, for messages. */
  readonly name: string;
  readonly written: WrittenManifest;
  /** The choice of every setting. */
  readonly choices: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, DataFile>;
  /** `file:line:column` of what stands at a path of the manifest. */
  readonly placeOf: (path: readonly (string | number)[], what?: 'key' | 'value') => string;
}

/** A file of a data set, as its manifest declares it. */
export interface DataFile {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly sha256: string;
  readonly columns: readonly Column[];
  readonly days: { readonly from: string; readonly to: string } | null;
  /** Positions of the columns that no two rows share; null where the manifest names none. */
  readonly key: readonly number[] | null;
}

/** A column by its name, in the place where it stands. */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'whole' | 'day' | 'ignored' | 'computed';
}

/** What is printed where a day cannot be read as one, or cannot be: kept, and counting as no day. */
export interface Printed {
  readonly asPrinted: string;
}

/** A cell as its column's type reads it; empty for a blank one. */
export type Cell = string | Printed;

/** A row as its columns' types read it. Ignored columns are blank. */
export type Cells = readonly Cell[];

/** A row, and which it is: 1 is the first after the header. */
export interface Row {
  readonly number: number;
  readonly cells: Cells;
}

/** The text by which a row or a record is found: cells of a key. Null where one is blank or impossible. */
export function keyOf(cells: Cells, columns: readonly number[]): string | null {
  let key = '';
  for (const [place, column] of columns.entries()) {
    const cell = cells[column];
    if (typeof cell !== 'string' || cell === '') return null;
    key = place === 0 ? cell : `${key}-${cell}`;
  }
  return key;
}
