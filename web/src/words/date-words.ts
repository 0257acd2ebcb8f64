import type { Day, Interval } from 'conduct-graph-client';

type Dated = Pick<Day, 'edtf'> & Partial<Pick<Day, 'earliest' | 'latest' | 'asPrinted'>>;
type Lasting = Pick<Interval, 'edtf'> &
  Partial<Pick<Interval, 'startEarliest' | 'startLatest' | 'endEarliest' | 'endLatest' | 'ongoing'>>;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DOUBT: Readonly<Record<string, string>> = {
  '?': ' (uncertain)',
  '~': ' (about)',
  '%': ' (about, uncertain)',
};

/** A day in words, as precisely as its source gives it and no more. */
export function dayWords(day: Dated | null | undefined): string {
  if (day == null) return 'day not stated';
  if (day.edtf != null) return pointWords(day.edtf);
  if (day.asPrinted != null) return `“${day.asPrinted}”, which is no day`;
  return boundsWords(day.earliest, day.latest);
}

/** Something that lasts, in words: vague ends stay vague. */
export function periodWords(period: Lasting | null | undefined): string {
  if (period == null) return 'period not stated';
  const { edtf, startEarliest, startLatest, endEarliest, endLatest, ongoing } = period;
  if (edtf?.includes('/') === true) {
    const [start = '', end = ''] = edtf.split('/');
    return `${startWords(start)} ${endWords(end, ongoing)}`;
  }
  if (edtf != null) return pointWords(edtf);
  const from = `start ${boundsWords(startEarliest, startLatest)}`;
  return `${from}, end ${boundsWords(endEarliest, endLatest)}`;
}

function startWords(start: string): string {
  if (start === '' || start === '..') return 'start not stated,';
  return pointWords(start);
}

function endWords(end: string, ongoing: Lasting['ongoing']): string {
  if (end === '..' || ongoing === 'YES') return 'and still going on when published';
  if (end === '') return 'onwards, end not stated';
  return `to ${pointWords(end)}`;
}

/** One side of an interval, or a day: `2022-11` is "November 2022", `XXXX-03-24` "24 March, year not stated". */
function pointWords(edtf: string): string {
  const match = /^(\d{4}|[\dX]{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%]?)$/.exec(edtf);
  if (!match) return edtf;
  const [, year = '', month, day, doubt = ''] = match;
  const date = [
    day !== undefined && day !== 'XX' ? String(Number(day)) : '',
    monthName(month),
    yearWords(year),
  ]
    .filter((part) => part !== '')
    .join(' ')
    .replace(' , ', ', ');
  return `${date}${DOUBT[doubt] ?? ''}`;
}

function monthName(month: string | undefined): string {
  if (month === undefined || month === 'XX') return '';
  return MONTHS[Number(month) - 1] ?? month;
}

function yearWords(year: string): string {
  if (year === 'XXXX') return ', year not stated';
  return year.includes('X') ? `${year.replaceAll('X', '0')}s` : year;
}

/** Between two days, where only bounds are known. */
function boundsWords(earliest: string | null | undefined, latest: string | null | undefined): string {
  const whole = wholeOf(earliest, latest);
  if (whole !== null) return pointWords(whole);
  if (earliest != null && latest != null)
    return earliest === latest
      ? pointWords(earliest)
      : `between ${pointWords(earliest)} and ${pointWords(latest)}`;
  if (earliest != null) return `on or after ${pointWords(earliest)}`;
  if (latest != null) return `by ${pointWords(latest)}`;
  return 'not stated';
}

/** The month or the year of which these are the first and the last day. */
function wholeOf(earliest: string | null | undefined, latest: string | null | undefined): string | null {
  if (earliest == null || latest == null || !earliest.endsWith('-01')) return null;
  if (earliest.endsWith('-01-01') && latest === `${earliest.slice(0, 4)}-12-31`) return earliest.slice(0, 4);
  const month = earliest.slice(0, 7);
  const next = new Date(Date.parse(latest) + 86_400_000).toISOString();
  return latest.startsWith(month) && next.slice(8, 10) === '01' ? month : null;
}
