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
export function intervalBounds({ properties }: NodeFact, field: string): IntervalBounds | null {
  const names = propertiesOf(field);
  const startEarliest = properties[names.startEarliest];
  if (typeof startEarliest !== 'string') return null;
  return tightened({
    startEarliest,
    startLatest: (properties[names.startLatest] as string | undefined) ?? LAST_DAY,
    endEarliest: (properties[names.endEarliest] as string | undefined) ?? FIRST_DAY,
    endLatest: (properties[names.endLatest] as string | undefined) ?? LAST_DAY,
  });
}

/** The properties in which an interval is kept. */
export function intervalProperties(field: string, bounds: IntervalBounds): Properties {
  const names = propertiesOf(field);
  return {
    [names.startEarliest]: bounds.startEarliest,
    [names.startLatest]: bounds.startLatest,
    [names.endEarliest]: bounds.endEarliest,
    [names.endLatest]: bounds.endLatest,
  };
}

const PROPERTIES = new Map<string, IntervalBounds>();

/** The names of the four properties, kept: made anew for each of a million reads they stood out in the profile. */
function propertiesOf(field: string): IntervalBounds {
  const known = PROPERTIES.get(field);
  if (known) return known;
  const made = {
    startEarliest: partProperty(field, 'startEarliest'),
    startLatest: partProperty(field, 'startLatest'),
    endEarliest: partProperty(field, 'endEarliest'),
    endLatest: partProperty(field, 'endLatest'),
  };
  PROPERTIES.set(field, made);
  return made;
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
