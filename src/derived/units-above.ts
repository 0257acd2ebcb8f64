import type { NodeFact } from '../model/facts.js';
import type { Certainty } from '../model/generated/enums.js';
import { weaker } from './certainty.js';
import type { FactGraph } from './fact-graph.js';
import { ANY_TIME, clipped, intervalBounds, type IntervalBounds } from './interval-bounds.js';
import { overlap } from './overlap.js';

/** A unit, or one above it, for the part of the conduct during which it was that. */
export interface UnitThen {
  readonly unit: NodeFact;
  readonly level: number;
  readonly certainty: Certainty;
  /** The part of the conduct. */
  readonly window: IntervalBounds;
}

/**
 * The unit and those above it "on the day" (domain.md section 3): the conduct is clipped to each membership on the way
 * up, so that a commander who came when the unit had already left is not listed. A cycle of memberships ends, because
 * clipping twice to the same membership changes nothing.
 */
export function unitsAbove(graph: FactGraph, start: UnitThen): readonly UnitThen[] {
  const found = [start];
  const seen = new Set([keyOf(start)]);
  for (const below of found) {
    for (const membership of graph.out(below.unit.id, 'MEMBER_THROUGH')) {
      const period = intervalBounds(membership, 'period') ?? ANY_TIME;
      const sure = overlap(below.window, period);
      const [unit] = graph.out(membership.id, 'MEMBER_OF');
      if (!sure || !unit) continue;
      const above = {
        unit,
        level: below.level + 1,
        certainty: weaker(below.certainty, sure),
        window: clipped(below.window, period),
      };
      if (seen.has(keyOf(above))) continue;
      seen.add(keyOf(above));
      found.push(above);
    }
  }
  return found;
}

function keyOf({ unit, certainty, window }: UnitThen): string {
  const { startEarliest, startLatest, endEarliest, endLatest } = window;
  return [unit.id, certainty, startEarliest, startLatest, endEarliest, endLatest].join(' ');
}
