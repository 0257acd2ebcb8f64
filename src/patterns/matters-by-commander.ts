import type { Pattern } from '../mapping/pattern.js';
import type { Predicate } from '../mapping/plan.js';
import { joined } from '../mapping/predicates.js';
import type { StatusScope } from '../model/generated/enums.js';
import { wholeNumber } from './arguments.js';
import { ofUnit } from './of-unit.js';
import { reachedWithin, STATUS_WORDS } from './status-scope.js';
import { tallyRows } from './tally-rows.js';

/** More units one above another than any force has. */
const MOST_LEVELS = 20;

/** Question 18: matters by the tenure of commanders. Worked out at load (`src/derived/command-records.ts`). */
export const mattersByCommander: Pattern = {
  read(given, model) {
    const statuses = given['statuses'] as StatusScope;
    const { value: level, faults } = wholeNumber(given, 'level', { least: 0, most: MOST_LEVELS });
    const unit = ofUnit('CommandRecord', given, model);
    const tally = tallyRows(given, { statuses, level: level ?? 0 }, unit.where, {
      hub: { type: 'OF_COMMAND', direction: 'OUT' },
      reach: { by: 'step', step: { type: 'UNDER', direction: 'IN' } },
      index: null,
      possible: joined('and', [ofLink('level', level ?? 0), reachedWithin(statuses)]),
      definite: ofLink('certainty', 'DEFINITE'),
      withHub: true,
    });
    const all = [...faults, ...tally.faults];
    if (all.length > 0) return all;
    const where = level === 0 ? 'the unit itself' : `a unit ${String(level)} below it`;
    return {
      definition:
        `Matters under each command, from allegations ${STATUS_WORDS[statuses]}: the conduct fell in a posting of the ` +
        `accused in ${where} while the command stood. What is only POSSIBLE, because of the posting or of the command, is ` +
        `shown apart and never added, nor is any other level.${tally.words}${unit.words}`,
      counts: 'RECORD',
      needs: ['Allegation.conduct', 'Posting.period', 'Unit.commands'],
      named: unit.named,
      rows: tally.rows,
    };
  },
};

/** How an allegation comes under the command. */
function ofLink(property: string, value: string | number): Predicate {
  return { op: 'compare', subject: { of: 'link', property }, by: '=', value: { $: value } };
}
