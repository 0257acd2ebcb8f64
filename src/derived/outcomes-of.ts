import type { NodeFact } from '../model/facts.js';
import { compareText } from './compare-text.js';
import type { FactGraph } from './fact-graph.js';

/**
 * What the findings on an allegation that stand came to, each outcome once; null when there is none that stands. One that
 * was proven and of which no source gives the outcome is NOT_STATED; one that was not proven is NOT_PROVEN.
 * @param graph with the status of each finding
 */
export function outcomesOf(graph: FactGraph, allegation: NodeFact): readonly string[] | null {
  const standing = graph
    .into(allegation.id, 'ON')
    .filter(({ properties }) => properties['status'] === 'PROVEN' || properties['status'] === 'NOT_PROVEN');
  if (standing.length === 0) return null;
  const kinds = standing.map((finding) => {
    if (finding.properties['status'] === 'NOT_PROVEN') return 'NOT_PROVEN';
    return (graph.out(finding.id, 'RESULTED_IN')[0]?.properties['kind'] ?? 'NOT_STATED') as string;
  });
  return [...new Set(kinds)].sort(compareText);
}
