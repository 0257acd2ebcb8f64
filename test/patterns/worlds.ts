import { dayNumber } from '../../src/derived/day-number.js';
import type { Facts, NodeFact } from '../../src/model/facts.js';
import { partProperty } from '../../src/model/part-property.js';
import { FIRST_DAY, LAST_DAY } from '../../src/model/sort-key.js';

// A second calculation of what vague days allow: every way in which they can fall is gone through, in place of the rules
// that reason about bounds.

/** The first and the last day that a day can be, as numbers; where no bound is known, a day that is far away. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

const FAR = 1_000_000;

export function range(earliest: unknown, latest: unknown): Range {
  return {
    first: typeof earliest === 'string' && earliest !== FIRST_DAY ? dayNumber(earliest) : -FAR,
    last: typeof latest === 'string' && latest !== LAST_DAY ? dayNumber(latest) : FAR,
  };
}

/** A day field of a record; null when it is not stated. */
export function dayOf({ properties }: NodeFact, field: string): Range | null {
  const [earliest, latest] = ['earliest', 'latest'].map((part) => properties[partProperty(field, part)]);
  return earliest === undefined && latest === undefined ? null : range(earliest, latest);
}

/** The start or the end of an interval; null when it is not stated. An interval never ends before it starts. */
export function endOf({ properties }: NodeFact, field: string, which: 'start' | 'end'): Range | null {
  const bound = (part: string) => properties[partProperty(field, part)];
  if (bound('startEarliest') === undefined) return null;
  const start = range(bound('startEarliest'), bound('startLatest'));
  const end = range(bound('endEarliest'), bound('endLatest'));
  return which === 'start'
    ? { first: start.first, last: Math.min(start.last, end.last) }
    : { first: Math.max(end.first, start.first), last: end.last };
}

/** Over all worlds: whether it holds in each, in any, and between which numbers it is where it holds. */
export interface Outcome {
  readonly always: boolean;
  readonly ever: boolean;
  readonly fewest: number;
  readonly most: number;
}

/**
 * Goes through the worlds of some vague days. Only the days matter at which an order between two of them can change: the
 * ends of every range, and the days beside these.
 * @param measure a number where it holds, null where it does not
 */
export function worlds(
  ranges: readonly Range[],
  measure: (days: readonly number[]) => number | null,
): Outcome {
  const turns = [...new Set(ranges.flatMap(({ first, last }) => [first, last]))].flatMap((day) =>
    [-1, 0, 1].map((beside) => day + beside),
  );
  const choices = ranges.map(({ first, last }) => [
    ...new Set([first, last, ...turns.filter((day) => day >= first && day <= last)]),
  ]);
  const seen = { always: true, ever: false, fewest: Infinity, most: -Infinity };
  const visit = (days: readonly number[]): void => {
    if (days.length < choices.length) {
      for (const day of choices[days.length] ?? []) visit([...days, day]);
      return;
    }
    const found = measure(days);
    if (found === null) {
      seen.always = false;
      return;
    }
    seen.ever = true;
    seen.fewest = Math.min(seen.fewest, found);
    seen.most = Math.max(seen.most, found);
  };
  visit([]);
  return seen;
}

/** Within so many days: DEFINITE, POSSIBLE or neither. */
export function within(
  { always, ever, fewest, most }: Outcome,
  days: number,
): 'DEFINITE' | 'POSSIBLE' | null {
  if (always && most <= days) return 'DEFINITE';
  return ever && fewest <= days ? 'POSSIBLE' : null;
}

/** Stated facts, to be walked by scanning all of them. */
export interface Stated {
  readonly all: (type: string) => readonly NodeFact[];
  readonly out: (from: NodeFact, type: string) => readonly NodeFact[];
  readonly into: (to: NodeFact, type: string) => readonly NodeFact[];
}

export function stated({ nodes, relationships }: Facts): Stated {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ends = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return {
    all: (type) => nodes.filter((node) => node.type === type),
    out: ({ id }, type) =>
      ends(relationships.filter((one) => one.from === id && one.type === type).map((one) => one.to)),
    into: ({ id }, type) =>
      ends(relationships.filter((one) => one.to === id && one.type === type).map((one) => one.from)),
  };
}
