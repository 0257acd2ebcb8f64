import type { Pattern } from '../mapping/pattern.js';
import type { Predicate } from '../mapping/plan.js';
import { joined } from '../mapping/predicates.js';
import { dayRange, listOf, oneOf } from './arguments.js';

/** Question 37: records that are due for review or removal in a period (`src/derived/due-for-review.ts`). */
export const dueForReview: Pattern = {
  read(given) {
    const period = dayRange(given, 'period');
    const why = listOf(given, 'why', 'REVIEW');
    const faults = [...period.faults, ...why.faults];
    if (faults.length > 0 || !period.value || !why.values) return faults;
    const { from, to } = period.value;
    return {
      definition:
        `Records that are due from ${from} to ${to}, both days included (${why.values.join(', ')}): for their own review, or ` +
        'because a conviction is spent from then on. DEFINITE where every day that it can be lies in the period.',
      counts: 'RECORD',
      needs: [],
      named: [],
      rows: {
        kind: 'records',
        equal: {},
        bounds: [day('dueEarliestKey', '<=', to)],
        where: joined('and', [
          day('dueEarliest', '<=', to),
          day('dueLatest', '>=', from),
          oneOf('why', why.values),
        ]),
        definite: joined('and', [day('dueEarliest', '>=', from), day('dueLatest', '<=', to)]),
        sort: null,
      },
    };
  },
};

function day(property: string, by: '<=' | '>=', value: string): Predicate {
  return { op: 'compare', subject: { of: 'node', property }, by, value: { $: value } };
}
