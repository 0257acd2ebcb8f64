import { badInput } from '../errors.js';
import { connectionHydrator } from './connection-hydrator.js';
import type { Hydration } from './hydration.js';
import { keyReader, recordHydrator } from './record-hydrator.js';
import { emptyResponse, type Response, type Row } from './row.js';
import type { AnswerField, PatternShape, RestsOnField } from './shape.js';

type Read = (row: Row) => unknown;

/**
 * Makes a function that reads a pattern's answer from the only row of its statement, whose columns follow what it says
 * about the graph.
 * @throws when called: BAD_INPUT for arguments that name a record that is not there
 */
export function patternReader(
  { fields, connection, layout, named }: PatternShape,
  hydration: Hydration,
): (rows: readonly Row[]) => Response {
  const at = (column: string): Read => {
    const index = layout.get(column);
    if (index === undefined) throw new Error(`No column ${column}`);
    return (row) => row[index + 1];
  };
  const page = connection.page === null ? () => [] : at(connection.page);
  const count = connection.count === null ? () => 0 : at(connection.count);
  const keys = connection.keys.map((key) => keyReader(connection, key));
  const hydrate = connectionHydrator(
    connection,
    (shape) => recordHydrator(shape, hydration),
    (record) => keys.map((read) => read(record)),
    hydration,
  );
  const readers = fields.map((field) => [field.key, answerReader(field, at, hydration)] as const);
  const present = named.map(({ place, column }) => ({ place, read: at(column) }));
  return ([row]) => {
    const only = row as Row;
    refuseUnknown(present, only);
    const shown = hydrate(page(only) as readonly Row[], count(only) as number, false);
    const response = emptyResponse();
    for (const [key, read] of readers) response[key] = read ? read(only) : shown[key];
    return response;
  };
}

function refuseUnknown(named: readonly { readonly place: string; readonly read: Read }[], row: Row): void {
  const faults = named
    .filter(({ read }) => read(row) === 0)
    .map(({ place }) => ({
      place,
      problem: 'There is no such record',
      remedy: 'Give the id of a record that is loaded',
    }));
  if (faults.length > 0) throw badInput(faults);
}

/** Null for a field that the connection shows. */
function answerReader(field: AnswerField, at: (column: string) => Read, hydration: Hydration): Read | null {
  switch (field.kind) {
    case 'constant':
      return () => field.value;
    case 'connection':
      return null;
    case 'restsOn': {
      const readers = field.fields.map((one) => [one.key, restsOnReader(one, at, hydration)] as const);
      return (row) => {
        const response = emptyResponse();
        for (const [key, read] of readers) response[key] = read(row);
        return response;
      };
    }
  }
}

function restsOnReader(field: RestsOnField, at: (column: string) => Read, hydration: Hydration): Read {
  switch (field.kind) {
    case 'constant':
      return () => field.value;
    case 'count':
      return at(field.column);
    case 'list': {
      const read = at(field.column);
      const hydrate = recordHydrator(field.shape, hydration);
      return (row) => (read(row) as readonly Row[]).map(hydrate);
    }
  }
}
