import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, test } from '@jest/globals';
import { testDatabase } from '../database.js';
import { endless, running } from './running.js';

const { database, connection, empty } = await testDatabase();

beforeEach(() => empty());

test('a whole number stays one, so that LIMIT and index look-ups take it', async () => {
  const { keys, rows } = await database.read({
    text: 'UNWIND $list AS x RETURN x, valueType(x) AS type, $map.half AS half LIMIT $n',
    parameters: { list: [1, 2, 3], n: 2, map: { half: 0.5 } },
  });
  expect(keys).toEqual(['x', 'type', 'half']);
  expect(rows).toEqual([
    [1, 'INTEGER NOT NULL', 0.5],
    [2, 'INTEGER NOT NULL', 0.5],
  ]);
});

test.each([
  ['undefined', { person: { born: undefined } }, '$person.born'],
  ['not a number', { n: Number.NaN }, '$n'],
  ['too large to be exact', { list: [2 ** 53] }, '$list[0]'],
])(
  'a parameter that is %s is our mistake, named, and never a wrong answer',
  async (_what, parameters, place) => {
    const answer = database.read({ text: 'RETURN 1', parameters });
    await expect(answer).rejects.toMatchObject({ code: 'INTERNAL', fields: { place } });
  },
);

test('reading changes nothing, whatever the statement says', async () => {
  const creating = database.read({ text: 'CREATE (:Intruder)', parameters: {} });
  await expect(creating).rejects.toMatchObject({ code: 'INTERNAL' });
  const { rows } = await database.read({ text: 'MATCH (n:Intruder) RETURN count(n)', parameters: {} });
  expect(rows).toEqual([[0]]);
});

test('a question that takes too long ends in time and frees the database', async () => {
  const began = Date.now();
  const answer = database.read(endless, { timeoutMs: 300, metadata: { test: 'slow' } });
  await expect(answer).rejects.toMatchObject({ code: 'TIMED_OUT' });
  expect(Date.now() - began).toBeLessThan(2000);
  expect(await running(database, 'slow')).toEqual([]);
});

test('a question whose asker goes away frees the database within half a second', async () => {
  const asker = new AbortController();
  const answer = database.read(endless, { signal: asker.signal, metadata: { test: 'left' } });
  const code = answer.catch((error: unknown) => error);
  while ((await running(database, 'left')).length === 0) await sleep(20);
  const left = Date.now();
  asker.abort();
  expect(await code).toMatchObject({ code: 'CANCELLED' });
  while ((await running(database, 'left')).length > 0) await sleep(20);
  expect(Date.now() - left).toBeLessThan(500);
});

test('a question whose asker has gone already is never sent', async () => {
  const answer = database.read(endless, { signal: AbortSignal.abort(), metadata: { test: 'unsent' } });
  await expect(answer).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(await running(database, 'unsent')).toEqual([]);
});

test('a question that would eat all memory is ended, once, and others are answered meanwhile', async () => {
  const hungry = 'UNWIND range(1, 100000000) AS i WITH collect(i) AS pile RETURN size(pile)';
  const attack = database.read({ text: hungry, parameters: {} }, { metadata: { test: 'hungry' } });
  const outcome = attack.catch((error: unknown) => error);
  const seen = new Set<string>();
  const watching = setInterval(() => {
    void running(database, 'hungry').then((ids) => ids.forEach((id) => seen.add(id)));
  }, 50);
  expect(await outcome).toMatchObject({ code: 'TOO_LARGE' });
  clearInterval(watching);
  expect(seen.size).toBe(1);
});

test('an answer over its budget is stopped early, not collected to the end', async () => {
  const rows = { text: 'UNWIND range(1, 1000000000) AS i RETURN [i, "word"]', parameters: {} };
  const values = database.read(rows, { budget: { values: 5000 }, metadata: { test: 'values' } });
  await expect(values).rejects.toMatchObject({ code: 'TOO_LARGE' });
  const bytes = database.read(rows, { budget: { bytes: 5000 }, fetchSize: 50, metadata: { test: 'bytes' } });
  await expect(bytes).rejects.toMatchObject({ code: 'TOO_LARGE' });
  await sleep(400);
  expect(await running(database, 'values')).toEqual([]);
  expect(await running(database, 'bytes')).toEqual([]);
  const within = await database.read({ ...rows, text: `${rows.text} LIMIT 10` }, { budget: { values: 20 } });
  expect(within.rows).toHaveLength(10);
});

test('rows come as they are taken, and leaving early frees the database', async () => {
  const statement = { text: 'UNWIND range(1, 1000000000) AS i RETURN i', parameters: {} };
  const taken: unknown[] = [];
  for await (const [i] of database.stream(statement, { fetchSize: 100, metadata: { test: 'stream' } })) {
    taken.push(i);
    if (taken.length === 250) break;
  }
  expect(taken.at(-1)).toBe(250);
  await sleep(400);
  expect(await running(database, 'stream')).toEqual([]);
});

test('a statement of ours that is wrong says so without the words of the driver', async () => {
  const error: unknown = await database
    .read({ text: 'RETURN secret', parameters: {} })
    .catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: 'INTERNAL' });
  expect(String(error)).not.toContain('secret');
  expect(error).toHaveProperty('cause.code', 'Neo.ClientError.Statement.SyntaxError');
});

test('a plan tells its steps and what Neo4j has against it, without running', async () => {
  await database.command({ text: 'CREATE (:Officer {name: "A"})', parameters: {} });
  const { plan, notifications } = await database.explain({
    text: 'CYPHER 5 MATCH (o:Officer) USING INDEX o:Officer(name) WHERE o.name = $name DETACH DELETE o RETURN o LIMIT $n',
    parameters: { name: 'A', n: 1 },
  });
  expect(plan.operator).toBe('ProduceResults');
  expect(JSON.stringify(plan)).toContain('NodeByLabelScan');
  expect(notifications.map(({ code }) => code)).toEqual([
    'Neo.ClientNotification.Schema.HintedIndexNotFound',
  ]);
  const { rows } = await database.read({ text: 'MATCH (o:Officer) RETURN count(o)', parameters: {} });
  expect(rows).toEqual([[1]]);
});

test('the database tells its version', async () => {
  expect(await database.version()).toBe(connection.version);
});
