import type { Facts, NodeFact, PropertyValue } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import { withAdditions, type Properties } from './additions.js';
import { allegationFamily } from './allegation-family.js';
import { attribution } from './attribution.js';
import { canonicalOrder, inSetOrder } from './canonical-order.js';
import { closedWithoutReferral } from './closed-without-referral.js';
import { commandAdditions, commandReach } from './command-reach.js';
import { completeFacts, completeRows } from './complete-facts.js';
import { factGraph } from './fact-graph.js';
import { findingStatus } from './finding-status.js';
import { hearingAttendance } from './hearing-attendance.js';
import { hearingDays } from './hearing-days.js';
import { heldWithin } from './held-within.js';
import { matterGaps } from './matter-gaps.js';
import { operationalPeriod } from './operational-period.js';
import { rowCounts, type RowCounts } from './row-counts.js';
import { patternRows } from './pattern-rows.js';
import { postingForce } from './posting-force.js';
import { reached } from './reached.js';
import { repeatAllegation } from './repeat-allegation.js';
import { resignedBeforeHearing } from './resigned-before-hearing.js';
import { rowEnds, type RowEnds } from './row-ends.js';
import { sameAs } from './same-as.js';
import { statusAdditions, statusHistories } from './status-history.js';
import { tallies } from './tallies.js';

/**
 * The whole graph of facts as sources state them: with everything that follows from them by rule, and in an order that
 * does not depend on theirs. Nothing here is ever typed in (domain.md section 3), and nothing looks at a clock.
 */
export function derive(facts: Facts, model: GraphModel): Facts {
  const parts = [...derivedParts(facts, model)];
  return canonicalOrder({
    nodes: parts.flatMap(({ nodes }) => nodes),
    relationships: parts.flatMap(({ relationships }) => relationships),
  });
}

/** Records of one part: each is copied as the graph keeps it, and a copy of all would take as much memory again. */
const PART = 10_000;

/**
 * The same in parts and in no order, so that the rows of patterns, of which there are many times more than facts, need not
 * be in memory together. Each record and each relationship is in exactly one part.
 */
export function* derivedParts(facts: Facts, model: GraphModel): Generator<Facts> {
  // What only the rows need is left behind in there.
  const { complete, counts } = yield* rowsThenFacts(facts, model);
  for (let at = 0; at < complete.nodes.length; at += PART)
    yield stored({ nodes: complete.nodes.slice(at, at + PART), relationships: [] });
  yield { nodes: [], relationships: complete.relationships };
  // Tallies count what stands in the graph, as a pattern that counts live does.
  for (const { nodes = [], relationships = [] } of tallies(factGraph(complete)))
    yield stored({ nodes, relationships });
  yield stored({ nodes: counts.tallies(), relationships: [] });
}

/** Yields the rows of patterns. @returns the facts as they then stand in the graph, and how many rows there were */
function* rowsThenFacts(
  facts: Facts,
  model: GraphModel,
): Generator<Facts, { readonly complete: Facts; readonly counts: RowCounts }> {
  const known = statedAndDecided(facts);
  const { properties, ends, counts } = yield* rowsOfPatterns(known, model);
  return {
    complete: completeFacts(withAdditions(known.decided, [{ properties }]), model, ends.leads),
    counts,
  };
}

/** Yields them. @returns what they say of the facts */
function* rowsOfPatterns(
  { decided, commands, days }: Decided,
  model: GraphModel,
): Generator<
  Facts,
  { readonly properties: ReadonlyMap<string, Properties>; readonly ends: RowEnds; readonly counts: RowCounts }
> {
  const graph = factGraph(decided);
  const properties = new Map<string, Properties>();
  const [ends, counts] = [rowEnds(model), rowCounts()];
  for (const rule of patternRows(decided, graph, { commands, days, model })) {
    const { nodes = [], relationships = [], properties: own = [] } = rule();
    for (const [id, values] of own) properties.set(id, { ...properties.get(id), ...values });
    ends.note(relationships);
    counts.note(nodes);
    if (nodes.length + relationships.length > 0) yield completeRows({ nodes, relationships }, graph, model);
  }
  return { properties, ends, counts };
}

/** As the graph keeps it: an empty list is no property, which not every way of writing could tell from one. */
function stored({ nodes, relationships }: Facts): Facts {
  return { nodes: nodes.map(storedRecord), relationships };
}

function storedRecord(node: NodeFact): NodeFact {
  const properties: Record<string, PropertyValue> = {};
  for (const [name, value] of Object.entries(node.properties)) {
    if (typeof value !== 'object' || value.length > 0) properties[name] = inSetOrder(name, value);
  }
  return { ...node, properties };
}

type Decided = ReturnType<typeof statedAndDecided>;

/** What sources state, where each allegation stands, and how far each has got. */
function statedAndDecided(facts: Facts) {
  const graph = factGraph(facts);
  const commands = commandReach(graph);
  const histories = statusHistories(graph);
  const days = hearingDays(graph, histories);
  const derived = withAdditions(facts, [
    postingForce(graph),
    commandAdditions(commands, graph),
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
  return { decided: withAdditions(derived, [reached(factGraph(derived))]), commands, days };
}
