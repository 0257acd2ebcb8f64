import { dataFolderOf } from './data-folder.js';
import { readLock } from './lock.js';
import { releaseOf } from './releases.js';
import { situationOf, type Situation } from './situation.js';
import type { WhichNeo4j } from './stop-local-neo4j.js';

/** What the managed Neo4j is doing, and where it lies. */
export interface LocalStatus {
  readonly situation: Situation;
  readonly home: string;
  readonly passwordFile: string;
}

/** Looks without touching anything. */
export async function localStatus(which: WhichNeo4j): Promise<LocalStatus> {
  const folder = dataFolderOf(which.dataFolder, releaseOf(which.version));
  const situation = await situationOf((await readLock(folder)).record);
  return Object.freeze({ situation, home: folder.home, passwordFile: folder.password });
}
