import type { Pattern } from '../mapping/pattern.js';
import { TRUE } from '../mapping/plan.js';
import { listOf, oneOf } from './arguments.js';

/** Question 36: which facts are withheld from the public, and why. */
export const withheldFacts: Pattern = {
  read(given) {
    const { values, faults } = listOf(given, 'reasons', 'JIGSAW');
    if (faults.length > 0) return faults;
    return {
      definition:
        'Facts of matters that are known and not shown, each with its reason' +
        `${values ? ` (${values.join(', ')})` : ''}. The facts themselves are kept nowhere.`,
      counts: 'RECORD',
      needs: [],
      named: [],
      rows: {
        kind: 'records',
        equal: {},
        bounds: [],
        where: values ? oneOf('reason', values) : TRUE,
        definite: TRUE,
        sort: null,
      },
    };
  },
};
