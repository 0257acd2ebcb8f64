import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { beforeEach, expect, test } from '@jest/globals';
import { loadFacts } from '../../src/ingest/load-facts.js';
import { readMarker } from '../../src/ingest/marker.js';
import { prepareGraph } from '../../src/ingest/prepare-graph.js';
import { connectDatabase } from '../../src/neo4j/connect-database.js';
import type { Database } from '../../src/neo4j/database.js';
import { silentProgress } from '../../src/observe/progress.js';
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.js';
import { testDatabase, testServerOptions } from '../database.js';
import { scratchServer } from '../local-neo4j/scratch-server.js';
import { changed, founding, load, model } from './founding-library.js';
import { graphContent } from './graph-content.js';
import { manyMatters } from './many-matters.js';

const { database, connection, empty } = await testDatabase();
const scratch = scratchServer('killed-load');

const many = manyMatters(150);
const prepared = (store = database) =>
  prepareGraph(model, store, { create: true, rebuildFrom: null, progress: silentProgress });

beforeEach(async () => {
  await empty();
  await prepared();
});

test('a load whose process is killed is marked as incomplete, and completed by the next as if nothing had happened', async () => {
  const file = join(testServerOptions().dataFolder, 'facts.json');
  writeFileSync(file, JSON.stringify(many));
  const child = spawn(
    process.execPath,
    ['test/ingest/load-slowly.mjs', connection.uri, connection.password ?? '', file],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  for await (const line of child.stdout) if (String(line).includes('3 of')) break;
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');

  expect(await readMarker(database)).toMatchObject({ loading: ['many'], dataVersion: null });
  const report = await loadFacts(many, model, database);
  expect(report.unchanged).toBeGreaterThan(0);
  expect(await readMarker(database)).toMatchObject({ loading: [], dataVersion: report.version });
  const completed = await graphContent(database);
  await empty();
  await prepared();
  await loadFacts(many, model, database);
  expect(await graphContent(database)).toEqual(completed);
}, 120_000);

test('a load whose database is killed keeps whole cases only, and is completed after a restart', async () => {
  await using first = await startLocalNeo4j(scratch.options);
  const dying = connectDatabase({ ...first, timeoutMs: 30_000 });
  await prepared(dying);
  const killed = loadFacts(many, model, dying, {
    rowsPerTransaction: 100,
    onBatch(done) {
      if (done === 3) process.kill(first.pid, 'SIGKILL');
    },
  });
  await expect(killed).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  await dying.close();

  await using second = await startLocalNeo4j(scratch.options);
  const revived = connectDatabase({ ...second, timeoutMs: 30_000 });
  expect(await readMarker(revived)).toMatchObject({ loading: ['many'], dataVersion: null });
  const half = await revived.read({
    text: 'CYPHER 5 MATCH (m:Matter) WHERE NOT (m)<-[:PART_OF]-(:Allegation)<-[:ACCUSED_IN]-(:Officer) RETURN count(m)',
    parameters: {},
  });
  expect(half.rows).toEqual([[0]]);
  await loadFacts(many, model, revived);
  const content = await graphContent(revived);
  await revived.close();
  await loadFacts(many, model, database);
  expect(content).toEqual(await graphContent(database));
}, 180_000);

test('of two loads at once one gives way, and nothing of it is kept', async () => {
  // Each waits with its first transaction until the other has compared as well, so that they do overlap.
  const meeting = meetingOf(2);
  const loads = await Promise.allSettled([
    load(meeting(database), founding),
    load(meeting(database), changed('ali-2021.yaml', 'words: Kept sending', 'words: Went on sending')),
  ]);
  const refused = loads
    .filter((one) => one.status === 'rejected')
    .map((one) => one.reason as { code: string });
  expect(refused.map(({ code }) => code)).toEqual(['LOAD_OVERTAKEN']);
  const written = await graphContent(database);
  expect(new Set(written).size).toBe(written.length);
});

test('a usual change is seen whole or not at all: it is one transaction, and never marked as loading', async () => {
  const seen: unknown[] = [];
  const watched = {
    ...database,
    write: async <T>(work: Parameters<typeof database.write<T>>[0]) => {
      const result = await database.write(work);
      seen.push((await readMarker(database))?.loading);
      return result;
    },
  };
  await load(watched, founding);
  await load(watched, changed('people.yaml', 'name: Helen Ball', 'name: Helen Balle'));
  expect(seen).toEqual([[], []]);
});

/** Databases whose first transactions begin only when so many of them have come to theirs. */
function meetingOf(awaited: number): (database: Database) => Database {
  let arrived = 0;
  let open = (): void => undefined;
  const all = new Promise<void>((resolve) => (open = resolve));
  return (store) => {
    let first = true;
    return {
      ...store,
      async write(work) {
        if (first) {
          first = false;
          arrived += 1;
          if (arrived === awaited) open();
          await all;
        }
        return store.write(work);
      },
    };
  };
}
