import { partProperty } from '../model/part-property.js';
import type { NodeFact } from '../model/facts.js';
import { FIRST_DAY, LAST_DAY } from '../model/sort-key.js';
import type { Properties } from './additions.js';
import { isOpen } from './day-number.js';

/** A day that may be vague: domain.md section 1, rule 4, "a vague *day* has earliest and latest". Open bounds are the sentinels. */
export interface DayBounds {
  readonly earliest: string;
  readonly latest: string;
}

/** A day of which nothing is known. */
export const ANY_DAY: DayBounds = Object.freeze({ earliest: FIRST_DAY, latest: LAST_DAY });

const PARTS = ['edtf', 'earliest', 'latest', 'certainty', 'asPrinted'] as const;

/** The bounds of a day field. A day that is not stated, or that cannot exist and is kept as printed only, has none. */
export function dayBounds(node: NodeFact | undefined, field: string): DayBounds | null {
  const earliest = node?.properties[partProperty(field, 'earliest')];
  const latest = node?.properties[partProperty(field, 'latest')];
  const bounds = {
    earliest: typeof earliest === 'string' ? earliest : FIRST_DAY,
    latest: typeof latest === 'string' ? latest : LAST_DAY,
  };
  return isOpen(bounds.earliest) && isOpen(bounds.latest) ? null : bounds;
}

/** All parts of a day as they stand, under the name of another field. */
export function copiedDay(node: NodeFact | undefined, field: string, as: string): Properties {
  return Object.fromEntries(
    PARTS.flatMap((part) => {
      const value = node?.properties[partProperty(field, part)];
      return value === undefined ? [] : [[partProperty(as, part), value]];
    }),
  );
}

/** The properties in which a day that follows from others is kept. */
export function dayProperties(field: string, { earliest, latest }: DayBounds): Properties {
  return { [partProperty(field, 'earliest')]: earliest, [partProperty(field, 'latest')]: latest };
}

/** The days that both allow. They are known to be of one event, so there is at least one. */
export function bothAllow(one: DayBounds, other: DayBounds): DayBounds {
  return { earliest: later(one.earliest, other.earliest), latest: sooner(one.latest, other.latest) };
}

/** The later of two days: ISO days compare as text. */
export function later(one: string, other: string): string {
  return one > other ? one : other;
}

/** The sooner of two days. */
export function sooner(one: string, other: string): string {
  return one < other ? one : other;
}
