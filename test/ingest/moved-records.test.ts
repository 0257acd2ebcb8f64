import { beforeEach, expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import { loadFacts } from '../../src/ingest/load-facts.js';
import { prepareGraph } from '../../src/ingest/prepare-graph.js';
import { silentProgress } from '../../src/observe/progress.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { RANDOM_DATA_SET, randomFacts } from '../patterns/random-facts.js';
import { graphContent } from './graph-content.js';

const model = readSchema();
const { database, empty } = await testDatabase({ schema: true });

const fresh = async () => {
  await empty();
  await prepareGraph(model, database, { create: true, rebuildFrom: null, progress: silentProgress });
};

beforeEach(fresh, databaseTimeoutMs);

const load = (seed: number, rowsPerTransaction: number) =>
  loadFacts({ dataSet: RANDOM_DATA_SET, release: '1', facts: randomFacts(seed, 12) }, model, database, {
    rowsPerTransaction,
  });

// In two random graphs the same citations belong to other entries, and rows of patterns to other officers.
test.each([40, 400])(
  'records that another entry has now are not lost, though %s rows are written in one transaction',
  async (rows) => {
    await load(20_210_817, 100_000);
    await load(4, rows);
    const reloaded = await graphContent(database);
    await fresh();
    await load(4, 100_000);
    expect(reloaded).toEqual(await graphContent(database));
  },
  databaseTimeoutMs,
);
