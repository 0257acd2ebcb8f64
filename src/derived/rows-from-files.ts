import type { NodeFact } from '../model/facts.js';
import type { GraphModel } from '../model/graph-model.js';
import { relationship, type Additions } from './additions.js';
import type { FactGraph } from './fact-graph.js';
import { fewestSources } from './pattern-row.js';

/** Rows of patterns that the loader makes from files, and where from each its evidence stands. */
const EVIDENCE: readonly (readonly [
  type: string,
  of: (graph: FactGraph, id: string) => readonly NodeFact[],
])[] = [
  ['Change', (graph, id) => graph.out(id, 'IS_NOW')],
  ['Withheld', (graph, id) => graph.into(id, 'WITHHOLDS')],
];

/**
 * What makes such records rows like any other: certain, since no date decides, and with their evidence. Source: issue 4:
 * "`evidence` for each row: the path itself …, each with its citations".
 */
export function rowsFromFiles(
  graph: FactGraph,
  model: GraphModel,
): Required<Pick<Additions, 'properties' | 'relationships'>> {
  const rows = EVIDENCE.flatMap(([type, evidenceOf]) =>
    graph.nodes(type).map(({ id }) => ({
      id,
      // A list of corrections changes as well, and rests on no source.
      evidence: evidenceOf(graph, id).filter((record) =>
        model.nodes.get(record.type)?.interfaces.includes('Cited'),
      ),
    })),
  );
  return {
    properties: new Map(
      rows.map(({ id, evidence }) => [
        id,
        { certainty: 'DEFINITE', independentSources: fewestSources(graph, evidence) },
      ]),
    ),
    relationships: rows.flatMap(({ id, evidence }) =>
      evidence.map((record) => relationship('RESTS_ON', id, record.id)),
    ),
  };
}
