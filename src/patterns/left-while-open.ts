import type { Pattern } from '../mapping/pattern.js';
import type { Predicate } from '../mapping/plan.js';
import { joined } from '../mapping/predicates.js';
import { oneOf, someOf } from './arguments.js';
import { filteredRows, rowFilters, together } from './row-filters.js';

/** Question 15: who resigned or otherwise left between the allegation and the hearing (`src/derived/left-while-open.ts`). */
export const leftWhileOpen: Pattern = {
  read(given) {
    const leaving = someOf(given, 'leaving', 'RESIGNED');
    const known = leaving.values.filter((one) => one !== 'NOT_STATED');
    const unknown: Predicate = { op: 'absent', subject: { of: 'node', property: 'leaving' } };
    const how = joined('or', [
      ...(known.length > 0 ? [oneOf('leaving', known)] : []),
      ...(known.length < leaving.values.length ? [unknown] : []),
    ]);
    const filter = together([
      { where: how, faults: leaving.faults, words: '' },
      rowFilters(given, 'left', 'The day of leaving lies'),
    ]);
    if (filter.faults.length > 0) return filter.faults;
    return {
      definition:
        `An officer who left (${leaving.values.join(', ')}) from the day on which a matter was received to the day before the ` +
        'first hearing of that officer, or where there was none to the day on which the matter closed, and had not come back ' +
        `to that force by then.${filter.words}`,
      counts: 'RECORD',
      needs: ['Hearing.heldOn', 'Matter.closed', 'Matter.received', 'Service.leaving', 'Service.period'],
      named: [],
      rows: filteredRows(filter),
    };
  },
};
