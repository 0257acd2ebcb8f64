import type { Pattern } from '../mapping/pattern.js';
import type { Predicate } from '../mapping/plan.js';
import { joined } from '../mapping/predicates.js';
import { DEFINITE, minimumSources } from './arguments.js';

/** Question 26: the investigator, the authority and the panel disagree. The rule is `src/derived/disagreements.ts`. */
export const disagreements: Pattern = {
  read(given) {
    const kinds = given['kinds'] as readonly string[];
    const sources = minimumSources(given);
    const none = {
      place: 'kinds',
      problem: 'It names no kind of disagreement',
      remedy: 'Name one or more, such as OPINION_AND_FINDING',
    };
    const faults = [...sources.faults, ...(kinds.length === 0 ? [none] : [])];
    if (faults.length > 0) return faults;
    const ofKind = kinds.map((kind): Predicate => ({
      op: 'includes',
      subject: { of: 'node', property: 'kinds' },
      value: { $: kind },
      negated: false,
    }));
    return {
      definition:
        `Allegations on which there is disagreement (${kinds.join(', ')}): case to answer against not proven, no case to ` +
        `answer against proven. Findings that were quashed or withdrawn do not count.${sources.words}`,
      counts: 'ALLEGATION',
      needs: [
        'Allegation.determinations',
        'Allegation.findings',
        'Determination.caseToAnswer',
        'Finding.result',
        'Opinion.caseToAnswer',
      ],
      named: [],
      rows: {
        kind: 'records',
        equal: {},
        bounds: [],
        where: joined('and', [joined('or', ofKind), sources.where]),
        definite: DEFINITE,
        sort: null,
      },
    };
  },
};
