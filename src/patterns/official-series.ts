import type { Pattern } from '../mapping/pattern.js';
import { TRUE } from '../mapping/plan.js';
import { equalTo } from './arguments.js';

/** Question 33: the figures of a published series, each with our own count, worked out at load beside it. */
export const officialSeries: Pattern = {
  read(given) {
    const series = String(given['series']);
    return {
      definition:
        `The figures of ${series} as they were published, and beside each our own count of the same cases: the same unit, ` +
        'put into the period by the same day, having got as far or further. Both ends of a period count as in it. A ' +
        'figure is DEFINITE where no vague date could change our count. Read `countingRule` before comparing.',
      counts: 'RECORD',
      needs: ['Allegation.conduct', 'Allegation.status', 'Matter.received'],
      named: [{ argument: 'series', label: 'Series', id: series }],
      rows: {
        kind: 'records',
        equal: { seriesId: series },
        bounds: [],
        where: TRUE,
        definite: equalTo('ownPossible', 0),
        sort: null,
      },
    };
  },
};
