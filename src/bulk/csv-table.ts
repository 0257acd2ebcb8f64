import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import type { NodeFact, PropertyValue } from '../model/facts.js';

/** A file with its header, which is known last and stands in a file of its own. */
export interface ImporterFile {
  readonly header: string;
  readonly rows: string;
  readonly count: number;
}

/** Between the elements of a list: no text of a source has it. */
export const BETWEEN_ELEMENTS = '\u001f';

/** Rows of one kind, whose columns become known with the properties that come. */
export interface CsvTable {
  row(first: readonly string[], properties: NodeFact['properties']): void;
  /** Its files: a new one begins where a row has a property that none had before. */
  close(): readonly ImporterFile[];
}

/** Rows that are gathered before they are written. */
const BLOCK = 4096;

/**
 * A table whose first columns are given and whose others are found. Every row of a file is as wide as its header: the
 * importer would read on in the next line. It takes each file in steps of its own, so that many small ones cost it time: a
 * new file begins only after rows have been written.
 * @param path without its ending
 */
export function csvTable(path: string, first: readonly string[]): CsvTable {
  const columns = new Map<string, number>();
  const types: string[] = [];
  const files: ImporterFile[] = [];
  let rows: string[] = [];
  let widths: number[] = [];
  let cells: string[] = [];
  let part: Part | null = null;
  const flush = (): void => {
    if (rows.length === 0) return;
    part ??= openPart(`${path}-${String(files.length)}`);
    const width = types.length;
    // The last column is always blank: an empty text at the end of a line would be taken for the beginning of a longer one.
    const lines = rows.map((row, index) => `${row}${','.repeat(width - (widths[index] ?? 0) + 1)}\n`);
    writeSync(part.descriptor, lines.join(''));
    part.count += rows.length;
    rows = [];
    widths = [];
  };
  const end = (): void => {
    flush();
    if (!part) return;
    const names = [...columns.keys()].map((name, index) => quoted(`${name}:${types[index] ?? ''}`));
    files.push(closePart(part, `${[...first, ...names, ':IGNORE'].join(',')}\n`));
    part = null;
  };
  return {
    row(ids, properties) {
      for (const name in properties) {
        if (properties[name] === undefined || columns.has(name)) continue;
        if (part) end();
        columns.set(name, types.length);
        types.push(typeOf(properties[name]));
        cells = types.map(() => '');
      }
      cells.fill('');
      for (const name in properties) {
        const [value, column] = [properties[name], columns.get(name)];
        if (value === undefined || column === undefined) continue;
        const type = typeOf(value);
        if (types[column] !== type) types[column] = common(types[column] ?? '', type, `${path} ${name}`);
        cells[column] = cellOf(value);
      }
      const own = ids.map(quoted).join(',');
      widths.push(types.length);
      if (rows.push(types.length === 0 ? own : `${own},${cells.join(',')}`) === BLOCK) flush();
    },
    close() {
      end();
      return files;
    },
  };
}

/** A file that is being written. */
interface Part {
  readonly path: string;
  readonly descriptor: number;
  count: number;
}

function openPart(path: string): Part {
  return { path, descriptor: openSync(`${path}.csv`, 'wx'), count: 0 };
}

function closePart(part: Part, header: string): ImporterFile {
  closeSync(part.descriptor);
  writeFileSync(`${part.path}-header.csv`, header, { flag: 'wx' });
  return { header: `${part.path}-header.csv`, rows: `${part.path}.csv`, count: part.count };
}

function typeOf(value: PropertyValue): string {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  return 'string[]';
}

/** A number is whole in one row and not in another; any other difference is a mistake of ours. */
function common(one: string, other: string, what: string): string {
  const both = new Set([one, other]);
  if (both.has('long') && both.has('double')) return 'double';
  throw new Error(`${what} is of the types ${one} and ${other}`);
}

function cellOf(value: PropertyValue): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  return quoted(value.join(BETWEEN_ELEMENTS));
}

/** Quoted where it has to be, and where it is empty: a blank cell is nothing, not an empty text. */
function quoted(text: string): string {
  if (text === '') return '""';
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
