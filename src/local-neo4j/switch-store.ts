import { access, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inDataFolder, type DataFolder } from './data-folder.js';
import { storeIsFinished } from './first-store.js';
import { writeWhole } from './write-whole.js';

/** What makes up the graph's database. Users and passwords are in another one, and stay. */
const PARTS = [join('databases', 'neo4j'), join('transactions', 'neo4j')];

/**
 * For the holder of the lock, while Neo4j is down: puts a store that was made aside in the place of the one that is there.
 * What was begun is written down first, so that the next start ends it when this is cut off.
 * @param aside the home of the store that was made
 */
export async function switchStore(folder: DataFolder, aside: string): Promise<void> {
  await inDataFolder(folder, async () => {
    await writeWhole(noteOf(folder), aside);
    await finishSwitch(folder);
  });
}

/** Ends a switch that was cut off. For the holder of the lock, before a start. */
export async function finishSwitch(folder: DataFolder): Promise<void> {
  const aside = await storeToSwitchTo(folder);
  if (aside === null) return;
  await inDataFolder(folder, async () => {
    for (const part of PARTS) {
      const [made, place] = [join(aside, 'data', part), join(folder.data, part)];
      if (!(await isThere(made))) continue;
      await rm(place, { recursive: true, force: true });
      await mkdir(dirname(place), { recursive: true });
      await rename(made, place);
    }
    await storeIsFinished(folder);
    await rm(noteOf(folder), { force: true });
    await rm(aside, { recursive: true, force: true });
  });
}

/** The home of a store whose switch was cut off; null when there is none. */
export async function storeToSwitchTo(folder: DataFolder): Promise<string | null> {
  return readFile(noteOf(folder), 'utf8').catch(() => null);
}

function noteOf(folder: DataFolder): string {
  return join(folder.home, 'switching-to-store');
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
