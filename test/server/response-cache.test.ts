import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { testDatabase, testServerOptions } from '../database.js';
import { changed, founding, load } from '../ingest/founding-library.js';
import { manyMatters } from '../ingest/many-matters.js';
import { codesOf, testServer, type TestServer } from './test-server.js';
import { watchedDatabase } from './watched-database.js';

const { database: real, connection, empty } = await testDatabase({ schema: true });
const database = watchedDatabase(real);
const KEEPING = { responseCache: { bytes: 4_000_000, settledMs: 0 } };

let server: TestServer;

beforeEach(async () => {
  await empty();
  await load(real, founding);
  database.reads.length = 0;
  database.instead = undefined;
  server = await testServer(database, KEEPING);
});

const NAMES = 'query Names($first: Int) { officers(first: $first) { totalCount nodes { id name } } }';
const COUNT = '{ officers { totalCount } }';

/** How many statements a question took. */
async function statements(ask: () => Promise<unknown>): Promise<number> {
  const before = database.reads.length;
  await ask();
  return database.reads.length - before;
}

function get(query: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { 'apollo-require-preflight': 'true', ...headers },
  });
}

describe('An answer that was given is given again without running anything', () => {
  test('to the byte, with the version it was made from', async () => {
    const first = await server.ask(NAMES, { variables: { first: 3 } });
    expect(await statements(() => server.ask(NAMES, { variables: { first: 3 } }))).toBe(0);
    const again = await server.ask(NAMES, { variables: { first: 3 } });
    expect(JSON.stringify(again.body)).toBe(JSON.stringify(first.body));
    expect(again.status).toBe(200);
    expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect(server.logged.at(-1)).toMatchObject({ statements: 0, kept: true, operation: 'Names' });
  });

  test('only to the same question: other variables and another operation of the same text are asked', async () => {
    const both = `${NAMES} query Units { units { totalCount } }`;
    await server.ask(both, { variables: { first: 3 }, operationName: 'Names' });
    expect(
      await statements(() => server.ask(both, { variables: { first: 4 }, operationName: 'Names' })),
    ).toBe(1);
    const units = await server.ask(both, { variables: { first: 3 }, operationName: 'Units' });
    expect(Object.keys(units.body.data ?? {})).toEqual(['units']);
  });

  test('not where the settings keep nothing', async () => {
    const forgetful = await testServer(database, { responseCache: { bytes: 0, settledMs: 0 } });
    await forgetful.ask(COUNT);
    expect(await statements(() => forgetful.ask(COUNT))).toBe(1);
  });

  test('and no more is kept than the settings allow', async () => {
    const small = await testServer(database, { responseCache: { bytes: 4000, settledMs: 0 } });
    for (let first = 0; first < 20; first += 1) await small.ask(NAMES, { variables: { first } });
    expect(await statements(() => small.ask(NAMES, { variables: { first: 0 } }))).toBe(1);
  });
});

describe('What is not kept', () => {
  test('an answer with an error, and one that nobody gets again: it shows times', async () => {
    const removed =
      '{ officers(first: 1) { totalCount } officer(id: "officer/none") { name } node(id: "x") { id } }';
    await server.ask(removed);
    expect(await statements(() => server.ask(removed))).toBe(0);
    const faulty =
      '{ force(id: "x") { id } search(text: "met", after: "nonsense") { totalCount } units { totalCount } }';
    expect(codesOf(await server.ask(faulty))).toEqual(['BAD_CURSOR']);
    expect(await statements(() => server.ask(faulty))).toBe(2);
    const timed = { extensions: { cypher: true } };
    await server.ask(COUNT, timed);
    expect(await statements(() => server.ask(COUNT, timed))).toBe(1);
    expect((await server.ask(COUNT)).body.extensions).not.toHaveProperty('cypher');
    expect((await server.ask(COUNT, timed)).body.extensions).toHaveProperty('cypher');
  });

  test('an answer from data that came a moment ago: their commit may still be under way', async () => {
    const careful = await testServer(database, { responseCache: { bytes: 4_000_000, settledMs: 500 } });
    await careful.ask(COUNT);
    expect(await statements(() => careful.ask(COUNT))).toBe(1);
    await sleep(600);
    await careful.ask(COUNT);
    expect(await statements(() => careful.ask(COUNT))).toBe(0);
  });
});

