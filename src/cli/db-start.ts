import { readSettings } from '../config/settings.js';
import { localStatus } from '../local-neo4j/local-status.js';
import { startLocalNeo4j } from '../local-neo4j/start-local-neo4j.js';
import { localNeo4jOptions } from './local-neo4j-options.js';
import { stopSignal } from './stop-signal.js';
import { whoStops } from './who-stops.js';

/** Starts the managed Neo4j, or finds it running, and says how to reach it. It outlives this command. */
export async function dbStart(): Promise<void> {
  const options = localNeo4jOptions(readSettings(), { keepRunning: true, signal: stopSignal() });
  const neo4j = await startLocalNeo4j(options);
  options.progress.done(`Neo4j ${neo4j.version} answers.`);
  console.log(`Bolt      ${neo4j.uri}`);
  if (neo4j.browserUrl !== undefined) console.log(`Browser   ${neo4j.browserUrl}`);
  if (neo4j.password !== undefined) console.log(`User      ${neo4j.username}\nPassword  ${neo4j.password}`);
  console.log(whoStops((await localStatus(options)).situation));
}
