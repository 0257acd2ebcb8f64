import type { NodeFact } from '../model/facts.js';
import type { Properties } from './additions.js';
import { dataSetOf } from './data-set-of.js';
import { grouped } from './grouped.js';
import { tallies, type Tally } from './tally.js';

/** The window of days that is usually asked for. */
const USUAL_WINDOW = 365;

/** The types of rows of which there are millions, with the keys under which a row is counted: by what is usually asked. */
const KEYS: Readonly<Record<string, (row: Properties) => readonly string[]>> = {
  PriorInvestigation: alike,
  PriorMatter: alike,
  LaterIncident: (row) =>
    windowsOf(row).flatMap((window) =>
      ((row['ways'] ?? []) as readonly string[]).map((way) => rowKey(...scopeOf(row), way, window)),
    ),
  Move: (row) =>
    row['first'] === true
      ? windowsOf(row).map((window) => rowKey(String(row['when']), String(row['elsewhere']), window))
      : [],
};

/** How many rows there are under each key. Such rows are counted as they go by: of a large data set they are never in memory together. */
export type RowCounts = Map<string, RowCount>;

/** How many of the rows of a data set, a type and a key are certain, and how many are possible. */
export interface RowCount {
  readonly dataSet: string;
  readonly type: string;
  readonly key: string;
  definite: number;
  possible: number;
}

/** Nothing counted yet. */
export function noRowCounts(): RowCounts {
  return new Map();
}

/** Counts some rows. */
export function noteRows(counts: RowCounts, rows: readonly NodeFact[]): void {
  for (const { id, type, properties } of rows) {
    for (const key of KEYS[type]?.(properties) ?? []) {
      const dataSet = dataSetOf(id);
      const name = `${dataSet} ${type} ${key}`;
      const count = counts.get(name) ?? { dataSet, type, key, definite: 0, possible: 0 };
      counts.set(name, count);
      if (properties['certainty'] === 'DEFINITE') count.definite += 1;
      else count.possible += 1;
    }
  }
}

/** The counts as tallies. */
export function rowTallies(counts: RowCounts): readonly NodeFact[] {
  return [...grouped([...counts.values()], ({ dataSet }) => dataSet)].flatMap(([dataSet, all]) =>
    tallies(
      dataSet,
      all.map(({ type, key, definite, possible }): Tally => ({
        pattern: rowTally(type),
        key,
        values: { definite, possible, number: definite + possible },
      })),
    ),
  );
}

/** The name of the tallies of a type of rows. */
export function rowTally(type: string): string {
  return `rows${type}`;
}

/** The key of rows that are counted together. */
export function rowKey(...scope: readonly string[]): string {
  return scope.join(' ');
}

/** How a row is alike: by given categories alone, or by those that are inferences as well. */
export function likenessKey(similar: string, includeInferred: boolean): string {
  return rowKey(includeInferred ? 'INFERRED' : 'GIVEN', similar);
}

/** The part of a key that says for which window of days rows count. Null for a window for which nothing was counted. */
export function windowKey(window: number | null): string | null {
  return window === null ? 'ANY' : window === USUAL_WINDOW ? String(USUAL_WINDOW) : null;
}

/** A row is alike in one way without categories that are inferences, and in one with them. */
function alike({
  similar = 'NOT_STATED',
  similarWithInferred = 'NOT_STATED',
}: Properties): readonly string[] {
  return [likenessKey(String(similar), false), likenessKey(String(similarWithInferred), true)];
}

function scopeOf({ relation, categories, statuses }: Properties): readonly string[] {
  return [relation, categories, statuses].map(String);
}

/** The windows for which a row counts: from its days on, and up to where another takes its place. */
function windowsOf({ days, surelyFrom }: Properties): readonly string[] {
  const isReached = typeof days === 'number' && days <= USUAL_WINDOW;
  const isReplaced = typeof surelyFrom === 'number' && surelyFrom <= USUAL_WINDOW;
  return [
    ...(surelyFrom === undefined ? ['ANY'] : []),
    ...(isReached && !isReplaced ? [String(USUAL_WINDOW)] : []),
  ];
}
