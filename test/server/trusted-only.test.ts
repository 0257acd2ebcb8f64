import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse, print } from 'graphql';
import { readOperations } from '../../src/cli/read-operations.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { loadSmallGraph } from './small-graph.js';
import { codesOf, testServer, type GraphqlBody, type Reply, type TestServer } from './test-server.js';
import { watchedDatabase, type WatchedDatabase } from './watched-database.js';

interface Manifest {
  readonly operations: readonly { readonly id: string; readonly name: string; readonly body: string }[];
}

const manifest = JSON.parse(readFileSync('client/persisted-operations.json', 'utf8')) as Manifest;
const operations = readOperations();

const inManifest = (wanted: string) => found(manifest.operations.find(({ name }) => name === wanted));
const known = (wanted: string) => found(operations.find(({ name }) => name === wanted));

function found<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('There is no such operation');
  return one;
}

const record = inManifest('OfficerRecord');
const cookbookText = known('OfficerRecord').text;
const variables = { id: 'officer/test-001' };
const OWN = '{ officer(id: "officer/test-001") { name } }';

let database: WatchedDatabase;
let open: TestServer;
let trustedOnly: TestServer;
/** Statements that were answered before it was ready. */
let answered: ReadonlySet<string>;

beforeAll(async () => {
  const tested = await testDatabase({ schema: true });
  await loadSmallGraph(tested.database);
  database = watchedDatabase(tested.database);
  // Without operations of its own it has nothing to plan: the test of warming looks at the other alone.
  trustedOnly = await testServer(database, { operations, trustedOnly: true, timeoutMs: 60_000 });
  answered = new Set(database.reads.map(({ text }) => text));
  open = await testServer(tested.database, { operations, plannedAhead: [], timeoutMs: 60_000 });
}, databaseTimeoutMs);

beforeEach(() => {
  database.reads.length = 0;
});

const idOf = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

/** Sends a body that need not be a question. */
async function send(server: TestServer, body: unknown): Promise<Reply> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  });
  return replyOf(response);
}

async function get(server: TestServer, query: Readonly<Record<string, string>>): Promise<Reply> {
  const address = `${server.url}/graphql?${new URLSearchParams(query).toString()}`;
  return replyOf(await fetch(address, { headers: { 'apollo-require-preflight': 'yes' } }));
}

async function replyOf(response: Response): Promise<Reply> {
  const body = (await response.json()) as GraphqlBody;
  return { status: response.status, headers: response.headers, body };
}

function nameIn({ body }: Reply): unknown {
  const officer = body.data?.['officer'] as { readonly name?: unknown } | null | undefined;
  return officer?.name;
}

describe.each([
  ['a server that anybody may ask anything', () => open],
  ['a server that is asked known operations only', () => trustedOnly],
])('A page that sends an id in place of a text is answered, by %s', (_title, server) => {
  test('by POST and by GET', async () => {
    expect(nameIn(await send(server(), { extensions: idOf(record.id), variables }))).toBe('Officer 001');
    const asked = { extensions: JSON.stringify(idOf(record.id)), variables: JSON.stringify(variables) };
    expect(nameIn(await get(server(), asked))).toBe('Officer 001');
  });

  test('an id beside another text is a mistake that is told', async () => {
    const reply = await send(server(), { query: cookbookText, extensions: idOf(record.id), variables });
    expect([reply.status, codesOf(reply)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(reply.body.errors?.[0]?.message).toContain('It is not the SHA-256 of the query beside it');
  });

  test('an id of another form is a mistake that is told', async () => {
    const reply = await send(server(), {
      extensions: { persistedQuery: { version: 2, sha256Hash: record.id } },
    });
    expect([reply.status, codesOf(reply)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  test('a known operation may come as a table', async () => {
    const response = await fetch(`${server().url}/csv/WithheldFacts`);
    expect(response.status).toBe(200);
  });
});

describe('A researcher may ask anything, with an id as well', () => {
  const id = '9bd7f5ba7c6b4d6d3e6d1d4f1f8e9e3f'.padEnd(64, '0');

  test('an id that is not known asks for the text', async () => {
    const reply = await send(open, { extensions: idOf(id) });
    expect(codesOf(reply)).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });

  test('a text is answered beside its id, and takes no room in the server afterwards', async () => {
    const own = '5b1e5bd9fa4d5bd0c4d4e3df9a0f8bd6'.padEnd(64, '0');
    expect(codesOf(await send(open, { query: OWN, extensions: idOf(own) }))).toEqual(['BAD_USER_INPUT']);
    const { createHash } = await import('node:crypto');
    const right = idOf(createHash('sha256').update(OWN).digest('hex'));
    expect(nameIn(await send(open, { query: OWN, extensions: right }))).toBe('Officer 001');
    expect(codesOf(await send(open, { extensions: right }))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });
});

describe('A public website answers what it shows, and nothing that costs more', () => {
  test.each([
    ['as a client prints it', record.body],
    ['as the cookbook has it', cookbookText],
    ['spaced in another way', print(parse(cookbookText)).replaceAll('\n', '  \n, ')],
  ])('the text of a known operation, %s', async (_title, query) => {
    expect(nameIn(await send(trustedOnly, { query, variables }))).toBe('Officer 001');
  });

  test.each([
    ['a question of somebody’s own', { query: OWN }],
    ['a known operation with one more field', { query: record.body.replace('name', 'name kind'), variables }],
    ['a known operation and another', { query: `${record.body}\nquery Own ${OWN}`, operationName: 'Own' }],
    ['what the schema is', { query: '{ __schema { types { name } } }' }],
    ['a text that is no GraphQL', { query: '{ officers {' }],
    ['an id that is not known', { extensions: idOf('0'.repeat(64)) }],
  ])('%s is refused before it is read, with what to do', async (_title, body) => {
    const reply = await send(trustedOnly, body);
    expect([reply.status, codesOf(reply)]).toEqual([403, ['NOT_TRUSTED']]);
    expect(reply.headers.get('content-type')).toContain('application/graphql-response+json');
    expect(reply.body.errors?.[0]?.message).toContain('Ask one of those of the package conduct-graph-client');
    expect(database.reads).toHaveLength(0);
  });

  test('nor by GET', async () => {
    const reply = await get(trustedOnly, { query: OWN });
    expect([reply.status, codesOf(reply)]).toEqual([403, ['NOT_TRUSTED']]);
  });

  test.each([
    ['several at once', [{ query: OWN }]],
    ['a query that is no text', { query: [OWN] }],
    ['extensions that are none', { query: record.body, extensions: 'persisted' }],
  ])('what could be read in another way than it was looked at is refused: %s', async (_title, body) => {
    const reply = await send(trustedOnly, body);
    expect([reply.status, codesOf(reply)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(database.reads).toHaveLength(0);
  });
});

test('who opens a page first does not wait for a plan: the manifest is what is answered at the start', async () => {
  const wanted = operations.filter(({ atStart }) => atStart).map(({ name }) => name);
  expect(wanted).toContain('OfficerRecord');
  database.reads.length = 0;
  for (const name of wanted) {
    const { id } = inManifest(name);
    const reply = await send(trustedOnly, { extensions: idOf(id), variables: known(name).variables });
    expect(reply.body.errors).toBeUndefined();
  }
  expect(database.reads.length).toBeGreaterThanOrEqual(wanted.length);
  expect(database.reads.filter(({ text }) => !answered.has(text))).toEqual([]);
});
