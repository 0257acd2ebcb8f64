import { sooner, type DayBounds } from './day-bounds.js';

/** The first of several days; null when there is none. Any of them can be the first that can be. */
export function firstDay(days: readonly DayBounds[]): DayBounds | null {
  const [first, ...others] = days;
  if (!first) return null;
  return others.reduce(
    (one, day) => ({
      earliest: sooner(one.earliest, day.earliest),
      latest: sooner(one.latest, day.latest),
    }),
    first,
  );
}
