import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { COLUMNS } from '../../src/generate/columns.js';
import { writeForce } from '../../src/generate/write-force.js';
import { silentProgress } from '../../src/observe/progress.js';
import { generated, newFolder, template } from './generated.js';

const one = await generated(120, 7);

function bytesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file)).toString('base64')]),
  );
}

test('figures can be compared, since the same officers and seed give the same bytes', async () => {
  const again = await generated(120, 7);
  expect([...bytesOf(again.folder).keys()]).toHaveLength(12);
  expect(bytesOf(again.folder)).toEqual(bytesOf(one.folder));
});

test('figures of one machine can be compared with those of another: the bytes are those that were written here once', () => {
  const hash = createHash('sha256');
  for (const file of Object.keys(COLUMNS)) hash.update(readFileSync(join(one.folder, file)));
  expect(hash.digest('hex')).toBe('f3fdee39a893fb49f7cbc281780d12f9c736212d4a7e3a66a5053f73bfee139c');
});

test('another seed gives another force, so that a figure does not hang on one', async () => {
  const other = bytesOf((await generated(120, 8)).folder);
  // The categories are the same for every force.
  const same = [...bytesOf(one.folder)]
    .filter(([file, bytes]) => other.get(file) === bytes)
    .map(([file]) => file);
  expect(same).toEqual(['complaint_categories.csv.gz']);
});

test.each(Object.entries(COLUMNS))('%s is packed without a time, and has its columns', (file, columns) => {
  const bytes = readFileSync(join(one.folder, file));
  expect([...bytes.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
  expect(gunzipSync(bytes).toString('utf8').split('\n')[0]).toBe(columns.join(','));
});

test('records of others are safe: a folder that holds such a file is left as it was', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'complaints-accused.csv.gz'), 'theirs');
  const writing = writeForce({ officers: 5, seed: 1, folder, template, progress: silentProgress });
  await expect(writing).rejects.toMatchObject({
    code: 'BAD_INPUT',
    message: expect.stringContaining('which were left as they are'),
  });
  expect(readdirSync(folder)).toEqual(['complaints-accused.csv.gz']);
  expect(readFileSync(join(folder, 'complaints-accused.csv.gz'), 'utf8')).toBe('theirs');
});

test('a force that was written is never overwritten', async () => {
  const before = bytesOf(one.folder);
  const writing = writeForce({
    officers: 5,
    seed: 1,
    folder: one.folder,
    template,
    progress: silentProgress,
  });
  await expect(writing).rejects.toMatchObject({ code: 'BAD_INPUT' });
  expect(bytesOf(one.folder)).toEqual(before);
});

test('half a force is never left behind, nor one that the manifest does not describe', async () => {
  const folder = newFolder();
  const wrong = template.replace('path: unit-history.csv.gz', 'path: other.csv.gz');
  const writing = writeForce({ officers: 5, seed: 1, folder, template: wrong, progress: silentProgress });
  await expect(writing).rejects.toThrow('other.csv.gz, which is not generated');
  expect(readdirSync(folder)).toEqual([]);
});
