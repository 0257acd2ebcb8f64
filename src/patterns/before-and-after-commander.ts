import { SIDE_MONTHS } from '../derived/starts-of-commands.js';
import type { Pattern } from '../mapping/pattern.js';
import type { StatusScope } from '../model/generated/enums.js';
import { evidenceRows } from './evidence-rows.js';
import { STATUS_WORDS } from './status-scope.js';

/** Question 20: conduct before and after a commander's start. Worked out at load (`src/derived/starts-of-commands.ts`). */
export const beforeAndAfterCommander: Pattern = {
  read(given, model) {
    const months = given['months'] as number;
    const statuses = given['statuses'] as StatusScope;
    if (!SIDE_MONTHS.includes(months)) {
      const problem = `${String(months)} is none of the lengths that are worked out`;
      return [{ place: 'months', problem, remedy: `Give one of ${SIDE_MONTHS.join(', ')}` }];
    }
    const { rows, named, words } = evidenceRows('StartOfCommand', given, model, { months, statuses });
    return {
      definition:
        `Matters of a unit from allegations ${STATUS_WORDS[statuses]}, by whether their conduct began in the ` +
        `${String(months)} months that ended the day before a command of it began, or in the ${String(months)} months from ` +
        'that day on. Matters count where their accused was posted when the conduct happened. What is only POSSIBLE is ' +
        `shown apart and never added.${words}`,
      counts: 'RECORD',
      needs: ['Allegation.conduct', 'Posting.period', 'Unit.commands'],
      named,
      rows,
    };
  },
};
