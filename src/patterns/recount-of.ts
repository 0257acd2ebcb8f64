import { MOST_EVIDENCE } from '../derived/pattern-row.js';
import type { Fault } from '../errors.js';
import type { Given } from '../mapping/pattern.js';
import { TRUE, type Predicate, type Recount } from '../mapping/plan.js';
import { joined } from '../mapping/predicates.js';
import { minimumSources } from './arguments.js';
import { beganWithin } from './period.js';

/** How one comes from a row to the allegations that it counts. */
export interface CountedFrom extends Pick<Recount, 'hub' | 'reach' | 'index'> {
  /** Those that it counts without a period, and which of them surely. */
  readonly possible: Predicate;
  readonly definite: Predicate;
  /** Whether the record on which they hang is evidence as well. */
  readonly withHub: boolean;
}

/** The numbers of `src/derived/conduct-tally.ts`. */
const NUMBERS: Recount['numbers'] = {
  matters: 'items',
  possibleMatters: 'furtherItems',
  allegations: 'records',
  possibleAllegations: 'furtherRecords',
  officers: 'holders',
  possibleOfficers: 'furtherHolders',
  repeatOfficers: 'repeatingHolders',
  repeatMatters: 'repeatedItems',
  possibleRepeatMatters: 'furtherRepeatedItems',
};

/** How the arguments `period` and `minimumSources` have a row counted again; no recount where neither asks for it. */
export function recountOf(
  given: Given,
  { hub, reach, index, possible, definite, withHub }: CountedFrom,
): {
  readonly recount: Recount | null;
  /** What the row must meet besides. */
  readonly where: Predicate;
  readonly faults: readonly Fault[];
  readonly words: string;
} {
  const period = beganWithin(given, 'allegations');
  const sources = minimumSources(given);
  const faults = [...period.faults, ...sources.faults];
  const least = sources.where === TRUE ? null : (given['minimumSources'] as number);
  if (faults.length > 0 || (period.words === '' && least === null))
    return { recount: null, where: TRUE, faults, words: '' };
  const recount: Recount = {
    hub,
    reach,
    index,
    possible: joined('and', [possible, period.possible, sources.where]),
    definite: joined('and', [definite, period.definite]),
    holder: 'accusedId',
    item: 'matterId',
    numbers: NUMBERS,
    evidence: { most: { $: MOST_EVIDENCE }, latest: 'conductStartEarliest', withHub },
  };
  const sourceWords =
    least === null
      ? ''
      : ` Only allegations that rest on ${String(least)} independent sources or more count${withHub ? ', under commands that do as well' : ''}.`;
  const restsOnEnough: Predicate = { op: 'exists', reach: { by: 'step', step: hub }, where: sources.where };
  return {
    recount,
    where: withHub && least !== null ? restsOnEnough : TRUE,
    faults,
    words: `${period.words}${sourceWords} Rows stand in the order of their numbers without that.`,
  };
}
