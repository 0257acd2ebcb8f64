import type { WrittenValue } from './value-schema.js';
import { columnOf, columnsOf, lookedUp, type Compiling } from './compiling.js';
import { codeOf } from './code.js';
import { conditionOf } from './condition.js';
import { keyOf, type Cell } from './manifest.js';
import { partOf } from './part.js';
import type { Read, Value } from './read.js';

type Path = readonly (string | number)[];
type Form<K extends string> = Extract<WrittenValue, Readonly<Record<K, unknown>>>;

/** Makes a form of a manifest into a function of a row. */
export function valueOf(written: WrittenValue, path: Path, compiling: Compiling): Read {
  const inner = (one: WrittenValue, ...more: Path): Read => valueOf(one, [...path, ...more], compiling);
  if (typeof written === 'string') return cellOf(columnOf(written, path, compiling));
  if ('value' in written) return () => written.value;
  if ('words' in written) return words(written, path, compiling);
  if ('text' in written) return template(written.text, path, compiling);
  if ('part' in written) return partOf(inner(written.part, 'part'), written.of, [...path, 'of'], compiling);
  if ('code' in written) return codeOf(inner(written.code, 'code'), written.list, path, compiling).ours;
  if ('local' in written) return codeOf(inner(written.local, 'local'), written.list, path, compiling).local;
  if ('lookup' in written) return lookup(written, path, compiling);
  if ('first' in written) {
    const reads = written.first.map((one, index) => inner(one, 'first', index));
    return (cells) => firstOf(reads, cells);
  }
  if ('earliest' in written) {
    const reads = written.earliest.map((one, index) => inner(one, 'earliest', index));
    return (cells) =>
      reads
        .map((read) => read(cells))
        .filter(isText)
        .sort()[0];
  }
  if ('when' in written) {
    const condition = conditionOf(written.when, [...path, 'when'], compiling, valueOf);
    const yes = inner(written.then, 'then');
    const no = written.else === undefined ? nothing : inner(written.else, 'else');
    return (cells) => (condition(cells) ? yes(cells) : no(cells));
  }
  if ('between' in written) {
    const [a, b] = [inner(written.between[0], 'between', 0), inner(written.between[1], 'between', 1)];
    return (cells) => between(a(cells), b(cells));
  }
  if ('number' in written) return padded(written, path, compiling);
  const [from, to] = [
    inner(written.from, 'from'),
    written.to === undefined ? nothing : inner(written.to, 'to'),
  ];
  return (cells) => interval(from(cells), to(cells));
}

const nothing: Read = () => undefined;

function cellOf(column: number): Read {
  return (cells) => cells[column] || undefined;
}

function isText(value: Value): value is string {
  return typeof value === 'string';
}

function firstOf(reads: readonly Read[], cells: Parameters<Read>[0]): Value {
  for (const read of reads) {
    const value = read(cells);
    if (value !== undefined) return value;
  }
  return undefined;
}

function words({ words: names }: Form<'words'>, path: Path, compiling: Compiling): Read {
  const columns = columnsOf(names, [...path, 'words'], compiling);
  return (cells) => columns.flatMap((column) => textOf(cells[column])).join(' ') || undefined;
}

function textOf(cell: Cell | undefined): readonly string[] {
  return typeof cell === 'string' && cell !== '' ? [cell] : [];
}

/** Every second part of a template is the name of a column. */
function template(text: string, path: Path, compiling: Compiling): Read {
  const parts = text.split(/\{([^{}]*)\}/);
  const columns = parts.map((part, index) =>
    index % 2 === 1 ? columnOf(part, [...path, 'text'], compiling) : null,
  );
  return (cells) => {
    let filled = '';
    for (const [index, column] of columns.entries()) {
      const cell: Cell | undefined = column === null ? parts[index] : cells[column];
      if (typeof cell !== 'string' || (column !== null && cell === '')) return undefined;
      filled += cell;
    }
    return filled;
  };
}

function lookup(written: Form<'lookup'>, path: Path, compiling: Compiling): Read {
  const columns = columnsOf(written.key, [...path, 'key'], compiling);
  const file = lookedUp(written.lookup, columns.length, [...path, 'lookup'], compiling);
  if (!file) return nothing;
  const column = columnOf(written.column, [...path, 'column'], { ...compiling, file });
  return (cells) => compiling.tables(file.name).get(keyOf(cells, columns) ?? '')?.[column] || undefined;
}

/** A day of which two limits are known, in EDTF. A limit that is not there is open. */
function between(first: Value, last: Value): Value {
  const [from, to] = [isText(first) ? first : '', isText(last) ? last : ''];
  if (from === '' && to === '') return undefined;
  return from !== '' && from === to ? from : `[${from}..${to}]`;
}

function padded({ number, digits }: Form<'number'>, path: Path, compiling: Compiling): Read {
  const column = columnOf(number, [...path, 'number'], compiling);
  return (cells) => {
    const cell = cells[column];
    return typeof cell === 'string' && cell !== '' ? cell.padStart(digits, '0') : undefined;
  };
}

/** An interval in EDTF, of which `..` is an open end. Of an end that lies before its beginning nothing is known but that it cannot be. */
function interval(from: Value, to: Value): Value {
  const start = isText(from) ? from : '';
  const end = isText(to) && (to === '..' || to >= start) ? to : '';
  return start === '' && end === '' ? undefined : `${start}/${end}`;
}
