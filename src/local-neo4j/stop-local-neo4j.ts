import { dataFolderOf } from './data-folder.js';
import { readLock } from './lock.js';
import { releaseOf, type Neo4jVersion } from './releases.js';
import { situationOf } from './situation.js';
import { whileDown } from './while-down.js';

/** Which managed Neo4j: the project's data folder, and the version whose line it is. */
export interface WhichNeo4j {
  readonly dataFolder: string;
  readonly version: Neo4jVersion;
}

/**
 * Stops the managed Neo4j by name: one that was left running, or whose starter died.
 * @returns true if it ran
 * @throws NEO4J_IN_USE if the command that started it still runs, as ending that is what stops it
 */
export async function stopLocalNeo4j(which: WhichNeo4j): Promise<boolean> {
  const folder = dataFolderOf(which.dataFolder, releaseOf(which.version));
  const situation = await situationOf((await readLock(folder)).record);
  if (situation.kind === 'free' && situation.leftOver === undefined) return false;
  await whileDown(folder, () => Promise.resolve());
  return true;
}
