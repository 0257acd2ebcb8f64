import type { NodeFact } from '../model/facts.js';
import type { FactGraph } from './fact-graph.js';

const QUASHING: readonly unknown[] = ['QUASHED', 'QUASHED_AND_REMITTED', 'ALLOWED'];

/** Whether an appeal took the finding away. A judicial review that was allowed does: the decision does not stand. */
export function appealQuashes(appeal: NodeFact): boolean {
  return QUASHING.includes(appeal.properties['result']);
}

/** Whether an appeal had any effect. Refused, withdrawn or pending it has none (domain.md section 3). */
export function appealStands(appeal: NodeFact): boolean {
  return appealQuashes(appeal) || appeal.properties['result'] === 'VARIED';
}

/** The findings on an allegation that an appeal put in the place of others. */
export function ownFindings(graph: FactGraph, appeal: NodeFact, allegation: NodeFact): readonly NodeFact[] {
  return graph
    .out(appeal.id, 'FOUND_INSTEAD')
    .filter((finding) => graph.out(finding.id, 'ON').includes(allegation));
}
