import type { Fault } from '../errors.js';
import type { Given } from '../mapping/pattern.js';
import { TRUE, type Predicate } from '../mapping/plan.js';
import { joined } from '../mapping/predicates.js';
import { compared, wholeNumber } from './arguments.js';

/** A hundred years. */
const MOST_DAYS = 36_525;

/**
 * Rows that count for a window of so many days, as `src/derived/nearest.ts` keeps them: by the smallest window for which
 * they do, and what is only possible up to the window from which on it is certain. Any number of days without a window.
 */
export function withinWindow(given: Given): {
  readonly where: Predicate;
  /** What an index of the order by days seeks. */
  readonly bounds: readonly Predicate[];
  readonly faults: readonly Fault[];
  readonly window: number | null;
} {
  const { value, faults } = wholeNumber(given, 'window', { least: 1, most: MOST_DAYS });
  if (faults.length > 0) return { where: TRUE, bounds: [], faults, window: null };
  const shown = notBesideCertain(given, value);
  if (value === null) return { where: shown, bounds: [], faults, window: null };
  const within = compared('daysKey', '<=', value);
  return {
    where: joined('and', [within, shown]),
    bounds: [within],
    faults,
    window: value,
  };
}

/**
 * A row that another one takes the place of is shown where that is not: because the window does not reach it, or because it
 * rests on fewer sources than are asked for.
 */
export function notBesideCertain(given: Given, window: number | null): Predicate {
  const sources = given['minimumSources'] as number | null | undefined;
  return joined('or', [
    { op: 'absent', subject: { of: 'node', property: 'surelyFrom' } },
    ...(window === null ? [] : [compared('surelyFrom', '>', window)]),
    ...(sources == null || sources === 1 ? [] : [compared('surelySources', '<', sources)]),
  ]);
}
