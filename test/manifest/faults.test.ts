import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import type { ConductGraphError } from '../../src/errors.js';
import { importFiles } from '../../src/manifest/import-files.js';
import { readManifest } from '../../src/manifest/read-manifest.js';

const model = readSchema();
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'force-'));
  cpSync('test/cli/force', folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Another content of a file, with the manifest told of its sum. */
function put(file: string, content: string | Buffer, name = file): void {
  const text = readFileSync(join(folder, 'force.yaml'), 'utf8');
  const before = createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');
  const sum = createHash('sha256').update(content).digest('hex');
  writeFileSync(join(folder, name), content);
  writeFileSync(
    join(folder, 'force.yaml'),
    text.replace(before, sum).replace(`path: ${file}`, `path: ${name}`),
  );
}

function change(from: string, to: string): void {
  const text = readFileSync(join(folder, 'force.yaml'), 'utf8');
  if (!text.includes(from)) throw new Error(`the manifest has no ${from}`);
  writeFileSync(join(folder, 'force.yaml'), text.replace(from, to));
}

async function faults(): Promise<readonly string[]> {
  try {
    const text = readFileSync(join(folder, 'force.yaml'), 'utf8');
    await importFiles(readManifest('force.yaml', text), folder, model);
    return [];
  } catch (error) {
    return (error as ConductGraphError).message.replaceAll(`${folder}/`, '').split('\n');
  }
}

test('a column that was renamed is named with its place, and so is the one in its stead', async () => {
  put('complaints.csv', 'number,date,closed\nA1,2020-01-01,\n');
  expect(await faults()).toEqual([
    'complaints.csv:1:8: The column "day" is missing. If it was renamed, change its name in the manifest: the file has "date"',
  ]);
});

test('a file that is not the published one stops the load before a row is read', async () => {
  writeFileSync(join(folder, 'officers.csv'), 'number,name\n1,Somebody else\n');
  expect(await faults()).toEqual([
    expect.stringMatching(
      /^force\.yaml:19:13: officers\.csv is another file than the one that the manifest was written for: its SHA-256 is [0-9a-f]{64}\. Fetch/,
    ),
  ]);
});

test('a packed file that was cut off, and one that is not UTF-8, are told with the line where it shows', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => `${String(index + 1)},A1,SU`).join('\n');
  put('accused.csv', gzipSync(`officer,complaint,finding\n${rows}\n`).subarray(0, 2000), 'accused.csv.gz');
  expect(await faults()).toEqual([
    expect.stringMatching(
      /^accused\.csv\.gz:\d+:1: The packed file ends here, in the middle\. Fetch it again$/,
    ),
  ]);
});

test('a file in another encoding is no text that could be read as something else', async () => {
  put('officers.csv', Buffer.from('number,name\n1,Jos\u00e9\n', 'latin1'));
  expect(await faults()).toEqual([
    'officers.csv:1:1: From about here the file is not UTF-8 text. Use the file as it was published, or save it as UTF-8',
  ]);
});

test('a code that no list knows is told with how many rows have it, and where first', async () => {
  put('accused.csv', 'officer,complaint,finding\n1,A1,SU\n2,A1,XX\n3,A2,XX\n1,A2,\n');
  expect(await faults()).toEqual([
    'force.yaml:12:3: The list "finding" does not have the code "XX", which 2 rows have, first accused.csv:3. Say what it means under values, or what it stands for under local',
  ]);
});

test('all that the manifest names and that is not there is told together, each at its place', async () => {
  change('fields: { received: day, closed: closed }', 'fields: { received: date, closd: closed }');
  change('{ record: officer, key: officer }', '{ record: oficer, key: officer }');
  change('list: finding }\n    references', 'list: findings }\n    references');
  expect((await faults()).map((one) => one.slice(0, one.indexOf('. ')))).toEqual([
    'force.yaml:43:25: The file "complaints" has no column "date"',
    'force.yaml:43:31: A manifest cannot fill "closd" of Matter here',
    'force.yaml:51:42: There is no code list "findings"',
    'force.yaml:53:26: There is no mapping "oficer"',
  ]);
});

test('a file that is read whole gives every row one fate, and never tells what stood in it', async () => {
  put('accused.csv', 'officer,complaint,finding\n1,A1,SU\n1.0,A1,SU\n9,A1,SU\n,A1,NS\n2,,NS\n3,A2,NS\n');
  const text = readFileSync(join(folder, 'force.yaml'), 'utf8');
  const { files, refusedRows } = await importFiles(readManifest('force.yaml', text), folder, model);
  expect(files.find(({ file }) => file === 'accused')).toEqual({
    file: 'accused',
    rows: 6,
    loaded: 2,
    merged: 1,
    refused: 3,
  });
  expect(refusedRows).toEqual([
    { file: 'accused', row: 3, because: 'there is no officer with the key that it names' },
    { file: 'accused', row: 4, because: 'it has no key' },
    { file: 'accused', row: 5, because: 'it names no matter' },
  ]);
});

test('a row that only repeats another is counted as that one, and one that contradicts it is refused', async () => {
  put(
    'complaints.csv',
    'number,day,closed\nA1,2020-01-01,2020-06-01\nA1,2020-01-01,2020-06-01\nA1,2020-01-02,2020-06-01\nA2,2021-03-01,\n',
  );
  const text = readFileSync(join(folder, 'force.yaml'), 'utf8');
  const { files, refusedRows } = await importFiles(readManifest('force.yaml', text), folder, model);
  expect(files.find(({ file }) => file === 'complaints')).toEqual({
    file: 'complaints',
    rows: 4,
    loaded: 2,
    merged: 1,
    refused: 1,
  });
  expect(refusedRows[0]).toEqual({
    file: 'complaints',
    row: 3,
    because: 'an earlier row has the same key',
  });
});

test('a code that stands before its text in one cell is taken out of it, and nothing where there is none', async () => {
  put('officers.csv', 'number,name\n1,01A-Ada\n2,Bo\n3,X-Cy-Di\n');
  change('name: name }', "name: { part: name, of: '[0-9A-Z]+-(.*)' } }");
  const text = readFileSync(join(folder, 'force.yaml'), 'utf8');
  const { facts } = await importFiles(readManifest('force.yaml', text), folder, model);
  const names = facts.nodes.flatMap(({ type, properties }) =>
    type === 'Officer' ? [properties['name']] : [],
  );
  expect(names).toEqual(['Ada', undefined, 'Cy-Di']);
});

test('a part of a text that is not clear is told at its place', async () => {
  change('name: name }', "name: { part: name, of: '([A-Z]+)-(.*)' } }");
  change('received: day', "received: { part: day, of: '(' }");
  expect((await faults()).map((one) => one.slice(0, one.indexOf('. ')))).toEqual([
    'force.yaml:38:67: It has 2 pairs of parentheses',
    expect.stringMatching(/^force\.yaml:43:\d+: It is no regular expression$/),
  ]);
});
