import type { Fault } from '../errors.js';
import type { Cells, DataFile, Manifest } from './manifest.js';

/** Rows of other files, by their keys. */
export type Tables = (file: string) => ReadonlyMap<string, Cells>;

/** What a manifest's forms are made into functions with. Faults are collected at their places. */
export interface Compiling {
  readonly manifest: Manifest;
  readonly file: DataFile;
  readonly tables: Tables;
  readonly faults: Fault[];
  readonly unknownCodes: UnknownCodes;
}

/** Codes that no list knows, noted while rows are read. */
export interface UnknownCodes {
  readonly add: (list: string, code: string) => void;
}

type Path = readonly (string | number)[];

/** The position of a column of the file; a fault where there is none of this name. */
export function columnOf(name: string, path: Path, { manifest, file, faults }: Compiling): number {
  const index = file.columns.findIndex((column) => column.name === name);
  if (index >= 0 && file.columns[index]?.type !== 'ignored') return index;
  faults.push({
    place: manifest.placeOf(path),
    problem:
      index < 0
        ? `The file "${file.name}" has no column "${name}"`
        : `The column "${name}" of the file "${file.name}" is ignored, and used here`,
    remedy:
      index < 0
        ? `Use one of ${file.columns.map((column) => column.name).join(', ')}`
        : 'Give the column a type',
  });
  return 0;
}

/** The positions of the columns of a key. */
export function columnsOf(
  key: string | readonly string[],
  path: Path,
  compiling: Compiling,
): readonly number[] {
  if (typeof key === 'string') return [columnOf(key, path, compiling)];
  return key.map((name, index) => columnOf(name, [...path, index], compiling));
}

/** Another file, in which rows are looked up by its key; a fault where there is none, or it has no key of this size. */
export function lookedUp(
  name: string,
  size: number,
  path: Path,
  { manifest, faults }: Compiling,
): DataFile | null {
  const file = manifest.files.get(name);
  if (file?.key?.length === size) return file;
  faults.push({
    place: manifest.placeOf(path),
    problem: file
      ? `Rows of the file "${name}" cannot be found by ${String(size)} columns`
      : `There is no file "${name}"`,
    remedy: file
      ? `Give the file a key of as many columns`
      : `Use one of ${[...manifest.files.keys()].join(', ')}`,
  });
  return null;
}
