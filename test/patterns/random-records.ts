import { readSchema } from '../../src/cli/read-schema.js';
import { loadFacts } from '../../src/ingest/load-facts.js';
import type { Facts } from '../../src/model/facts.js';
import { askOn, type Ask } from '../ask.js';
import { noteLibraries } from '../library-database.js';
import { PATTERN_LIBRARIES, patternDatabase } from './pattern-database.js';
import { isLongRun } from '../long-run.js';
import { RANDOM_DATA_SET, randomFacts } from './random-facts.js';

/** A fixed seed; in the long run also a fresh one, which is printed where it fails. */
export const SEEDS: readonly (readonly [name: string, seed: number])[] = [
  ['a fixed seed', 20_210_817],
  ...(isLongRun ? ([['a fresh seed', Date.now() % 2 ** 31]] as const) : []),
];

/** Facts as they are stated, and a way to ask the graph that was loaded from them: data set `dataset/random`. */
export interface RandomRecords {
  readonly facts: Facts;
  readonly ask: Ask;
}

const model = readSchema();

/**
 * A way to load random graphs: `const load = await randomRecords();` at the top of a test file, then
 * `const { facts, ask } = await load(seed);`. Each graph takes the place of the one before.
 */
export async function randomRecords(): Promise<(seed: number, matters?: number) => Promise<RandomRecords>> {
  const database = await patternDatabase();
  return async (seed, matters) => {
    process.stderr.write(`random records of seed ${String(seed)}\n`);
    const facts = randomFacts(seed, matters);
    await loadFacts({ dataSet: RANDOM_DATA_SET, release: '1', facts }, model, database);
    await noteLibraries(PATTERN_LIBRARIES);
    return { facts, ask: askOn(database) };
  };
}
