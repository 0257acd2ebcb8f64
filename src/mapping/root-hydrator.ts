import { ConductGraphError } from '../errors.js';
import { connectionHydrator, type ConnectionHydrator } from './connection-hydrator.js';
import { patternReader } from './pattern-hydrator.js';
import type { Hydration } from './hydration.js';
import { keyReader, recordHydrator, tombstoneHydrator } from './record-hydrator.js';
import type { PlannedRoot, RootShape } from './root-plan.js';
import type { Response, Row } from './row.js';
import type { Counts } from './search-facets.js';
import type { ConnectionShape, RecordShape } from './shape.js';

/** What a root field answers, and which data it was made from. */
export interface RootAnswer {
  readonly value: unknown;
  /** The data version, or null when no statement had to run. */
  readonly version: string | null;
  /** Data sets that were being loaded. */
  readonly loading: readonly string[];
}

/**
 * Makes a function that turns the rows of a root field's statement into its value.
 * @throws when called: NOT_READY without data, REMOVED for a single record that was removed, STALE_CURSOR
 */
export function rootHydrator(
  { key, shape }: PlannedRoot,
  hydration: Hydration,
): (rows: readonly Row[]) => RootAnswer {
  const read = valueReader(key, shape, hydration);
  return (rows) => {
    const [first] = rows;
    if (!first) {
      throw new ConductGraphError(
        'NOT_READY',
        'The graph holds no data yet. Load a case library with `conduct-graph ingest`.',
      );
    }
    const [version, loading] = aboutOf(shape, first);
    return { value: read(rows, version), version, loading: loading ?? [] };
  };
}

/** What a root field answers when its arguments already say that nothing can be found. */
export function emptyAnswer({ shape }: PlannedRoot): unknown {
  return shape.kind === 'byIds' ? shape.ids.map(() => null) : null;
}

function aboutOf(shape: RootShape, row: Row): readonly [string, readonly string[] | null] {
  return (shape.kind === 'list' ? row : row[0]) as [string, readonly string[] | null];
}

type ValueReader = (rows: readonly Row[], version: string) => unknown;

function valueReader(key: string, shape: RootShape, hydration: Hydration): ValueReader {
  switch (shape.kind) {
    case 'page': {
      const keys = shape.connection.keys.map((column) => keyReader(shape.connection, column));
      const hydrate = pageHydrator(shape.connection, hydration, (row) => keys.map((read) => read(row)));
      return (rows) => hydrate(recordsAt(rows, 1), countOf(rows), false);
    }
    case 'search':
      return searchReader(key, shape, hydration);
    case 'list': {
      const hydrate = recordHydrator(shape.shape, hydration);
      return ([row]) => (row?.[2] as readonly Row[]).map(hydrate);
    }
    case 'pattern':
      return patternReader(shape, hydration);
    case 'one':
      return oneReader(shape, hydration);
    case 'byIds':
      return idsReader(shape, hydration);
  }
}

function pageHydrator(
  connection: ConnectionShape,
  hydration: Hydration,
  keysOf: (row: Row) => readonly (string | number)[],
): ConnectionHydrator {
  return connectionHydrator(
    connection,
    (shape: RecordShape) => recordHydrator(shape, hydration),
    keysOf,
    hydration,
  );
}

/** A page without records has one row, whose record has no id. */
function recordsAt(rows: readonly Row[], index: number): readonly Row[] {
  return rows
    .map((row) => row[index] as Row | undefined)
    .filter((record): record is Row => record?.[0] != null);
}

function countOf(rows: readonly Row[]): number {
  return ((rows[0]?.[0] as Row)[2] ?? 0) as number;
}

function searchReader(
  key: string,
  shape: Extract<RootShape, { kind: 'search' }>,
  hydration: Hydration,
): ValueReader {
  return (rows, version) => {
    if (shape.version !== null && shape.version !== version) {
      throw new ConductGraphError(
        'STALE_CURSOR',
        `${key}(after:) belongs to data that has been loaded anew since, which can change the order of a search. Begin again without after.`,
        { argument: `${key}(after:)` },
      );
    }
    const scores = new Map(rows.map((row) => [row[2] as Row, row[1] as number]));
    const hydrate = pageHydrator(shape.connection, hydration, (row) => [scores.get(row) ?? 0]);
    const counts = (rows[0]?.[0] as Row)[3] as Counts | undefined;
    return hydrate(recordsAt(rows, 2), countOf(rows), false, version, counts);
  };
}

function oneReader(shape: Extract<RootShape, { kind: 'one' }>, hydration: Hydration): ValueReader {
  const hydrate = recordHydrator(shape.shape, hydration);
  const bury = tombstoneHydrator(shape.shape, hydration);
  return ([row]) => {
    const [, record, tombstone] = row as [unknown, Row, Row];
    if (record[0] !== null || tombstone[0] === null) return hydrate(record);
    if (shape.removed === 'value') return bury(tombstone);
    const [id, reason, removedOn] = tombstone as readonly string[];
    throw new ConductGraphError(
      'REMOVED',
      `${String(id)} was removed on ${String(removedOn)} (${String(reason)}). Its id is not used again.`,
      {
        id,
        reason,
        removedOn,
      },
    );
  };
}

function idsReader(shape: Extract<RootShape, { kind: 'byIds' }>, hydration: Hydration): ValueReader {
  const hydrators = new Map(
    [...shape.shapes].map(([type, one]) => [
      type,
      { record: recordHydrator(one, hydration), removed: tombstoneHydrator(one, hydration) },
    ]),
  );
  return (rows) => {
    const found = new Map<string, Response | null>();
    for (const row of rows) {
      const [asked, record, tombstone] = row[1] as [string, Row, Row];
      const type = hydration.typeOfPrefix.get(asked.slice(0, asked.indexOf('/'))) ?? '';
      const hydrate = hydrators.get(type);
      found.set(asked, (record[0] === null ? hydrate?.removed(tombstone) : hydrate?.record(record)) ?? null);
    }
    return shape.ids.map((id) => found.get(id) ?? null);
  };
}
