import type { Pattern } from '../mapping/pattern.js';
import { TRUE } from '../mapping/plan.js';
import { joined } from '../mapping/predicates.js';
import { compared, dayRange, listOf, oneOf } from './arguments.js';

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
        bounds: [compared('dueEarliestKey', '<=', to)],
        where: joined('and', [
          compared('dueEarliest', '<=', to),
          compared('dueLatest', '>=', from),
          oneOf('why', why.values),
        ]),
        definite: joined('and', [compared('dueEarliest', '>=', from), compared('dueLatest', '<=', to)]),
        live: { evidence: TRUE },
        sort: null,
      },
    };
  },
};
