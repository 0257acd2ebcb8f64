import type { NodeFact } from '../model/facts.js';
import type { Additions, Properties } from './additions.js';
import { conductEnd } from './conduct-days.js';
import { dayBounds, type DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { firstHearing } from './first-hearing.js';
import { gap, gapProperties, type Gap } from './gap.js';
import type { HearingDays } from './hearing-days.js';

/**
 * From the end of the conduct to the report, and from the report to the first hearing that was held. Source: domain.md
 * section 4.2: "end of conduct to report 23.0 to 24.9; report to hearing 11.5 to 12.5".
 */
export function matterGaps(graph: FactGraph, days: HearingDays): Additions {
  const properties = new Map<string, Properties>();
  for (const matter of graph.nodes('Matter')) {
    const received = dayBounds(matter, 'received');
    const ended = conductEnd(graph.into(matter.id, 'PART_OF'));
    const toReport = ended && received && gap(ended, received);
    const toHearing = received && reportToHearing(graph, matter, received, days);
    properties.set(matter.id, {
      ...(toReport && gapProperties('conductEndToReport', toReport)),
      ...(toHearing && gapProperties('reportToHearing', toHearing)),
    });
  }
  return { properties };
}

/** A hearing without a day came after the report, so that the gap is never less than nothing; "0 or more" says nothing. */
function reportToHearing(
  graph: FactGraph,
  matter: NodeFact,
  received: DayBounds,
  days: HearingDays,
): Gap | null {
  const hearings = graph.out(matter.id, 'HEARD_AT').flatMap((hearing) => days.get(hearing.id) ?? []);
  const first = firstHearing(hearings);
  const found = first && gap(received, first);
  if (!found || hearings.every(({ stated }) => stated)) return found;
  const minDays = Math.max(found.minDays ?? 0, 0);
  return minDays === 0 && found.maxDays === undefined ? null : { ...found, minDays };
}
