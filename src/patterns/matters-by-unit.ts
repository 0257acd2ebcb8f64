import type { Pattern } from '../mapping/pattern.js';
import type { StatusScope } from '../model/generated/enums.js';
import { equalTo } from './arguments.js';
import { ofUnit } from './of-unit.js';
import { reachedWithin, STATUS_WORDS } from './status-scope.js';
import { tallyRows } from './tally-rows.js';

/**
 * Question 18: matters by unit, at the time of the conduct. The chosen posting of each allegation counts, and no other: to
 * count every unit in which an officer ever served multiplies the totals. Worked out at load (`src/derived/unit-records.ts`).
 */
export const mattersByUnit: Pattern = {
  read(given, model) {
    const statuses = given['statuses'] as StatusScope;
    const unit = ofUnit('UnitRecord', given, model);
    const { rows, faults, words } = tallyRows(given, { statuses }, unit.where, {
      hub: { type: 'OF_UNIT', direction: 'OUT' },
      reach: { by: 'hub', label: 'Allegation', property: 'unitId' },
      index: ['unitId', 'conductStartEarliestKey', 'id'],
      possible: reachedWithin(statuses),
      definite: equalTo('attributionCertainty', 'DEFINITE'),
      withHub: false,
    });
    if (faults.length > 0) return faults;
    return {
      definition:
        `Matters by the unit in which the accused was posted when the conduct happened, from allegations ` +
        `${STATUS_WORDS[statuses]}. Each allegation counts in one unit: that of the posting that its attribution chose. ` +
        `What is only POSSIBLE is shown apart and never added.${words}${unit.words}`,
      counts: 'RECORD',
      needs: ['Allegation.accused', 'Allegation.conduct', 'Posting.period', 'Posting.unit'],
      named: unit.named,
      rows,
    };
  },
};
