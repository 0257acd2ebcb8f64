import type { Facts } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import { withAdditions, type Additions } from './additions.js';
import { allegationFamily } from './allegation-family.js';
import { attribution } from './attribution.js';
import { canonicalOrder } from './canonical-order.js';
import { closedWithoutReferral } from './closed-without-referral.js';
import { commandAdditions, commandReach } from './command-reach.js';
import { completeFacts } from './complete-facts.js';
import { differentOutcomesTally } from './different-outcomes-tally.js';
import { disagreements } from './disagreements.js';
import { escalations } from './escalations.js';
import { factGraph, type FactGraph } from './fact-graph.js';
import { findingStatus } from './finding-status.js';
import { funnelTally } from './funnel-tally.js';
import { hearingAttendance } from './hearing-attendance.js';
import { hearingDays, type HearingDays } from './hearing-days.js';
import { heldWithin } from './held-within.js';
import { laterIncidents } from './later-incidents.js';
import { leftWhileOpen } from './left-while-open.js';
import { matterGaps } from './matter-gaps.js';
import { moves } from './moves.js';
import { operationalPeriod } from './operational-period.js';
import { postingForce } from './posting-force.js';
import { priorInvestigations } from './prior-investigations.js';
import { priorMatters } from './prior-matters.js';
import { reached } from './reached.js';
import { repeatAllegation } from './repeat-allegation.js';
import { resignedBeforeHearing } from './resigned-before-hearing.js';
import { sameAs } from './same-as.js';
import { statusAdditions, statusHistories } from './status-history.js';
import { tabulateTally } from './tabulate-tally.js';
import { timelinessTally } from './timeliness-tally.js';

/**
 * The whole graph of facts as sources state them: with everything that follows from them by rule, and in an order that
 * does not depend on theirs. Nothing here is ever typed in (domain.md section 3), and nothing looks at a clock.
 */
export function derive(facts: Facts, model: GraphModel): Facts {
  const graph = factGraph(facts);
  const commands = commandReach(graph);
  const histories = statusHistories(graph);
  const days = hearingDays(graph, histories);
  const derived = withAdditions(facts, [
    postingForce(graph),
    commandAdditions(commands),
    attribution(graph, commands),
    allegationFamily(graph),
    statusAdditions(histories),
    findingStatus(graph, histories, days),
    heldWithin(graph, days),
    hearingAttendance(graph),
    resignedBeforeHearing(graph, days),
    matterGaps(graph, days),
    closedWithoutReferral(graph),
    operationalPeriod(graph),
    repeatAllegation(graph),
    sameAs(facts, graph),
  ]);
  const decided = factGraph(derived);
  const staged = withAdditions(derived, [reached(decided), disagreements(decided)]);
  const complete = completeFacts(withAdditions(staged, patternRows(factGraph(staged), days)), model);
  // Tallies count what stands in the graph, as a pattern that counts live does.
  const whole = factGraph(complete);
  return canonicalOrder(
    withAdditions(complete, [
      funnelTally(whole),
      timelinessTally(whole),
      differentOutcomesTally(whole),
      tabulateTally(whole),
    ]),
  );
}

/** What patterns answer with, from facts with all that follows from each of them: statuses, attribution, how far they got. */
function patternRows(graph: FactGraph, days: HearingDays): readonly Additions[] {
  return [
    priorInvestigations(graph),
    priorMatters(graph),
    escalations(graph),
    laterIncidents(graph, days),
    leftWhileOpen(graph, days),
    moves(graph, days),
  ];
}
