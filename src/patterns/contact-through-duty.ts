import type { Pattern } from '../mapping/pattern.js';
import { joined } from '../mapping/predicates.js';
import type { StatusScope } from '../model/generated/enums.js';
import { DEFINITE, minimumSources } from './arguments.js';
import { reachedWithin, STATUS_WORDS } from './status-scope.js';

/** Question 16: contact data obtained through duty, then used. From stated facts only (`src/derived/contact-through-duty.ts`). */
export const contactThroughDuty: Pattern = {
  read(given) {
    const statuses = given['statuses'] as StatusScope;
    const sources = minimumSources(given);
    if (sources.faults.length > 0) return sources.faults;
    return {
      definition:
        'Contacts of which a source says that the contact data were obtained in the course of duty, in allegations ' +
        `${STATUS_WORDS[statuses]}. Nothing is concluded from how the two met.${sources.words}`,
      counts: 'RECORD',
      needs: ['Contact.contactDataObtained'],
      named: [],
      rows: {
        kind: 'records',
        equal: {},
        bounds: [],
        where: joined('and', [reachedWithin(statuses), sources.where]),
        definite: DEFINITE,
        sort: null,
      },
    };
  },
};
