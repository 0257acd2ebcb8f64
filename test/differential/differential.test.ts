import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSchema } from '../../src/cli/read-schema.js';
import { readSettings } from '../../src/config/settings.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { makeIndexes } from '../load-facts.js';
import { disagreement, driven, type Trial } from './disagreement.js';
import { graphNumbers } from '../random/random-graph.js';
import { queryNumbers } from '../random/random-query.js';

/** Most queries asked of one graph, half of it on average: loading costs as much as some ten queries. */
const MOST_QUERIES = 80;
/** How long to look for a simpler case once one was found. */
const SHRINKING_MS = 60_000;
const FIXED_SEED = 20_210_817;

const { CONDUCT_GRAPH_TEST_RUNS: runs, CONDUCT_GRAPH_TEST_SEED: given } = readSettings();
const model = readSchema();
const schema = apiSchema(model);
const { database } = await testDatabase({ schema: true });
await makeIndexes(database, model);

const trials: fc.Arbitrary<Trial> = fc.record({
  queries: fc.array(queryNumbers, { minLength: 1, maxLength: MOST_QUERIES, size: 'max' }),
  graph: graphNumbers,
});

test.each([
  ['a fixed seed', FIXED_SEED],
  ['a fresh seed', given ?? Date.now() % 2 ** 31],
])(
  'any valid query on any valid graph is answered as a second, naive calculation answers it (%s)',
  async (name, seed) => {
    const enough = Math.ceil(runs / 2);
    let asked = 0;
    driven.queries = 0;
    let stopAt = Infinity;
    const found: { words: string | null } = { words: null };
    const property = fc.asyncProperty(trials, async (trial) => {
      if (Date.now() > stopAt || (stopAt === Infinity && asked >= enough)) return;
      const result = await disagreement(trial, { model, schema, database });
      asked += result.asked;
      if (result.words === null) return;
      found.words = result.words;
      if (stopAt === Infinity) stopAt = Date.now() + SHRINKING_MS;
      throw new Error('The answers differ');
    });
    await fc.check(property, { seed, numRuns: enough });
    process.stderr.write(
      `differential: ${String(asked)} queries, ${String(driven.queries)} with filters that choose their side, on ${name} (${String(seed)})\n`,
    );
    expect(found.words).toBeNull();
    expect(driven.queries).toBeGreaterThan(0);
  },
  databaseTimeoutMs + runs * 1000,
);
