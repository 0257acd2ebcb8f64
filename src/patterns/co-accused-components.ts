import { MOST_CO_ACCUSED } from '../derived/co-accused.js';
import type { Pattern } from '../mapping/pattern.js';
import type { StatusScope } from '../model/generated/enums.js';
import { TRUE } from '../mapping/plan.js';
import { compared, wholeNumber } from './arguments.js';
import { STATUS_WORDS } from './status-scope.js';

/** Question 30: groups of officers that are joined by being accused together, and who holds each together. */
export const coAccusedComponents: Pattern = {
  read(given) {
    const { value, faults } = wholeNumber(given, 'minimumSize', { least: 2, most: 1_000_000 });
    if (faults.length > 0) return faults;
    const least = value ?? 2;
    const statuses = (given['statuses'] ?? 'ALL') as StatusScope;
    return {
      definition:
        `Officers who are joined by being accused in the same matters, by allegations ${STATUS_WORDS[statuses]}, directly or by way ` +
        `of others: groups of ${String(least)} or more, over all time. A matter against more than ` +
        `${String(MOST_CO_ACCUSED)} officers joins nobody. A broker is an officer without whom the group would fall apart.`,
      counts: 'RECORD',
      needs: ['Allegation.accused'],
      named: [],
      rows: {
        kind: 'records',
        equal: { scope: statuses },
        bounds: [compared('sizeKey', '>=', least)],
        where: compared('size', '>=', least),
        definite: TRUE,
        sort: { size: 'DESC' },
      },
    };
  },
};
