import type { Pattern } from '../mapping/pattern.js';
import { DEFINITE, minimumSources } from './arguments.js';

/** Question 10: entries in the barred list behind which no finding stands as proven (`src/derived/barred-without-finding.ts`). */
export const barredWithoutFinding: Pattern = {
  read(given) {
    const { where, faults, words } = minimumSources(given);
    if (faults.length > 0) return faults;
    return {
      definition:
        'Entries in the barred list, made or announced, where no finding on an allegation against the officer in that ' +
        `matter stands as proven. That none is stated does not mean that there was none.${words}`,
      counts: 'RECORD',
      needs: ['Allegation.findings', 'Finding.result'],
      named: [],
      rows: { kind: 'records', equal: {}, bounds: [], where, definite: DEFINITE, sort: null },
    };
  },
};
