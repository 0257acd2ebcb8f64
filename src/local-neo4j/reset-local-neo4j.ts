import { access, rm } from 'node:fs/promises';
import { ConductGraphError } from '../errors.js';
import { dataFolderOf, inDataFolder } from './data-folder.js';
import { readLock } from './lock.js';
import { releaseOf } from './releases.js';
import { situationOf } from './situation.js';
import type { WhichNeo4j } from './stop-local-neo4j.js';
import { whileDown } from './while-down.js';

/**
 * Removes the graph of the managed Neo4j, its password and its logs. What was fetched stays, and so do the lock and
 * everything beside Neo4j's own folder.
 * @returns false if there was nothing to remove
 * @throws NEO4J_IN_USE if it runs: nobody's database is taken away from under them
 */
export async function resetLocalNeo4j(which: WhichNeo4j): Promise<boolean> {
  const folder = dataFolderOf(which.dataFolder, releaseOf(which.version));
  if (!(await isThere(folder.home))) return false;
  const situation = await situationOf((await readLock(folder)).record);
  if (situation.kind !== 'free') {
    throw new ConductGraphError(
      'NEO4J_IN_USE',
      'Neo4j is running. Stop it first, with "conduct-graph db stop" or by ending the command that started it.',
    );
  }
  await whileDown(folder, async () => {
    for (const part of [
      folder.data,
      folder.logs,
      folder.password,
      folder.unguarded,
      folder.unfinishedStore,
    ]) {
      await inDataFolder(folder, () => rm(part, { recursive: true, force: true }));
    }
  });
  return true;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
