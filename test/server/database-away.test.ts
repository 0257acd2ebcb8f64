import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.js';
import { connectDatabase } from '../../src/neo4j/connect-database.js';
import type { Database } from '../../src/neo4j/database.js';
import { databaseTimeoutMs } from '../database.js';
import { scratchServer } from '../local-neo4j/scratch-server.js';
import { loadSmallGraph } from './small-graph.js';
import { codesOf, testServer, type TestServer } from './test-server.js';

// A Neo4j of its own, since it is killed.
const options = { ...scratchServer('away').options, keepRunning: true };

let database: Database;
let server: TestServer;
let pid: number;
let ports: { readonly bolt: number; readonly http: number };

beforeAll(async () => {
  const neo4j = await startLocalNeo4j(options);
  ({ pid, ports } = neo4j);
  database = connectDatabase({ ...neo4j, timeoutMs: 30_000 });
  await loadSmallGraph(database);
  server = await testServer(database);
}, databaseTimeoutMs);

afterAll(async () => {
  await database.close();
});

const ready = async () => {
  const response = await fetch(`${server.url}/health/ready`);
  return [response.status, await response.json()] as const;
};

test(
  'A database that is killed is told of, question by question, and answers again when it is back, without a restart of the server',
  async () => {
    expect((await server.ask('{ units { totalCount } }')).body.data).toEqual({ units: { totalCount: 1 } });
    process.kill(pid, 'SIGKILL');

    await sleep(500);
    const away = await server.ask('{ units { totalCount } node(id: "unit/test-u") { id } }');
    expect([away.status, codesOf(away)]).toEqual([503, ['DATABASE_UNAVAILABLE', 'DATABASE_UNAVAILABLE']]);
    expect(away.body.errors?.[0]?.message).toContain('Try again in a moment');
    expect(JSON.stringify(away.body)).not.toMatch(/ECONNREFUSED|bolt|localhost|127\.0\.0\.1/);
    expect(await ready()).toMatchObject([
      503,
      { ready: false, reasons: [{ code: 'DATABASE_UNAVAILABLE', message: expect.any(String) }] },
    ]);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    expect((await server.ask('{ __typename }')).status).toBe(200);

    await startLocalNeo4j({ ...options, boltPort: ports.bolt, httpPort: ports.http });
    const back = await server.ask('{ units { totalCount } }');
    expect(back.body.data).toEqual({ units: { totalCount: 1 } });
    expect((await ready())[0]).toBe(200);
  },
  databaseTimeoutMs,
);
