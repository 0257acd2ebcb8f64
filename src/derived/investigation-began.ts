import type { NodeFact } from '../model/facts.js';
import { conductStart } from './conduct-days.js';
import { ANY_DAY, dayBounds, later, sooner, type DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';

/** An investigation of which no source says when it began came after its conduct and its report, and before its end. */
export function investigationBegan(
  graph: FactGraph,
  matter: string,
  investigation: NodeFact,
  allegations: readonly NodeFact[],
): DayBounds {
  const began = dayBounds(investigation, 'began');
  if (began) return began;
  const conduct = allegations.map((one) => conductStart(one)?.earliest ?? ANY_DAY.earliest).reduce(sooner);
  const received = dayBounds(graph.node(matter), 'received')?.earliest ?? ANY_DAY.earliest;
  const bounds = {
    earliest: later(conduct, received),
    latest: dayBounds(investigation, 'ended')?.latest ?? ANY_DAY.latest,
  };
  return bounds.earliest > bounds.latest ? ANY_DAY : bounds;
}
