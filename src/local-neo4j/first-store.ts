import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ConductGraphError } from '../errors.js';
import { inDataFolder, type DataFolder } from './data-folder.js';
import { writeWhole } from './write-whole.js';

/** What Neo4j makes in its data folder at the first start. The rest, its password among it, is ours. */
const PARTS = ['databases', 'transactions'];

/**
 * For the holder of the lock, before a start that is for reading only: Neo4j would wait for a store that it may not make.
 * @throws NOT_READY where there is none
 */
export async function requireStore(folder: DataFolder): Promise<void> {
  const isMade = !(await isThere(folder.unfinishedStore)) && (await isThere(join(folder.data, 'databases')));
  if (isMade) return;
  throw new ConductGraphError(
    'NOT_READY',
    'There is no graph to read yet. Start once without "read only", which makes it, then again for reading only.',
  );
}

/**
 * For the holder of the lock, before a start. Neo4j can't recover a store that was cut off while it was being made; as
 * it never answered nothing is in it, so it is removed and made anew.
 */
export async function clearUnfinishedStore(folder: DataFolder): Promise<void> {
  await inDataFolder(folder, async () => {
    if (await isThere(folder.unfinishedStore)) {
      for (const part of PARTS) await rm(join(folder.data, part), { recursive: true, force: true });
    } else if (!(await isThere(join(folder.data, 'databases')))) {
      await writeWhole(folder.unfinishedStore, 'Neo4j has never answered from this store.\n');
    }
  });
}

/** From now on there may be something in the store. For whoever has seen it answer, before anything is written to it. */
export async function storeIsFinished(folder: DataFolder): Promise<void> {
  await inDataFolder(folder, () => rm(folder.unfinishedStore, { force: true }));
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
