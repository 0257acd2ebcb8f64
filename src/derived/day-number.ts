import { FIRST_DAY, LAST_DAY } from '../model/sort-key.js';

/**
 * Days since 1970-01-01 of an ISO day, in the proleptic Gregorian calendar (ISO 8601). Integers instead of `Date`: the
 * rules compare hundreds of thousands of days, and `Date.UTC` reads the years 0 to 99 as 1900 to 1999.
 */
export function dayNumber(day: string): number {
  const known = KNOWN.get(day);
  if (known !== undefined) return known;
  const number = counted(day);
  if (KNOWN.size < REMEMBERED) KNOWN.set(day, number);
  return number;
}

/** The records of a century have fewer different days than this. */
const REMEMBERED = 50_000;
const KNOWN = new Map<string, number>();

function counted(day: string): number {
  const month = Number(day.slice(5, 7));
  // Counted from March, so that the leap day is the last day of the year.
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return (
    year * 365 + leapDays + Math.floor((monthFromMarch * 153 + 2) / 5) + Number(day.slice(8, 10)) - 719_469
  );
}

/** The ISO day of a day number. */
export function isoDay(number: number): string {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The day before; an open bound stays open. */
export function dayBefore(day: string): string {
  return isOpen(day) ? day : isoDay(dayNumber(day) - 1);
}

/** The day after; an open bound stays open. */
export function dayAfter(day: string): string {
  return isOpen(day) ? day : isoDay(dayNumber(day) + 1);
}

/** Whether a bound stands for "no such bound". */
export function isOpen(day: string): boolean {
  return day === FIRST_DAY || day === LAST_DAY;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
