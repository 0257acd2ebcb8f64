import type { Certainty } from '../model/generated/enums.js';
import type { DayBounds } from './day-bounds.js';

/** How sure it is that one day comes before another; null when it cannot. The same day is not before. */
export function before(one: DayBounds, other: DayBounds): Certainty | null {
  if (one.latest < other.earliest) return 'DEFINITE';
  return one.earliest < other.latest ? 'POSSIBLE' : null;
}
