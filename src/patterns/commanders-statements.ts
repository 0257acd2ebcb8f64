import type { Pattern } from '../mapping/pattern.js';
import { evidenceRows } from './evidence-rows.js';

/** Question 19: commanders' statements. Worked out at load (`src/derived/commander-statements.ts`). */
export const commandersStatements: Pattern = {
  read(given, model) {
    const { rows, faults, named, words } = evidenceRows('CommanderStatement', given, model);
    if (faults.length > 0) return faults;
    return {
      definition:
        'Public statements about a matter by somebody whose command of a unit had begun by the day of the statement, where ' +
        'an allegation of the matter is attributed to that unit. DEFINITE where the command surely had begun and an ' +
        'allegation is surely attributed; `inCommand` says whether the command still stood on that day. A speaker of ' +
        `whose command nothing is stated is not among them.${words}`,
      counts: 'RECORD',
      needs: ['Allegation.conduct', 'Posting.period', 'Statement.saidOn', 'Statement.speaker'],
      named,
      rows,
    };
  },
};
