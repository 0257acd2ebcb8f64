import type { Additions } from './additions.js';
import { bandsTally } from './bands-tally.js';
import { concentrationTally } from './concentration-tally.js';
import { differentOutcomesTally } from './different-outcomes-tally.js';
import type { FactGraph } from './fact-graph.js';
import { funnelTally } from './funnel-tally.js';
import { referralsTally } from './referrals-tally.js';
import { tabulateTally } from './tabulate-tally.js';
import { timelinessTally } from './timeliness-tally.js';

/**
 * What patterns count over a whole data set when they are asked without a filter.
 * @param graph of the facts, with all that follows from them but rows of patterns
 */
export function tallies(graph: FactGraph): readonly Additions[] {
  return [
    bandsTally,
    concentrationTally,
    differentOutcomesTally,
    funnelTally,
    referralsTally,
    tabulateTally,
    timelinessTally,
  ].map((tally) => tally(graph));
}
