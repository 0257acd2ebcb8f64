import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { graphIndexes } from '../../src/model/graph-indexes.js';
import { prepareGraph } from '../../src/ingest/prepare-graph.js';
import { readMarker } from '../../src/ingest/marker.js';
import { stageIn } from '../../src/ingest/staged-facts.js';
import { silentProgress } from '../../src/observe/progress.js';
import { testDatabase } from '../database.js';
import { founding, load, model } from './founding-library.js';
import { graphContent } from './graph-content.js';

const { database, empty } = await testDatabase();

beforeEach(() => empty());

const older = () =>
  database.command({ text: "CYPHER 5 MATCH (g:_Graph) SET g.modelHash = 'older'", parameters: {} });

test('a database that somebody else uses is refused, and not a byte is written to it', async () => {
  await database.command({ text: "CREATE (:Customer {name: 'Somebody'})", parameters: {} });
  const before = await graphContent(database);
  await expect(load(database, founding)).rejects.toMatchObject({ code: 'NOT_OURS' });
  expect(await graphContent(database)).toEqual(before);
  expect(await readMarker(database)).toBeNull();
});

test('an empty database that was only to be read is left empty', async () => {
  const readOnly = { create: false, rebuildFrom: null, progress: silentProgress };
  await expect(prepareGraph(model, database, readOnly)).rejects.toMatchObject({ code: 'NOT_READY' });
  expect(await graphContent(database)).toEqual([]);
});

test('every index that an order or a filter needs is there and online', async () => {
  await load(database, founding);
  const { rows } = await database.read({
    text: "CYPHER 5 SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name",
    parameters: {},
  });
  expect(rows.map(([name]) => name)).toEqual(
    expect.arrayContaining(graphIndexes(model).map(({ name }) => name)),
  );
});

test('a graph of an older version is built again from what was kept, and answers the same', async () => {
  const stage = stageIn(mkdtempSync(join(tmpdir(), 'conduct-graph-stage-')));
  const { version } = await load(database, founding, { stage });
  const before = await graphContent(database);
  await older();
  await prepareGraph(model, database, { create: true, rebuildFrom: stage, progress: silentProgress });
  expect(await graphContent(database)).toEqual(before);
  expect((await readMarker(database))?.dataVersion).toBe(version);
}, 120_000);

test('a rebuild that was cut off is completed by the next start, and no data set is forgotten', async () => {
  const stage = stageIn(mkdtempSync(join(tmpdir(), 'conduct-graph-stage-')));
  await load(database, founding, { stage });
  const before = await graphContent(database);
  await older();
  const preparation = { create: true, rebuildFrom: stage, progress: silentProgress };
  const cut = { ...database, write: () => Promise.reject(new Error('cut off')) };
  await expect(prepareGraph(model, cut, preparation)).rejects.toThrow('cut off');
  await prepareGraph(model, database, preparation);
  expect(await graphContent(database)).toEqual(before);
}, 120_000);

test('a graph of an older version on a server of somebody else is left as it is, with the command to run', async () => {
  await load(database, founding);
  const before = await graphContent(database);
  await older();
  const foreign = { create: false, rebuildFrom: null, progress: silentProgress };
  await expect(prepareGraph(model, database, foreign)).rejects.toThrow(
    'The graph was built by another version, and is left as it is. Build it again with `conduct-graph ingest --rebuild LIBRARY`, for each of: met.',
  );
  expect(await graphContent(database)).toEqual(before);
});
