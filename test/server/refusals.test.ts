import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { loadSmallGraph } from './small-graph.js';
import { codesOf, testServer, type Reply, type TestServer } from './test-server.js';
import { watchedDatabase, type WatchedDatabase } from './watched-database.js';

let database: WatchedDatabase;
let server: TestServer;

beforeAll(async () => {
  const tested = await testDatabase({ schema: true });
  await loadSmallGraph(tested.database);
  database = watchedDatabase(tested.database);
  server = await testServer(database);
}, databaseTimeoutMs);

beforeEach(() => {
  database.reads.length = 0;
  database.instead = undefined;
});

/** Whatever is refused, nothing of how it was done may show. */
let last: Reply | undefined;
afterEach(() => {
  const told = JSON.stringify(last?.body ?? {});
  expect(told).not.toMatch(/Neo\.|MATCH|neo4j-driver|node_modules|\bat \//);
  last = undefined;
});

const ask: TestServer['ask'] = async (query, more) => (last = await server.ask(query, more));

describe('What is refused says what to change', () => {
  test('A field that does not exist', async () => {
    const reply = await ask('{ officers { nodes { nam } } }');
    expect([reply.status, codesOf(reply)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
    expect(reply.body.errors?.[0]?.message).toContain('Did you mean "name"');
  });

  test('A text that is no GraphQL', async () => {
    const reply = await ask('{ officers {');
    expect([reply.status, codesOf(reply)]).toEqual([400, ['GRAPHQL_PARSE_FAILED']]);
  });

  test('A variable of the wrong type, and one that is missing', async () => {
    const query =
      'query ($id: ID!, $first: Int) { officer(id: $id) { postings(first: $first) { totalCount } } }';
    const reply = await ask(query, { variables: { first: 'many' } });
    expect([reply.status, codesOf(reply)]).toEqual([400, ['BAD_USER_INPUT', 'BAD_USER_INPUT']]);
  });

  test('A day that does not exist, as a value and as a variable', async () => {
    const value = await ask('{ unit(id: "unit/test-u") { commandersOn(day: "2023-02-30") { certainty } } }');
    expect([value.status, codesOf(value)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
    expect(value.body.errors?.[0]?.message).toContain('a day that exists');
    const variable = await ask(
      'query ($day: Date!) { unit(id: "unit/test-u") { commandersOn(day: $day) { certainty } } }',
      { variables: { day: '2023-6-1' } },
    );
    expect([variable.status, codesOf(variable)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  test('A range that ends before it begins names its place', async () => {
    const reply = await ask(
      '{ allegations(where: { conduct: { overlaps: { from: "2023-01-01", to: "2022-01-01" } } }) { totalCount } }',
    );
    expect(codesOf(reply)).toEqual(['BAD_USER_INPUT']);
    expect(reply.body.errors?.[0]).toMatchObject({
      path: ['allegations'],
      extensions: {
        faults: [
          {
            place: 'allegations(where:).conduct.overlaps',
            problem: expect.stringContaining('before it begins'),
            remedy: expect.any(String),
          },
        ],
      },
    });
  });

  test('A page that is too large names argument and limit; other root fields are answered all the same', async () => {
    const reply = await ask(
      '{ officers(first: 101) { totalCount } units { totalCount } force(id: "x") { id } }',
    );
    expect(codesOf(reply)).toEqual(['BAD_USER_INPUT']);
    expect(reply.body.errors?.[0]?.message).toBe(
      'officers(first:): A page of 101 records cannot be given. Ask for 0 to 100, and go on with after: endCursor',
    );
    expect(database.reads).toHaveLength(2);
  });

  test('A cursor that is none', async () => {
    const reply = await ask('{ officers(after: "nonsense") { nodes { id } } }');
    expect(codesOf(reply)).toEqual(['BAD_CURSOR']);
    expect(reply.body.errors?.[0]?.extensions).toEqual({ code: 'BAD_CURSOR', argument: 'officers(after:)' });
    expect(reply.status).toBe(400);
  });

  test('A cursor of a search in data that were replaced since', async () => {
    const first = await ask('{ search(text: "officer") { pageInfo { endCursor } } }');
    const { search } = first.body.data as unknown as { search: { pageInfo: { endCursor: string } } };
    database.instead = (statement) => ({
      ...statement,
      text: statement.text.replace('this0.dataVersion', "'newer'"),
    });
    const reply = await ask(
      'query ($after: String) { search(text: "officer", after: $after) { nodes { __typename } } }',
      {
        variables: { after: search.pageInfo.endCursor },
      },
    );
    expect(codesOf(reply)).toEqual(['STALE_CURSOR']);
  });

  test('A record that was removed: when and why', async () => {
    const reply = await ask('{ officer(id: "officer/test-gone") { name } }');
    expect(reply.body.data).toEqual({ officer: null });
    expect(reply.body.errors?.[0]).toMatchObject({
      path: ['officer'],
      extensions: { code: 'REMOVED', id: 'officer/test-gone', reason: 'REQUEST', removedOn: '2024-05-01' },
    });
  });

  test('A variable that leaves an argument without its value', async () => {
    const reply = await ask('query ($id: ID = "officer/test-001") { officer(id: $id) { name } }', {
      variables: { id: null },
    });
    expect([reply.status, codesOf(reply)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  test('An operation name that the text does not have', async () => {
    const reply = await ask('query A { units { totalCount } }', { operationName: 'B' });
    expect([reply.status, codesOf(reply)]).toEqual([400, ['OPERATION_RESOLUTION_FAILURE']]);
  });

  test('A statement that takes too long is ended, and says how to ask for less', async () => {
    const slow = await testServer(database, { timeoutMs: 300 });
    database.instead = (statement) => ({
      ...statement,
      text: 'UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j WITH i, j WHERE i + j < 0 RETURN [i] AS row',
    });
    const reply = await slow.ask('{ units { totalCount } }');
    expect([reply.status, codesOf(reply)]).toEqual([504, ['TIMED_OUT']]);
    expect(reply.body.errors?.[0]?.message).toContain('Ask for less at a time');
  });

  test('An answer that is larger than it may be is given up while it is read', async () => {
    const small = await testServer(database, { budget: { bytes: 2000 } });
    const reply = await small.ask('{ officers(first: 100) { nodes { id name } } }');
    expect(codesOf(reply)).toEqual(['TOO_LARGE']);
  });

  test('A fault of ours shows a number to report and nothing else; the log has the number and no value', async () => {
    database.instead = (statement) => ({ ...statement, text: `${statement.text} garbage` });
    const reply = await ask('query Broken { officer(id: "officer/test-001") { name } }');
    const [error] = reply.body.errors ?? [];
    expect(error?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', fault: expect.any(String) });
    expect(error?.message).toContain(String(error?.extensions['fault']));
    const line = server.logged.find((one) => one['fault'] === error?.extensions['fault']);
    expect(line).toMatchObject({
      level: 50,
      code: 'INTERNAL',
      cause: { code: 'Neo.ClientError.Statement.SyntaxError' },
    });
    expect(JSON.stringify(line)).not.toMatch(/garbage|officer\/test-001/);
  });

  test('A value that does not fit the schema is a fault of ours, and is not quoted', async () => {
    database.instead = (statement) => ({
      ...statement,
      text: "RETURN [['v', []], ['officer/test-001', 'Syed Somebody'], [null, null, null]] AS row",
    });
    const reply = await ask('{ officer(id: "officer/test-001") { kind } }');
    expect(codesOf(reply)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(JSON.stringify([reply.body, server.logged])).not.toContain('Somebody');
  });
});

describe('HTTP', () => {
  const post = (headers: Readonly<Record<string, string>>, body: string) =>
    fetch(`${server.url}/graphql`, { method: 'POST', headers, body });

  test('A form of another site cannot ask in a visitor’s name', async () => {
    const response = await post({ 'content-type': 'text/plain' }, '{"query":"{ __typename }"}');
    expect(response.status).toBe(400);
    const get = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ __typename }')}`);
    expect(get.status).toBe(400);
  });

  test('A question by GET is answered', async () => {
    const get = await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ units { totalCount } }')}`, {
      headers: { 'apollo-require-preflight': 'true', accept: 'application/graphql-response+json' },
    });
    expect([get.status, get.headers.get('content-type')]).toEqual([
      200,
      'application/graphql-response+json; charset=utf-8',
    ]);
  });

  test('A body that is no JSON, or too large, is refused in words', async () => {
    const broken = await post({ 'content-type': 'application/json' }, '{"query');
    expect([broken.status, await broken.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ]);
    const large = await post(
      { 'content-type': 'application/json' },
      JSON.stringify({ query: ' '.repeat(300_000) }),
    );
    expect([large.status, await large.json()]).toMatchObject([
      413,
      { errors: [{ extensions: { code: 'TOO_COMPLEX' } }] },
    ]);
  });

  test('A frontend on this machine may read answers, a page from elsewhere only when it is named', async () => {
    const named = await testServer(undefined, { corsOrigins: ['https://records.example'] });
    const allowed = async (origin: string) =>
      (await fetch(`${named.url}/health/live`, { headers: { origin } })).headers.get(
        'access-control-allow-origin',
      );
    expect(await allowed('http://localhost:5173')).toBe('http://localhost:5173');
    expect(await allowed('https://records.example')).toBe('https://records.example');
    expect(await allowed('https://elsewhere.example')).toBeNull();
  });

  test('One address that asks too often is told so, where the settings say it', async () => {
    const guarded = await testServer(undefined, { requestsPerMinute: 2 });
    const codes = [];
    for (let i = 0; i < 3; i++) codes.push(await guarded.ask('{ __typename }'));
    expect(codes.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(codesOf(codes[2] as Reply)).toEqual(['TOO_MANY_REQUESTS']);
  });
});
