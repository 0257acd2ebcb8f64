import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a file so that its name never stands for half of it: beside it first, then renamed.
 * @param mode rights of the new file; the owner's alone when left out
 */
export async function writeWhole(file: string, text: string, mode = 0o600): Promise<void> {
  const beside = `${file}.${randomUUID()}`;
  try {
    await writeSynced(beside, text, mode);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Writes a new file down to the disk, so that a power cut can't leave its name without its text. */
export async function writeSynced(file: string, text: string, mode = 0o600): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
