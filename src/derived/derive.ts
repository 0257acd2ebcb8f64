import type { Facts, NodeFact, PropertyValue, RelationshipFact } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import type { Properties } from './additions.js';
import { allegationFamily } from './allegation-family.js';
import { attribution } from './attribution.js';
import { canonicalOrder, inSetOrder } from './canonical-order.js';
import { closedWithoutReferral } from './closed-without-referral.js';
import { commandAdditions, commandReach } from './command-reach.js';
import { completeFacts, completeRows } from './complete-facts.js';
import { factGraph, type GrowingGraph } from './fact-graph.js';
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
  const parts = [...derivedParts(factGraph(facts), model)];
  return canonicalOrder({
    nodes: parts.flatMap(({ nodes }) => nodes),
    relationships: parts.flatMap(({ relationships }) => relationships),
  });
}

/** Records or relationships of one part. */
const PART = 10_000;

/**
 * The same in parts and in no order, so that the rows of patterns, of which there are many times more than facts, need not
 * be in memory together. Each record and each relationship is in exactly one part.
 * @param graph of the facts, which grows by what follows from them
 */
export function* derivedParts(graph: GrowingGraph, model: GraphModel): Generator<Facts> {
  const known = decide(graph);
  const { open, counts } = yield* rowsThenFacts(graph, known, model);
  for (let at = 0; at < graph.records.length; at += PART)
    yield stored({ nodes: graph.records.slice(at, at + PART), relationships: [] });
  yield open;
  for (const relationships of inParts(graph.relationships())) yield { nodes: [], relationships };
  // Tallies count what stands in the graph, as a pattern that counts live does.
  for (const { nodes = [], relationships = [] } of tallies(graph)) yield stored({ nodes, relationships });
  yield stored({ nodes: counts.tallies(), relationships: [] });
}

/** Yields the rows of patterns, and completes the facts. @returns how often facts are not stated, and how many rows there were */
function* rowsThenFacts(
  graph: GrowingGraph,
  known: Decided,
  model: GraphModel,
): Generator<Facts, { readonly open: Facts; readonly counts: RowCounts }> {
  const { properties, ends, counts } = yield* rowsOfPatterns(graph, known, model);
  graph.grow([{ properties }]);
  return { open: completeFacts(graph, model, ends.leads), counts };
}

/** Yields them. @returns what they say of the facts */
function* rowsOfPatterns(
  graph: GrowingGraph,
  { commands, days }: Decided,
  model: GraphModel,
): Generator<
  Facts,
  { readonly properties: ReadonlyMap<string, Properties>; readonly ends: RowEnds; readonly counts: RowCounts }
> {
  const properties = new Map<string, Properties>();
  const [ends, counts] = [rowEnds(model), rowCounts()];
  for (const rule of patternRows(graph, { commands, days, model })) {
    const { nodes = [], relationships = [], properties: own = [] } = rule();
    for (const [id, values] of own) {
      const before = properties.get(id);
      properties.set(id, before ? { ...before, ...values } : values);
    }
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

function* inParts(all: Iterable<RelationshipFact>): Generator<readonly RelationshipFact[]> {
  let part: RelationshipFact[] = [];
  for (const one of all) {
    if (part.push(one) < PART) continue;
    yield part;
    part = [];
  }
  yield part;
}

/** What rows look at beside the facts. */
type Decided = ReturnType<typeof decide>;

/** Adds where each allegation stands, and how far each has got. */
function decide(graph: GrowingGraph) {
  const commands = commandReach(graph);
  const histories = statusHistories(graph);
  const days = hearingDays(graph, histories);
  graph.grow([
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
    sameAs(graph),
  ]);
  graph.grow([reached(graph)]);
  return { commands, days };
}
