import type { Additions, Properties } from './additions.js';
import { copiedDay } from './day-bounds.js';
import { isOpen } from './day-number.js';
import type { FactGraph } from './fact-graph.js';
import type { HearingDays } from './hearing-days.js';

/**
 * When each hearing can have been held. Source: domain.md section 3: "A hearing whose day nobody gives: bounds from what
 * came before and after." `heldOn` stays what the sources say, so that nobody takes a conclusion for a statement.
 */
export function heldWithin(graph: FactGraph, days: HearingDays): Additions {
  const properties = new Map<string, Properties>();
  for (const [id, { day, stated }] of days) {
    if (stated) properties.set(id, copiedDay(graph.node(id), 'heldOn', 'heldWithin'));
    else if (!isOpen(day.earliest) || !isOpen(day.latest))
      properties.set(id, { heldWithinEarliest: day.earliest, heldWithinLatest: day.latest });
  }
  return { properties };
}
