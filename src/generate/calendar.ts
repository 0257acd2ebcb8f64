import { dayNumber } from '../derived/day-number.js';

/** The year in which the first things are alleged. */
export const FIRST_YEAR = 1986;

/** The last day of which the records know, as a number. */
export const LAST_DAY = dayNumber('2018-03-31');

/** The day that stands for the end of what has no end. */
export const ENDLESS = '2018-06-01';

/** The first days of the months in which something can be alleged, as numbers. */
export const MONTHS: readonly number[] = Array.from({ length: 12 * (2018 - FIRST_YEAR) + 3 }, (_, month) =>
  dayNumber(`${String(FIRST_YEAR + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-01`),
);

/** The month of a day, the nearest one where the day is outside of all. */
export function monthOf(day: number): number {
  let month = Math.max(0, Math.min(MONTHS.length - 1, Math.floor((day - (MONTHS[0] ?? 0)) / 31)));
  while (month + 1 < MONTHS.length && (MONTHS[month + 1] ?? 0) <= day) month += 1;
  return month;
}
