import { partProperty } from '../model/part-property.js';
import type { Properties } from './additions.js';
import type { DayBounds } from './day-bounds.js';
import { dayNumber, isOpen } from './day-number.js';

/** Time between two facts, at least and at most; a side that an open bound leaves unknown is not there. */
export interface Gap {
  readonly minDays?: number;
  readonly maxDays?: number;
}

const DAYS_A_MONTH = 30.4375;

/**
 * How much time lies from one day to another. Null when neither side is known. Source: domain.md section 1, rule 4: "a gap
 * between two facts is answered as minDays, maxDays and minMonths, maxMonths (days / 30.4375, one decimal)".
 */
export function gap(from: DayBounds, to: DayBounds): Gap | null {
  const least = days(from.latest, to.earliest);
  const most = days(from.earliest, to.latest);
  if (least === null && most === null) return null;
  return { ...(least !== null && { minDays: least }), ...(most !== null && { maxDays: most }) };
}

/** The properties in which a gap is kept. */
export function gapProperties(field: string, { minDays, maxDays }: Gap): Properties {
  return {
    ...(minDays !== undefined && {
      [partProperty(field, 'minDays')]: minDays,
      [partProperty(field, 'minMonths')]: months(minDays),
    }),
    ...(maxDays !== undefined && {
      [partProperty(field, 'maxDays')]: maxDays,
      [partProperty(field, 'maxMonths')]: months(maxDays),
    }),
  };
}

function days(from: string, to: string): number | null {
  return isOpen(from) || isOpen(to) ? null : dayNumber(to) - dayNumber(from);
}

/** `+ 0` so that a day too early is 0.0 months and not the number -0. */
function months(count: number): number {
  return Math.round((count / DAYS_A_MONTH) * 10) / 10 + 0;
}
