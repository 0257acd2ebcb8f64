import { windowKey } from '../derived/row-counts.js';
import type { Pattern } from '../mapping/pattern.js';
import { isTrue } from '../mapping/predicates.js';
import { laterIncidentRows } from './later-incident-rows.js';
import { rowFilters, together } from './row-filters.js';
import { withinWindow } from './within-window.js';

/** A new incident of the same officer after an earlier matter had closed: closed < incident <= closed + window. */
export const repeatAfterClosing: Pattern = {
  read(given) {
    const { window, bounds, ...within } = withinWindow(given);
    const own = rowFilters(given, 'incident', 'The incident lies');
    const filter = together([{ ...within, words: '' }, own]);
    if (filter.faults.length > 0) return filter.faults;
    const days = window === null ? '' : ` and at most ${String(window)} days after it`;
    const rule =
      `An officer in a matter whose incident, the beginning of the conduct, came after the day of closing${days}, of an ` +
      'earlier matter against the same officer.';
    return laterIncidentRows(given, 'AFTER_CLOSING', rule, filter, {
      bounds,
      window: isTrue(own.where) ? windowKey(window) : null,
    });
  },
};
