import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildStore } from '../../src/bulk/build-store.js';
import { readSchema } from '../../src/cli/read-schema.js';
import { loadFacts } from '../../src/ingest/load-facts.js';
import { BULK_LOAD, readMarker } from '../../src/ingest/marker.js';
import { toBuild } from '../../src/ingest/facts-to-build.js';
import { prepareGraph } from '../../src/ingest/prepare-graph.js';
import { importStore } from '../../src/local-neo4j/import-store.js';
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.js';
import type { Facts } from '../../src/model/facts.js';
import { connectDatabase } from '../../src/neo4j/connect-database.js';
import { silentProgress } from '../../src/observe/progress.js';
import { buildSources } from '../build-sources.mjs';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { founding } from '../ingest/founding-library.js';
import { graphContent } from '../ingest/graph-content.js';
import { scratchServer } from '../local-neo4j/scratch-server.js';
import { randomFacts } from '../patterns/random-facts.js';

const model = readSchema();
const { database, empty } = await testDatabase();
const scratch = scratchServer('bulk');

/** Words that a table of commas, quotes and lines could take apart. */
function awkward({ nodes, relationships }: Facts): Facts {
  const names = ['O\u2019Neil, "the second"', 'two\nlines', '', ' spaces ', 'a;b|c\td'];
  return {
    nodes: nodes.map((node, index) =>
      node.type === 'Officer' && index % 3 === 0
        ? { ...node, properties: { ...node.properties, name: names[index % names.length] ?? '' } }
        : node,
    ),
    relationships,
  };
}

test(
  'whoever loads a national record in bulk gets the very graph that a load over Bolt makes',
  async () => {
    const facts = awkward(randomFacts(20_260_101, 60));
    const folder = join(scratch.options.dataFolder, 'building');
    mkdirSync(folder, { recursive: true });
    const sets = [
      { dataSet: 'random', release: 'one', facts, contentHash: 'of-the-files' },
      { dataSet: 'met', release: founding.release, facts: founding.facts, contentHash: null },
    ];
    const program = new URL(await buildSources('bulk/officer-thread.js'));
    await buildStore(
      sets.map(toBuild),
      model,
      folder,
      silentProgress,
      (files) => importStore(scratch.options, files),
      { count: 2, program },
    );
    rmSync(folder, { recursive: true });
    await using server = await startLocalNeo4j(scratch.options);
    const built = connectDatabase({ ...server, timeoutMs: 60_000 });
    expect(await readMarker(built)).toMatchObject({ load: BULK_LOAD });
    await prepareGraph(model, built, { create: false, rebuildFrom: null, progress: silentProgress });
    const marker = await readMarker(built);
    expect(marker).toMatchObject({ load: 'none', loading: [] });
    expect(marker?.dataSets[1]).toBe('random one of-the-files');

    await empty();
    await prepareGraph(model, database, { create: true, rebuildFrom: null, progress: silentProgress });
    await loadFacts({ dataSet: 'random', release: 'one', facts }, model, database);
    await loadFacts({ dataSet: 'met', release: founding.release, facts: founding.facts }, model, database);
    expect(await graphContent(built)).toEqual(await graphContent(database));

    // A case library is compared entry by entry in a store that was built, too.
    const again = await loadFacts(
      { dataSet: 'met', release: founding.release, facts: founding.facts },
      model,
      built,
    );
    expect(again).toMatchObject({ changed: [], gone: [], version: marker?.dataVersion });
    await built.close();
  },
  databaseTimeoutMs,
);
