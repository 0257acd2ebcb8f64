import type { Facts, NodeFact, PropertyValue } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import { allegationFamily } from './allegation-family.js';
import { attribution } from './attribution.js';
import { canonicalOrder, inSetOrder } from './canonical-order.js';
import { closedWithoutReferral } from './closed-without-referral.js';
import { commandAdditions, commandReach } from './command-reach.js';
import { completeFacts } from './complete-facts.js';
import { factGraph, type FactGraph, type GrowingGraph } from './fact-graph.js';
import { findingStatus } from './finding-status.js';
import { hearingAttendance } from './hearing-attendance.js';
import { hearingDays } from './hearing-days.js';
import { heldWithin } from './held-within.js';
import { inParts } from './in-parts.js';
import { matterGaps } from './matter-gaps.js';
import { officerGroups } from './officer-groups.js';
import { operationalPeriod } from './operational-period.js';
import { rowTallies } from './row-counts.js';
import { patternRows } from './pattern-rows.js';
import { postingForce } from './posting-force.js';
import { reached } from './reached.js';
import { repeatAllegation } from './repeat-allegation.js';
import { resignedBeforeHearing } from './resigned-before-hearing.js';
import { leadsToRow } from './row-ends.js';
import { mergeNotes, noRowNotes, type RowNotes } from './row-notes.js';
import { rowsByRules } from './rows-by-rules.js';
import { rowsOfOfficers } from './rows-of-officers.js';
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

/** Records, or relationships, of one part. */
const PART = 10_000;

/**
 * The same in parts and in no order, so that the rows of patterns, of which there are many times more than facts, need not
 * be in memory together. Each record and each relationship is in exactly one part.
 * @param graph of the facts, which grows by what follows from them
 */
export function* derivedParts(graph: GrowingGraph, model: GraphModel): Generator<Facts> {
  const decided = decide(graph);
  const notes = noRowNotes(model);
  yield* rowsOfAll(graph, decided, model, notes);
  for (const group of officerGroups(graph, decided.days))
    mergeNotes(notes, yield* rowsOfOfficers(group, model));
  yield* completedParts(graph, model, notes);
}

/** The rows of patterns that look at a whole data set. @param notes to which is added what is noted of them */
export function* rowsOfAll(
  graph: FactGraph,
  { commands, days }: Decided,
  model: GraphModel,
  notes: RowNotes,
): Generator<Facts> {
  yield* rowsByRules(patternRows(graph, { commands, days, model }), graph, model, notes);
}

/** The facts as they stand in the end, and what is counted over all. @param notes of all rows of patterns */
export function* completedParts(graph: GrowingGraph, model: GraphModel, notes: RowNotes): Generator<Facts> {
  graph.grow([notes]);
  for (const part of completeFacts(graph, model, leadsToRow(notes.ends), PART)) yield stored(part);
  for (const relationships of inParts(graph.relationships(), PART)) yield { nodes: [], relationships };
  for (const { nodes = [], relationships = [] } of tallies(graph)) yield stored({ nodes, relationships });
  yield stored({ nodes: rowTallies(notes.counts), relationships: [] });
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

/** What rows look at beside the facts. */
export type Decided = ReturnType<typeof decide>;

/** Adds where each allegation stands, and how far each has got. */
export function decide(graph: GrowingGraph) {
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
