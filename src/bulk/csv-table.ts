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
  close(): ImporterFile;
}

/** Bytes that are gathered before they are written. */
const BLOCK = 1 << 20;

/**
 * A table whose first columns are given and whose others are found: the importer takes a row that has fewer cells than the
 * header as having nothing there.
 * @param path without its ending
 */
export function csvTable(path: string, first: readonly string[]): CsvTable {
  const file = `${path}.csv`;
  const descriptor = openSync(file, 'wx');
  const columns = new Map<string, number>();
  const types: string[] = [];
  let [text, count] = ['', 0];
  const flush = (): void => {
    writeSync(descriptor, text);
    text = '';
  };
  const columnOf = (name: string, value: PropertyValue): number => {
    const type = typeOf(value);
    const known = columns.get(name);
    if (known === undefined) {
      columns.set(name, types.length);
      types.push(type);
      return types.length - 1;
    }
    if (types[known] !== type) types[known] = common(types[known] ?? '', type, `${path} ${name}`);
    return known;
  };
  return {
    row(ids, properties) {
      const cells: string[] = [];
      for (const name in properties) {
        const value = properties[name];
        if (value !== undefined) cells[columnOf(name, value)] = cellOf(value);
      }
      text += ids.map(quoted).join(',');
      // Where a property is absent the list has a gap.
      for (let at = 0; at < cells.length; at += 1) text += `,${cells[at] ?? ''}`;
      text += '\n';
      count += 1;
      if (text.length > BLOCK) flush();
    },
    close() {
      flush();
      closeSync(descriptor);
      const header = `${path}-header.csv`;
      const names = [...columns.keys()].map((name, index) => quoted(`${name}:${types[index] ?? ''}`));
      writeFileSync(header, `${[...first, ...names].join(',')}\n`, { flag: 'wx' });
      return { header, rows: file, count };
    },
  };
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
