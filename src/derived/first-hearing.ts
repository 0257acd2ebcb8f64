import type { DayBounds } from './day-bounds.js';
import { firstDay } from './first-day.js';
import type { HearingDay } from './hearing-days.js';

/** The day of the first of several hearings; null when there is none. */
export function firstHearing(hearings: readonly HearingDay[]): DayBounds | null {
  return firstDay(hearings.map(({ day }) => day));
}
