import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.js';
import { databaseTimeoutMs } from '../database.js';
import { scratchServer } from './scratch-server.js';

const { options, home, lock } = scratchServer('first-start', { asksMaven: true });

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Kills Neo4j as soon as there is a file of a store that is being made. */
async function killAt(file: string): Promise<void> {
  while (!(await isThere(join(home, file)))) await sleep(5);
  const { server } = (await lock()) as unknown as { server: { process: { pid: number } } };
  process.kill(server.process.pid, 'SIGKILL');
}

test(
  'a power cut during the very first start costs nothing: the next start makes the store anew',
  async () => {
    for (const file of ['data/databases/system', 'data/databases/neo4j/neostore']) {
      const [outcome] = await Promise.allSettled([startLocalNeo4j(options), killAt(file)]);
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'NEO4J_FAILED' } });
      expect(await isThere(join(home, 'never-answered'))).toBe(true);
    }
    const started = await startLocalNeo4j(options);
    expect(await isThere(join(home, 'never-answered'))).toBe(false);
    await started[Symbol.asyncDispose]();
  },
  databaseTimeoutMs,
);
