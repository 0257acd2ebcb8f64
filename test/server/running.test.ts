import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Statement } from '../../src/neo4j/database.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { loadSmallGraph } from './small-graph.js';
import { codesOf, testServer, type TestServer } from './test-server.js';
import { watchedDatabase, type WatchedDatabase } from './watched-database.js';

let real: Database;
let database: WatchedDatabase;
let server: TestServer;

beforeAll(async () => {
  const tested = await testDatabase({ schema: true });
  real = tested.database;
  await loadSmallGraph(real);
  database = watchedDatabase(real);
  server = await testServer(database);
}, databaseTimeoutMs);

beforeEach(() => {
  database.reads.length = 0;
});

afterEach(async () => {
  database.instead = undefined;
  await until(async () => (await questionsIn(real)) === 0);
});

const endless = (statement: Statement): Statement => ({
  ...statement,
  text: 'UNWIND range(1, 10000000) AS i UNWIND range(1, 10000000) AS j WITH i, j WHERE i + j < 0 RETURN [i] AS row',
});

/** How many questions the database works on. */
async function questionsIn(asked: Database): Promise<number> {
  const text =
    "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.app = 'conduct-graph' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*)";
  const { rows } = await asked.read({ text, parameters: {} });
  return Number(rows[0]?.[0]);
}

async function until(holds: () => Promise<boolean>, patienceMs = 10_000): Promise<number> {
  const begun = performance.now();
  while (!(await holds())) {
    if (performance.now() - begun > patienceMs) throw new Error('It never came to that');
    await sleep(20);
  }
  return performance.now() - begun;
}

describe('While questions run', () => {
  test('a reader who goes away frees the database within half a second', async () => {
    database.instead = endless;
    const leaving = new AbortController();
    const asked = server.ask('{ units { totalCount } forces { totalCount } }', { signal: leaving.signal });
    const gone = expect(asked).rejects.toThrow();
    await until(async () => (await questionsIn(real)) === 2);
    leaving.abort();
    expect(await until(async () => (await questionsIn(real)) === 0)).toBeLessThan(500);
    await gone;
  });

  test('one that would never end is ended in time, and others are answered meanwhile', async () => {
    const strict = await testServer(database, { timeoutMs: 4000 });
    database.instead = (statement) => (statement.text.includes(':Force') ? endless(statement) : statement);
    const hostile = strict.ask('{ forces { totalCount } }');
    await until(async () => (await questionsIn(real)) === 1);
    expect((await strict.ask('{ units { totalCount } }')).body.data).toEqual({ units: { totalCount: 1 } });
    expect(await questionsIn(real)).toBe(1);
    expect(codesOf(await hostile)).toEqual(['TIMED_OUT']);
  });

  test('stopping takes no more questions and lets those that run finish', async () => {
    const leaving = await testServer(database);
    database.instead = async (statement) => {
      await sleep(700);
      return statement;
    };
    const asked = leaving.ask('{ units { totalCount } }');
    await until(() => Promise.resolve(database.reads.length === 1));
    const begun = performance.now();
    const stopped = leaving.stop();
    expect((await asked).body.data).toEqual({ units: { totalCount: 1 } });
    await stopped;
    expect(performance.now() - begun).toBeLessThan(1500);
    await expect(leaving.ask('{ __typename }')).rejects.toThrow();
  });

  test('stopping ends what runs too long, and tells its asker', async () => {
    const leaving = await testServer(database, { drainMs: 300 });
    database.instead = endless;
    const asked = leaving.ask('{ units { totalCount } }');
    await until(async () => (await questionsIn(real)) === 1);
    const begun = performance.now();
    await leaving.stop();
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(codesOf(await asked)).toEqual(['CANCELLED']);
  });
});

describe('Health', () => {
  const health = async (of: TestServer, kind: 'live' | 'ready') => {
    const response = await fetch(`${of.url}/health/${kind}`);
    return { status: response.status, body: await response.json() };
  };
  const reasons = (messages: readonly string[]) => ({
    ready: false,
    reasons: messages.map((message) => ({ code: 'NOT_READY', message: expect.stringContaining(message) })),
  });

  test('a server that starts is alive, not ready, and says so to those who ask already', async () => {
    const starting = await testServer();
    expect(await health(starting, 'live')).toEqual({ status: 200, body: { live: true } });
    expect(await health(starting, 'ready')).toEqual({ status: 503, body: reasons(['starting']) });
    const reply = await starting.ask('{ units { totalCount } }');
    expect([reply.status, codesOf(reply)]).toEqual([503, ['NOT_READY']]);
    expect((await starting.ask('{ __typename }')).status).toBe(200);
  });

  test('ready names the data it answers from', async () => {
    expect(await health(server, 'ready')).toEqual({
      status: 200,
      body: { ready: true, data: { version: 'small', loading: [] } },
    });
  });

  test('without data it is not ready, and questions are told what to do', async () => {
    await real.write((run) => run({ text: "MATCH (g:_Graph) SET g.id = 'hidden'", parameters: {} }));
    try {
      expect(await health(server, 'ready')).toEqual({ status: 503, body: reasons(['no data yet']) });
      const reply = await server.ask('{ units { totalCount } }');
      expect([reply.status, codesOf(reply)]).toEqual([503, ['NOT_READY']]);
      expect(reply.body.errors?.[0]?.message).toContain('conduct-graph ingest');
    } finally {
      await real.write((run) => run({ text: "MATCH (g:_Graph) SET g.id = 'graph'", parameters: {} }));
    }
  });

  test('a server that stops is not ready', async () => {
    const leaving = await testServer(database, { drainMs: 2000 });
    database.instead = async (statement) => {
      await sleep(500);
      return statement;
    };
    // A connection that is kept open is still answered while the server stops.
    const { Agent, get } = await import('node:http');
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ready = () =>
      new Promise<number | undefined>((resolve, reject) => {
        get(`${leaving.url}/health/ready`, { agent }, (response) => {
          response.resume().on('end', () => resolve(response.statusCode));
        }).on('error', reject);
      });
    const asked = leaving.ask('{ units { totalCount } }');
    await until(() => Promise.resolve(database.reads.length === 1));
    expect(await ready()).toBe(200);
    const stopped = leaving.stop();
    await expect(ready()).rejects.toThrow();
    await Promise.all([asked, stopped]);
    agent.destroy();
  });
});