describe('No answer outlives a load', () => {
  test('one between two requests', async () => {
    const name = '{ officers(where: { name: { startsWith: "Helen" } }) { nodes { name } } }';
    const before = await server.ask(name);
    await load(real, changed('people.yaml', 'name: Helen Ball', 'name: Helen Balle'));
    const after = await server.ask(name);
    expect([before.body.data, after.body.data]).toEqual([
      { officers: { nodes: [{ name: 'Helen Ball' }] } },
      { officers: { nodes: [{ name: 'Helen Balle' }] } },
    ]);
    expect(after.body.extensions).not.toEqual(before.body.extensions);
  });

  test('two, of which the second brings the first data back: what was read before them is asked anew', async () => {
    await server.ask(COUNT);
    await load(real, changed('people.yaml', 'name: Helen Ball', 'name: Helen Balle'));
    await load(real, founding);
    expect(await statements(() => server.ask(COUNT))).toBe(1);
  });

  test('one by another process, of many transactions: while it is under way every answer says so, and none is kept', async () => {
    const before = await server.ask(COUNT);
    expect(await statements(() => server.ask(COUNT))).toBe(0);
    const file = join(testServerOptions().dataFolder, 'facts-for-cache.json');
    writeFileSync(file, JSON.stringify(manyMatters(150)));
    const child = spawn(
      process.execPath,
      ['test/ingest/load-slowly.mjs', connection.uri, connection.password ?? '', file],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    const ended = once(child, 'exit');
    await once(child.stdout.resume(), 'data');
    const during = [];
    while (child.exitCode === null)
      during.push({ count: await statements(() => server.ask(COUNT)), reply: await server.ask(COUNT) });
    await ended;
    const loading = during.filter(({ reply }) => isLoading(reply.body.extensions));
    expect(loading.length).toBeGreaterThan(0);
    expect(loading.map(({ count }) => count)).toEqual(loading.map(() => 1));
    const after = await server.ask(COUNT);
    expect(after.body.extensions?.['data']).toMatchObject({ loading: [] });
    expect(total(after.body.data)).toBe(total(before.body.data) + 150);
  }, 120_000);
});

function isLoading(extensions: Readonly<Record<string, unknown>> | undefined): boolean {
  return ((extensions?.['data'] as { loading?: readonly string[] } | undefined)?.loading ?? []).length > 0;
}

function total(data: unknown): number {
  return (data as { officers: { totalCount: number } }).officers.totalCount;
}

describe('A question by GET', () => {
  test('has a strong tag, and whoever has the answer is told that it is the same', async () => {
    const first = await get(COUNT);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]+"$/);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await get(COUNT, { 'if-none-match': `"other", ${tag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    const other = await get(COUNT, { 'if-none-match': '"other"' });
    expect([other.status, await other.text()]).toEqual([200, await first.text()]);
  });

  test('has another tag for every other sequence of bytes: compressed, of another type, after a load', async () => {
    const tagOf = async (headers: Readonly<Record<string, string>>) =>
      (await get(COUNT, headers)).headers.get('etag');
    const tags = [
      await tagOf({ 'accept-encoding': 'identity' }),
      await tagOf({ 'accept-encoding': 'gzip' }),
      await tagOf({ 'accept-encoding': 'identity', accept: 'application/graphql-response+json' }),
    ];
    await load(real, changed('people.yaml', 'name: Helen Ball', 'name: Helen Balle'));
    tags.push(await tagOf({ 'accept-encoding': 'identity' }));
    expect(new Set(tags).size).toBe(4);
    const [old = ''] = tags;
    expect((await get(COUNT, { 'accept-encoding': 'identity', 'if-none-match': old ?? '' })).status).toBe(
      200,
    );
  });

  test('has the same tag where nothing is kept', async () => {
    const tag = (await get(COUNT)).headers.get('etag') ?? '';
    const forgetful = await testServer(database, { responseCache: { bytes: 0, settledMs: 0 } });
    const reply = await fetch(`${forgetful.url}/graphql?query=${encodeURIComponent(COUNT)}`, {
      headers: { 'apollo-require-preflight': 'true', 'if-none-match': tag },
    });
    expect(reply.status).toBe(304);
  });

  test('with an error, and any by POST, has none, and may not be kept by anybody', async () => {
    const faulty = await get('{ officers(first: 101) { totalCount } }');
    const posted = await server.ask(COUNT);
    for (const { headers } of [faulty, posted])
      expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
  });
});
