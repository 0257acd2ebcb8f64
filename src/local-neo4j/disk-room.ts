import { statfs } from 'node:fs/promises';
import { diskFull, type DataFolder } from './data-folder.js';

/** A new store takes 2 MB and the founding cases a few more; below this every load is a gamble. */
const neededBytes = 64 * 2 ** 20;

/** What is left of a disk when programs are told that it is full. */
const nothingBytes = 2 ** 18;

/** Refuses to start where there is no room to speak of. @throws DATA_FOLDER */
export async function requireRoom(folder: DataFolder): Promise<void> {
  if ((await freeBytes(folder.home)) < neededBytes) throw diskFull(folder);
}

/** A Neo4j whose disk is full may die, hang, or forget its users: look at the disk rather than guess. @throws DATA_FOLDER */
export async function refuseFullDisk(folder: DataFolder): Promise<void> {
  if ((await freeBytes(folder.home)) < nothingBytes) throw diskFull(folder);
}

/** What is free on the disk of a folder. Where the system doesn't tell, there is room. */
export async function freeBytes(folder: string): Promise<number> {
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => Infinity,
  );
}
