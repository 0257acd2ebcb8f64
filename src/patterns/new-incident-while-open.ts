import { windowKey } from '../derived/row-counts.js';
import type { Pattern } from '../mapping/pattern.js';
import { isTrue } from '../mapping/predicates.js';
import { laterIncidentRows } from './later-incident-rows.js';
import { rowFilters, together } from './row-filters.js';
import { notBesideCertain } from './within-window.js';

/** A new incident of the same officer while an earlier matter was open: received < incident <= closed. */
export const newIncidentWhileOpen: Pattern = {
  read(given) {
    const own = rowFilters(given, 'incident', 'The incident lies');
    const filter = together([own, { where: notBesideCertain(given, null), faults: [], words: '' }]);
    if (filter.faults.length > 0) return filter.faults;
    const rule =
      'An officer in a matter whose incident, the beginning of the conduct, came after the day on which an earlier matter ' +
      'against the same officer was received, and at the latest on the day on which that closed. Where no source says that ' +
      'it closed, the row is DEFINITE up to its last step that has a day, and POSSIBLE after that.';
    return laterIncidentRows(given, 'WHILE_OPEN', rule, filter, {
      window: isTrue(own.where) ? windowKey(null) : null,
    });
  },
};
