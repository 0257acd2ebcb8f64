import type { NodeFact } from '../model/facts.js';
import type { FactGraph } from './fact-graph.js';

/** An officer in a matter: two allegations of one matter are one. */
export interface OfficerMatter {
  readonly officer: NodeFact;
  readonly matter: NodeFact;
  /** The allegations against the officer in this matter. */
  readonly allegations: readonly NodeFact[];
}

/** The matters in which an officer is accused. */
export function officerMatters(graph: FactGraph, officer: NodeFact): readonly OfficerMatter[] {
  const matters = new Map<NodeFact, NodeFact[]>();
  for (const allegation of graph.out(officer.id, 'ACCUSED_IN')) {
    const [matter] = graph.out(allegation.id, 'PART_OF');
    if (!matter) continue;
    const known = matters.get(matter);
    if (known) known.push(allegation);
    else matters.set(matter, [allegation]);
  }
  return [...matters].map(([matter, allegations]) => ({ officer, matter, allegations }));
}
