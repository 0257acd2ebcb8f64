import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ConductGraphError } from '../errors.js';
import { errorNumber } from './error-number.js';
import type { Release } from './releases.js';

/** Where everything of one managed Neo4j lies. */
export interface DataFolder {
  /** The folder itself, absolute: Neo4j's home. */
  readonly home: string;
  /** neo4j.conf's folder. */
  readonly conf: string;
  /** Who runs it: see lock.ts. */
  readonly lock: string;
  /** pom.xml and the class path that Maven made of it. */
  readonly jars: string;
  /** Neo4j's stores and their logs. */
  readonly data: string;
  readonly logs: string;
  /** What Neo4j prints. */
  readonly consoleLog: string;
  /** The password, readable by its owner only. */
  readonly password: string;
  /** Stands while, and after, Neo4j ran without passwords: see password.ts. */
  readonly unguarded: string;
  /** Stands until Neo4j has answered from its store once: see first-store.ts. */
  readonly unfinishedStore: string;
  /** Neo4j itself writes its process id here, and removes it when it stops. */
  readonly pid: string;
}

/** The layout of one release's folder. Touches nothing. */
export function dataFolderOf(dataFolder: string, release: Release): DataFolder {
  const home = resolve(dataFolder, release.line);
  return Object.freeze({
    home,
    conf: join(home, 'conf'),
    lock: join(home, 'lock'),
    jars: join(home, 'jars'),
    data: join(home, 'data'),
    logs: join(home, 'logs'),
    consoleLog: join(home, 'logs', 'console.log'),
    password: join(home, 'password'),
    unguarded: join(home, 'ran-without-passwords'),
    unfinishedStore: join(home, 'never-answered'),
    pid: join(home, 'run', 'neo4j.pid'),
  });
}

/** Makes the folders, for the owner only. @throws DATA_FOLDER if that can't be done. */
export async function makeDataFolder(folder: DataFolder): Promise<void> {
  await inDataFolder(folder, async () => {
    for (const part of ['conf', 'lock', 'jars', 'data', 'logs', 'run', 'plugins', 'import']) {
      await mkdir(join(folder.home, part), { recursive: true, mode: 0o700 });
    }
  });
}

/** Does work in the folder. @throws DATA_FOLDER where the file system refuses, in place of its own error. */
export async function inDataFolder<T>(folder: DataFolder, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refusal = refusals[errorNumber(error)];
    throw refusal === undefined ? error : dataFolderError(folder, refusal, error);
  }
}

/** The disk of the folder has no room: what Neo4j or Maven ran into, told as our own. */
export function diskFull(folder: Pick<DataFolder, 'home'>, cause?: unknown): ConductGraphError {
  return dataFolderError(folder, full, cause);
}

function dataFolderError(
  folder: Pick<DataFolder, 'home'>,
  reason: string,
  cause: unknown,
): ConductGraphError {
  return new ConductGraphError(
    'DATA_FOLDER',
    `The data folder ${folder.home} can't be used: ${reason}. ` +
      'Put that right, or name another folder with CONDUCT_GRAPH_DATA.',
    { folder: folder.home, reason },
    { cause },
  );
}

const full = 'its disk is full, or has less than 64 MB left';

const refusals: Readonly<Record<string, string>> = {
  EACCES: "you don't have the right to read and write there",
  EPERM: "you don't have the right to read and write there",
  EROFS: 'it is on a read-only disk',
  ENOSPC: full,
  EDQUOT: 'your share of its disk is used up',
  ENOTDIR: 'a file stands where a folder should be',
  EEXIST: 'a file stands where a folder should be',
  ENOTSUP: 'its file system has no hard links, which the lock is made of',
  EIO: 'its disk fails to read or write',
};
