import { dayNumber, isoDay } from '../derived/day-number.js';
import { LAST_DAY, MONTHS } from './calendar.js';
import type { Chance } from './chance.js';
import { rowOf, type GeneratedRow } from './columns.js';
import type { Planter } from './edge-cases.js';

/** A complaint: its numbers, its days, and the release that it comes from. */
export interface Complaint {
  /** The number with which everything else refers to it. */
  readonly id: string;
  /** The same complaint's other number, where it has two. */
  readonly otherId: string | null;
  readonly release: '1' | '2' | '3';
  readonly received: number;
  readonly isOpen: boolean;
  readonly rows: readonly GeneratedRow[];
}

/** Days from the incident to the complaint. */
const DELAYS: readonly (readonly [readonly [number, number], number])[] = [
  [[0, 0], 50],
  [[1, 1], 20],
  [[2, 5], 12],
  [[6, 22], 8],
  [[23, 600], 9],
  [[601, 2500], 1],
];

/** Days from the complaint to its closing. */
const WORK: readonly (readonly [readonly [number, number], number])[] = [
  [[1, 30], 20],
  [[31, 365], 55],
  [[366, 1500], 25],
];

const IMPOSSIBLE_DAYS = ['1919-05-12', '2003-02-30', '1930-01-01', '2006-13-01'] as const;
const PLACES = ['TAVERN/LIQUOR STORE', 'PUBLIC WAY', 'POLICE FACILITY', 'RESIDENCE', 'VEHICLE'] as const;
const PLACE_CODES = ['17', '19', '04', '03', '14', '15', 'XX'] as const;

const [BOTH_BEGIN, BOTH_END, SECOND_ENDS] = ['2000-01-01', '2001-07-31', '2016-06-30'].map(dayNumber) as [
  number,
  number,
  number,
];

/** A complaint of a month, by its number. */
export function makeComplaint(
  month: number,
  number: number,
  { chance, planter, town }: { readonly chance: Chance; readonly planter: Planter; readonly town: string },
): Complaint {
  const { plant, note } = planter;
  const between = (table: typeof DELAYS) => chance.whole(...chance.weighted(table));
  const incident = Math.min(LAST_DAY, (MONTHS[month] ?? 0) + chance.whole(0, 27));
  const isBefore = plant('incidentsAfterComplaint');
  const received = isBefore
    ? incident - chance.whole(1, 144)
    : Math.min(LAST_DAY, incident + between(DELAYS));
  const due = received + between(WORK);
  const isOpen = due > LAST_DAY || chance.happens(12);
  const isClosedBefore = !isOpen && plant('complaintsClosedBeforeFiled');
  const closed = isClosedBefore ? received - chance.whole(1, 90) : due;
  const incidentDay = isBefore
    ? isoDay(incident)
    : plant('complaintsWithoutIncidentDay')
      ? ''
      : plant('impossibleIncidentDays')
        ? chance.one(IMPOSSIBLE_DAYS)
        : isoDay(incident);
  const isBetween = received >= BOTH_BEGIN && received <= BOTH_END;
  const first = received < BOTH_BEGIN || (isBetween && chance.happens(300));
  // Only what is not odd otherwise stands twice, so that each other oddity is one row.
  const isUsual = incidentDay === isoDay(incident) && !isBefore && !isClosedBefore;
  const isTwice = isBetween && !first && isUsual && plant('complaintsUnderTwoNumbers');
  const release = first ? '1' : received > SECOND_ENDS || chance.happens(15) ? '3' : '2';
  const digits = String(number);
  const row = (id: string, of: Complaint['release']) => {
    if (isOpen) note('complaintsOpen');
    return rowOf('complaints-complaints.csv.gz', {
      cr_id: id,
      cv: of,
      incident_date: incidentDay,
      complaint_date: isoDay(received),
      closed_date: isOpen ? '' : isoDay(closed),
      beat: of === '1' ? '' : beatOf(chance),
      city: of === '1' ? '' : town,
      location: of === '1' ? '' : of === '2' ? chance.one(PLACE_CODES) : chance.one(PLACES),
    });
  };
  const id = first ? `C${digits}` : digits;
  const otherId = isTwice ? `C${digits}` : null;
  const rows = [...(otherId === null ? [] : [row(otherId, '1')]), row(id, release)];
  return { id, otherId, release, received, isOpen, rows };
}

/** A beat in one of the ways in which they are written. */
function beatOf(chance: Chance): string {
  const beat = String(chance.whole(101, 2535));
  return chance.weighted([
    [beat.padStart(4, '0'), 6],
    [`${beat}.0`, 2],
    [` ${beat}`, 1],
    ['0', 1],
  ]);
}
