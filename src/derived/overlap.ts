import type { Certainty } from '../model/generated/enums.js';
import type { IntervalBounds } from './interval-bounds.js';

/**
 * How sure it is that two intervals share a day; null when they cannot. Both ends count. Source: domain.md section 1,
 * rule 4, word for word.
 */
export function overlap(a: IntervalBounds, b: IntervalBounds): Certainty | null {
  if (a.startLatest <= b.endEarliest && b.startLatest <= a.endEarliest) return 'DEFINITE';
  if (a.startEarliest <= b.endLatest && b.startEarliest <= a.endLatest) return 'POSSIBLE';
  return null;
}
