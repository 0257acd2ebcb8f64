import type { Fault } from '../errors.js';
import { contradictions } from './contradictions.js';

/** How deep a filter may be nested: deeper ones are written by machines, to do harm. */
const DEEPEST = 12;
/** How many values one `in` may have. */
const MOST_VALUES = 200;

/**
 * What GraphQL's own types let through and a filter cannot mean.
 * @param place the argument, such as `officers(where:)`
 */
export function whereFaults(where: unknown, place: string, depth = 0): readonly Fault[] {
  if (depth > DEEPEST) {
    return [
      {
        place,
        problem: `The filter is nested more than ${String(DEEPEST)} deep`,
        remedy: 'Split the question',
      },
    ];
  }
  if (where === null) {
    return [
      {
        place,
        problem: 'null is no value to compare with',
        remedy: 'Ask { stated: false } for what is not stated',
      },
    ];
  }
  if (Array.isArray(where)) {
    if (where.length > MOST_VALUES) {
      return [
        {
          place,
          problem: `The list has ${String(where.length)} values`,
          remedy: `Give at most ${String(MOST_VALUES)}`,
        },
      ];
    }
    return where.flatMap((one, index) => whereFaults(one, `${place}[${String(index)}]`, depth));
  }
  if (typeof where !== 'object') return [];
  return [
    ...rangeFaults(where as Readonly<Record<string, unknown>>, place),
    ...contradictions(where as Readonly<Record<string, unknown>>, place),
    ...Object.entries(where).flatMap(([name, value]) => whereFaults(value, `${place}.${name}`, depth + 1)),
  ];
}

function rangeFaults(range: Readonly<Record<string, unknown>>, place: string): readonly Fault[] {
  const { from, to } = range;
  if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return [];
  return [
    {
      place,
      problem: `The range ends (${to}) before it begins (${from})`,
      remedy: 'Put the earlier day into from',
    },
  ];
}
