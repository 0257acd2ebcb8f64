import { dayNumber } from '../derived/day-number.js';
import type { Fault } from '../errors.js';
import type { Given } from '../mapping/pattern.js';
import { TRUE, type Predicate } from '../mapping/plan.js';
import { joined } from '../mapping/predicates.js';
import { partProperty } from '../model/part-property.js';
import { compared, dayRange } from './arguments.js';

/** What the argument `period` asks of records: both its days count. Without it all are in it. */
export interface PeriodFilter {
  /** Those that lie in it however vague dates fall. */
  readonly definite: Predicate;
  /** Those, and the ones that lie in it if vague dates fall one way. */
  readonly possible: Predicate;
  readonly faults: readonly Fault[];
  readonly words: string;
}

/** Allegations, or matters, whose conduct began in it: the days are those of `src/derived/accused-conduct.ts`. */
export function beganWithin(given: Given, records: 'allegations' | 'matters'): PeriodFilter {
  const day = { first: 'beganFirst', last: 'beganLast', value: dayNumber };
  return within(given, day, `Only ${records} count whose conduct began`);
}

/**
 * Rows of which a day lies in it.
 * @param field the day of the row
 * @param what is said of it, to begin a sentence: `The incident lies`
 */
export function dayWithin(given: Given, field: string, what: string): PeriodFilter {
  const [first, last] = [partProperty(field, 'earliest'), partProperty(field, 'latest')];
  return within(given, { first, last, value: (day) => day }, what);
}

interface KeptDay {
  /** The properties that keep the first and the last day that it can be. */
  readonly first: string;
  readonly last: string;
  /** A day as they keep it. */
  readonly value: (day: string) => string | number;
}

function within(given: Given, { first, last, value }: KeptDay, what: string): PeriodFilter {
  const { value: range, faults } = dayRange(given, 'period');
  if (!range || faults.length > 0) return { definite: TRUE, possible: TRUE, faults, words: '' };
  const from = value(range.from);
  const to = value(range.to);
  return {
    definite: joined('and', [compared(first, '>=', from), compared(last, '<=', to)]),
    possible: joined('and', [compared(last, '>=', from), compared(first, '<=', to)]),
    faults,
    words:
      ` ${what} from ${range.from} to ${range.to}, both days included; ` +
      'what lies there only if a vague date falls one way is POSSIBLE.',
  };
}
