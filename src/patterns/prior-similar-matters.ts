import type { Pattern } from '../mapping/pattern.js';
import { pairedRows } from './paired-rows.js';

const SIMILAR = ['STATED', 'SAME_CODE', 'SAME_FAMILY'];

/**
 * Questions 12 and 14, of matters whether investigated or not: a matter whose conduct ended, or an investigation of which
 * began, before the conduct of a later similar allegation against the same officer did (`src/derived/prior-matters.ts`).
 */
export const priorSimilarMatters: Pattern = {
  read(given) {
    const { rows, faults, words } = pairedRows(given, { similar: SIMILAR, counted: 'PriorMatter' });
    if (faults.length > 0) return faults;
    return {
      definition:
        'A matter against an officer whose conduct ended, or an investigation of which began, before the conduct of a later ' +
        `allegation against the same officer began, in another matter. The same day is not before.${words}`,
      counts: 'RECORD',
      needs: ['Allegation.category', 'Allegation.conduct', 'Investigation.began'],
      named: [],
      rows,
    };
  },
};
