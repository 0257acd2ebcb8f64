import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { identify } from './process-identity.js';

/**
 * Removes what processes that are gone left behind in a folder: a killed load may leave gigabytes.
 * @param name folders are called by it and the number of the process that makes them: `importer-4711`
 * @param keep the path of one that is still wanted
 */
export async function removeLeftovers(
  folder: string,
  name: string,
  keep: string | null = null,
): Promise<void> {
  for (const entry of await readdir(folder).catch((): string[] => [])) {
    const [, pid] = new RegExp(`^${name}-(\\d+)$`).exec(entry) ?? [];
    const path = join(folder, entry);
    if (pid === undefined || path === keep || (await identify(Number(pid)))) continue;
    // The importer of a load that was killed may still write there for a moment: then it is for the next load.
    await rm(path, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
}
