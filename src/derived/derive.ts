import type { Facts } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import { withAdditions } from './additions.js';
import { allegationFamily } from './allegation-family.js';
import { attribution } from './attribution.js';
import { canonicalOrder } from './canonical-order.js';
import { closedWithoutReferral } from './closed-without-referral.js';
import { commandAdditions, commandReach } from './command-reach.js';
import { completeFacts } from './complete-facts.js';
import { factGraph } from './fact-graph.js';
import { findingStatus } from './finding-status.js';
import { hearingAttendance } from './hearing-attendance.js';
import { hearingDays } from './hearing-days.js';
import { heldWithin } from './held-within.js';
import { matterGaps } from './matter-gaps.js';
import { operationalPeriod } from './operational-period.js';
import { patternRows } from './pattern-rows.js';
import { postingForce } from './posting-force.js';
import { reached } from './reached.js';
import { repeatAllegation } from './repeat-allegation.js';
import { resignedBeforeHearing } from './resigned-before-hearing.js';
import { sameAs } from './same-as.js';
import { statusAdditions, statusHistories } from './status-history.js';
import { tallies } from './tallies.js';

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
  const decided = withAdditions(derived, [reached(factGraph(derived))]);
  const rows = patternRows(decided, { commands, days, model });
  const complete = completeFacts(withAdditions(decided, rows), model);
  // Tallies count what stands in the graph, as a pattern that counts live does.
  return canonicalOrder(withAdditions(complete, tallies(factGraph(complete))));
}
