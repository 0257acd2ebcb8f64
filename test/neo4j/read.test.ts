import { expect, test } from '@jest/globals';
import { testDatabase } from '../database.js';

const { database, connection } = await testDatabase();

test('a whole number stays one, so that LIMIT and index look-ups work', async () => {
  const { rows } = await database.read({
    text: 'UNWIND $list AS x RETURN x, valueType(x) LIMIT $n',
    parameters: { list: [1, 2, 3], n: 2 },
  });
  expect(rows).toEqual([
    [1, 'INTEGER NOT NULL'],
    [2, 'INTEGER NOT NULL'],
  ]);
  expect(connection.managed).toBe(true);
});
