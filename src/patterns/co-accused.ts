import { MOST_CO_ACCUSED } from '../derived/co-accused.js';
import type { Pattern } from '../mapping/pattern.js';
import type { StatusScope } from '../model/generated/enums.js';
import { TRUE, type Predicate, type Reach } from '../mapping/plan.js';
import { exists, joined } from '../mapping/predicates.js';
import { compared, DEFINITE, minimumSources, wholeNumber } from './arguments.js';
import { beganWithin } from './period.js';
import { STATUS_WORDS } from './status-scope.js';

const MATTERS: Reach = {
  by: 'match',
  label: 'Matter',
  agreements: [{ theirs: 'id', by: 'IN', ours: 'matterIds' }],
};

/** Question 30: pairs of officers accused in the same matters. Tallied at load (`src/derived/co-accused.ts`). */
export const coAccused: Pattern = {
  read(given) {
    const threshold = wholeNumber(given, 'threshold', { least: 1, most: 1000 });
    const period = beganWithin(given, 'matters');
    const sources = minimumSources(given);
    const faults = [threshold, period, sources].flatMap((one) => one.faults);
    if (faults.length > 0) return faults;
    const least = threshold.value ?? 1;
    const statuses = (given['statuses'] ?? 'ALL') as StatusScope;
    const within = period.words === '' ? null : period;
    const enough = (where: Predicate): Predicate => {
      return { op: 'atLeast', reach: MATTERS, where, behind: null, number: { $: least } };
    };
    const inMatter: Reach = { by: 'step', step: { type: 'PART_OF', direction: 'OUT' } };
    return {
      definition:
        `Two officers who are both accused in ${String(least)} or more matters, by allegations ${STATUS_WORDS[statuses]}. ` +
        `A matter against more than ${String(MOST_CO_ACCUSED)} officers is left out.${period.words}${sources.words}`,
      counts: 'RECORD',
      needs: ['Allegation.accused', ...(within ? ['Allegation.conduct'] : [])],
      named: [],
      rows: {
        kind: 'records',
        equal: { scope: statuses },
        bounds: [compared('mattersKey', '>=', least)],
        where: joined('and', [
          compared('matters', '>=', least),
          sources.where,
          within ? enough(within.possible) : TRUE,
        ]),
        definite: within ? enough(within.definite) : DEFINITE,
        live: within && { evidence: exists(inMatter, within.possible) },
        sort: { matters: 'DESC' },
      },
    };
  },
};
