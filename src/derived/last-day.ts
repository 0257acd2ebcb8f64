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
  const whole = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + years * 12 + months;
  const sameDate = dayNumber(firstOf(whole)) + Number(start.slice(8, 10)) - 1;
  const after = Math.min(sameDate, dayNumber(firstOf(whole + 1)));
  return isoDay(after + weeks * 7 + days - 1);
}

function firstOf(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
