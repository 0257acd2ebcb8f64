import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { LocalNeo4jOptions } from '../../src/local-neo4j/options.js';
import { knownClassPath } from '../../src/local-neo4j/class-path.js';
import { dataFolderOf, makeDataFolder } from '../../src/local-neo4j/data-folder.js';
import { releaseOf } from '../../src/local-neo4j/releases.js';
import { stopLocalNeo4j } from '../../src/local-neo4j/stop-local-neo4j.js';
import { silentProgress } from '../../src/observe/progress.js';
import { testServerOptions } from '../database.js';

/** For a server that lives for seconds: the compiler that pays only later would take half of its start. */
export const shortLived = ['-XX:TieredStopAtLevel=1'] as const;

/** A data folder for tests that start, stop and kill: not the one that other tests share. */
export interface Scratch {
  readonly options: LocalNeo4jOptions;
  /** Neo4j's folder inside. */
  readonly home: string;
  /** What the lock says. */
  readonly lock: () => Promise<{ readonly state: string; readonly [more: string]: unknown }>;
}

/**
 * Makes one, which is stopped and removed after the file, or by the end of the run if the file doesn't get there.
 * @param asksMaven whether a first start begins with Maven, as it does for a user; else what it would say is there
 */
export function scratchServer(name: string, { asksMaven = false } = {}): Scratch {
  const shared = testServerOptions();
  const dataFolder = `${shared.dataFolder}-${name}`;
  const options = {
    ...shared,
    dataFolder,
    keepRunning: false,
    progress: silentProgress,
    javaOptions: shortLived,
  };
  const home = join(dataFolder, releaseOf(options.version).line);
  const remove = async (): Promise<void> => {
    await stopLocalNeo4j(options);
    await rm(dataFolder, { recursive: true, force: true });
  };
  beforeAll(async () => {
    // A run that was killed may have left one.
    await remove();
    if (!asksMaven) await takeJars(shared, options);
  });
  afterAll(remove);
  return Object.freeze({ options, home, lock: () => readLockFile(join(home, 'lock')) });
}

/** From the server that all tests of the worker share, if one of them has started it. */
async function takeJars(from: LocalNeo4jOptions, to: LocalNeo4jOptions): Promise<void> {
  const release = releaseOf(from.version);
  const [known, folder] = [dataFolderOf(from.dataFolder, release), dataFolderOf(to.dataFolder, release)];
  if ((await knownClassPath(known, release)) === undefined) return;
  await makeDataFolder(folder);
  await cp(known.jars, folder.jars, { recursive: true });
}

async function readLockFile(folder: string): Promise<{ readonly state: string }> {
  const names = await readdir(folder);
  if (names.length !== 1) throw new Error(`one file of the lock was expected: ${names.join(', ')}`);
  return JSON.parse(await readFile(join(folder, names[0] ?? ''), 'utf8')) as { readonly state: string };
}
