import { setTimeout as sleep } from 'node:timers/promises';
import { classListOf } from './class-archive.js';
import type { DataFolder } from './data-folder.js';
import type { Installation } from './installation.js';
import { makeClassArchive } from './make-class-archive.js';

/** By then the first start is over, and all classes of loading and asking are known. In milliseconds. */
const settledMs = 20_000;

/**
 * Sees to it that the next start of Neo4j is a fast one, in the background, while the server of this start works.
 * @returns ends that, and leaves nothing half made
 */
export function archiveClasses(installation: Installation, folder: DataFolder): () => Promise<void> {
  const ended = new AbortController();
  // What is in the way of it costs time at the next start and nothing else.
  const archiving = archiveOnce(installation, folder, ended.signal).catch(() => undefined);
  return async () => {
    ended.abort();
    await archiving;
  };
}

async function archiveOnce(
  installation: Installation,
  folder: DataFolder,
  signal: AbortSignal,
): Promise<void> {
  await sleep(settledMs, undefined, { signal, ref: false });
  await makeClassArchive(installation, classListOf(folder), signal);
}
