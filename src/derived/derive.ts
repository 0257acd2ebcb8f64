import type { Facts } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import { withAdditions } from './additions.js';
import { allegationFamily } from './allegation-family.js';
import { attribution } from './attribution.js';
import { barredWithoutFinding } from './barred-without-finding.js';
import { canonicalOrder } from './canonical-order.js';
import { closedWithoutReferral } from './closed-without-referral.js';
import { commandAdditions, commandReach } from './command-reach.js';
import { completeFacts } from './complete-facts.js';
import { contactThroughDuty } from './contact-through-duty.js';
import { differentOutcomesTally } from './different-outcomes-tally.js';
import { disagreements } from './disagreements.js';
import { dueForReview } from './due-for-review.js';
import { factGraph } from './fact-graph.js';
import { findingStatus } from './finding-status.js';
import { funnelTally } from './funnel-tally.js';
import { hearingAttendance } from './hearing-attendance.js';
import { hearingDays } from './hearing-days.js';
import { heldWithin } from './held-within.js';
import { knownFacts } from './known-facts.js';
import { matterGaps } from './matter-gaps.js';
import { operationalPeriod } from './operational-period.js';
import { postingForce } from './posting-force.js';
import { priorInvestigations } from './prior-investigations.js';
import { reached } from './reached.js';
import { repeatAllegation } from './repeat-allegation.js';
import { resignedBeforeHearing } from './resigned-before-hearing.js';
import { sameAs } from './same-as.js';
import { standardsBreached } from './standards-breached.js';
import { statusAdditions, statusHistories } from './status-history.js';
import { tabulateTally } from './tabulate-tally.js';
import { timelinessTally } from './timeliness-tally.js';
import { victimContexts } from './victim-contexts.js';

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
    priorInvestigations(graph),
    sameAs(facts, graph),
  ]);
  const decided = factGraph(derived);
  const staged = withAdditions(derived, [reached(decided), disagreements(decided)]);
  const settled = factGraph(staged);
  const rows = withAdditions(staged, [
    barredWithoutFinding(settled),
    contactThroughDuty(settled),
    dueForReview(settled),
    knownFacts(settled, model),
    standardsBreached(settled),
    victimContexts(settled),
  ]);
  const complete = completeFacts(rows, model);
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
