import type { Pattern } from '../mapping/pattern.js';
import { oneOf } from './arguments.js';
import { evidenceRows } from './evidence-rows.js';

/** Question 29: who acted on a matter and had served beside the accused. Worked out at load (`src/derived/investigator-overlaps.ts`). */
export const investigatorOverlap: Pattern = {
  read(given, model) {
    const roles = given['roles'] as readonly string[];
    const type = 'InvestigatorOverlap';
    const { rows, faults, named, words } = evidenceRows(type, given, model, {}, oneOf('role', roles));
    const none = { place: 'roles', problem: 'It names no role', remedy: 'Name one or more, such as CHAIR' };
    const all = [...faults, ...(roles.length === 0 ? [none] : [])];
    if (all.length > 0) return all;
    return {
      definition:
        `Somebody who acted on a matter (${roles.join(', ')}) and an accused, who had postings in the same unit that share ` +
        'a day and had both begun by the day on which the investigation began or the hearing was held. Both ends of a ' +
        `posting count as in it. One row for each part in the matter and each accused, with the surest and latest such time.${words}`,
      counts: 'RECORD',
      needs: ['Hearing.seats', 'Investigation.investigators', 'Posting.period', 'Posting.unit'],
      named,
      rows,
    };
  },
};
