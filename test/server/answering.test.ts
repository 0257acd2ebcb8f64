import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { loadSmallGraph, OFFICERS, VERSION } from './small-graph.js';
import { codesOf, testServer, type TestServer } from './test-server.js';
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

describe('Asking over HTTP', () => {
  test('A nested question is answered, by one statement', async () => {
    const { status, body } = await server.ask(
      `query Some($id: ID!) { officer(id: $id) { name postings { nodes { role unit { name force { name } } } } allegations { totalCount nodes { words matter { id } } } } }`,
      { variables: { id: 'officer/test-007' } },
    );
    expect({ status, ...body }).toEqual({
      status: 200,
      data: {
        officer: {
          name: 'Officer 007',
          postings: { nodes: [{ role: 'MEMBER', unit: { name: 'A unit', force: { name: 'A force' } } }] },
          allegations: { totalCount: 1, nodes: [{ words: 'Words 007', matter: { id: 'matter/test-007' } }] },
        },
      },
      extensions: { data: { version: VERSION, loading: [] } },
    });
    expect(database.reads).toHaveLength(1);
  });

  test('Each root field is one statement, all under one data version', async () => {
    const { body } = await server.ask(
      '{ officers(first: 1) { nodes { id } } units { totalCount } node(id: "unit/test-u") { id } datasets { name } }',
    );
    expect(body).toEqual({
      data: {
        officers: { nodes: [{ id: 'officer/test-001' }] },
        units: { totalCount: 1 },
        node: { id: 'unit/test-u' },
        datasets: [{ name: 'Test' }],
      },
      extensions: { data: { version: VERSION, loading: [] } },
    });
    expect(database.reads).toHaveLength(4);
  });

  test('The same field under two names with other arguments keeps both answers, in one statement', async () => {
    const { body } = await server.ask(
      `{ unit(id: "unit/test-u") {
           proven: allegations(where: { status: { eq: PROVEN } }) { totalCount }
           alleged: allegations(where: { status: { eq: ALLEGED } }) { totalCount }
           two: allegations(first: 2) { nodes { n: id, id } }
      } }`,
    );
    expect(body.data).toEqual({
      unit: {
        proven: { totalCount: OFFICERS },
        alleged: { totalCount: 0 },
        two: {
          nodes: [
            { n: 'allegation/test-001', id: 'allegation/test-001' },
            { n: 'allegation/test-002', id: 'allegation/test-002' },
          ],
        },
      },
    });
    expect(database.reads).toHaveLength(1);
  });

  test('Fragments, interfaces, @include and @skip decide what is asked, also for root fields', async () => {
    const { body } = await server.ask(
      `query Q($yes: Boolean!, $no: Boolean!) {
         node(id: "officer/test-001") { __typename id ... on Officer { ...Who } ... on Unit { code } }
         officers(first: 1) @include(if: $no) { totalCount }
         units @skip(if: $yes) { totalCount }
       }
       fragment Who on Person { name sameAs @skip(if: $yes) { degree } }`,
      { variables: { yes: true, no: false } },
    );
    expect(body.data).toEqual({
      node: { __typename: 'Officer', id: 'officer/test-001', name: 'Officer 001' },
    });
    expect(database.reads).toHaveLength(1);
  });

  test('A page goes on where the last one ended', async () => {
    const page =
      'query P($after: String) { officers(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
    const first = (await server.ask(page)).body.data as unknown as Pages;
    const second = (await server.ask(page, { variables: { after: first.officers.pageInfo.endCursor } })).body
      .data as unknown as Pages;
    expect(first.officers.pageInfo.hasNextPage).toBe(true);
    expect(second.officers.pageInfo.hasNextPage).toBe(false);
    const ids = [...first.officers.nodes, ...second.officers.nodes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(OFFICERS);
  });

  test('A search goes on where the last page ended', async () => {
    const page =
      'query S($after: String) { search(text: "officer", first: 90, after: $after) { nodes { ... on Officer { id } } pageInfo { endCursor hasNextPage } } }';
    const first = (await server.ask(page)).body.data as unknown as Found;
    const second = (await server.ask(page, { variables: { after: first.search.pageInfo.endCursor } })).body
      .data as unknown as Found;
    const ids = [...first.search.nodes, ...second.search.nodes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(OFFICERS);
    expect(second.search.pageInfo.hasNextPage).toBe(false);
  });

  test('An id that no record has is null, and names no data when no statement had to run', async () => {
    const { body } = await server.ask(
      '{ officer(id: "officer/test-none") { name } other: node(id: "x") { id } }',
    );
    expect(body.data).toEqual({ officer: null, other: null });
    expect(database.reads).toHaveLength(1);
    const none = await server.ask('{ node(id: "x") { id } }');
    expect(none.body).toEqual({
      data: { node: null },
      extensions: { data: { version: null, loading: [] } },
    });
  });

  test('The schema can be asked for without the database', async () => {
    const { body } = await server.ask('{ __schema { queryType { name } } __typename }');
    expect(body).toEqual({ data: { __schema: { queryType: { name: 'Query' } }, __typename: 'Query' } });
    expect(database.reads).toHaveLength(0);
  });

  test('The Cypher behind an answer is shown to those who ask for it, and to nobody else', async () => {
    const query = 'query ($id: ID!) { officer(id: $id) { name } }';
    const variables = { id: 'officer/test-001' };
    const { body } = await server.ask(query, { variables, extensions: { cypher: true } });
    expect(body.extensions).toEqual({
      data: { version: VERSION, loading: [] },
      cypher: [
        {
          field: 'officer',
          text: database.reads[0]?.text,
          parameters: { p0: 'officer/test-001' },
          timing: {
            availableAfterMs: expect.any(Number),
            consumedAfterMs: expect.any(Number),
            totalMs: expect.any(Number),
          },
          graph: {
            text: 'MATCH (this0:Officer)\nWHERE this0.id = $p0\nRETURN [this0] AS row',
            parameters: { p0: 'officer/test-001' },
          },
        },
      ],
    });
    expect((await server.ask(query, { variables })).body.extensions).not.toHaveProperty('cypher');
  });

  test('Root fields that saw two states of the graph are all asked once more', async () => {
    database.instead = (statement, index) =>
      index === 1 ? { ...statement, text: statement.text.replace('.dataVersion', '.id') } : statement;
    const { body } = await server.ask('{ units { totalCount } forces { totalCount } }');
    expect(body.data).toEqual({ units: { totalCount: 1 }, forces: { totalCount: 1 } });
    expect(body.extensions?.['data']).toEqual({ version: VERSION, loading: [] });
    expect(database.reads).toHaveLength(4);
  });

  test('An answer never mixes two states of the graph, however often it changes', async () => {
    database.instead = (statement, index) =>
      index % 2 === 1 ? { ...statement, text: statement.text.replace('.dataVersion', '.id') } : statement;
    const reply = await server.ask('{ units { totalCount } forces { totalCount } }');
    expect(codesOf(reply)).toContain('NOT_READY');
    expect(reply.body.data).toBeNull();
    expect(reply.status).toBe(503);
    expect(database.reads).toHaveLength(4);
  });

  test('What is being loaded is named in the answer', async () => {
    database.instead = (statement) => ({
      ...statement,
      text: statement.text.replace(/this0\.loading/, "['dataset/test']"),
    });
    const { body } = await server.ask('{ units { totalCount } }');
    expect(body.extensions?.['data']).toEqual({ version: VERSION, loading: ['dataset/test'] });
  });

  test('The log tells operation, hash, time and code, and never a variable, an id or an address', async () => {
    await server.ask('query Named($id: ID!) { officer(id: $id) { name } }', {
      variables: { id: 'officer/test-001' },
    });
    const line = server.logged.at(-1);
    expect(line).toMatchObject({
      operation: 'Named',
      hash: expect.any(String),
      statements: 1,
      version: VERSION,
    });
    expect(JSON.stringify(server.logged)).not.toMatch(/test-001|127\.0\.0\.1/);
  });
});

interface Found {
  readonly search: Pages['officers'];
}

interface Pages {
  readonly officers: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
