import { expect, test } from '@jest/globals';
import { connectDatabase, type DatabaseOptions } from '../../src/neo4j/connect-database.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';

const { connection } = await testDatabase();
const one = { text: 'RETURN 1', parameters: {} };

async function outcome(different: Partial<DatabaseOptions>): Promise<unknown> {
  const database = connectDatabase({ ...connection, timeoutMs: 5000, ...different });
  const error: unknown = await database.read(one).catch((caught: unknown) => caught);
  await database.close();
  return error;
}

test('nobody gets in without the password, so that no web page writes into the graph', async () => {
  expect(await outcome({ password: undefined })).toMatchObject({ code: 'DATABASE_REFUSED' });
  const wrong = await outcome({ password: 'guessed' });
  expect(wrong).toMatchObject({ code: 'DATABASE_REFUSED' });
  expect(String(wrong)).toContain('NEO4J_PASSWORD');
});

test('a database that does not exist is told by the setting that names it', async () => {
  const error = await outcome({ database: 'nowhere' });
  expect(error).toMatchObject({ code: 'DATABASE_REFUSED' });
  expect(String(error)).toContain('NEO4J_DATABASE');
});

test('a server that is not there is told as such', async () => {
  expect(await outcome({ uri: 'bolt://127.0.0.1:9' })).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  expect(await outcome({ uri: 'neo4j://127.0.0.1:9' })).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
});

test('an address with routing reaches the same server', async () => {
  expect(await outcome({ uri: connection.uri.replace('bolt:', 'neo4j:') })).toMatchObject({ rows: [[1]] });
});

test.each([
  ['a file', "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line"],
  ['an address', "LOAD CSV FROM 'http://127.0.0.1:9/' AS line RETURN line"],
  ['an address of the newer net', "LOAD CSV FROM 'http://[::1]:9/' AS line RETURN line"],
])(
  'LOAD CSV reads neither this machine nor others: %s',
  async (_what, text) => {
    const database = connectDatabase({ ...connection, timeoutMs: 5000 });
    const error: unknown = await database.read({ text, parameters: {} }).catch((caught: unknown) => caught);
    await database.close();
    expect(error).toHaveProperty('cause.code', 'Neo.ClientError.Statement.ExternalResourceFailed');
    expect(error).toHaveProperty('cause.message', expect.stringMatching(/blocked|is false/));
  },
  databaseTimeoutMs,
);
