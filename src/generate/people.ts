import { dayNumber } from '../derived/day-number.js';
import type { Chance } from './chance.js';
import { rowOf, type GeneratedRow } from './columns.js';
import type { Complaint } from './complaint.js';
import type { Planter } from './edge-cases.js';
import { linkOf, uidOf, type Force } from './force.js';

const TOGETHER: readonly (readonly [number, number])[] = [
  [0, 30],
  [1, 41],
  [2, 22],
  [3, 2],
  [4, 3],
  [6, 1],
  [8, 1],
];
const WITNESSES: readonly (readonly [number, number])[] = [
  [0, 79],
  [1, 9],
  [2, 6],
  [3, 2],
  [4, 2],
  [6, 1],
  [8, 1],
];
const RACES = [
  ['BLACK', 65],
  ['WHITE', 15],
  ['HISPANIC', 12],
  ['', 7],
  ['ASIAN/PACIFIC ISLANDER', 1],
] as const;
const SEXES = [
  ['MALE', 60],
  ['FEMALE', 37],
  ['', 3],
] as const;

const [FILINGS_BEGIN, FILINGS_END] = ['2000-01-01', '2016-12-31'].map(dayNumber) as [number, number];

/** Everybody else in a complaint: victims, complainants, officers who are witnesses, and whether a member filed it. */
export function peopleRows(
  complaint: Complaint,
  known: {
    readonly bystanders: (most: number) => readonly number[];
    readonly investigators: readonly number[];
  },
  force: Force,
  chance: Chance,
  planter: Planter,
): readonly GeneratedRow[] {
  // The oldest release names none of them.
  if (complaint.release === '1') return [];
  return [
    ...civilians('complaints-victims.csv.gz', 'orphanVictims', complaint, chance, planter),
    ...civilians('complaints-complainants.csv.gz', 'orphanComplainants', complaint, chance, planter),
    ...witnesses(complaint, known, force, chance, planter),
    ...filings(complaint, chance, planter),
  ];
}

/** A number that no complaint has. */
function unknownNumber({ id }: Complaint): string {
  return `9${id.padStart(9, '0')}`;
}

function civilians(
  file: 'complaints-victims.csv.gz' | 'complaints-complainants.csv.gz',
  orphans: 'orphanVictims' | 'orphanComplainants',
  complaint: Complaint,
  chance: Chance,
  { plant }: Planter,
): readonly GeneratedRow[] {
  return Array.from({ length: chance.weighted(TOGETHER) }, () =>
    rowOf(file, {
      age: chance.happens(500) ? `${String(chance.whole(8, 80))}.0` : '',
      cr_id: plant(orphans) ? unknownNumber(complaint) : complaint.id,
      cv: complaint.release,
      gender: chance.weighted<string>(SEXES),
      race: chance.weighted<string>(RACES),
    }),
  );
}

function witnesses(
  complaint: Complaint,
  known: Parameters<typeof peopleRows>[1],
  force: Force,
  chance: Chance,
  { plant }: Planter,
): readonly GeneratedRow[] {
  const row = (id: string, officer: number) =>
    rowOf('complaints-CPD-witnesses.csv.gz', {
      cv: complaint.release,
      UID: `${String(uidOf(officer))}.0`,
      cr_id: id,
      link_UID: linkOf(officer, force),
    });
  const number = chance.weighted(WITNESSES);
  const officers = known.bystanders(number).filter((officer) => !known.investigators.includes(officer));
  const [investigator] = known.investigators;
  if (investigator !== undefined && plant('investigatorsAsWitnesses')) officers.push(investigator);
  return officers.flatMap((officer) => {
    const own = row(complaint.id, officer);
    if (plant('orphanWitnesses')) return [row(unknownNumber(complaint), officer), own];
    return plant('witnessRowsTwice') ? [own, own] : [own];
  });
}

function filings(complaint: Complaint, chance: Chance, { plant, note }: Planter): readonly GeneratedRow[] {
  const { received, id } = complaint;
  if (received < FILINGS_BEGIN || received > FILINGS_END || !chance.happens(120)) return [];
  const row = (number: string) => rowOf('officer-filed-complaints__2017-09.csv.gz', { cr_id: number });
  note('complaintsFiledByMembers');
  return plant('orphanFilings') ? [row(unknownNumber(complaint)), row(id)] : [row(id)];
}
