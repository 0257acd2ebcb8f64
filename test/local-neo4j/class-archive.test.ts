import { chmod, copyFile, open, readdir, stat, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { archiveOptions, classArchiveOf, classListOf } from '../../src/local-neo4j/class-archive.js';
import { dataFolderOf, makeDataFolder } from '../../src/local-neo4j/data-folder.js';
import { install, type Installation } from '../../src/local-neo4j/installation.js';
import { makeClassArchive } from '../../src/local-neo4j/make-class-archive.js';
import { releaseOf } from '../../src/local-neo4j/releases.js';
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.js';
import { databaseTimeoutMs } from '../database.js';
import { scratchServer } from './scratch-server.js';

const { options } = scratchServer('class-archive');
const folder = dataFolderOf(options.dataFolder, releaseOf(options.version));
const classList = join(folder.home, 'classes');
const never = new AbortController().signal;

let installation: Installation;
let jar: string;

// One jar is ours, so that its archive is: the one of this machine is in use.
beforeAll(async () => {
  await makeDataFolder(folder);
  const [first = '', ...others] = (await install(folder, options)).classPath.split(delimiter);
  jar = join(folder.home, 'first.jar');
  await copyFile(first, jar);
  await writeFile(join(folder.jars, 'class-path.txt'), [jar, ...others].join(delimiter));
  installation = await install(folder, options);
  // A line that Java 17 would not read, and one that is not finished.
  const lines = ['org/neo4j/server/CommunityEntryPoint', `@lambda-proxy ${'x'.repeat(5000)}`, '@lambda-pro'];
  await writeFile(classList, lines.join('\n'));
}, databaseTimeoutMs);

const leftThere = async () =>
  (await readdir(dirname(jar))).filter((name) => name.startsWith('conduct-graph-'));
const wanted = () => archiveOptions(installation, folder);

test('a start without an archive tells what belongs into it', async () => {
  expect(await wanted()).toContain(`-XX:DumpLoadedClassList=${classListOf(folder)}`);
});

test('an archive that is given up leaves nothing', async () => {
  const given = AbortSignal.timeout(100);
  await expect(makeClassArchive(installation, classList, given)).rejects.toThrow();
  expect(await leftThere()).toEqual([]);
});

test('of two that make it at once one does, in the place of what is out of date', async () => {
  const { file, family } = await classArchiveOf(installation);
  await writeFile(join(dirname(file), `${family}old.jsa`), '');
  const makes = [1, 2].map(() => makeClassArchive(installation, classList, never));
  const outcomes = (await Promise.allSettled(makes)).map(({ status }) => status);
  expect(outcomes.sort()).toEqual(['fulfilled', 'rejected']);
  expect((await leftThere()).map((name) => join(dirname(file), name))).toEqual([file]);
  expect(await wanted()).toContain(`-XX:SharedArchiveFile=${file}`);
});

test(
  'Neo4j starts although its archive is broken',
  async () => {
    const { file } = await classArchiveOf(installation);
    const { size } = await stat(file);
    await chmod(file, 0o600);
    const broken = await open(file, 'r+');
    await broken.write(Buffer.alloc(2 ** 20, 0xff), 0, 2 ** 20, Math.floor(size / 2));
    await broken.close();
    await using started = await startLocalNeo4j(options);
    expect(started.ours).toBe(true);
  },
  databaseTimeoutMs,
);

test('another jar needs another archive', async () => {
  await writeFile(jar, 'another');
  expect(await wanted()).toContain(`-XX:DumpLoadedClassList=${classListOf(folder)}`);
});
