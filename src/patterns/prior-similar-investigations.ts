import type { Pattern } from '../mapping/pattern.js';
import { DEFINITE } from './arguments.js';
import { earlierStatusFilter, rowFilters, similarFilter, together } from './row-filters.js';

/**
 * Questions 12 and 14: an investigation of an officer that began before the conduct of a later allegation against the same
 * officer in another matter did, and was about similar conduct. The pairs are worked out at load
 * (`src/derived/prior-pairs.ts`).
 */
export const priorSimilarInvestigations: Pattern = {
  read(given) {
    const filters = together([
      similarFilter(given),
      earlierStatusFilter(given),
      rowFilters(given, 'conductBegan', 'The beginning of the later conduct'),
    ]);
    if (filters.faults.length > 0) return filters.faults;
    return {
      definition:
        'An investigation that began before the conduct of a later allegation against the same officer began, in another ' +
        `matter. The same day is not before.${filters.words}`,
      counts: 'RECORD',
      needs: [
        'Allegation.category',
        'Allegation.conduct',
        'Investigation.began',
        'Officer.priorSimilarInvestigation',
      ],
      named: [],
      rows: {
        kind: 'records',
        equal: {},
        bounds: [],
        where: filters.where,
        definite: DEFINITE,
        sort: null,
      },
    };
  },
};
