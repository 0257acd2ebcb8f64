import { LONGEST_EXPOSURE } from '../derived/peer-exposures.js';
import type { Pattern } from '../mapping/pattern.js';
import { joined } from '../mapping/predicates.js';
import { compared, wholeNumber } from './arguments.js';
import { evidenceRows } from './evidence-rows.js';
import { notBesideCertain } from './within-window.js';

/** Question 27: a proven matter of a colleague before a posting. Worked out at load (`src/derived/peer-exposures.ts`). */
export const peerExposure: Pattern = {
  read(given, model) {
    const { value, faults: ofWindow } = wholeNumber(given, 'window', { least: 1, most: LONGEST_EXPOSURE });
    const window = value ?? 1;
    const near = joined('and', [compared('days', '<=', window), notBesideCertain(given, window)]);
    const { rows, faults, named, words } = evidenceRows('PeerExposure', given, model, {}, near);
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
