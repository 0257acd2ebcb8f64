import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { loadSmallGraph } from './small-graph.js';
import { testServer, type TestServer } from './test-server.js';
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
});

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** Asks, and gives the sentence with which it was refused before anything ran. */
async function refusal(query: string): Promise<string> {
  const { status, body } = await server.ask(query);
  expect(body.errors?.map(({ extensions }) => extensions['code'])).toEqual(['TOO_COMPLEX']);
  expect(status).toBe(400);
  expect(body).not.toHaveProperty('data');
  expect(database.reads).toHaveLength(0);
  return body.errors?.[0]?.message ?? '';
}

describe('A question that asks too much of the server is refused before it runs', () => {
  test('too deep: the place and how deep is allowed', async () => {
    const query = `{ officer(id: "x") { ${'allegations { nodes { accused { '.repeat(8)} id ${'} } } '.repeat(8)} } }`;
    expect(await refusal(query)).toMatch(
      /^officer(\.allegations\.nodes\.accused){6}\.allegations\.nodes: It lies 21 fields deep, and 20 is the most\. Ask for the inner records by their ids/,
    );
  });

  test('lists inside lists: how many records, where, and what to make smaller', async () => {
    expect(
      await refusal(
        '{ officers(first: 100) { nodes { allegations(first: 100) { nodes { findings(first: 50) { edges { node { id } } } } } } } }',
      ),
    ).toBe(
      'officers.nodes.allegations.nodes.findings: The question can read 510,100 records, and 50,000 is the most; 500,000 of them here (100 × 100 × 50). ' +
        'Ask for smaller pages with first:, or for part of it in a question of its own',
    );
  });

  test('short lists without a page count as well', async () => {
    const query =
      '{ officers(first: 100) { nodes { allegations(first: 50) { nodes { attribution { candidates { posting { id } } commanders { officer { id } } } } } } } }';
    expect(await refusal(query)).toContain('officers.nodes.allegations.nodes.attribution.candidates');
  });

  test('many subqueries: how many, and below which field', async () => {
    const lists = times(
      35,
      (i) => `a${i}: allegations(first: ${i + 1}) { nodes { id findings { totalCount } } }`,
    );
    expect(await refusal(`{ units { totalCount } officer(id: "x") { name ${lists} } }`)).toMatch(
      /^officer: The question takes \d+ subqueries, and 60 is the most/,
    );
  });

  test('many root fields', async () => {
    expect(await refusal(`{ ${times(21, (i) => `o${i}: officer(id: "officer/${i}") { id }`)} }`)).toBe(
      'o20: The question has 21 root fields, and 20 is the most. Ask in several questions, or for many records at once with nodes(ids:)',
    );
  });

  test('many aliases of one field', async () => {
    expect(await refusal(`{ officer(id: "x") { ${times(2001, (i) => `n${i}:name`)} } }`)).toMatch(
      /more than 2000 fields|longer than it may be/,
    );
  });

  test('a short text whose fragments unfold to billions of fields, at once', async () => {
    const fragments = times(
      30,
      (i) =>
        `fragment F${i} on Attribution { a: posting { officer { b: allegations(first: 1) { nodes { attribution { ...F${i + 1} } } } c: allegations(first: 2) { nodes { attribution { ...F${i + 1} } } } } } }`,
    );
    const begun = performance.now();
    await refusal(
      `{ allegation(id: "x") { attribution { ...F0 } } } ${fragments} fragment F30 on Attribution { certainty }`,
    );
    expect(performance.now() - begun).toBeLessThan(1500);
  });

  test('fragments that unfold in breadth', async () => {
    const fragments = times(
      12,
      (i) =>
        `fragment F${i} on Day { ...F${i + 1} } fragment G${i} on Officer { x${i}a: reviewAt { ...F${i} } ...G${i + 1} x${i}b: reviewAt { ...F${i} } }`,
    );
    const { status } = await server.ask(
      `{ officer(id: "x") { ...G0 } } ${fragments} fragment F12 on Day { edtf } fragment G12 on Officer { name }`,
    );
    expect(status).toBe(200);
  });

  test('a text that is too long', async () => {
    expect(await refusal(`{ officer(id: "x") { ${'name '.repeat(6000)} } }`)).toContain(
      'longer than it may be',
    );
  });

  test('a filter nested too deep is refused by its place', async () => {
    const { body } = await server.ask(
      `{ officers(where: ${'{ NOT: '.repeat(14)} {} ${'}'.repeat(14)}) { totalCount } }`,
    );
    expect(body.errors?.[0]).toMatchObject({
      path: ['officers'],
      extensions: {
        code: 'BAD_USER_INPUT',
        faults: [{ place: expect.stringMatching(/^officers\(where:\)/) }],
      },
    });
  });
});

describe('What is allowed', () => {
  test('asking for the whole schema, however deep its question is', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { status, body } = await server.ask(getIntrospectionQuery());
    expect([status, body.errors]).toEqual([200, undefined]);
  });

  test('limits are settings: a server can be stricter', async () => {
    const strict = await testServer(database, { limits: { records: 10 } });
    const { body } = await strict.ask('{ officers(first: 11) { nodes { id } } }');
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'TOO_COMPLEX', found: 11, limit: 10 });
  });
});
