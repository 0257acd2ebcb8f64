import { beforeEach, expect, test } from '@jest/globals';
import { loadSeed, type Seed } from '../../src/ingest/load-seed.js';
import { prepareGraph } from '../../src/ingest/prepare-graph.js';
import { silentProgress } from '../../src/observe/progress.js';
import { testDatabase } from '../database.js';
import { changedTexts, model, texts } from './founding-library.js';
import { graphContent } from './graph-content.js';

const { database, empty } = await testDatabase();

const given: Seed = { texts, faults: [], version: '1.0.0' };
const start = (seed: Seed) =>
  loadSeed(seed, model, database, { remove: false, today: '2026-01-02', stage: null });

beforeEach(async () => {
  await empty();
  await prepareGraph(model, database, { create: true, rebuildFrom: null, progress: silentProgress });
});

test('the first start loads the cases, and the next ones find nothing to do', async () => {
  expect((await start(given))?.changed.length).toBeGreaterThan(10);
  const loaded = await graphContent(database);
  expect(await start(given)).toBeNull();
  expect(await graphContent(database)).toEqual(loaded);
});

test('what changed in a file, and in the rules of a new version, is there after the next start', async () => {
  await start(given);
  const words = changedTexts('ali-2021.yaml', 'at: paragraph 14', 'at: paragraph 13');
  expect((await start({ ...given, texts: words }))?.changed).toEqual(['matter/met-1yw00n']);
  expect(await start({ ...given, texts: words })).toBeNull();
  expect((await start({ ...given, texts: words, version: '2.0.0' }))?.changed).toEqual([]);
});

test('a fault in a file is told, and the graph stays what it was', async () => {
  await start(given);
  const loaded = await graphContent(database);
  const wrong = changedTexts('ali-2021.yaml', 'id: 1yw00n', 'id: 1yw00n\n    nonsense: 1');
  await expect(start({ ...given, texts: wrong })).rejects.toThrow(/ali-2021\.yaml:\d+:\d+: /);
  expect(await graphContent(database)).toEqual(loaded);
});
