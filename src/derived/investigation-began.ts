import type { NodeFact } from '../model/facts.js';
import { ANY_DAY, dayBounds, later, sooner, type DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { intervalBounds } from './interval-bounds.js';

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

/** When the conduct began; null when its time is not stated. */
export function conductStart(allegation: NodeFact): DayBounds | null {
  const conduct = intervalBounds(allegation, 'conduct');
  return conduct && { earliest: conduct.startEarliest, latest: conduct.startLatest };
}
