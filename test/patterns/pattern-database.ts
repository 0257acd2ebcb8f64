import type { Database } from '../../src/neo4j/database.js';
import { libraryDatabase } from '../library-database.js';
import { RANDOM_DATA_SET } from './random-facts.js';

/** The founding cases, and the stories of patterns: a pattern counts one data set, so they can stand side by side. */
export const PATTERN_LIBRARIES = [
  'seed/cases',
  ...['pairs', 'records', 'repeat', 'tables', 'together', 'units'].map(
    (name) => `test/patterns/stories/${name}`,
  ),
];

/** A real Neo4j with the libraries that patterns are tested on: for tests that only read. */
export function patternDatabase(): Promise<Database> {
  return libraryDatabase(PATTERN_LIBRARIES, [RANDOM_DATA_SET]);
}
