import { readdir, stat } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.js';
import { defaultMemory } from './neo4j-conf.js';

const MEGABYTE = 1024 * 1024;

/**
 * How much of the graph Neo4j keeps in memory: all of it where there is room (Operations Manual, "Memory configuration": the
 * store and a tenth), at most a quarter of the machine's memory, and no less than a small graph needs.
 */
export async function pageCacheFor(folder: DataFolder): Promise<string> {
  const store = (await sizeOf(join(folder.data, 'databases', 'neo4j'))) / MEGABYTE;
  const most = Math.floor(totalmem() / MEGABYTE / 4);
  const least = Number.parseInt(defaultMemory.pageCache, 10);
  return `${String(Math.max(least, Math.min(most, Math.ceil(store * 1.1))))}m`;
}

async function sizeOf(path: string): Promise<number> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    entries.map((entry) => {
      const inner = join(path, entry.name);
      return entry.isDirectory()
        ? sizeOf(inner)
        : stat(inner).then(
            ({ size }) => size,
            () => 0,
          );
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
