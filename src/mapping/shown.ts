import type { Live } from './pattern.js';
import { FALSE, RECOUNTED, TRUE, type Predicate, type Shown } from './plan.js';
import { joined, unless } from './predicates.js';

/** A row of a pattern of which something is counted when it is asked. */
export type LiveRow = Live & { readonly definite: Predicate };

/** What is shown in the place of a stored property of the row; null where that stays. `at`: which one of several numbers. */
export function shownFor(
  property: string,
  live: LiveRow,
): { readonly shown: Shown; readonly at: number | null } | null {
  if (property === 'certainty') return { shown: { of: 'certainty', definite: live.definite }, at: null };
  if (!('recount' in live)) return null;
  const { recount } = live;
  if (property === 'independentSources') return { shown: { of: 'sources', recount }, at: null };
  const number = recount.numbers[property];
  return number ? { shown: { of: 'numbers', recount }, at: RECOUNTED.indexOf(number) } : null;
}

/** A filter of rows that asks what they show. What it asks of other records stays as it is. */
export function asShown(filter: Predicate, live: LiveRow): Predicate {
  switch (filter.op) {
    case 'and':
    case 'or':
      return joined(
        filter.op,
        filter.all.map((one) => asShown(one, live)),
      );
    case 'unless':
      return unless(asShown(filter.inner, live));
    case 'compare': {
      const { subject, by, value } = filter;
      const found = subject.of === 'node' ? shownFor(subject.property, live) : null;
      return found ? { op: 'shown', ...found, by, value } : filter;
    }
    case 'present':
    case 'absent':
      // What is counted is never absent.
      if (!shownFor(filter.subject.property, live)) return filter;
      return filter.op === 'present' ? TRUE : FALSE;
    default:
      return filter;
  }
}
