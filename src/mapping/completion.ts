import {
  getNullableType,
  GraphQLError,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { TYPE } from './hydration.js';
import type { Response } from './row.js';
import { collect, objectType, type Reading, type Selected } from './selection.js';

/** Where a value stands in the response. */
export interface Place {
  readonly above: Place | null;
  readonly key: string | number;
}

/**
 * Checks a value against its type as CompleteValue of the GraphQL specification (section 6.4.3) does, and gives it as the
 * response shows it. Objects are changed in place, as nobody else has them. What may be null and is at fault becomes null,
 * and its error is added.
 * @throws GraphQLError with its path, for what may not be null
 */
export type Completion = (
  value: unknown,
  above: Place | null,
  key: string | number,
  errors: GraphQLError[],
) => unknown;

/** Compiles the completion of a root field. An error given as its value is thrown there; null for introspection. */
export function rootCompletion(
  query: GraphQLObjectType,
  selected: Selected,
  reading: Reading,
): Completion | null {
  const type = query.getFields()[selected.name]?.type;
  if (!type) return null;
  const field = { parent: query, selected, reading };
  const complete = typeCompletion(type, field);
  const orThrow: Completion = (value, above, key, errors) => {
    if (value instanceof Error) throw value;
    return complete(value, above, key, errors);
  };
  return guarded(type, orThrow, field);
}

/** Compiles the completion of a field, with all that is selected below it. */
function fieldCompletion(parent: GraphQLObjectType, selected: Selected, reading: Reading): Completion | null {
  const type = parent.getFields()[selected.name]?.type;
  if (!type) return null;
  const field = { parent, selected, reading };
  return guarded(type, typeCompletion(type, field), field);
}

/** A field whose values are completed. */
interface Field {
  readonly parent: GraphQLObjectType;
  readonly selected: Selected;
  readonly reading: Reading;
}

/** An error ends at the first place that may be null. */
function guarded(type: GraphQLOutputType, complete: Completion, { selected }: Field): Completion {
  const { nodes } = selected;
  const nullable = !isNonNullType(type);
  return (value, above, key, errors) => {
    try {
      return complete(value, above, key, errors);
    } catch (error) {
      const located = locatedError(error, nodes, pathOf(above, key));
      if (!nullable) throw located;
      errors.push(located);
      return null;
    }
  };
}

function typeCompletion(type: GraphQLOutputType, field: Field): Completion {
  const inner = innerCompletion(getNullableType(type), field);
  if (!isNonNullType(type)) {
    return (value, above, key, errors) => (value == null ? null : inner(value, above, key, errors));
  }
  const missing = `Cannot return null for non-nullable field ${coordinate(field)}.`;
  return (value, above, key, errors) => {
    if (value == null) throw new Error(missing);
    return inner(value, above, key, errors);
  };
}

function innerCompletion(type: GraphQLOutputType, field: Field): Completion {
  if (isLeafType(type)) return leafCompletion(type);
  if (isListType(type)) return listCompletion(type.ofType as GraphQLOutputType, field);
  if (isAbstractType(type)) return abstractCompletion(type, field);
  if (isObjectType(type)) return objectCompletion(type, field);
  throw new Error(`${String(type)} cannot be answered`);
}

function leafCompletion(type: GraphQLLeafType): Completion {
  const isText = type.name === 'String' || type.name === 'ID';
  return (value) => {
    // Nearly all leaves are text.
    if (isText && typeof value === 'string') return value;
    const shown: unknown = type.serialize(value);
    if (shown == null) throw new Error(`A value of ${type.name} is shown as nothing`);
    return shown;
  };
}

function listCompletion(type: GraphQLOutputType, field: Field): Completion {
  const complete = guarded(type, typeCompletion(type, field), field);
  return (value, above, key, errors) => {
    if (!Array.isArray(value)) {
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${coordinate(field)}".`);
    }
    const place: Place = { above, key };
    let shown: unknown[] = value;
    for (let index = 0; index < value.length; index += 1) {
      const element: unknown = value[index];
      const one = complete(element, place, index, errors);
      if (one === element) continue;
      // A rule may have given a list of its own, which is not ours to change.
      if (shown === value) shown = [...(value as unknown[])];
      shown[index] = one;
    }
    return shown;
  };
}

function objectCompletion(type: GraphQLObjectType, field: Field): Completion {
  let fields: readonly (readonly [string, Completion])[] | undefined;
  return (value, above, key, errors) => {
    fields ??= objectFields(type, field);
    const place: Place = { above, key };
    const object = value as Response;
    for (const [name, complete] of fields) {
      const one = object[name];
      const shown = complete(one, place, name, errors);
      if (shown !== one) object[name] = shown;
    }
    return object;
  };
}

function objectFields(
  type: GraphQLObjectType,
  { selected, reading }: Field,
): readonly (readonly [string, Completion])[] {
  return collect(type, selected.below, reading).flatMap((below) => {
    const complete = fieldCompletion(type, below, reading);
    return complete ? [[below.key, complete] as const] : [];
  });
}

/** A record says itself which type it has, where it can be of several. */
function abstractCompletion(type: GraphQLAbstractType, field: Field): Completion {
  const possible = field.reading.schema.getPossibleTypes(type);
  const known = new Map(
    possible.map(({ name }) => [name, objectCompletion(objectType(name, field.reading.schema), field)]),
  );
  const [only] = known.size === 1 ? known.values() : [];
  return (value, above, key, errors) => {
    const complete = only ?? known.get((value as { readonly [TYPE]?: string })[TYPE] ?? '');
    if (!complete) throw new Error(`A record of ${coordinate(field)} has no type of ${type.name}`);
    return complete(value, above, key, errors);
  };
}

function coordinate({ parent, selected }: Field): string {
  return `${parent.name}.${selected.name}`;
}

function pathOf(above: Place | null, key: string | number): readonly (string | number)[] {
  const path = [key];
  for (let place = above; place; place = place.above) path.unshift(place.key);
  return path;
}
