import type { Pattern } from '../mapping/pattern.js';
import { TRUE } from '../mapping/plan.js';

/** Question 5: how often each standard was found to be breached, counted at load (`src/derived/standards-breached.ts`). */
export const standardsBreached: Pattern = {
  read: () => ({
    definition:
      'For each Standard of Professional Behaviour the allegations found proven by a finding that states it and that stands. ' +
      'An allegation with two standards counts under both.',
    counts: 'ALLEGATION',
    needs: ['Allegation.findings', 'Finding.standards'],
    named: [],
    rows: {
      kind: 'records',
      equal: {},
      bounds: [],
      where: TRUE,
      definite: TRUE,
      sort: { allegations: 'DESC' },
    },
  }),
};
