import type { Pattern } from '../mapping/pattern.js';
import { pairedRows } from './paired-rows.js';

/**
 * Questions 12 and 14: an investigation of an officer that began before the conduct of a later allegation against the same
 * officer in another matter did, and was about similar conduct. The pairs are worked out at load
 * (`src/derived/prior-pairs.ts`).
 */
export const priorSimilarInvestigations: Pattern = {
  read(given) {
    const { rows, faults, words } = pairedRows(given, { counted: 'PriorInvestigation' });
    if (faults.length > 0) return faults;
    return {
      definition:
        'An investigation that began before the conduct of a later allegation against the same officer began, in another ' +
        `matter. The same day is not before.${words}`,
      counts: 'RECORD',
      needs: [
        'Allegation.category',
        'Allegation.conduct',
        'Investigation.began',
        'Officer.priorSimilarInvestigation',
      ],
      named: [],
      rows,
    };
  },
};
