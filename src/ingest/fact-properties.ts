import type { Field } from '../model/graph-model.js';
import type { PropertyValue } from '../model/facts.js';
import { partProperty } from '../model/part-property.js';
import { FIRST_DAY } from '../model/sort-key.js';
import { earlier, intervalSides, later, OPEN, readDay, readInterval, type Bounds } from './dates.js';
import { isGiven } from './written.js';

type Properties = Readonly<Record<string, PropertyValue>>;

/** The properties in which the graph keeps a written value of a field. The value has the form that its schema demands. */
export function factProperties(field: Field, value: unknown): Properties {
  if (field.kind === 'property') {
    return {
      [field.property]: field.type === 'String' && !field.list ? String(value) : (value as PropertyValue),
    };
  }
  if (field.kind !== 'valued') throw new Error(`${field.coordinate} has no properties`);
  const parts = partsOf(field.value, value);
  return Object.fromEntries(
    Object.entries(parts).map(([part, one]) => [partProperty(field.name, part), one]),
  );
}

/**
 * The properties of a day or an interval on which sources disagree: bounds that span all claims, and no text. Null for
 * any other value, which has none while it is in dispute.
 */
export function disputedProperties(field: Field, values: readonly unknown[]): Properties | null {
  if (field.kind !== 'valued') return null;
  if (field.value === 'Day') {
    const span = spanOf(values.map(dayBounds));
    return named(field.name, { earliest: span.earliest, latest: span.latest, certainty: 'CERTAIN' });
  }
  if (field.value !== 'Interval') return null;
  const sides = values.map(sidesOf);
  return named(
    field.name,
    intervalParts(spanOf(sides.map((side) => side.start)), spanOf(sides.map((side) => side.end))),
  );
}

/** How a claim reads: the value as it would be written. */
export function claimText(field: Field, value: unknown): string {
  if (!isGiven(value)) return Array.isArray(value) ? value.join(', ') : String(value);
  if (field.kind === 'valued' && field.value === 'Quantity') return String(value['text']);
  if (Array.isArray(value['mentioned'])) return `mentioned on ${value['mentioned'].join(', ')}`;
  return String(value['asPrinted'] ?? value['edtf']);
}

function named(field: string, parts: Properties): Properties {
  return Object.fromEntries(Object.entries(parts).map(([part, value]) => [partProperty(field, part), value]));
}

function partsOf(type: string, value: unknown): Properties {
  if (type === 'Day') return dayParts(value);
  return type === 'Interval' ? writtenInterval(value) : (value as Properties);
}

function dayParts(value: unknown): Properties {
  if (isGiven(value) && 'asPrinted' in value) {
    return {
      asPrinted: String(value['asPrinted']),
      earliest: OPEN.earliest,
      latest: OPEN.latest,
      certainty: 'CERTAIN',
    };
  }
  const written = isGiven(value) ? value : { edtf: value };
  const { edtf, certainty } = readDay(String(written['edtf']));
  return { edtf, ...dayBounds(value), certainty };
}

/** Bounds that are written beside a vague day draw its own closer. */
function dayBounds(value: unknown): Bounds {
  if (!isGiven(value)) return readDay(String(value));
  if ('asPrinted' in value) return OPEN;
  const day = readDay(String(value['edtf']));
  const closer = (name: string): Bounds => {
    const bound = value[name] as string | number | undefined;
    return bound === undefined ? OPEN : readDay(String(bound));
  };
  return {
    earliest: later(day.earliest, closer('earliest').earliest),
    latest: earlier(day.latest, closer('latest').latest),
  };
}

function writtenInterval(value: unknown): Properties {
  const { start, end } = sidesOf(value);
  const text = isGiven(value) ? (value['edtf'] as string | number | undefined) : (value as string | number);
  if (text === undefined) return intervalParts(start, end);
  const { edtf, ongoing } = readInterval(String(text));
  return { edtf, ...intervalParts(start, end), ...(ongoing === null ? {} : { ongoing }) };
}

function sidesOf(value: unknown): { readonly start: Bounds; readonly end: Bounds } {
  return intervalSides(isGiven(value) ? value : { edtf: value as string | number });
}

function intervalParts(start: Bounds, end: Bounds): Properties {
  return {
    startEarliest: start.earliest,
    startLatest: start.latest,
    endEarliest: end.earliest,
    endLatest: end.latest,
  };
}

function spanOf(bounds: readonly Bounds[]): Bounds {
  return {
    earliest: bounds.map((bound) => bound.earliest).reduce(earlier),
    latest: bounds.map((bound) => bound.latest).reduce(later, FIRST_DAY),
  };
}
