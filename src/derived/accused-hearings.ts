import type { NodeFact } from '../model/facts.js';
import type { FactGraph } from './fact-graph.js';
import { accusedAt } from './hearing-attendance.js';
import type { HearingDay, HearingDays } from './hearing-days.js';

/** Hearings of the matter that were held, without those at which only others were heard or found against. */
export function accusedHearings(
  graph: FactGraph,
  matter: NodeFact,
  accused: NodeFact,
  days: HearingDays,
): readonly HearingDay[] {
  return graph.out(matter.id, 'HEARD_AT').flatMap((hearing) => {
    const there = accusedAt(graph, hearing);
    const day = there.size === 0 || there.has(accused.id) ? days.get(hearing.id) : undefined;
    return day ?? [];
  });
}
