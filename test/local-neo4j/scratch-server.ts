import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { LocalNeo4jOptions } from '../../src/local-neo4j/options.js';
import { releaseOf } from '../../src/local-neo4j/releases.js';
import { stopLocalNeo4j } from '../../src/local-neo4j/stop-local-neo4j.js';
import { silentProgress } from '../../src/observe/progress.js';
import { testServerOptions } from '../database.js';

/** A data folder for tests that start, stop and kill: not the one that other tests share. */
export interface Scratch {
  readonly options: LocalNeo4jOptions;
  /** Neo4j's folder inside. */
  readonly home: string;
  /** What the lock says. */
  readonly lock: () => Promise<{ readonly state: string; readonly [more: string]: unknown }>;
}

/** Makes one, which is stopped and removed after the file, or by the end of the run if the file doesn't get there. */
export function scratchServer(name: string): Scratch {
  const shared = testServerOptions();
  const dataFolder = `${shared.dataFolder}-${name}`;
  const options = {
    ...shared,
    dataFolder,
    keepRunning: false,
    progress: silentProgress,
    // It lives for seconds: the compiler that pays only later would take half of its start.
    javaOptions: ['-XX:TieredStopAtLevel=1'],
  };
  const home = join(dataFolder, releaseOf(options.version).line);
  const remove = async (): Promise<void> => {
    await stopLocalNeo4j(options);
    await rm(dataFolder, { recursive: true, force: true });
  };
  // A run that was killed may have left one.
  beforeAll(remove);
  afterAll(remove);
  return Object.freeze({ options, home, lock: () => readLockFile(join(home, 'lock')) });
}

async function readLockFile(folder: string): Promise<{ readonly state: string }> {
  const names = await readdir(folder);
  if (names.length !== 1) throw new Error(`one file of the lock was expected: ${names.join(', ')}`);
  return JSON.parse(await readFile(join(folder, names[0] ?? ''), 'utf8')) as { readonly state: string };
}
