import type { NodeFact } from '../model/facts.js';
import type { FactGraph } from './fact-graph.js';
import { remembered } from './remembered.js';

/**
 * How many independent sources a record rests on. Source: domain.md section 3, "Sources that copy one another (not
 * independent; `derivedFrom`)": a source and what it was copied from are one. The file of a data set from which a record
 * was made is one. Of a record without either, none.
 */
export const independentSources = remembered((graph: FactGraph, record: NodeFact): number => {
  const origins = graph
    .out(record.id, 'SUPPORTED_BY')
    .flatMap((citation) => graph.out(citation.id, 'FROM'))
    .map((source) => originOf(graph, source));
  return new Set([...origins, ...graph.out(record.id, 'IMPORTED_FROM').map(({ id }) => id)]).size;
});

/** The first of a chain of copies. A circle of copies, which no library should state, ends where it closes. */
function originOf(graph: FactGraph, source: NodeFact, seen: ReadonlySet<string> = new Set()): string {
  const [copied] = graph.out(source.id, 'DERIVED_FROM');
  if (!copied || seen.has(copied.id)) return source.id;
  return originOf(graph, copied, new Set([...seen, source.id]));
}
