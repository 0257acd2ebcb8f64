import { execFile } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const testData = '.test-data';

/** Jest's last step: stops the Neo4j of every worker, also those that a killed run left behind, and cleans up. */
export default async function stopDatabases(): Promise<void> {
  const names = await readdir(testData).catch((): string[] => []);
  const folders = names.filter((name) => name.startsWith('worker-')).map((name) => join(testData, name));
  await Promise.all(folders.map(stopAndRemove));
}

/** By the command, in a process of its own: jest loads this file in a way in which it can't import the sources. */
async function stopAndRemove(folder: string): Promise<void> {
  for (const version of ['5.26.31', '2026.05.0']) {
    const env = { ...process.env, CONDUCT_GRAPH_DATA: folder, CONDUCT_GRAPH_NEO4J_VERSION: version };
    await run(process.execPath, ['test/program.mjs', 'db', 'stop'], { env });
  }
  await rm(folder, { recursive: true, force: true });
}
