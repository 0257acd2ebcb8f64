import type { NodeFact } from '../model/facts.js';
import type { FactGraph } from './fact-graph.js';

/**
 * Whether two units are one under several names: "a renamed unit is a new one that SUCCEEDS the old" (domain.md section 3).
 * Several may succeed one, and each of them is it, but none is another.
 */
export function sameUnit(graph: FactGraph, one: NodeFact, other: NodeFact): boolean {
  return predecessors(graph, one).has(other) || predecessors(graph, other).has(one);
}

/** The unit and those that it took over from, one after another. A circle ends where it closes. */
function predecessors(graph: FactGraph, unit: NodeFact): ReadonlySet<NodeFact> {
  const all = new Set([unit]);
  for (const one of all) for (const before of graph.out(one.id, 'SUCCEEDS')) all.add(before);
  return all;
}
