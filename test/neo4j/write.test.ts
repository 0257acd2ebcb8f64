import { beforeEach, expect, test } from '@jest/globals';
import { testDatabase } from '../database.js';
import { endless } from './running.js';

const { database, empty } = await testDatabase();

beforeEach(() => empty());

const count = async (): Promise<unknown> =>
  (await database.read({ text: 'MATCH (n:Case) RETURN count(n)', parameters: {} })).rows[0]?.[0];

const create = {
  text: 'UNWIND $ids AS id CREATE (n:Case {id: id}) RETURN n.id',
  parameters: { ids: ['a', 'b'] },
};

test('all of a write is kept', async () => {
  const ids = await database.write(async (run) => [...(await run(create)), ...(await run(create))]);
  expect(ids).toEqual([['a'], ['b'], ['a'], ['b']]);
  expect(await count()).toBe(4);
});

test('nothing of a write that fails is kept, and its own error is what one sees', async () => {
  const mistake = new Error('the case is not finished');
  const writing = database.write(async (run) => {
    await run(create);
    throw mistake;
  });
  await expect(writing).rejects.toMatchObject({ code: 'INTERNAL', cause: mistake });
  expect(await count()).toBe(0);
});

test('a write that takes too long is taken back', async () => {
  const writing = database.write(
    async (run) => {
      await run(create);
      await run(endless);
    },
    { timeoutMs: 500 },
  );
  await expect(writing).rejects.toMatchObject({ code: 'TIMED_OUT' });
  expect(await count()).toBe(0);
});

test('a write that is withdrawn is taken back', async () => {
  const asker = new AbortController();
  const writing = database.write(
    async (run) => {
      await run(create);
      asker.abort();
      await run(create);
    },
    { signal: asker.signal },
  );
  await expect(writing).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(await count()).toBe(0);
});

test('a broken constraint is an error, not half a load', async () => {
  await database.command({
    text: 'CREATE CONSTRAINT case_id IF NOT EXISTS FOR (n:Case) REQUIRE n.id IS UNIQUE',
    parameters: {},
  });
  const writing = database.write(async (run) => [await run(create), await run(create)]);
  await expect(writing).rejects.toMatchObject({ code: 'INTERNAL' });
  expect(await count()).toBe(0);
  await empty({ schema: true });
  const { rows } = await database.read({
    text: 'SHOW CONSTRAINTS YIELD name RETURN count(*)',
    parameters: {},
  });
  expect(rows).toEqual([[0]]);
});
