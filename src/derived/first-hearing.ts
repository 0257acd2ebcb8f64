import type { DayBounds } from './day-bounds.js';
import { sooner } from './day-bounds.js';
import type { HearingDay } from './hearing-days.js';

/** The day of the first of several hearings; null when there is none. Any of them can be the first that can be. */
export function firstHearing(hearings: readonly HearingDay[]): DayBounds | null {
  const [first, ...others] = hearings;
  if (!first) return null;
  return others.reduce(
    (one, { day }) => ({
      earliest: sooner(one.earliest, day.earliest),
      latest: sooner(one.latest, day.latest),
    }),
    first.day,
  );
}
