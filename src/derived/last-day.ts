import { dayNumber, isoDay, isOpen } from './day-number.js';

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/**
 * The last day of a period that begins on a day and lasts an ISO 8601 duration; null for a duration that is none of whole
 * days. A month ends the day before the same date of the next: 12 May and 18 months end on 11 November. Where the month
 * has no such date it ends with its last day.
 */
export function lastDay(start: string, duration: string): string | null {
  const parts = DURATION.exec(duration)
    ?.slice(1)
    .map((part) => Number(part || 0));
  if (!parts || parts.every((part) => part === 0)) return null;
  if (isOpen(start)) return start;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts;
  return isoDay(monthsFrom(start, years * 12 + months) + weeks * 7 + days - 1);
}

/**
 * The day number of the same date some months on, or back where the number is negative: the day after a time of so many
 * months that begins on this day, and the first day of one that ends before it. Where the month has no such date it is the
 * first of the next.
 */
export function monthsFrom(day: string, months: number): number {
  const whole = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const sameDate = dayNumber(firstOf(whole)) + Number(day.slice(8, 10)) - 1;
  return Math.min(sameDate, dayNumber(firstOf(whole + 1)));
}

function firstOf(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
