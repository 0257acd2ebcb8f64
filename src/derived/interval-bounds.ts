import type { NodeFact } from '../model/facts.js';
import { partProperty } from '../model/part-property.js';
import { FIRST_DAY, LAST_DAY } from '../model/sort-key.js';
import type { Properties } from './additions.js';
import { later, sooner } from './day-bounds.js';

/** Something that lasts, by four bounds (domain.md section 1, rule 4). Open bounds are the sentinels. */
export interface IntervalBounds {
  readonly startEarliest: string;
  readonly startLatest: string;
  readonly endEarliest: string;
  readonly endLatest: string;
}

/** An interval of which nothing is known. */
export const ANY_TIME: IntervalBounds = Object.freeze({
  startEarliest: FIRST_DAY,
  startLatest: LAST_DAY,
  endEarliest: FIRST_DAY,
  endLatest: LAST_DAY,
});

/** The bounds of an interval field; null when it is not stated. */
export function intervalBounds(node: NodeFact, field: string): IntervalBounds | null {
  const part = (name: keyof IntervalBounds) => {
    const value = node.properties[partProperty(field, name)];
    return typeof value === 'string' ? value : null;
  };
  const startEarliest = part('startEarliest');
  if (startEarliest === null) return null;
  return tightened({
    startEarliest,
    startLatest: part('startLatest') ?? LAST_DAY,
    endEarliest: part('endEarliest') ?? FIRST_DAY,
    endLatest: part('endLatest') ?? LAST_DAY,
  });
}

/** The properties in which an interval is kept. */
export function intervalProperties(field: string, bounds: IntervalBounds): Properties {
  return {
    [partProperty(field, 'startEarliest')]: bounds.startEarliest,
    [partProperty(field, 'startLatest')]: bounds.startLatest,
    [partProperty(field, 'endEarliest')]: bounds.endEarliest,
    [partProperty(field, 'endLatest')]: bounds.endLatest,
  };
}

/**
 * What follows from an end that is never before its start: it ends no earlier than it can have begun, and began no later
 * than it can have ended. Without it a posting "from 3 May, end not known" would not surely stand on 3 May.
 */
export function tightened(bounds: IntervalBounds): IntervalBounds {
  return {
    ...bounds,
    startLatest: sooner(bounds.startLatest, bounds.endLatest),
    endEarliest: later(bounds.endEarliest, bounds.startEarliest),
  };
}

/** The part of one interval that lies in another: the later start and the sooner end, bound by bound. They may overlap. */
export function clipped(one: IntervalBounds, to: IntervalBounds): IntervalBounds {
  return tightened({
    startEarliest: later(one.startEarliest, to.startEarliest),
    startLatest: later(one.startLatest, to.startLatest),
    endEarliest: sooner(one.endEarliest, to.endEarliest),
    endLatest: sooner(one.endLatest, to.endLatest),
  });
}
