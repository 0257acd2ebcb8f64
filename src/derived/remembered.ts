import type { NodeFact } from '../model/facts.js';
import type { FactGraph } from './fact-graph.js';

/**
 * What follows of a record alone from links that never grow, worked out once for each graph: a record is the evidence of
 * dozens of rows.
 */
export function remembered<T>(
  of: (graph: FactGraph, record: NodeFact) => T,
): (graph: FactGraph, record: NodeFact) => T {
  const graphs = new WeakMap<FactGraph, Map<string, T>>();
  return (graph, record) => {
    let known = graphs.get(graph);
    if (!known) graphs.set(graph, (known = new Map<string, T>()));
    const before = known.get(record.id);
    if (before !== undefined) return before;
    const found = of(graph, record);
    known.set(record.id, found);
    return found;
  };
}
