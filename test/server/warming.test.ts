import { beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KnownOperation } from '../../src/server/known-operation.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { loadSmallGraph } from './small-graph.js';
import { testServer } from './test-server.js';
import { watchedDatabase, type WatchedDatabase } from './watched-database.js';

let database: WatchedDatabase;

beforeAll(async () => {
  const tested = await testDatabase({ schema: true });
  await loadSmallGraph(tested.database);
  database = watchedDatabase(tested.database);
}, databaseTimeoutMs);

const operation = (name: string, text: string, atStart: boolean): KnownOperation => ({
  name,
  file: name.toLowerCase(),
  description: 'A question?',
  text,
  variables: { id: 'officer/test-007' },
  atStart,
});

const RECORD = operation('Record', 'query Record($id: ID!) { officer(id: $id) { name } }', true);
const OTHER = operation('Other', 'query Other($id: ID!) { officer(id: $id) { kind } }', false);
const BROKEN = operation('Broken', 'query Broken { officer(id: "officer/test-007") { nothing } }', true);

test('the first who asks a known question after the start waits no longer than the second: it was answered before', async () => {
  database.reads.length = 0;
  const server = await testServer(database, { operations: [RECORD, OTHER] });
  // As clients ask it and as the cookbook has it, each five times.
  expect(database.reads.map(({ parameters }) => parameters)).toEqual(
    Array.from({ length: 10 }, () => ({ p0: 'officer/test-007' })),
  );
  while (database.explained.length === 0) await sleep(20);
  expect(database.reads).toHaveLength(10);

  const { body } = await server.ask(RECORD.text, { variables: RECORD.variables });
  expect(body.data).toEqual({ officer: { name: 'Officer 007' } });
  expect(database.reads[10]).toEqual(database.reads[9]);
  // What nobody asked is not counted as asked.
  expect(server.logged.filter(({ msg }) => msg === 'asked')).toHaveLength(1);
});

test('a known question that fails does not keep the server from being ready, and is told to its operator', async () => {
  const server = await testServer(database, { operations: [BROKEN] });
  expect((await server.ask('{ units { totalCount } }')).status).toBe(200);
  expect(server.logged).toContainEqual(expect.objectContaining({ operation: 'Broken', msg: 'not planned' }));
});

test('whoever does without plans made ahead has a server that asks its database nothing by itself', async () => {
  database.reads.length = 0;
  database.explained.length = 0;
  await testServer(database, { operations: [RECORD, OTHER], plannedAhead: [] });
  await sleep(200);
  expect([database.reads, database.explained]).toEqual([[], []]);
});
