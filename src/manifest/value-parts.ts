import { factProperties } from '../ingest/fact-properties.js';
import type { PropertyValue } from '../model/facts.js';
import type { Field } from '../model/graph-model.js';
import type { Value } from './read.js';

/** Different values of a field that are remembered: a column has few days, of many rows each. */
const REMEMBERED = 50_000;
/** Characters of a day. */
const SHORT = 10;

/** The properties in which the graph keeps a value. */
export type ValueParts = (value: NonNullable<Value>) => Readonly<Record<string, PropertyValue>>;

/** Works out the properties of each different value once, and has each different day in memory once. */
export function valueParts(field: Field): ValueParts {
  const known = new Map<Value, ReturnType<ValueParts>>();
  const days = new Map<string, string>();
  const shared = (value: PropertyValue): PropertyValue => {
    if (typeof value !== 'string' || value.length > SHORT) return value;
    const same = days.get(value);
    if (same === undefined && days.size < REMEMBERED) days.set(value, value);
    return same ?? value;
  };
  return (value) => {
    const before = known.get(value);
    if (before) return before;
    const parts = Object.fromEntries(
      Object.entries(factProperties(field, value)).map(([name, part]) => [name, shared(part)]),
    );
    if (known.size < REMEMBERED) known.set(value, parts);
    return parts;
  };
}
