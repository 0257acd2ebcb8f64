import { rowKey, rowTally, windowKey } from '../derived/row-counts.js';
import type { Pattern } from '../mapping/pattern.js';
import { TRUE, type Predicate } from '../mapping/plan.js';
import { joined } from '../mapping/predicates.js';
import type { Elsewhere, MoveWhen } from '../model/generated/enums.js';
import { DEFINITE } from './arguments.js';
import { firstOf } from './first-of.js';
import { filteredRows, rowFilters, together } from './row-filters.js';
import { withinWindow } from './within-window.js';

const WHEN: Readonly<Record<MoveWhen, string>> = {
  AFTER_INCIDENT: 'after the day on which the conduct began',
  WHILE_OPEN:
    'after the day on which the matter was received, and at the latest on the day on which it closed',
  AFTER_CLOSING: 'after the day on which the matter closed',
};

/** The rows of one officer in one matter. */
const ALIKE = ['matterId', 'officerId', 'when', 'elsewhere'];

/** The first of all, as it was marked at load. */
const FIRST: Predicate = {
  op: 'compare',
  subject: { of: 'node', property: 'first' },
  by: '=',
  value: { $: true },
};

/** Question 28: who was posted to another unit or force after an allegation (`src/derived/moves.ts`). */
export const movedAfterAllegation: Pattern = {
  read(given) {
    const when = given['when'] as MoveWhen;
    const elsewhere = given['elsewhere'] as Elsewhere;
    const { window, bounds, ...inWindow } = withinWindow(given);
    const within = rowFilters(given, 'moved', 'The later posting began');
    const filter = together([{ ...inWindow, words: '' }, within]);
    const noWindow = {
      place: 'window',
      problem: 'A move while the matter was open has no window',
      remedy: 'Leave it out, or ask for AFTER_INCIDENT or AFTER_CLOSING',
    };
    const faults = [
      ...(when === 'WHILE_OPEN' && given['window'] != null ? [noWindow] : []),
      ...filter.faults,
    ];
    if (faults.length > 0) return faults;
    const isFiltered = within.words !== '';
    const passes = joined('and', [...bounds, within.where]);
    const surely = joined('and', [DEFINITE, within.definite ?? TRUE]);
    const where = isFiltered
      ? firstOf('Move', ALIKE, 'daysKey', passes, surely)
      : joined('and', [FIRST, filter.where]);
    const counted = isFiltered ? null : windowKey(window);
    const days = window === null ? '' : `, at most ${String(window)} days after it`;
    return {
      definition:
        `An officer in a matter, and the first posting in another ${elsewhere === 'UNIT' ? 'unit' : 'force'} than the one in ` +
        `which the conduct happened, that began ${WHEN[when]}${days}, and after the conduct had begun.${filter.words}` +
        (isFiltered ? ' Of several such postings the first that meets this counts.' : ''),
      counts: 'OFFICER_MATTER',
      needs: ['Allegation.conduct', 'Matter.closed', 'Matter.received', 'Posting.period', 'Posting.unit'],
      named: [],
      rows: filteredRows(
        { ...filter, where },
        {
          equal: { when, elsewhere },
          bounds,
          counted:
            counted === null ? null : { tally: rowTally('Move'), keys: [rowKey(when, elsewhere, counted)] },
        },
      ),
    };
  },
};
