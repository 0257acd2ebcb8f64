import { connectionHydrator } from './connection-hydrator.js';
import { TYPE, type Hydration } from './hydration.js';
import type { Layout, Position } from './record-plan.js';
import { emptyResponse, type Response, type Row } from './row.js';
import type {
  Absent,
  ConnectionShape,
  LinkShapeField,
  ObjectShape,
  RecordShape,
  ShapeField,
} from './shape.js';
import { FIRST_DAY, LAST_DAY } from '../model/sort-key.js';

type Read = (row: Row) => unknown;
type Readers = readonly (readonly [key: string, read: Read])[];

/** Makes a function that turns a record's row into the object that the response shows, keyed by alias. Null gives null. */
export function recordHydrator(
  shape: RecordShape,
  hydration: Hydration,
): (row: Row | null) => Response | null {
  const { layouts } = shape.plan();
  const readers = new Map<string, Readers>();
  const readersOf = (type: string): Readers => {
    const known = readers.get(type);
    if (known) return known;
    const made = objectReaders(shape.byType.get(type) ?? [], layouts.get(type) ?? TOMBSTONE, type, hydration);
    readers.set(type, made);
    return made;
  };
  const only = shape.byType.size === 1 ? [...shape.byType.keys()][0] : undefined;
  return (row) => {
    const id = row?.[0];
    if (!row || typeof id !== 'string') return null;
    const type = only ?? hydration.typeOfPrefix.get(id.slice(0, id.indexOf('/'))) ?? '';
    // What the field's type has no place for is not shown: a citation may stand behind a fact about a victim.
    if (!shape.byType.has(type)) return null;
    const response = build(readersOf(type), row);
    return only === undefined ? typed(response, type) : response;
  };
}

/** Where a tombstone's properties stand in its row, whatever is selected. */
const TOMBSTONE: Layout = new Map([
  ['property reason', { index: 1, within: null }],
  ['property removedOn', { index: 2, within: null }],
]);

/** Makes a function that shows a tombstone, whose row is id, reason and day. */
export function tombstoneHydrator(shape: RecordShape, hydration: Hydration): (row: Row) => Response | null {
  const readers = objectReaders(shape.byType.get('Removed') ?? [], TOMBSTONE, 'Removed', hydration);
  return (row) => (row[0] === null ? null : typed(build(readers, row), 'Removed'));
}

function build(readers: Readers, row: Row): Response {
  const response = emptyResponse();
  for (const [key, read] of readers) response[key] = read(row);
  return response;
}

function typed(response: Response, type: string): Response {
  return Object.assign(response, { [TYPE]: type });
}

function objectReaders(fields: ObjectShape, layout: Layout, type: string, hydration: Hydration): Readers {
  return fields.map((field) => [field.key, fieldReader(field, layout, type, hydration)] as const);
}

function at(column: string, layout: Layout): Read {
  const position: Position | undefined = layout.get(column);
  if (!position) throw new Error(`No column ${column}`);
  const { index, within } = position;
  return within === null ? (row) => row[index] : (row) => (row[index] as Row)[within];
}

function fieldReader(field: ShapeField, layout: Layout, type: string, hydration: Hydration): Read {
  switch (field.kind) {
    case 'typename':
      return () => type;
    case 'constantTypename':
      return () => field.name;
    case 'id':
      return (row) => row[0];
    case 'property':
      return present(at(field.column, layout), field.absent);
    case 'item': {
      const read = at(field.column, layout);
      return (row) => (read(row) as readonly number[])[field.at];
    }
    case 'valued': {
      const presence = field.presence.map((column) => at(column, layout));
      const readers = objectReaders(field.fields, layout, type, hydration);
      return (row) => (presence.some((read) => read(row) !== null) ? build(readers, row) : null);
    }
    case 'viewed': {
      const readers = objectReaders(field.fields, layout, type, hydration);
      return (row) => build(readers, row);
    }
    case 'one': {
      const read = at(field.column, layout);
      const hydrate = recordHydrator(field.shape, hydration);
      return (row) => hydrate(read(row) as Row | null);
    }
    case 'list': {
      const read = at(field.column, layout);
      const hydrate = recordHydrator(field.shape, hydration);
      return (row) => (read(row) as readonly Row[]).map(hydrate);
    }
    case 'links': {
      const read = at(field.column, layout);
      const readers = field.fields.map((one) => [one.key, linkReader(one, hydration)] as const);
      return (row) => (read(row) as readonly Row[]).map((link) => build(readers, link));
    }
    case 'computed':
      return computed(field, layout, hydration);
    case 'connection': {
      const { connection } = field;
      const page = connection.page === null ? null : at(connection.page, layout);
      const count = connection.count === null ? null : at(connection.count, layout);
      const complete = connection.complete && at(connection.complete.column, layout);
      const name = connection.complete?.field;
      const keys = connection.keys.map((key) => keyReader(connection, key));
      const hydrate = connectionHydrator(
        connection,
        (shape) => recordHydrator(shape, hydration),
        (one) => keys.map((read) => read(one)),
        hydration,
      );
      return (row) => {
        const whole =
          (complete?.(row) as readonly string[] | null | undefined)?.includes(name ?? '') ?? false;
        return hydrate((page?.(row) ?? []) as readonly Row[], (count?.(row) ?? 0) as number, whole);
      };
    }
  }
}

function present(read: Read, absent: Absent): Read {
  switch (absent) {
    case 'null':
      return read;
    case 'NOT_STATED':
      return (row) => read(row) ?? 'NOT_STATED';
    case 'emptyList':
      return (row) => read(row) ?? [];
    case 'openDay':
      return (row) => {
        const day = read(row);
        return day === FIRST_DAY || day === LAST_DAY ? null : day;
      };
  }
}

function linkReader(field: LinkShapeField, hydration: Hydration): Read {
  if (field.kind === 'constantTypename') return () => field.name;
  if (field.kind === 'property') return present((link) => link[field.index], field.absent);
  const hydrate = recordHydrator(field.shape, hydration);
  return (link) => hydrate(link[field.index] as Row | null);
}

function computed(
  field: Extract<ShapeField, { kind: 'computed' }>,
  layout: Layout,
  hydration: Hydration,
): Read {
  const rule = hydration.rules[field.rule];
  if (!rule) throw new Error(`No rule ${field.rule}`);
  const reads = field.columns.map((column) => at(column, layout));
  return (row) => {
    const value = rule(
      reads.map((read) => read(row)),
      field.arguments,
    );
    if (!field.fields || value === null) return value;
    const response = emptyResponse();
    for (const { key, name } of field.fields) {
      response[key] = name === '__typename' ? field.type : (value as Response)[name];
    }
    return response;
  };
}

/** Reads a key of the order from a record of the page. */
export function keyReader({ plan }: ConnectionShape, column: string): (row: Row) => string | number {
  const layout = plan?.().layouts.values().next().value;
  if (!layout?.has(column)) return () => '';
  return at(column, layout) as (row: Row) => string | number;
}
