import { expect, test } from '@jest/globals';
import { csvText } from './csv-text.js';
import { generated } from './generated.js';

const OFFICERS = 5000;
const { folder, rows } = await generated(OFFICERS, 2);
const accused = csvText(folder, 'complaints-accused.csv.gz');

test('what is measured holds for real records: a tenth of those accused hold a third of the allegations', () => {
  const counts = new Map<string, number>();
  for (const row of accused) counts.set(row['UID'] ?? '', (counts.get(row['UID'] ?? '') ?? 0) + 1);
  const most = [...counts.values()].sort((one, other) => other - one);
  const share = (of: number) =>
    most.slice(0, Math.floor(most.length / of)).reduce((sum, one) => sum + one, 0) / accused.length;
  // The real set: 0.353 and 0.067.
  expect(share(10)).toBeGreaterThan(0.33);
  expect(share(10)).toBeLessThan(0.38);
  expect(share(100)).toBeGreaterThan(0.055);
  expect(share(100)).toBeLessThan(0.08);
  expect(most.length).toBe(Math.floor((OFFICERS * 677) / 1000));
});

test.each([
  ['complaints-accused.csv.gz', 244_436],
  ['complaints-complaints.csv.gz', 181_412],
  ['unit-history.csv.gz', 106_874],
  ['complaints-investigators.csv.gz', 166_837],
  ['complaints-victims.csv.gz', 124_521],
  ['complaints-complainants.csv.gz', 121_680],
  ['complaints-CPD-witnesses.csv.gz', 43_308],
  ['officer-filed-complaints__2017-09.csv.gz', 13_461],
] as const)('a force of the size of the real one is as much work: rows of %s', (file, real) => {
  const share = (rows.get(file) ?? 0) / ((real * OFFICERS) / 33_693);
  expect(share).toBeGreaterThan(0.85);
  expect(share).toBeLessThan(1.15);
});

test('most allegations can be attributed to where their officer served at the time', () => {
  const incident = new Map(
    csvText(folder, 'complaints-complaints.csv.gz').map((row) => [row['cr_id'], row['incident_date'] ?? '']),
  );
  const stays = new Map<string, (readonly [string, string])[]>();
  for (const row of csvText(folder, 'unit-history.csv.gz')) {
    const own = stays.get(row['UID'] ?? '') ?? [];
    own.push([row['unit_start_date'] ?? '', row['unit_end_date'] ?? '']);
    stays.set(row['UID'] ?? '', own);
  }
  const attributed = accused.filter((row) => {
    const day = incident.get(row['cr_id']) ?? '';
    const own = stays.get((row['UID'] ?? '').replace('.0', '')) ?? [];
    return own.some(([from, to]) => from <= day && day <= to);
  });
  expect(attributed.length / accused.length).toBeGreaterThan(0.75);
});
