import neo4j, { type Driver } from 'neo4j-driver'; // bare, without what this project puts around it
import type { Settings } from '../config/settings.js';

/** Where a Neo4j is. */
type Named = Pick<Settings, 'NEO4J_URI' | 'NEO4J_USERNAME' | 'NEO4J_PASSWORD'>;

/** The driver as its manual has it, with numbers as JavaScript has them, which is the fastest for it. */
export function openDriver({ NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD }: Named): Driver {
  const token = NEO4J_PASSWORD === undefined ? undefined : neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD);
  return neo4j.driver(NEO4J_URI ?? '', token, { disableLosslessIntegers: true, telemetryDisabled: true });
}
