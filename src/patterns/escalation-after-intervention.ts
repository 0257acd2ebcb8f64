import type { Pattern } from '../mapping/pattern.js';
import { oneOf, someOf } from './arguments.js';
import { pairedRows } from './paired-rows.js';

/**
 * Question 13: a matter that ended in training, learning, reflective practice or no further action, and a later allegation
 * on which a finding of gross misconduct stands (`src/derived/escalations.ts`).
 */
export const escalationAfterIntervention: Pattern = {
  read(given) {
    const interventions = someOf(given, 'interventions', 'FURTHER_TRAINING');
    const { rows, faults, words } = pairedRows(given, {
      more: [{ where: oneOf('intervention', interventions.values), faults: interventions.faults, words: '' }],
    });
    if (faults.length > 0) return faults;
    return {
      definition:
        `A matter that ended in ${interventions.values.join(', ')}: by an investigation that began, and where its end is ` +
        'stated ended, or by a finding that was made, before the conduct of a later allegation against the same officer in ' +
        `another matter began; and on that allegation a finding of gross misconduct stands.${words}`,
      counts: 'RECORD',
      needs: [
        'Allegation.conduct',
        'Finding.severity',
        'Investigation.began',
        'Investigation.ended',
        'Investigation.result',
        'Officer.escalation',
      ],
      named: [],
      rows,
    };
  },
};
