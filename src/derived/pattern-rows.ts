import { accusedConductAdditions, accusedConducts } from './accused-conduct.js';
import type { Additions } from './additions.js';
import { disagreements } from './disagreements.js';
import type { FactGraph } from './fact-graph.js';
import { repeatAllegations } from './repeat-allegations.js';

/** The rows of patterns that are records. They may look at how far each allegation has got, and at nothing of each other. */
export function patternRows(graph: FactGraph): readonly Additions[] {
  const conducts = accusedConducts(graph);
  return [accusedConductAdditions(conducts, graph), disagreements(graph), repeatAllegations(graph, conducts)];
}
