import { expect, test } from '@jest/globals';
import type { Planted } from '../../src/generate/edge-cases.js';
import { csvText } from './csv-text.js';
import { generated } from './generated.js';

const { folder, planted, rows } = await generated(300, 1);

type Rows = ReturnType<typeof csvText>;
const read = (file: string): Rows => csvText(folder, file);
const units = read('unit_reference.csv.gz');
const officers = read('final-profiles.csv.gz');
const postings = read('unit-history.csv.gz');
const categories = new Set(read('complaint_categories.csv.gz').map((row) => row['CODE']));
const complaints = read('complaints-complaints.csv.gz');
const filings = read('officer-filed-complaints__2017-09.csv.gz');
const accused = read('complaints-accused.csv.gz');
const investigators = read('complaints-investigators.csv.gz');
const witnesses = read('complaints-CPD-witnesses.csv.gz');

const complaint = new Map(complaints.map((row) => [row['cr_id'], row]));
const accusedOf = countBy(accused, 'cr_id');
const resigned = new Map(officers.map((row) => [row['UID'], row['resignation_date'] ?? '']));
const whole = (text: string | undefined): string => (text ?? '').replace(/\.0$/, '');
const orphans = (all: Rows): number => all.filter((row) => !complaint.has(row['cr_id'])).length;
const twice = (all: Rows, ...columns: readonly string[]): number =>
  all.length - new Set(all.map((row) => columns.map((column) => row[column]).join(' '))).size;
const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && text >= '1960-01-01';
};
const isLate = (row: Rows[number]): boolean => {
  const left = resigned.get(row['UID']) ?? '';
  return left !== '' && (row['unit_start_date'] ?? '') > left;
};

function countBy(all: Rows, column: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of all) counts.set(row[column] ?? '', (counts.get(row[column] ?? '') ?? 0) + 1);
  return counts;
}

function counted(): Planted {
  const incident = complaints.filter(
    (row) => row['incident_date'] !== '' && isDay(row['incident_date'] ?? ''),
  );
  const finding = (of: string) => accused.filter((row) => row['final_finding'] === of);
  const isOpen = (row: Rows[number]) => complaint.get(row['cr_id'])?.['closed_date'] === '';
  const both = complaints.filter((row) => complaint.has(`C${row['cr_id'] ?? ''}`));
  const byInvestigator = new Set(investigators.map((row) => `${row['cr_id'] ?? ''} ${row['UID'] ?? ''}`));
  const reference = new Set(units.map((row) => row['current_unit']));
  const used = new Set(postings.filter((row) => !isLate(row)).map((row) => whole(row['unit'])));
  const civilians = (release: string) =>
    new Set(
      investigators
        .filter((row) => row['UID'] === '' && row['cv'] === release)
        .map((row) => Number(row['investigator_ID']) % 100_000),
    );
  const [second, third] = [civilians('2'), civilians('3')];
  return {
    complaintsWithoutAccused: complaints.filter((row) => !accusedOf.has(row['cr_id'] ?? '')).length,
    complaintsUnderTwoNumbers: both.length,
    accusedUnderTwoNumbers: both.reduce((sum, row) => sum + (accusedOf.get(row['cr_id'] ?? '') ?? 0), 0),
    complaintsWithoutIncidentDay: complaints.filter((row) => row['incident_date'] === '').length,
    impossibleIncidentDays: complaints.filter((row) => row['incident_date'] !== '').length - incident.length,
    incidentsAfterComplaint: incident.filter(
      (row) => (row['incident_date'] ?? '') > (row['complaint_date'] ?? ''),
    ).length,
    complaintsClosedBeforeFiled: complaints.filter(
      (row) => row['closed_date'] !== '' && (row['closed_date'] ?? '') < (row['complaint_date'] ?? ''),
    ).length,
    complaintsOpen: complaints.filter((row) => row['closed_date'] === '').length,
    veryLargeMatters: [...accusedOf.values()].filter((number) => number > 32).length,
    complaintsFiledByMembers: filings.length - orphans(filings),
    orphanFilings: orphans(filings),
    orphanVictims: orphans(read('complaints-victims.csv.gz')),
    orphanComplainants: orphans(read('complaints-complainants.csv.gz')),
    orphanWitnesses: orphans(witnesses),
    witnessRowsTwice: twice(witnesses, 'cr_id', 'UID'),
    investigatorsAsWitnesses: new Set(
      witnesses
        .map((row) => `${row['cr_id'] ?? ''} ${row['UID'] ?? ''}`)
        .filter((pair) => byInvestigator.has(pair)),
    ).size,
    investigatorRowsOfOfficers: investigators.filter((row) => row['UID'] !== '').length,
    investigatorRowsTwice: twice(investigators, 'cr_id', 'investigator_ID'),
    investigatorsUnderTwoNumbers: [...second].filter((number) => third.has(number)).length,
    postingsAfterResignation: postings.filter(isLate).length,
    unitsNotInReference: [...used].filter((unit) => !reference.has(unit)).length,
    unitsRenamed: twice(units, 'current_unit'),
    officersWithoutName: officers.filter((row) => row['last_name'] === '').length,
    officersWithoutAppointment: officers.filter((row) => row['appointed_date'] === '').length,
    accusedWithCodeNotInReference: accused.filter(
      (row) => row['complaint_code'] !== '' && !categories.has(row['complaint_code']),
    ).length,
    accusedWithoutCode: accused.filter((row) => row['complaint_code'] === '').length,
    blankFindingsOpen: finding('').filter(isOpen).length,
    blankFindingsClosed: finding('').filter((row) => !isOpen(row)).length,
    findingsDIS: finding('DIS').length,
    findingsNC: finding('NC').length,
    findingsNAF: finding('NAF').length,
    outcomesAsNumbers: accused.filter((row) => /^\d+$/.test(row['final_outcome'] ?? '')).length,
  };
}

test('a test on a generated force meets what it was told: each oddity is there as often as the generator says', () => {
  expect(counted()).toEqual(planted);
});

test('no oddity of real records goes untried, even in a small force', () => {
  expect(Object.entries(planted).filter(([, times]) => times === 0)).toEqual([]);
});

test('rows are told as they were written', () => {
  const all = [...rows].map(([file, number]) => [file, read(file).length, number] as const);
  expect(all.filter(([, counts, number]) => counts !== number)).toEqual([]);
});

test('what real records never have is never made: an officer accused twice in a complaint, or one that is not there', () => {
  expect(twice(accused, 'cr_id', 'UID')).toBe(0);
  expect(twice(complaints, 'cr_id')).toBe(0);
  expect(orphans(accused) + orphans(investigators)).toBe(0);
  const known = new Set(officers.map((row) => row['UID'] ?? ''));
  const named = [...accused, ...witnesses, ...postings, ...investigators.filter((row) => row['UID'] !== '')];
  expect(named.filter((row) => !known.has(whole(row['UID'])))).toEqual([]);
});
