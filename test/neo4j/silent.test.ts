import { expect, test } from '@jest/globals';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { endless } from './running.js';

const { database, connection } = await testDatabase();

test(
  'a database that hangs is told as such, and used again when it comes back',
  async () => {
    process.kill(connection.pid, 'SIGSTOP');
    try {
      const began = Date.now();
      await expect(database.read(endless, { timeoutMs: 300 })).rejects.toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
      });
      expect(Date.now() - began).toBeLessThan(7000);
    } finally {
      process.kill(connection.pid, 'SIGCONT');
    }
    const { rows } = await database.read({ text: 'RETURN 1', parameters: {} });
    expect(rows).toEqual([[1]]);
  },
  databaseTimeoutMs,
);
