import { access, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findJava } from '../../src/local-neo4j/find-java.js';
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.js';
import { provideNeo4j } from '../../src/local-neo4j/provide-neo4j.js';
import { scratchServer } from './scratch-server.js';

const { options, home, lock } = scratchServer('failures');

const failure = (attempt: Promise<unknown>): Promise<unknown> => attempt.catch((error: unknown) => error);

test('a port that the user set and that is taken is told by the name of its setting', async () => {
  const squatter = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => squatter.once('listening', resolve));
  const { port } = squatter.address() as AddressInfo;
  const bolt = await failure(startLocalNeo4j({ ...options, boltPort: port }));
  expect(bolt).toMatchObject({ code: 'PORT_TAKEN', fields: { setting: 'CONDUCT_GRAPH_BOLT_PORT', port } });
  const http = await failure(startLocalNeo4j({ ...options, httpPort: port }));
  expect(http).toMatchObject({ code: 'PORT_TAKEN', fields: { setting: 'CONDUCT_GRAPH_HTTP_PORT', port } });
  squatter.close();
  expect(await lock()).toMatchObject({ state: 'stopped' });
}, 600_000);

test('a Neo4j that dies is told with the end of its log, and the folder is free again', async () => {
  const memory = { heapAtStart: '64m', heapAtMost: '32m', pageCache: '64m' };
  const error = await failure(startLocalNeo4j({ ...options, memory }));
  expect(error).toMatchObject({ code: 'NEO4J_FAILED' });
  expect(String(error)).toContain(join(home, 'logs', 'console.log'));
  expect(String(error)).toContain('heap size');
  expect(await lock()).toMatchObject({ state: 'stopped' });
}, 180_000);

test('a start that is withdrawn leaves no process and no lock', async () => {
  const asker = new AbortController();
  const now = (text: string): void => {
    if (text.includes('Bolt')) asker.abort();
  };
  const progress = { ...options.progress, now };
  const error = await failure(startLocalNeo4j({ ...options, progress, signal: asker.signal }));
  expect(error).toMatchObject({ code: 'CANCELLED' });
  expect(await lock()).toMatchObject({ state: 'stopped' });
  await expect(access(join(home, 'run', 'neo4j.pid'))).rejects.toThrow();
}, 180_000);

test('a Java that is too old, or none, is told together with what would do', async () => {
  const search = await findJava(99, undefined);
  expect(search).toMatchObject({
    tooOld: expect.arrayContaining([expect.objectContaining({ version: 17 })]),
  });
});

test('the Java of JAVA_HOME comes before others, if it will do', async () => {
  const search = await findJava(17);
  if (!('found' in search)) throw new Error('the tests need Java 17');
  expect(await findJava(17, search.found.home, [])).toEqual(search);
  const broken = await mkdtemp(join(tmpdir(), 'no-java-'));
  expect(await findJava(17, broken)).toEqual(search);
  await rm(broken, { recursive: true });
});

test('a Neo4j that the user names is used as it is, and not stopped', async () => {
  const named = { uri: 'neo4j+s://example.org', username: 'me', password: 'mine', database: 'graph' };
  const provided = await provideNeo4j(named, { ...options, dataFolder: '/nowhere' });
  expect(provided).toMatchObject({ ...named, managed: false });
  await provided[Symbol.asyncDispose]();
});

test('a file in place of the data folder is told in plain words', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'conduct-graph-'));
  const dataFolder = join(parent, 'data');
  await writeFile(dataFolder, '');
  const error = await failure(startLocalNeo4j({ ...options, dataFolder }));
  expect(error).toMatchObject({ code: 'DATA_FOLDER' });
  expect(String(error)).toContain('a file stands where a folder should be');
  expect(await readdir(parent)).toEqual(['data']);
  await rm(parent, { recursive: true });
});
