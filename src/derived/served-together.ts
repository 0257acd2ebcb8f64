import type { NodeFact } from '../model/facts.js';
import type { Certainty } from '../model/generated/enums.js';
import { weaker } from './certainty.js';
import { compareText } from './compare-text.js';
import type { DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { ANY_TIME, clipped, intervalBounds, type IntervalBounds } from './interval-bounds.js';
import { overlap } from './overlap.js';

/** Two postings of two officers in one unit, and the time that they share. */
export interface Together {
  readonly posting: NodeFact;
  readonly otherPosting: NodeFact;
  readonly unit: NodeFact;
  readonly shared: IntervalBounds;
  readonly certainty: Certainty;
}

/**
 * The time at which two officers had postings in one unit: of several the surest, then the one that ended last, then by id.
 * Null where there surely was none that had begun by a day.
 */
export function servedTogether(
  graph: FactGraph,
  one: NodeFact,
  other: NodeFact,
  by: DayBounds,
): Together | null {
  const all = postings(graph, other);
  const [first] = postings(graph, one)
    .flatMap((a) => all.flatMap((b) => (a.unit === b.unit ? (together(a, b, by) ?? []) : [])))
    .sort(surestThenLast);
  return first ?? null;
}

interface Posted {
  readonly posting: NodeFact;
  readonly unit: NodeFact;
  readonly period: IntervalBounds;
}

function postings(graph: FactGraph, officer: NodeFact): readonly Posted[] {
  return graph.out(officer.id, 'HELD').flatMap((posting) => {
    const [unit] = graph.out(posting.id, 'IN_UNIT');
    return unit ? [{ posting, unit, period: intervalBounds(posting, 'period') ?? ANY_TIME }] : [];
  });
}

/** Three intervals of which each two share a day share one: so it is enough to take them two by two. */
function together(a: Posted, b: Posted, by: DayBounds): Together | null {
  const past = {
    ...ANY_TIME,
    startLatest: ANY_TIME.startEarliest,
    endEarliest: by.earliest,
    endLatest: by.latest,
  };
  const sure = [overlap(a.period, b.period), overlap(a.period, past), overlap(b.period, past)];
  const [first, second, third] = sure;
  if (!first || !second || !third) return null;
  return {
    posting: a.posting,
    otherPosting: b.posting,
    unit: a.unit,
    shared: clipped(a.period, b.period),
    certainty: weaker(first, weaker(second, third)),
  };
}

function surestThenLast(a: Together, b: Together): number {
  return (
    compareText(a.certainty, b.certainty) ||
    compareText(b.shared.endLatest, a.shared.endLatest) ||
    compareText(b.shared.startLatest, a.shared.startLatest) ||
    compareText(a.posting.id, b.posting.id) ||
    compareText(a.otherPosting.id, b.otherPosting.id)
  );
}
