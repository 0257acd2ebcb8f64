import { relationship, type Additions } from './additions.js';
import type { FactGraph } from './fact-graph.js';

/**
 * That two persons may be one holds both ways, and a case file writes it once. Source: domain.md section 3: "A *candidate*
 * same person is not merged": whoever starts at either record has to see the other. A person of
 * another data set is not among the facts, and keeps the one link.
 */
export function sameAs(graph: FactGraph): Additions {
  return {
    relationships: [...graph.relationships('SAME_AS')]
      .filter(({ from, to }) => graph.node(to) && !saysSo(graph, to, from))
      .map(({ type, from, to, properties }) => relationship(type, to, from, properties)),
  };
}

function saysSo(graph: FactGraph, from: string, to: string): boolean {
  return graph.out(from, 'SAME_AS').some(({ id }) => id === to);
}
