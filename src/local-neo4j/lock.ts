import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { lockRecordShape, type LockRecord } from './lock-record.js';
import { inDataFolder, type DataFolder } from './data-folder.js';
import { errorNumber } from './error-number.js';
import { writeSynced } from './write-whole.js';

/**
 * The lock of a data folder: who runs its Neo4j, or did.
 *
 * It is a folder of numbered files of which the highest is the truth. A change is made by linking the next number
 * into the folder whole, which the file system lets exactly one process do, and only for the number that it has
 * read: so a dead holder's lock can be taken over by many at once and one gets it, without a second lock to guard
 * the first. The highest file always stays, so a slow process that still holds an old number finds out.
 */
export interface Lock {
  /** The number of the file; 0 if nobody ever held the lock. */
  readonly turn: number;
  readonly record: LockRecord;
}

const never: Lock = { turn: 0, record: { state: 'stopped' } };

/** What the lock says now. @throws DATA_FOLDER if it can't be read */
export async function readLock(folder: DataFolder): Promise<Lock> {
  return inDataFolder(folder, () => readHighest(folder));
}

async function readHighest(folder: DataFolder): Promise<Lock> {
  for (;;) {
    const turn = await highestTurn(folder);
    if (turn === 0) return never;
    const text = await readFile(fileOf(folder, turn), 'utf8').catch(whenAbsent);
    // Absent: another process has just moved on, and the next look shows where to.
    if (text !== undefined) return { turn, record: parseRecord(text) };
  }
}

/**
 * Says something new, if nobody did since it was read.
 * @param seen what was read
 * @returns the lock as it is now, or undefined if another process was faster
 * @throws DATA_FOLDER if the folder can't be written to
 */
export async function changeLock(
  folder: DataFolder,
  seen: Lock,
  record: LockRecord,
): Promise<Lock | undefined> {
  const turn = seen.turn + 1;
  const won = await inDataFolder(folder, () => linkWhole(folder, fileOf(folder, turn), record));
  if (!won) return undefined;
  if ((await highestTurn(folder)) !== turn) {
    // We were so late that our number had come and gone: ours was never the truth.
    await rm(fileOf(folder, turn), { force: true });
    return undefined;
  }
  await removeLower(folder, turn);
  return { turn, record };
}

/** Takes a lock back that can't be changed any more, because the disk is full. */
export async function dropLock(folder: DataFolder, lock: Lock): Promise<void> {
  await rm(fileOf(folder, lock.turn), { force: true });
}

async function linkWhole(folder: DataFolder, file: string, record: LockRecord): Promise<boolean> {
  const beside = join(folder.lock, `${randomUUID()}.new`);
  try {
    await writeSynced(beside, `${JSON.stringify(record, null, 2)}\n`);
    await link(beside, file);
    return true;
  } catch (error) {
    if (errorNumber(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

async function highestTurn(folder: DataFolder): Promise<number> {
  return Math.max(0, ...(await turns(folder)));
}

async function removeLower(folder: DataFolder, turn: number): Promise<void> {
  for (const lower of (await turns(folder)).filter((other) => other < turn)) {
    await rm(fileOf(folder, lower), { force: true });
  }
}

async function turns(folder: DataFolder): Promise<number[]> {
  const names = (await readdir(folder.lock).catch(whenAbsent)) ?? [];
  return names.filter((name) => /^\d+\.json$/.test(name)).map((name) => Number.parseInt(name, 10));
}

function fileOf(folder: DataFolder, turn: number): string {
  return join(folder.lock, `${turn}.json`);
}

/** A record that can't be read was cut off by a power failure, and nothing survives one of those. */
function parseRecord(text: string): LockRecord {
  try {
    return Object.freeze(lockRecordShape.parse(JSON.parse(text)));
  } catch {
    return { state: 'stopped' };
  }
}

function whenAbsent(error: unknown): undefined {
  if (errorNumber(error) === 'ENOENT') return undefined;
  throw error;
}
