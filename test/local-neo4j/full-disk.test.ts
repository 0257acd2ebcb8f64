import { chmod, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.js';
import { stopLocalNeo4j } from '../../src/local-neo4j/stop-local-neo4j.js';
import { releaseOf } from '../../src/local-neo4j/releases.js';
import { silentProgress } from '../../src/observe/progress.js';
import { testServerOptions } from '../database.js';
import { shortLived } from './scratch-server.js';

// A small disk of our own. Where it can't be had (no right to mount) the tests say so and pass.
let disk: string | undefined;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'conduct-graph-disk-'));
  const { exitCode } = await execa('mount', ['-t', 'tmpfs', '-o', 'size=80m', 'tmpfs', folder], {
    reject: false,
  });
  if (exitCode === 0) disk = folder;
  else console.warn('Skipped: a full and a read-only disk can not be had here, as nothing can be mounted.');
});

afterAll(async () => {
  if (disk === undefined) return;
  await execa('umount', [disk], { reject: false });
  await rm(disk, { recursive: true });
});

async function failureIn(dataFolder: string, progress = silentProgress): Promise<unknown> {
  const options = {
    ...testServerOptions(),
    dataFolder,
    keepRunning: false,
    javaOptions: shortLived,
    progress,
  };
  const error: unknown = await startLocalNeo4j(options).catch((caught: unknown) => caught);
  expect(await stopLocalNeo4j(options)).toBe(false);
  return error;
}

const fill = (file: string) => execa('dd', ['if=/dev/zero', `of=${file}`, 'bs=4k'], { reject: false });

const full = {
  code: 'DATA_FOLDER',
  fields: { reason: expect.stringContaining('its disk is full') },
};

test('a disk that is full is told in plain words, with nothing half written', async () => {
  if (disk === undefined) return;
  await fill(join(disk, 'full'));
  expect(await failureIn(join(disk, 'data'))).toMatchObject(full);
  const files = await readdir(disk, { recursive: true, withFileTypes: true });
  expect(files.filter((file) => file.isFile()).map(({ name }) => name)).toEqual(['full']);
  await rm(join(disk, 'full'));
}, 600_000);

test('a disk that fills up while Neo4j starts is told in the same words, and no process stays', async () => {
  if (disk === undefined) return;
  const file = join(disk, 'filling');
  const now = (text: string): void => {
    if (text.includes('Bolt')) void fill(file);
  };
  expect(await failureIn(join(disk, 'small'), { ...silentProgress, now })).toMatchObject(full);
  expect(await readdir(join(disk, 'small', releaseOf(testServerOptions().version).line, 'run'))).toEqual([]);
  await rm(file);
  await rm(join(disk, 'small'), { recursive: true });
}, 600_000);

test('a disk that can only be read is told in plain words', async () => {
  if (disk === undefined) return;
  await mkdir(join(disk, 'data'), { recursive: true });
  await remountReadOnly(disk);
  const error = await failureIn(join(disk, 'data'));
  expect(error).toMatchObject({ code: 'DATA_FOLDER', fields: { reason: 'it is on a read-only disk' } });
  expect(String(error)).toContain('CONDUCT_GRAPH_DATA');
  expect(await readFile('/proc/mounts', 'utf8')).toContain(disk);
});

/** The Neo4j of the test before may still be letting go of its files. */
async function remountReadOnly(folder: string, attempts = 50): Promise<void> {
  const { exitCode, stderr } = await execa('mount', ['-o', 'remount,ro', folder], { reject: false });
  if (exitCode === 0) return;
  if (attempts === 0) throw new Error(stderr);
  await sleep(200);
  await remountReadOnly(folder, attempts - 1);
}

test('a folder of somebody else is told in plain words', async () => {
  if (process.getuid?.() === 0) {
    console.warn('Skipped: root may write everywhere. Run the tests as another user to see this one.');
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'conduct-graph-not-ours-'));
  await chmod(folder, 0o500);
  const error = await failureIn(join(folder, 'data'));
  expect(error).toMatchObject({ code: 'DATA_FOLDER' });
  expect(String(error)).toContain('the right to');
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});
