import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { identify } from '../../src/local-neo4j/process-identity.js';
import type { LocalNeo4jOptions } from '../../src/local-neo4j/options.js';
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.js';
import type { StartedNeo4j } from '../../src/local-neo4j/started-neo4j.js';
import { connectDatabase } from '../../src/neo4j/connect-database.js';
import { databaseTimeoutMs } from '../database.js';
import { isLongRun } from '../long-run.js';
import { scratchServer, type Scratch } from './scratch-server.js';

// Two projects on one machine, each with a data folder of its own, started in the same moment: both find the same
// ports free, seconds before either of their servers gets to them.

const projects = [scratchServer('race-one'), scratchServer('race-two')] as const;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Both had these ports the last time, so that they race for them where Neo4j's own are taken on this machine. */
async function remember(ports: { readonly bolt: number; readonly http: number }): Promise<void> {
  for (const { home } of projects) {
    await mkdir(join(home, 'lock'), { recursive: true });
    await writeFile(join(home, 'lock', '1.json'), JSON.stringify({ state: 'stopped', ports }));
  }
}

const start = ({ options }: Scratch, more: Partial<LocalNeo4jOptions>) =>
  startLocalNeo4j({ ...options, ...more });

/** The folder that the server at an address works in. */
async function homeOf(started: StartedNeo4j): Promise<unknown> {
  const database = connectDatabase({ ...started, timeoutMs: 5000 });
  const text = "SHOW SETTINGS YIELD name, value WHERE name = 'server.directories.neo4j_home' RETURN value";
  const { rows } = await database.read({ text, parameters: {} });
  await database.close();
  return rows[0]?.[0];
}

async function expectNothingLeft(started: readonly StartedNeo4j[]): Promise<void> {
  for (const server of started) {
    await server[Symbol.asyncDispose]();
    expect(await identify(server.pid)).toBeUndefined();
  }
  for (const { lock } of projects) expect(await lock()).toMatchObject({ state: 'stopped' });
}

test(
  'both come up, each on its own ports and with its own password',
  async () => {
    await remember({ bolt: await freePort(), http: await freePort() });
    const started = await Promise.all(projects.map((project) => start(project, {})));
    for (const [at, server] of started.entries()) {
      expect(String(await homeOf(server)).endsWith(projects[at]?.home ?? '')).toBe(true);
    }
    expect(new Set(started.map(({ password }) => password)).size).toBe(2);
    expect(new Set(started.flatMap(({ ports }) => [ports.bolt, ports.http])).size).toBe(4);
    await expectNothingLeft(started);
  },
  databaseTimeoutMs,
);

// Four starts of Neo4j for a rare case: for the long run.
const inLongRun = isLongRun ? test : test.skip;

inLongRun(
  'of two that insist on one port for HTTP, which is taken after Bolt, one gets it and the other is told its name',
  async () => {
    const httpPort = await freePort();
    const ends = await Promise.allSettled(
      projects.map(async (project) => start(project, { boltPort: await freePort(), httpPort })),
    );
    const started = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
    const told = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
    expect(told).toMatchObject([
      { code: 'PORT_TAKEN', fields: { setting: 'CONDUCT_GRAPH_HTTP_PORT', port: httpPort } },
    ]);
    expect(started).toMatchObject([{ ports: { http: httpPort } }]);
    await expectNothingLeft(started);
  },
  databaseTimeoutMs,
);
