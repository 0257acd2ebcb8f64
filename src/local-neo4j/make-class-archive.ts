import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { classArchiveOf } from './class-archive.js';
import { freeBytes } from './disk-room.js';
import type { Installation } from './installation.js';
import { moduleOptions } from './module-options.js';

/** An archive takes 150 MB: where that would be missed there is none. */
const roomBytes = 2 ** 30;
/** Far more than it takes, even on a machine that is busy. */
const patienceMs = 300_000;
/** By then whoever began one has ended it, or was killed. */
const abandonedMs = 2 * patienceMs;
/** Java 17 writes longer lines than it reads. */
const longestLine = 4000;

/**
 * Makes the archive of the classes that a server has loaded, unless it is there or being made. It takes half a minute of
 * computing in a process that gives way to all others, and takes its name when it is whole.
 * @param classList what the server wrote, and may still be writing
 * @throws whatever is in the way: nothing but time is lost
 */
export async function makeClassArchive(
  installation: Installation,
  classList: string,
  signal: AbortSignal,
): Promise<void> {
  const { file, family, isThere } = await classArchiveOf(installation);
  const folder = dirname(file);
  const [classes, making] = [`${file}.classes`, `${file}.making`];
  if (isThere || (await freeBytes(folder)) < roomBytes) return;
  await removeAbandoned(classes);
  // Whoever makes this file makes the archive.
  const claim = await open(classes, 'wx', 0o600);
  try {
    await claim.writeFile(readable(await readFile(classList, 'utf8')));
    await claim.close();
    await dump(installation, classes, making, signal);
    await sync(making);
    await rename(making, file);
    const others = (await readdir(folder)).filter((name) => name.startsWith(family));
    for (const name of others) if (join(folder, name) !== file) await rm(join(folder, name), { force: true });
  } finally {
    await claim.close();
    await rm(making, { force: true });
    await rm(classes, { force: true });
  }
}

async function dump(
  { java, classPath }: Installation,
  classes: string,
  archive: string,
  signal: AbortSignal,
): Promise<void> {
  const options = [
    '-Xshare:dump',
    `-XX:SharedClassListFile=${classes}`,
    `-XX:SharedArchiveFile=${archive}`,
    ...moduleOptions(java),
  ];
  const dumping = execa(java.command, [...options, '-cp', classPath], {
    stdio: 'ignore',
    cancelSignal: signal,
    // Asked to stop it would first finish what it is at.
    killSignal: 'SIGKILL',
    timeout: patienceMs,
    // It would take a signal that a server means to answer to for the end of the process.
    cleanup: false,
  });
  // A command that is done does not wait for it, and takes it along.
  dumping.unref();
  const kill = () => void dumping.kill();
  process.once('exit', kill);
  if (dumping.pid !== undefined) setPriority(dumping.pid, constants.priority.PRIORITY_LOW);
  await dumping.finally(() => process.off('exit', kill));
}

/** Without the last line, which the server may not have finished. */
function readable(list: string): string {
  const lines = list.split('\n').slice(0, -1);
  return lines.map((line) => (line.length > longestLine ? '' : `${line}\n`)).join('');
}

/** Its name must not stand for half of it after a power cut. */
async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r');
  await handle.sync();
  await handle.close();
}

async function removeAbandoned(file: string): Promise<void> {
  const begun = await stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  );
  if (begun !== undefined && Date.now() - begun > abandonedMs) await rm(file, { force: true });
}
