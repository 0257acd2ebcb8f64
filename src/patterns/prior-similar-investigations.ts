import type { Pattern } from '../mapping/pattern.js';
import { joined } from '../mapping/predicates.js';
import { DEFINITE, minimumSources, oneOf } from './arguments.js';

/**
 * Question 12: an investigation of an officer that began before the conduct of a later allegation against the same officer
 * in another matter did, and was about similar conduct. The pairs are worked out at load (`src/derived/prior-pairs.ts`).
 */
export const priorSimilarInvestigations: Pattern = {
  read(given) {
    const similar = given['similar'] as readonly string[];
    const sources = minimumSources(given);
    const none = {
      place: 'similar',
      problem: 'It names no likeness',
      remedy: 'Name one or more, such as SAME_CODE',
    };
    const faults = [...sources.faults, ...(similar.length === 0 ? [none] : [])];
    if (faults.length > 0) return faults;
    return {
      definition:
        'An investigation that began before the conduct of a later allegation against the same officer began, in another ' +
        `matter and about similar conduct (${similar.join(', ')}). The same day is not before.${sources.words}`,
      counts: 'RECORD',
      needs: [
        'Allegation.category',
        'Allegation.conduct',
        'Investigation.began',
        'Officer.priorSimilarInvestigation',
      ],
      named: [],
      rows: {
        kind: 'records',
        equal: {},
        bounds: [],
        where: joined('and', [oneOf('similar', similar), sources.where]),
        definite: DEFINITE,
        live: null,
        sort: null,
      },
    };
  },
};
