import type { Additions, Properties } from './additions.js';
import { dayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { intervalProperties } from './interval-bounds.js';
import { lastDay } from './last-day.js';

/**
 * From the day of a suspended sentence to the last day of its suspension. Source: domain.md section 2, "suspended sentence:
 * custodial term plus operational period", and section 4.1: "Operational period 2021-05-12/2022-11-11 (computed)".
 */
export function operationalPeriod(graph: FactGraph): Additions {
  const properties = new Map<string, Properties>();
  for (const sentence of graph.nodes('Sentence')) {
    const passed = dayBounds(sentence, 'sentencedOn');
    const duration = sentence.properties['suspendedFor'];
    if (!passed || typeof duration !== 'string') continue;
    const endEarliest = lastDay(passed.earliest, duration);
    const endLatest = lastDay(passed.latest, duration);
    if (!endEarliest || !endLatest) continue;
    const bounds = {
      startEarliest: passed.earliest,
      startLatest: passed.latest,
      endEarliest,
      endLatest,
    };
    const exact = passed.earliest === passed.latest;
    properties.set(sentence.id, {
      ...intervalProperties('operationalPeriod', bounds),
      ...(exact && { operationalPeriodEdtf: `${passed.earliest}/${endLatest}` }),
    });
  }
  return { properties };
}
