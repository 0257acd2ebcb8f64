import { ConductGraphError } from '../errors.js';
import type { DataFolder } from './data-folder.js';
import { changeLock, dropLock, type Lock } from './lock.js';
import type { LockRecord, Ports } from './lock-record.js';

/** The lock in the hands of this process: while it lives, nobody else changes it. */
export interface HeldLock {
  /** Changes what the lock says. @throws DATA_FOLDER if the folder can't be written to any more */
  say(record: LockRecord): Promise<void>;
  /** Says that nobody runs Neo4j. @param ports tried first by the next start */
  letGo(ports: Ports | undefined): Promise<void>;
}

/**
 * Takes the lock, if nobody did since it was read.
 * @returns undefined if another process was faster
 */
export async function takeLock(
  folder: DataFolder,
  seen: Lock,
  record: LockRecord,
): Promise<HeldLock | undefined> {
  const taken = await changeLock(folder, seen, record);
  if (taken === undefined) return undefined;
  let lock = taken;
  const say = async (next: LockRecord): Promise<void> => {
    const changed = await changeLock(folder, lock, next);
    if (changed === undefined) throw lostLock(folder);
    lock = changed;
  };
  return {
    say,
    letGo: async (ports) => {
      try {
        await say({ state: 'stopped', ...(ports === undefined ? {} : { ports }) });
      } catch {
        // A full disk can't even take this word; without any lock the folder counts as free, too.
        await dropLock(folder, lock);
      }
    },
  };
}

function lostLock(folder: DataFolder): ConductGraphError {
  return new ConductGraphError(
    'NEO4J_IN_USE',
    `Another process took over the data folder ${folder.home} while this one was using it. Try again.`,
    { folder: folder.home },
  );
}
