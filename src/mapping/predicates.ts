import { FALSE, TRUE, type Predicate, type Reach } from './plan.js';

// Constructors that leave out what is always true or always false. Neo4j would do so as well, but it refuses a statement
// whose index hint stands beside a plain `false`; and the shorter text is planned sooner.

/** Conjunction or disjunction of predicates, flattened so that equal conditions have equal text. */
export function joined(op: 'and' | 'or', predicates: readonly Predicate[]): Predicate {
  const flat = predicates.flatMap((predicate) => (predicate.op === op ? predicate.all : [predicate]));
  if (flat.some(op === 'and' ? isFalse : isTrue)) return op === 'and' ? FALSE : TRUE;
  const [only] = flat;
  return flat.length === 1 && only ? only : { op, all: flat };
}

/** Passes when the other does not, also where that is unknown. */
export function unless(inner: Predicate): Predicate {
  if (isTrue(inner)) return FALSE;
  return isFalse(inner) ? TRUE : { op: 'unless', inner };
}

/** Passes when there is a record there that passes. */
export function exists(reach: Reach, where: Predicate = TRUE): Predicate {
  return isFalse(where) ? FALSE : { op: 'exists', reach, where };
}

/** Passes when so many records there pass. */
export function counted(reach: Reach, where: Predicate, by: '=' | '>=', number: 1 | 2): Predicate {
  return isFalse(where) ? FALSE : { op: 'count', reach, where, by, number };
}

/** Whether nothing can pass. */
export function isFalse(predicate: Predicate): boolean {
  return predicate.op === 'or' && predicate.all.length === 0;
}

export function isTrue(predicate: Predicate): boolean {
  return predicate.op === 'and' && predicate.all.length === 0;
}
