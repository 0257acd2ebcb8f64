import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { identify } from '../../src/local-neo4j/process-identity.js';
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.js';
import { stopLocalNeo4j } from '../../src/local-neo4j/stop-local-neo4j.js';
import { connectDatabase } from '../../src/neo4j/connect-database.js';
import type { Database } from '../../src/neo4j/database.js';
import { databaseTimeoutMs } from '../database.js';
import { runOwner } from './run-owner.js';
import { scratchServer } from './scratch-server.js';

const { options, home, lock } = scratchServer('life');

const write = { text: 'CREATE (:Kept {at: $at})', parameters: { at: 1 } };
const count = { text: 'MATCH (n:Kept) RETURN count(n)', parameters: {} };

async function kept(database: Database): Promise<unknown> {
  return (await database.read(count)).rows[0]?.[0];
}

// One life of one data folder, told in order: each start takes seconds, so the tests go on from each other.

test(
  'two commands started at once share one server, and Ctrl-C lets its owner finish before it stops',
  async () => {
    const [one, other] = await Promise.all([runOwner(options), runOwner(options)]);
    expect(one.started.pid).toBe(other.started.pid);
    expect(one.started.password).toBe(other.started.password);
    expect([one.started.ours, other.started.ours].sort()).toEqual([false, true]);
    const [owner, guest] = one.started.ours ? [one, other] : [other, one];
    expect(await lock()).toMatchObject({ state: 'running', owner: { pid: owner.pid } });

    // What a guest shares it doesn't stop.
    expect(await guest.end('SIGTERM')).toContain('"drained"');
    expect(await identify(owner.started.pid)).toBeDefined();

    // By name it can't be stopped while its owner uses it.
    await expect(stopLocalNeo4j(options)).rejects.toMatchObject({ code: 'NEO4J_IN_USE' });

    expect(await owner.end('SIGINT', 'group')).toContain('"drained"');
    expect(await identify(owner.started.pid)).toBeUndefined();
    expect(await lock()).toEqual({ state: 'stopped', ports: owner.started.ports });
  },
  databaseTimeoutMs,
);

test('the password is for its owner only', async () => {
  const file = await stat(join(home, 'password'));
  expect(file.mode & 0o777).toBe(0o600);
  expect((await stat(home)).mode & 0o777).toBe(0o700);
  expect((await readFile(join(home, 'password'), 'utf8')).trim()).toMatch(/^[0-9a-f]{24}$/);
});

test('kill -9 of the starter, then of the server, loses nothing and leaves nothing stuck', async () => {
  const began = Date.now();
  const owner = await runOwner(options);
  console.log(`a start that fetches nothing took ${Date.now() - began} ms`);
  expect(owner.started.password).toBe((await readFile(join(home, 'password'), 'utf8')).trim());

  const database = connectDatabase({ ...owner.started, timeoutMs: 5000 });
  await database.command(write);

  // kill -9 of the owner, as by a machine that ran out of memory: the server is adopted, and stopped by its adopter.
  await owner.end('SIGKILL');
  expect(await identify(owner.started.pid)).toBeDefined();
  const adopted = await startLocalNeo4j(options);
  expect(adopted).toMatchObject({ pid: owner.started.pid, ours: true });
  expect(await lock()).toMatchObject({ state: 'running', owner: { pid: process.pid } });
  expect(await kept(database)).toBe(1);

  // kill -9 of the server while it works: its askers are told, what was kept is kept, and the address stays.
  const asked = database.read({ text: 'UNWIND range(1, 1000000000) AS i RETURN count(i)', parameters: {} });
  const told = asked.catch((error: unknown) => error);
  process.kill(adopted.pid, 'SIGKILL');
  expect(await told).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  const next = await startLocalNeo4j({ ...options, boltPort: adopted.ports.bolt });
  expect(next.ours).toBe(true);
  expect(next.pid).not.toBe(adopted.pid);
  expect(await kept(database)).toBe(1);

  // What owned the dead server has nothing to stop any more.
  await adopted[Symbol.asyncDispose]();
  expect(await kept(database)).toBe(1);
  await next[Symbol.asyncDispose]();
  expect(await identify(next.pid)).toBeUndefined();
  expect(await lock()).toMatchObject({ state: 'stopped' });
  await database.close();
}, 120_000);
