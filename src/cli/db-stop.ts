import { readSettings } from '../config/settings.js';
import { stopLocalNeo4j } from '../local-neo4j/stop-local-neo4j.js';
import { localNeo4jOptions } from './local-neo4j-options.js';

/** Stops the managed Neo4j that `db start` or a command that was killed left running. */
export async function dbStop(): Promise<void> {
  const ran = await stopLocalNeo4j(localNeo4jOptions(readSettings()));
  console.log(ran ? 'Neo4j is stopped.' : 'Neo4j was not running.');
}
