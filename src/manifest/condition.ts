import type { WrittenCondition, WrittenValue } from './value-schema.js';
import { columnOf, columnsOf, lookedUp, type Compiling } from './compiling.js';
import { keyOf, type Cells } from './manifest.js';
import { wholeMatch } from './whole-match.js';

/** Whether a row meets a condition. */
export type Condition = (cells: Cells) => boolean;

type Path = readonly (string | number)[];

/** How the values that a condition compares are read: handed in, since values have conditions as well. */
export type ValueOf = (written: WrittenValue, path: Path, compiling: Compiling) => (cells: Cells) => unknown;

/** Makes a condition of a manifest into a function of a row. A comparison with what is not stated is not met. */
export function conditionOf(
  written: WrittenCondition,
  path: Path,
  compiling: Compiling,
  valueOf: ValueOf,
): Condition {
  if ('all' in written) return allOf(written.all, [...path, 'all'], compiling, valueOf);
  if ('any' in written) {
    const none = allOf(
      written.any.map((one) => ({ not: one })),
      [...path, 'any'],
      compiling,
      valueOf,
    );
    return (cells) => !none(cells);
  }
  if ('not' in written) {
    const condition = conditionOf(written.not, [...path, 'not'], compiling, valueOf);
    return (cells) => !condition(cells);
  }
  if ('blank' in written) {
    const read = valueOf(written.blank, [...path, 'blank'], compiling);
    return (cells) => read(cells) === undefined;
  }
  if ('day' in written) return dayCondition(written, path, compiling, valueOf);
  if ('listed' in written) {
    const columns = columnsOf(written.key, [...path, 'key'], compiling);
    const file = lookedUp(written.listed, columns.length, [...path, 'listed'], compiling);
    return (cells) => file !== null && compiling.tables(file.name).has(keyOf(cells, columns) ?? '');
  }
  const column = columnOf(written.column, [...path, 'column'], compiling);
  if ('in' in written) {
    const values = new Set(written.in.map(String));
    return (cells) => values.has(textOf(cells, column));
  }
  const pattern = wholeMatch(written.matches, [...path, 'matches'], compiling);
  return (cells) => pattern.test(textOf(cells, column));
}

function allOf(
  all: readonly WrittenCondition[],
  path: Path,
  compiling: Compiling,
  valueOf: ValueOf,
): Condition {
  const conditions = all.map((one, index) => conditionOf(one, [...path, index], compiling, valueOf));
  return (cells) => conditions.every((condition) => condition(cells));
}

function textOf(cells: Cells, column: number): string {
  const cell = cells[column] ?? '';
  return typeof cell === 'string' ? cell : cell.asPrinted;
}

function dayCondition(
  written: Extract<WrittenCondition, { day: unknown }>,
  path: Path,
  compiling: Compiling,
  valueOf: ValueOf,
): Condition {
  const day = valueOf(written.day, [...path, 'day'], compiling);
  const after = written.after === undefined ? null : valueOf(written.after, [...path, 'after'], compiling);
  const before =
    written.before === undefined ? null : valueOf(written.before, [...path, 'before'], compiling);
  return (cells) => {
    const [own, first, last] = [day(cells), after?.(cells), before?.(cells)];
    if (typeof own !== 'string') return false;
    if (after && !(typeof first === 'string' && own > first)) return false;
    return !before || (typeof last === 'string' && own < last);
  };
}
