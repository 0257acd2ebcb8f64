import { LONGEST_EXPOSURE } from '../derived/peer-exposures.js';
import type { Pattern } from '../mapping/pattern.js';
import type { Predicate } from '../mapping/plan.js';
import { joined } from '../mapping/predicates.js';
import { wholeNumber } from './arguments.js';
import { evidenceRows } from './evidence-rows.js';

/** Question 27: a proven matter of a colleague before a posting. Worked out at load (`src/derived/peer-exposures.ts`). */
export const peerExposure: Pattern = {
  read(given, model) {
    const { value, faults: ofWindow } = wholeNumber(given, 'window', { least: 1, most: LONGEST_EXPOSURE });
    const window = value ?? 1;
    const { rows, faults, named, words } = evidenceRows('PeerExposure', given, model, {}, notCertain(window));
    const all = [...ofWindow, ...faults];
    if (all.length > 0) return all;
    return {
      definition:
        'Postings in a unit where the conduct of a colleague, since found proven, had its last day before the posting at ' +
        `most ${String(window)} days before its first day. A colleague is somebody else whose posting in the unit at the ` +
        `time of that conduct shares a day with this one. One row a posting, with the nearest.${words}`,
      counts: 'RECORD',
      needs: ['Allegation.conduct', 'Allegation.findings', 'Posting.period', 'Posting.unit'],
      named,
      rows: { ...rows, bounds: [compared('daysKey', '<=', window)] },
    };
  },
};

/** A possible row is shown where the window does not reach the certain one of the same posting. */
function notCertain(window: number): Predicate {
  const alone: Predicate = { op: 'absent', subject: { of: 'node', property: 'certainFrom' } };
  return joined('and', [
    compared('days', '<=', window),
    joined('or', [alone, compared('certainFrom', '>', window)]),
  ]);
}

function compared(property: string, by: '<=' | '>', days: number): Predicate {
  return { op: 'compare', subject: { of: 'node', property }, by, value: { $: days } };
}
