import type { DataFolder } from './data-folder.js';
import { takeLock } from './held-lock.js';
import { readLock } from './lock.js';
import { isSame, ourselves, type ProcessIdentity } from './process-identity.js';
import { stopProcess } from './stop-process.js';

/**
 * Stops the server that this process owns. Does nothing if it is no longer ours: stopped by name, or died and was
 * started again by somebody else.
 * @param server the process that we started or adopted
 */
export async function stopOurs(folder: DataFolder, server: ProcessIdentity): Promise<void> {
  const us = await ourselves();
  for (;;) {
    const lock = await readLock(folder);
    const { record } = lock;
    if (record.state !== 'running' || record.owner === null) return;
    if (!isSame(record.owner, us) || !isSame(record.server.process, server)) return;
    const held = await takeLock(folder, lock, { state: 'stopping', owner: us, server: record.server });
    if (held === undefined) continue;
    await stopProcess(server);
    await held.letGo(record.server.ports);
    return;
  }
}

/**
 * Stops the server at once when this process ends without having disposed of it, by `process.exit` or an error that
 * nobody caught. Only a signal can be sent by then; the lock is put right by the next start.
 * @returns takes the precaution back
 */
export function stopAtExit(server: ProcessIdentity): () => void {
  const stop = (): void => {
    try {
      process.kill(server.pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
  };
  process.once('exit', stop);
  return () => void process.off('exit', stop);
}
