import { writeCursor } from './cursor.js';
import type { Hydration } from './hydration.js';
import { emptyResponse, type Response, type Row } from './row.js';
import { facetsReader, type Counts } from './search-facets.js';
import type { ConnectionField, ConnectionShape, EdgeField, RecordShape } from './shape.js';

/** Turns the rows of a page into the object that the response shows. */
export type ConnectionHydrator = (
  page: readonly Row[],
  count: number,
  complete: boolean,
  version?: string,
  facets?: Counts,
) => Response;

type HydrateRecord = (row: Row) => Response | null;

/**
 * Makes the hydrator of a page: its rows in the order of reading, without what was read beyond its end.
 * @param hydrateRecord makes the hydrator of a record
 * @param keysOf reads from a record what its cursor is made of, apart from the id
 */
export function connectionHydrator(
  shape: ConnectionShape,
  hydrateRecord: (shape: RecordShape) => HydrateRecord,
  keysOf: (row: Row) => readonly (string | number)[],
  hydration: Hydration,
): ConnectionHydrator {
  const size = Number(hydration.parameterValue?.(shape.size) ?? shape.size.$);
  const cursor: Cursor = (row, { version }) =>
    writeCursor({
      order: shape.order,
      keys: [...keysOf(row), String(row[0])],
      ...(version === undefined ? {} : { version }),
    });
  const fields = shape.fields.map(
    (field) => [field.key, fieldReader(field, shape, cursor, hydrateRecord)] as const,
  );
  return (read, count, complete, version, facets = []) => {
    const cut = read.slice(0, size);
    const rows = shape.backward ? cut.reverse() : cut;
    return keyed(fields, { rows, more: read.length > size, count, complete, version, facets });
  };
}

interface Page {
  readonly rows: readonly Row[];
  readonly more: boolean;
  readonly count: number;
  readonly complete: boolean;
  readonly version: string | undefined;
  readonly facets: Counts;
}

type Cursor = (row: Row, page: Page) => string;

function keyed<From>(fields: readonly (readonly [string, (from: From) => unknown])[], from: From): Response {
  const response = emptyResponse();
  for (const [key, read] of fields) response[key] = read(from);
  return response;
}

function fieldReader(
  field: ConnectionField,
  shape: ConnectionShape,
  cursor: Cursor,
  hydrateRecord: (shape: RecordShape) => HydrateRecord,
): (page: Page) => unknown {
  switch (field.kind) {
    case 'nodes': {
      const hydrate = hydrateRecord(field.shape);
      return (page) => page.rows.map((row) => hydrate(row));
    }
    case 'edges': {
      const reads = field.fields.map((edge) => [edge.key, edgeReader(edge, cursor, hydrateRecord)] as const);
      return (page) => page.rows.map((row) => keyed(reads, { row, page }));
    }
    case 'pageInfo': {
      const reads = field.fields.map(
        ({ key, name }) => [key, (page: Page) => pageInfo(name, shape, page, cursor)] as const,
      );
      return (page) => keyed(reads, page);
    }
    case 'totalCount':
      return (page) => page.count;
    case 'completeness':
      return (page) => (page.complete ? 'COMPLETE' : 'OPEN');
    case 'facets': {
      const read = facetsReader(field.fields);
      return ({ facets }) => read(facets);
    }
    case 'constantTypename':
      return () => field.name;
  }
}

function edgeReader(
  edge: EdgeField,
  cursor: Cursor,
  hydrateRecord: (shape: RecordShape) => HydrateRecord,
): (from: { readonly row: Row; readonly page: Page }) => unknown {
  if (edge.kind === 'cursor') return ({ row, page }) => cursor(row, page);
  if (edge.kind === 'constantTypename') return () => edge.name;
  const hydrate = hydrateRecord(edge.shape);
  return ({ row }) => hydrate(row);
}

function pageInfo(name: string, shape: ConnectionShape, page: Page, cursor: Cursor): unknown {
  const [first] = page.rows;
  const last = page.rows.at(-1);
  switch (name) {
    case 'hasNextPage':
      return shape.backward ? shape.fromCursor : page.more;
    case 'hasPreviousPage':
      return shape.backward ? page.more : shape.fromCursor;
    case 'startCursor':
      return first ? cursor(first, page) : null;
    case 'endCursor':
      return last ? cursor(last, page) : null;
    default:
      return 'PageInfo';
  }
}
