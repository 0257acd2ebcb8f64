import { expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import { MANIFEST_FILE } from '../../src/generate/write-force.js';
import type { FileName } from '../../src/generate/columns.js';
import { importFiles, type Imported } from '../../src/manifest/import-files.js';
import { readManifest } from '../../src/manifest/read-manifest.js';
import { generated, type Generated } from './generated.js';

const model = readSchema();
const force = await generated(300, 1);

async function imported({ folder, manifest }: Generated, choice: 'keep' | 'merge'): Promise<Imported> {
  const chosen = { complaintsUnderTwoNumbers: choice };
  return await importFiles(readManifest(MANIFEST_FILE, manifest, chosen), folder, model);
}

/** Merged and refused rows by file, as what was planted has it. */
function expected({ planted, rows }: Generated, choice: 'keep' | 'merge') {
  const merges = choice === 'merge';
  const of = (file: string, path: FileName, merged = 0, refused = 0) => {
    const all = rows.get(path) ?? 0;
    return { file, rows: all, loaded: all - merged - refused, merged, refused };
  };
  return [
    of('units', 'unit_reference.csv.gz', planted.unitsRenamed),
    of('officers', 'final-profiles.csv.gz'),
    of('postings', 'unit-history.csv.gz', 0, planted.postingsAfterResignation),
    of('categories', 'complaint_categories.csv.gz'),
    of('complaints', 'complaints-complaints.csv.gz', merges ? planted.complaintsUnderTwoNumbers : 0),
    of('filedByMembers', 'officer-filed-complaints__2017-09.csv.gz', 0, planted.orphanFilings),
    of('accused', 'complaints-accused.csv.gz', merges ? planted.accusedUnderTwoNumbers : 0),
    of('investigators', 'complaints-investigators.csv.gz', planted.investigatorRowsTwice),
    of('witnesses', 'complaints-CPD-witnesses.csv.gz', planted.witnessRowsTwice, planted.orphanWitnesses),
    of('victims', 'complaints-victims.csv.gz', 0, planted.orphanVictims),
  ];
}

test.each(['keep', 'merge'] as const)(
  'a generated force is imported without a fault, and each odd row has the fate it was made for: %s',
  async (choice) => {
    const { files, refusedRows } = await imported(force, choice);
    expect([...files].sort(byName)).toEqual(expected(force, choice).sort(byName));
    const reasons: Record<string, number> = {};
    for (const { file, because } of refusedRows) {
      const reason = `${file}: ${because}`;
      reasons[reason] = (reasons[reason] ?? 0) + 1;
    }
    expect(reasons).toEqual({
      'postings: it begins after the officer had resigned': force.planted.postingsAfterResignation,
      'filedByMembers: there is no matter with the key that it names': force.planted.orphanFilings,
      'witnesses: there is no matter with the key that it names': force.planted.orphanWitnesses,
      'victims: there is no matter with the key that it names': force.planted.orphanVictims,
    });
  },
);

test('what is odd reaches the graph as it would from real records', async () => {
  const { planted, rows } = force;
  const { facts, victims } = await imported(force, 'keep');
  const count = (type: string, properties: Readonly<Record<string, unknown>> = {}) =>
    facts.nodes.filter(
      (node) =>
        node.type === type &&
        Object.entries(properties).every(([name, value]) => node.properties[name] === value),
    ).length;
  const references = rows.get('unit_reference.csv.gz') ?? 0;
  expect({
    officers: count('Officer'),
    unnamed: count('Officer', { unnamed: 'NOT_PUBLISHED' }),
    units: count('Unit'),
    matters: count('Matter'),
    filedByMembers: count('Matter', { filedByMember: 'YES' }),
    allegations: count('Allegation'),
    withoutCategory:
      count('Allegation') - facts.relationships.filter((one) => one.type === 'IN_CATEGORY').length,
    victims: victims?.tables
      .find(({ kind }) => kind === 'BY_RACE')
      ?.cells.reduce((sum, one) => sum + one.victims, 0),
  }).toEqual({
    officers: 300,
    unnamed: planted.officersWithoutName,
    units: references - planted.unitsRenamed + planted.unitsNotInReference,
    matters: rows.get('complaints-complaints.csv.gz'),
    filedByMembers: planted.complaintsFiledByMembers,
    allegations: rows.get('complaints-accused.csv.gz'),
    withoutCategory: planted.accusedWithoutCode,
    victims: (rows.get('complaints-victims.csv.gz') ?? 0) - planted.orphanVictims,
  });
});

test('nobody takes it for the records of a real force', () => {
  expect(force.manifest).not.toMatch(/chicago|invisible|illinois|united states/i);
  expect(readManifest(MANIFEST_FILE, force.manifest).written.dataSet).toMatchObject({
    id: 'fictional',
    name: 'A fictional force',
    origin: 'conduct-graph generate --officers 300 --seed 1',
  });
});

test.each([1, 2, 5, 13, 40])(
  'a force of %i is imported without a fault, however little there is of it',
  async (officers) => {
    const small = await generated(officers, 3);
    const { files } = await imported(small, 'keep');
    const present = expected(small, 'keep').filter(({ rows }) => rows > 0);
    expect([...files].sort(byName)).toEqual(present.sort(byName));
  },
);

function byName(one: { readonly file: string }, other: { readonly file: string }): number {
  return one.file < other.file ? -1 : 1;
}
