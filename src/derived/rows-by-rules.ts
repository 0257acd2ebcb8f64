import type { Facts } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import type { Additions } from './additions.js';
import { completeRows } from './complete-facts.js';
import type { FactGraph } from './fact-graph.js';
import { noteAdditions, type RowNotes } from './row-notes.js';

/** A rule that is worked out when it is asked for, so that no more than one of them is in memory. */
export type Rule = () => Additions;

/** The rows that rules find, complete, rule by rule. @param notes to which is added what is noted of them */
export function* rowsByRules(
  rules: Iterable<Rule>,
  graph: FactGraph,
  model: GraphModel,
  notes: RowNotes,
): Generator<Facts> {
  for (const rule of rules) {
    const additions = rule();
    noteAdditions(notes, additions);
    const { nodes = [], relationships = [] } = additions;
    if (nodes.length + relationships.length > 0) yield completeRows({ nodes, relationships }, graph, model);
  }
}
