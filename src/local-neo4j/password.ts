import { randomBytes } from 'node:crypto';
import { access, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ConductGraphError } from '../errors.js';
import { adminTool } from './admin-tool.js';
import { inDataFolder, type DataFolder } from './data-folder.js';
import type { Installation } from './installation.js';
import { writeWhole } from './write-whole.js';

/**
 * Makes sure that the server about to start knows our password, and nobody else's.
 *
 * The password is set while the server is down and has no users yet. Without passwords (read-only) anyone who can
 * reach Bolt, so any web page, can still make users and change passwords: those live in the system database, which
 * can't be made read-only. So after such a run, and when the password file is lost, the system database is taken
 * away and Neo4j makes a new one; the graph is another database and stays.
 * @param readOnly the server about to start asks for no password
 * @returns the password; undefined for a read-only server
 */
export async function preparePassword(
  installation: Installation,
  folder: DataFolder,
  readOnly: boolean,
): Promise<string | undefined> {
  if (readOnly) {
    await inDataFolder(folder, () => writeWhole(folder.unguarded, 'See password.ts.\n'));
    return undefined;
  }
  const known = await readPassword(folder);
  const guarded = !(await isThere(folder.unguarded));
  if (known !== undefined && guarded) return known;
  const password = known ?? randomBytes(12).toString('hex');
  await removeUsers(folder);
  await setPassword(installation, folder, password);
  await rm(folder.unguarded, { force: true });
  return password;
}

/** The password of a server that runs already. @throws DATA_FOLDER if its file is gone */
export async function passwordOf(folder: DataFolder, readOnly: boolean): Promise<string | undefined> {
  if (readOnly) return undefined;
  const password = await readPassword(folder);
  if (password !== undefined) return password;
  throw new ConductGraphError(
    'DATA_FOLDER',
    `The file ${folder.password} with the password of the running Neo4j is gone or can't be read. ` +
      'Stop Neo4j (conduct-graph db stop) and start again: it gets a new password and keeps its data.',
    { folder: folder.home },
  );
}

/** The file of the password appears last, so that its being there means that Neo4j was told. */
async function setPassword(installation: Installation, folder: DataFolder, password: string): Promise<void> {
  // Handed over in a file: arguments are for everyone on the machine to see.
  const handOver = join(folder.conf, 'initial-password');
  try {
    await inDataFolder(folder, () => writeWhole(handOver, password));
    await adminTool(installation, folder, ['dbms', 'set-initial-password', `@${handOver}`]);
    await inDataFolder(folder, () => writeWhole(folder.password, `${password}\n`));
  } finally {
    await rm(handOver, { force: true });
  }
}

async function removeUsers(folder: DataFolder): Promise<void> {
  for (const part of ['databases/system', 'transactions/system', 'dbms']) {
    await inDataFolder(folder, () => rm(join(folder.data, part), { recursive: true, force: true }));
  }
}

async function readPassword(folder: DataFolder): Promise<string | undefined> {
  const text = await readFile(folder.password, 'utf8').catch(() => '');
  return text.trim() === '' ? undefined : text.trim();
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
