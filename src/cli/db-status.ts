import { readSettings } from '../config/settings.js';
import { localStatus, type LocalStatus } from '../local-neo4j/local-status.js';
import { localNeo4jOptions } from './local-neo4j-options.js';
import { whoStops } from './who-stops.js';

/** Says what the managed Neo4j is doing. */
export async function dbStatus(): Promise<void> {
  const status = await localStatus(localNeo4jOptions(readSettings()));
  console.log(sentence(status));
  console.log(`Its folder is ${status.home}.`);
}

function sentence({ situation, passwordFile }: LocalStatus): string {
  if (situation.kind === 'free') return 'Neo4j is not running.';
  if (situation.kind === 'busy') return `Process ${situation.owner.pid} is ${situation.doing} Neo4j.`;
  const { server } = situation;
  const access = server.readOnly ? 'for reading only, without a password' : `password in ${passwordFile}`;
  return (
    `Neo4j ${server.version} runs as process ${server.process.pid}: ` +
    `bolt://127.0.0.1:${server.ports.bolt}, http://localhost:${server.ports.http}, ${access}.\n` +
    whoStops(situation)
  );
}
