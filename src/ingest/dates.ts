import edtf, { type ExtendedDate } from 'edtf'; // ISO 8601-2 with its vague forms; nobody should write that grammar again
import { isCalendarDay } from '../model/calendar-day.js';
import { FIRST_DAY, LAST_DAY } from '../model/sort-key.js';

/** Two bounds of a day, with sentinels where there is none. */
export interface Bounds {
  readonly earliest: string;
  readonly latest: string;
}

export interface DayValue extends Bounds {
  readonly edtf: string;
  readonly certainty: 'CERTAIN' | 'UNCERTAIN' | 'APPROXIMATE' | 'UNCERTAIN_AND_APPROXIMATE';
}

export interface IntervalValue {
  readonly edtf: string;
  readonly start: Bounds;
  readonly end: Bounds;
  readonly ongoing: 'YES' | 'NO' | null;
}

/** Nothing is known of it. */
export const OPEN: Bounds = { earliest: FIRST_DAY, latest: LAST_DAY };

/** What is wrong with a date, in words; the caller knows where it stands. */
export class DateFault extends Error {}

/** Reads a day in EDTF: `2021-08-17`, `2018`, `2020-11~`, `[2019-05-01..2020-01-31]`, `XXXX-03-24`. @throws DateFault */
export function readDay(text: string): DayValue {
  // By far the most days are given in full, and the grammar of all the others takes a hundred times as long.
  if (isCalendarDay(text)) return { edtf: text, earliest: text, latest: text, certainty: 'CERTAIN' };
  const date = parse(text);
  if (date.type === 'Interval') throw new DateFault(`"${text}" is an interval where a day is asked for`);
  return { edtf: text, ...boundsOf(date), certainty: certaintyOf(date) };
}

/**
 * Reads an interval in EDTF. An empty side is unknown, `..` is open: it goes on. A single date says that it began and
 * ended within it.
 * @throws DateFault
 */
export function readInterval(text: string): IntervalValue {
  const [from = '', to, ...rest] = text.split('/');
  if (rest.length > 0) throw new DateFault(`"${text}" is no date that exists`);
  if (to === undefined) {
    const within = readDay(text);
    const bounds: Bounds = { earliest: within.earliest, latest: within.latest };
    return { edtf: text, start: bounds, end: bounds, ongoing: 'NO' };
  }
  const [start, end] = [sideOf(from), sideOf(to)];
  if (start.earliest > end.latest) throw new DateFault(`"${text}" ends before it begins`);
  return {
    edtf: text,
    start: { earliest: start.earliest, latest: earlier(start.latest, end.latest) },
    end: { earliest: to === '..' ? LAST_DAY : later(start.earliest, end.earliest), latest: end.latest },
    ongoing: to === '..' ? 'YES' : to === '' ? null : 'NO',
  };
}

/** What may be written of an interval when EDTF alone cannot say it. */
export interface WrittenInterval {
  readonly edtf?: string | number;
  readonly mentioned?: readonly (string | number)[];
  readonly startEarliest?: string | number;
  readonly startLatest?: string | number;
  readonly endEarliest?: string | number;
  readonly endLatest?: string | number;
}

/**
 * The sides of an interval from all that is written of it. A mention says that it had begun by then and had not ended
 * before: beyond the mentions nothing is said.
 */
export function intervalSides(written: WrittenInterval): { readonly start: Bounds; readonly end: Bounds } {
  const { start, end } =
    written.edtf === undefined ? { start: OPEN, end: OPEN } : readInterval(String(written.edtf));
  const mentions = (written.mentioned ?? []).map((day) => readDay(String(day)));
  const bound = (day: string | number | undefined, side: keyof Bounds): string =>
    day === undefined ? OPEN[side] : readDay(String(day))[side];
  return {
    start: {
      earliest: later(start.earliest, bound(written.startEarliest, 'earliest')),
      latest: [
        start.latest,
        bound(written.startLatest, 'latest'),
        ...mentions.map((day) => day.latest),
      ].reduce(earlier),
    },
    end: {
      earliest: [
        end.earliest,
        bound(written.endEarliest, 'earliest'),
        ...mentions.map((day) => day.earliest),
      ].reduce(later),
      latest: earlier(end.latest, bound(written.endLatest, 'latest')),
    },
  };
}

/** The smaller of two ISO days. */
export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

/** The larger of two ISO days. */
export function later(a: string, b: string): string {
  return a > b ? a : b;
}

function parse(text: string): ExtendedDate {
  if (/T/.test(text)) throw new DateFault(`"${text}" has a time of day; only days are kept`);
  try {
    return edtf(text);
  } catch {
    throw new DateFault(`"${text}" is no date that exists`);
  }
}

/** One side of an interval: empty where unknown, two dots where open. */
function sideOf(text: string): Bounds {
  return text === '' || text === '..' ? OPEN : readDay(text);
}

/** Members of a set are read one by one, since the library's own bounds overlook ranges. */
function boundsOf(date: ExtendedDate): Bounds {
  if (date.type !== 'Set' && date.type !== 'List') return { earliest: iso(date.min), latest: iso(date.max) };
  const days = (date.values ?? []).flat().map(boundsOf);
  return {
    earliest: date.earlier ? FIRST_DAY : days.map((day) => day.earliest).reduce(earlier),
    latest: date.later ? LAST_DAY : days.map((day) => day.latest).reduce(later),
  };
}

/** A year that is not given at all gives no bound. */
function iso(time: number): string {
  if (!Number.isFinite(time)) return time < 0 ? FIRST_DAY : LAST_DAY;
  const text = new Date(time).toISOString();
  if (text.startsWith('-') || text.startsWith('0000')) return FIRST_DAY;
  return text.startsWith('9999') || text.startsWith('+') ? LAST_DAY : text.slice(0, 10);
}

function certaintyOf(date: ExtendedDate): DayValue['certainty'] {
  const uncertain = (date.uncertain?.value ?? 0) > 0;
  const approximate = (date.approximate?.value ?? 0) > 0;
  if (uncertain && approximate) return 'UNCERTAIN_AND_APPROXIMATE';
  return uncertain ? 'UNCERTAIN' : approximate ? 'APPROXIMATE' : 'CERTAIN';
}
