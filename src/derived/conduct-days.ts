import type { NodeFact } from '../model/facts.js';
import type { Properties } from './additions.js';
import { dayProperties, later, type DayBounds } from './day-bounds.js';
import { intervalBounds } from './interval-bounds.js';

/** When the conduct of an allegation began; null when its time is not stated. */
export function conductStart(allegation: NodeFact): DayBounds | null {
  const conduct = intervalBounds(allegation, 'conduct');
  return conduct && { earliest: conduct.startEarliest, latest: conduct.startLatest };
}

/** The beginning of the conduct as a day of a row. */
export function conductStartAs(field: string, allegation: NodeFact): Properties {
  const start = conductStart(allegation);
  return start ? dayProperties(field, start) : {};
}

/** When the conduct of several allegations had ended: the latest end among them, as far as their conduct is stated. */
export function conductEnd(allegations: readonly NodeFact[]): DayBounds | null {
  const [first, ...others] = allegations.flatMap((one) => intervalBounds(one, 'conduct') ?? []);
  if (!first) return null;
  return others.reduce(
    (end, { endEarliest, endLatest }) => ({
      earliest: later(end.earliest, endEarliest),
      latest: later(end.latest, endLatest),
    }),
    { earliest: first.endEarliest, latest: first.endLatest },
  );
}
