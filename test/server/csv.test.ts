import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { readOperations } from '../../src/cli/read-operations.js';
import type { KnownOperation } from '../../src/server/known-operation.js';
import { csvTable } from '../../src/server/csv-document.js';
import { csvCell } from '../../src/server/csv-cell.js';
import { readSchema } from '../../src/cli/read-schema.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { parse, print, validate } from 'graphql';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { loadSmallGraph, OFFICERS, VERSION } from './small-graph.js';
import { testServer, type TestServer } from './test-server.js';
import { watchedDatabase, type WatchedDatabase } from './watched-database.js';

const OPERATION: KnownOperation = {
  name: 'AllOfficers',
  file: 'all-officers',
  description: 'Which officers are there?\n\nOne a row.',
  text: `query AllOfficers($first: Int = 50, $after: String, $name: String) {
    officers(first: $first, after: $after, where: { name: { startsWith: $name } }) {
      nodes { id who: name postings { totalCount nodes { unit { name force { name } } } } }
    }
  }`,
  variables: {},
  atStart: false,
};

let database: WatchedDatabase;
let server: TestServer;

beforeAll(async () => {
  const tested = await testDatabase({ schema: true });
  await loadSmallGraph(tested.database);
  database = watchedDatabase(tested.database);
  server = await testServer(database, { operations: [OPERATION], timeoutMs: 60_000 });
}, databaseTimeoutMs);

beforeEach(() => {
  database.reads.length = 0;
  database.instead = undefined;
});

const get = (path: string) => fetch(`${server.url}/csv/${path}`);
const given = (variables: unknown) => `?variables=${encodeURIComponent(JSON.stringify(variables))}`;
const OFFICER_NAMES = given({ name: 'Officer' });

test('a table is whole, however many pages it has, and says what it is before its rows', async () => {
  const response = await get(`all-officers${OFFICER_NAMES}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
  const lines = (await response.text()).split('\n');
  expect(lines.slice(0, 6)).toEqual([
    '# question: Which officers are there?',
    '# operation: AllOfficers',
    '# variables: {"name":"Officer"}',
    `# data version: ${VERSION}`,
    'id,who,postings.totalCount,postings.unit.name,postings.unit.force.name',
    'officer/test-001,Officer 001,1,A unit,A force',
  ]);
  expect(lines.at(-1)).toBe('');
  expect(lines).toHaveLength(5 + OFFICERS + 1);
  expect(new Set(lines).size).toBe(lines.length);
  expect(database.reads.length).toBe(Math.ceil(OFFICERS / 50));
});

test('a load that comes between ends the table with a line that says so, and mixes no two states', async () => {
  database.instead = (statement, index) =>
    index > 0 ? { ...statement, text: statement.text.replace('.dataVersion', '.id') } : statement;
  const lines = (await (await get(`all-officers${OFFICER_NAMES}`)).text()).trimEnd().split('\n');
  expect(lines).toHaveLength(5 + 50 + 1);
  expect(lines.at(-1)).toMatch(/^# error: The data were replaced while this was written/);
});

test('an operation that nobody knows is refused with the list of those that are known', async () => {
  const response = await get('nothing');
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    errors: [
      {
        message: 'There is no known operation of that name. There are: all-officers.',
        extensions: { code: 'NOT_FOUND', operations: ['all-officers'] },
      },
    ],
  });
});

test('variables that are no object, or do not fit, are refused before anything is sent', async () => {
  for (const variables of ['x', '[]', given({ name: 5 }).slice('?variables='.length)]) {
    const response = await get(`AllOfficers?variables=${variables}`);
    expect([variables, response.status]).toEqual([variables, 400]);
  }
  const refused = await get(`AllOfficers${given({ name: 'Officer', first: 5000 })}`);
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('first');
});

test('whoever goes away in the middle frees the database: no further page is asked', async () => {
  const leaving = new AbortController();
  database.instead = (statement, index) => {
    if (index === 3) leaving.abort();
    return statement;
  };
  const asked = fetch(`${server.url}/csv/all-officers${given({ name: 'Officer', first: 1 })}`, {
    signal: leaving.signal,
  });
  await expect(asked.then((response) => response.text())).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(database.reads.length).toBeLessThan(20);
});

test('no text becomes a formula, and no cell becomes two', () => {
  expect(['=1+1', '+1', '-1', '@x', '\tx', '\rx'].map((text) => csvCell(text))).toEqual([
    "'=1+1",
    "'+1",
    "'-1",
    "'@x",
    "'\tx",
    '"\'\rx"',
  ]);
  expect([-1, 0.5, true, null, 'a,b', 'a "b"', 'a\nb', '# a'].map((value) => csvCell(value))).toEqual([
    '-1',
    '0.5',
    'true',
    '',
    '"a,b"',
    '"a ""b"""',
    '"a\nb"',
    '"# a"',
  ]);
});

const schema = apiSchema(readSchema());

test.each(readOperations().map((operation) => [operation.name, operation] as const))(
  'the known operation %s can be read as a table',
  (_, { text }) => {
    const { document, columns } = csvTable(text, schema, 100);
    expect(validate(schema, parse(print(document))).map(({ message }) => message)).toEqual([]);
    expect(columns.length).toBeGreaterThan(0);
  },
);
