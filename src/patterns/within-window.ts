import type { Fault } from '../errors.js';
import type { Given } from '../mapping/pattern.js';
import { TRUE, type Comparison, type Predicate } from '../mapping/plan.js';
import { joined } from '../mapping/predicates.js';
import { wholeNumber } from './arguments.js';

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
  const alone: Predicate = { op: 'absent', subject: { of: 'node', property: 'surelyFrom' } };
  if (value === null || faults.length > 0)
    return { where: faults.length > 0 ? TRUE : alone, bounds: [], faults, window: null };
  const within = compare('daysKey', '<=', value);
  return {
    where: joined('and', [within, joined('or', [alone, compare('surelyFrom', '>', value)])]),
    bounds: [within],
    faults,
    window: value,
  };
}

function compare(property: string, by: Comparison, value: number): Predicate {
  return { op: 'compare', subject: { of: 'node', property }, by, value: { $: value } };
}
