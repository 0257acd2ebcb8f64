import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { readMarker } from '../../src/ingest/marker.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { founding, load } from '../ingest/founding-library.js';
import { scratchServer } from '../local-neo4j/scratch-server.js';
import { runProgram, startServing, type Serving } from './run-program.js';

const { options, lock } = scratchServer('serve', { asksMaven: true });
const { database, connection, empty } = await testDatabase();
const named = {
  NEO4J_URI: connection.uri,
  NEO4J_PASSWORD: connection.password,
  CONDUCT_GRAPH_DATA: options.dataFolder,
};

const running: Serving[] = [];
afterEach(async () => {
  for (const serving of running.splice(0)) await serving.end('SIGKILL');
});

async function serving(environment: Readonly<Record<string, string | undefined>>): Promise<Serving> {
  const one = await startServing(environment);
  running.push(one);
  return one;
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  return errors ? errors.map(({ extensions }) => extensions.code) : data;
}

const COUNT = '{ officers(where: { name: { startsWith: "Ashley" } }) { nodes { name } } }';
const COUNTED = { officers: { nodes: [{ name: 'Ashley Bashar' }] } };

test(
  'one command: it says where to click, answers on the founding cases, survives its database, and leaves nothing',
  async () => {
    const first = await serving({ CONDUCT_GRAPH_DATA: options.dataFolder, CONDUCT_GRAPH_PLAN_AHEAD: 'true' });
    expect(first.screen).toMatch(/Conduct Graph is ready\./);
    expect(first.screen).toMatch(/Ask questions {4}http:\/\/localhost:\d+\/graphql/);
    expect(first.screen).toMatch(/user neo4j, password [0-9a-f]{24}/);
    expect(await ask(first.url, COUNT)).toEqual(COUNTED);
    const browser = /(http:\S+\/browser\/)/.exec(first.screen)?.[1];
    // The newer Neo4j has no Browser inside.
    if (browser !== undefined) expect((await fetch(browser)).status).toBe(200);
    expect((await fetch(new URL('/health/ready', first.url))).status).toBe(200);

    const { server } = (await lock()) as unknown as { server: { process: { pid: number } } };
    process.kill(server.process.pid, 'SIGKILL');
    const told = new Set<string>();
    for (
      let answer = await ask(first.url, COUNT);
      Array.isArray(answer);
      answer = await ask(first.url, COUNT)
    ) {
      told.add(String(answer));
      await sleep(200);
    }
    expect([...told]).toEqual(['DATABASE_UNAVAILABLE']);
    expect(await ask(first.url, COUNT)).toEqual(COUNTED);

    const ended = await first.end('SIGTERM');
    expect(ended).toMatchObject({ exitCode: 0 });
    expect(await lock()).toMatchObject({ state: 'stopped' });
    await expect(fetch(first.url)).rejects.toThrow();
  },
  databaseTimeoutMs,
);

test("somebody else's database is never written to: not when it is full, and not when it is empty", async () => {
  await database.command({ text: 'CREATE (:Thing {id: 1})', parameters: {} });
  const full = await runProgram(['serve', '--port', '0'], named);
  expect(full).toMatchObject({ exitCode: 1 });
  expect(full.stderr).toContain('NOT_OURS: This database holds something else.');
  await empty({ schema: true });
  const bare = await runProgram(['serve', '--port', '0'], named);
  expect(bare).toMatchObject({ exitCode: 1 });
  expect(bare.stderr).toContain('NOT_READY: This database is empty. Load a case library into it');
  const { rows } = await database.read({ text: 'MATCH (n) RETURN n', parameters: {} });
  expect(rows).toEqual([]);
}, 120_000);

test('a database of one’s own that was loaded is served, and is after it what it was before', async () => {
  await empty();
  await load(database, founding);
  const before = await readMarker(database);
  const one = await serving(named);
  expect(one.screen).toContain(connection.uri);
  expect(one.screen).not.toContain(connection.password ?? '');
  expect(await ask(one.url, COUNT)).toEqual(COUNTED);
  expect(await one.end('SIGINT')).toMatchObject({ exitCode: 0 });
  expect(await readMarker(database)).toEqual(before);
}, 120_000);

test('a port that was set and is taken is told before anything is started', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', () => resolve()));
  const address = taken.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const { exitCode, stderr } = await runProgram(['serve', '--port', port], named);
  taken.close();
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(new RegExp(`^PORT_TAKEN: PORT is ${port}, but another program listens there`));
});
