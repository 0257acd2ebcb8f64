// Loads many matters in small transactions, and says so after each: to be killed in the middle.
// `node test/ingest/load-slowly.mjs URI PASSWORD FACTS.json`
import { readFileSync } from 'node:fs';
import { buildSources } from '../build-sources.mjs';

const [uri, password, path] = process.argv.slice(2);
const { loadFacts } = await import(await buildSources('ingest/load-facts.js'));
const { readSchema } = await import(await buildSources('cli/read-schema.js'));
const { connectDatabase } = await import(await buildSources('neo4j/connect-database.js'));

const database = connectDatabase({ uri, username: 'neo4j', password, database: 'neo4j', timeoutMs: 60_000 });
await loadFacts(JSON.parse(readFileSync(path, 'utf8')), readSchema(), database, {
  rowsPerTransaction: 100,
  onBatch: (done, all) => console.log(`${done} of ${all}`),
});
await database.close();
