import type { NodeFact } from '../model/facts.js';
import { ownFindings } from './appeal-effect.js';
import type { FactGraph } from './fact-graph.js';

/**
 * The finding of gross misconduct that stands on an allegation, the first by its id. Source: domain.md section 1, rule 1:
 * "Severity *assessed* (a forecast) and severity *found* are different fields." One that was varied stands unless the
 * appeal put another in its place.
 * @param graph with the status of each allegation and finding
 */
export function grossMisconductFound(graph: FactGraph, allegation: NodeFact): NodeFact | null {
  if (allegation.properties['status'] !== 'PROVEN') return null;
  const found = graph
    .into(allegation.id, 'ON')
    .find((one) => one.properties['severity'] === 'GROSS_MISCONDUCT' && stands(graph, one, allegation));
  return found ?? null;
}

function stands(graph: FactGraph, finding: NodeFact, allegation: NodeFact): boolean {
  const { status, result } = finding.properties;
  if (status === 'PROVEN') return true;
  const replaced = graph
    .into(finding.id, 'AGAINST_FINDING')
    .some((appeal) => ownFindings(graph, appeal, allegation).length > 0);
  return status === 'VARIED' && result === 'PROVEN' && !replaced;
}
