import type { Predicate } from './plan.js';
import { joined } from './predicates.js';

/**
 * A condition in three-valued (Kleene) logic, as two questions that a database can answer with yes or no: does it hold,
 * and does it fail? Where neither does, it is unknown.
 */
export interface Condition {
  readonly holds: Predicate;
  readonly fails: Predicate;
}

/** Holds when all hold, fails when one fails. */
export function all(conditions: readonly Condition[]): Condition {
  return {
    holds: joined(
      'and',
      conditions.map((condition) => condition.holds),
    ),
    fails: joined(
      'or',
      conditions.map((condition) => condition.fails),
    ),
  };
}

/** Holds when one holds, fails when all fail. */
export function any(conditions: readonly Condition[]): Condition {
  return {
    holds: joined(
      'or',
      conditions.map((condition) => condition.holds),
    ),
    fails: joined(
      'and',
      conditions.map((condition) => condition.fails),
    ),
  };
}

/** Holds when the other fails, and the other way round; unknown stays unknown. */
export function not(condition: Condition): Condition {
  return { holds: condition.fails, fails: condition.holds };
}
