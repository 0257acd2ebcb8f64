import { execFile } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const testData = '.test-data';
/** Neo4j's folder within a data folder, and the version that stops what runs there. */
const RELEASES = [
  ['neo4j-5', '5.26.31'],
  ['neo4j-2026', '2026.05.0'],
] as const;

/** Jest's last step: stops the Neo4j of every worker, also those that a killed run left behind, and cleans up. */
export default async function stopDatabases(): Promise<void> {
  const names = await readdir(testData).catch((): string[] => []);
  const folders = names.filter((name) => name.startsWith('worker-')).map((name) => join(testData, name));
  await Promise.all(folders.map(stopAndRemove));
}

/** By the command, in a process of its own: jest loads this file in a way in which it can't import the sources. */
async function stopAndRemove(folder: string): Promise<void> {
  const lines = await readdir(folder);
  for (const [line, version] of RELEASES) {
    if (!lines.includes(line)) continue;
    const env = { ...process.env, CONDUCT_GRAPH_DATA: folder, CONDUCT_GRAPH_NEO4J_VERSION: version };
    await run(process.execPath, ['test/program.mjs', 'db', 'stop'], { env });
  }
  await rm(folder, { recursive: true, force: true });
}
