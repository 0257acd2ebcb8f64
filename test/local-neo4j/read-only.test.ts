import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.js';
import { connectDatabase } from '../../src/neo4j/connect-database.js';
import { databaseTimeoutMs } from '../database.js';
import { scratchServer } from './scratch-server.js';

const { options, home } = scratchServer('read-only');

const intruder = { text: "CREATE USER eve SET PASSWORD 'let-me-in-later'", parameters: {} };

test(
  'without a password nobody writes, and nobody leaves a way in for later',
  async () => {
    const nothing = startLocalNeo4j({ ...options, readOnly: true });
    await expect(nothing).rejects.toMatchObject({ code: 'NOT_READY' });
    const writable = await startLocalNeo4j(options);
    const writer = connectDatabase({ ...writable, timeoutMs: 5000 });
    await writer.command({ text: 'CREATE CONSTRAINT FOR (n:Kept) REQUIRE n.id IS UNIQUE', parameters: {} });
    await writer.command({ text: "CREATE (:Kept {id: 'a'})", parameters: {} });
    await writer.close();
    const wanted = startLocalNeo4j({ ...options, readOnly: true });
    await expect(wanted).rejects.toMatchObject({ code: 'NEO4J_IN_USE' });
    await writable[Symbol.asyncDispose]();

    const open = await startLocalNeo4j({ ...options, readOnly: true });
    expect(open).toMatchObject({ password: undefined, readOnly: true });
    const reader = connectDatabase({ ...open, timeoutMs: 5000 });
    const { rows } = await reader.read({ text: 'MATCH (n:Kept) RETURN n.id', parameters: {} });
    expect(rows).toEqual([['a']]);
    const change = reader.command({ text: 'MATCH (n) DELETE n', parameters: {} });
    await expect(change).rejects.toMatchObject({ code: 'DATABASE_REFUSED' });
    await reader.close();
    // Any web page can reach Bolt and do this: the database of users can't be made read-only.
    const system = connectDatabase({ ...open, database: 'system', timeoutMs: 5000 });
    await system.command(intruder);
    await system.close();
    await open[Symbol.asyncDispose]();

    const again = await startLocalNeo4j(options);
    expect(again.password).toBe(writable.password);
    const owner = connectDatabase({ ...again, timeoutMs: 5000 });
    const users = await owner.read({ text: 'SHOW USERS YIELD user RETURN user', parameters: {} });
    expect(users.rows).toEqual([['neo4j']]);
    const constraints = await owner.read({
      text: 'SHOW CONSTRAINTS YIELD name RETURN count(*)',
      parameters: {},
    });
    expect(constraints.rows).toEqual([[1]]);
    await owner.close();
    await again[Symbol.asyncDispose]();
    await expect(access(join(home, 'ran-without-passwords'))).rejects.toThrow();
  },
  databaseTimeoutMs,
);
