// A process that owns a managed Neo4j, as `serve` does: starts it with the options given as JSON, says so in a line
// of JSON, and on a signal first uses it a last time, as when requests are drained, then lets go of it.
import { buildSources } from '../build-sources.mjs';

const { startLocalNeo4j } = await import(await buildSources('local-neo4j/start-local-neo4j.js'));
const { connectDatabase } = await import(await buildSources('neo4j/connect-database.js'));
const { stopSignal } = await import(await buildSources('cli/stop-signal.js'));

const progress = { now() {}, done() {}, failed() {} };
const signal = stopSignal();
const started = await startLocalNeo4j({ ...JSON.parse(process.argv[2]), progress, signal });
console.log(JSON.stringify(started));
// A test run that dies takes its owners along.
process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM')).resume();
signal.addEventListener('abort', async () => {
  const database = connectDatabase({ ...started, timeoutMs: 5000 });
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { rows } = await database.read({ text: 'RETURN "drained"', parameters: {} });
  await database.close();
  await started[Symbol.asyncDispose]();
  console.log(JSON.stringify(rows[0][0]));
  process.stdin.destroy();
});
