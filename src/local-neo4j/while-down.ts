import { setTimeout as sleep } from 'node:timers/promises';
import { ConductGraphError } from '../errors.js';
import { dataFolderOf, makeDataFolder, type DataFolder } from './data-folder.js';
import { takeLock } from './held-lock.js';
import { readLock } from './lock.js';
import { ourselves } from './process-identity.js';
import { situationOf, type Situation } from './situation.js';
import type { LocalNeo4jOptions } from './options.js';
import { releaseOf } from './releases.js';
import { stopProcess } from './stop-process.js';

/**
 * Does work on the files of the managed Neo4j while it is certain to be down and to stay so: whoever wants to start
 * it waits. Stops it before, unless the command that will stop it still runs.
 * @throws NEO4J_IN_USE if it does, DATA_FOLDER, and whatever the work throws
 */
export async function whileDown<T>(folder: DataFolder, work: () => Promise<T>): Promise<T> {
  await makeDataFolder(folder);
  const us = await ourselves();
  for (;;) {
    const lock = await readLock(folder);
    const situation = await situationOf(lock.record);
    if (situation.kind === 'busy') {
      await sleep(100);
      continue;
    }
    refuseUsed(situation);
    const server = situation.kind === 'running' ? situation.server : situation.leftOver;
    const last = lock.record.state === 'stopped' ? lock.record.ports : lock.record.server?.ports;
    const held = await takeLock(folder, lock, {
      state: 'stopping',
      owner: us,
      ...(server === undefined ? {} : { server }),
    });
    if (held === undefined) continue;
    try {
      if (server !== undefined) await stopProcess(server.process);
      return await work();
    } finally {
      await held.letGo(last);
    }
  }
}

/**
 * Fails where `whileDown` would, before work is done for it that would then be in vain.
 * @throws NEO4J_IN_USE when another command still uses the managed Neo4j
 */
export async function requireUnused(which: Pick<LocalNeo4jOptions, 'dataFolder' | 'version'>): Promise<void> {
  const folder = dataFolderOf(which.dataFolder, releaseOf(which.version));
  const situation = await situationOf((await readLock(folder)).record);
  if (situation.kind === 'running' && situation.owner?.pid !== process.pid) refuseUsed(situation);
}

function refuseUsed(situation: Situation): void {
  if (situation.kind === 'running' && situation.owner !== undefined) throw inUse(situation.owner.pid);
}

function inUse(pid: number): ConductGraphError {
  return new ConductGraphError(
    'NEO4J_IN_USE',
    `Neo4j was started by process ${pid}, which still uses it and stops it when it ends. End that process first.`,
    { pid },
  );
}
