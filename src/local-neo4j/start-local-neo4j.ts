import { setTimeout as sleep } from 'node:timers/promises';
import { ConductGraphError } from '../errors.js';
import { archiveClasses } from './archive-classes.js';
import { bringUp, type Answering } from './bring-up.js';
import { dataFolderOf, makeDataFolder, type DataFolder } from './data-folder.js';
import { takeLock } from './held-lock.js';
import { readLock, type Lock } from './lock.js';
import type { ServerRecord } from './lock-record.js';
import type { LocalNeo4jOptions } from './options.js';
import { passwordOf } from './password.js';
import { isAlive, ourselves } from './process-identity.js';
import { quietRepeats } from './quiet-repeats.js';
import { releaseOf } from './releases.js';
import { situationOf, type Situation } from './situation.js';
import { describeStarted, type StartedNeo4j } from './started-neo4j.js';
import { stopAtExit, stopOurs } from './stop-ours.js';
import { stopProcess } from './stop-process.js';
import { waitUntilAnswering } from './wait-until-answering.js';

type Running = Extract<Situation, { kind: 'running' }>;
type Free = Extract<Situation, { kind: 'free' }>;

/**
 * Gives the managed Neo4j of a data folder, answering. One that runs is shared; one whose starter died is adopted;
 * otherwise it is started. Any number of processes may call this at once: one starts it, all get it. Disposing of
 * what this returns stops the server only if this call started or adopted it.
 * @throws NEO4J_MISSING, NEO4J_FAILED, NEO4J_IN_USE, PORT_TAKEN, DATA_FOLDER, DATABASE_REFUSED, CANCELLED
 */
export async function startLocalNeo4j(given: LocalNeo4jOptions): Promise<StartedNeo4j> {
  const options = { ...given, progress: quietRepeats(given.progress) };
  const folder = dataFolderOf(options.dataFolder, releaseOf(options.version));
  for (;;) {
    if (options.signal?.aborted)
      throw new ConductGraphError('CANCELLED', 'Stopped before Neo4j was started.');
    const lock = await readLock(folder);
    const situation = await situationOf(lock.record);
    const started = await takeUp(situation, lock, folder, options);
    if (started !== undefined) return started;
  }
}

/** Does what the situation asks for. @returns undefined if it has changed meanwhile and is to be looked at again */
async function takeUp(
  situation: Situation,
  lock: Lock,
  folder: DataFolder,
  options: LocalNeo4jOptions,
): Promise<StartedNeo4j | undefined> {
  switch (situation.kind) {
    case 'free':
      return startNew(situation, lock, folder, options);
    case 'running':
      return situation.orphan ? adopt(situation, lock, folder, options) : share(situation, folder, options);
    case 'busy':
      options.progress.now(
        `Neo4j: waiting for process ${situation.owner.pid}, which is ${situation.doing} it`,
      );
      await sleep(100);
      return undefined;
  }
}

async function startNew(
  situation: Free,
  seen: Lock,
  folder: DataFolder,
  options: LocalNeo4jOptions,
): Promise<StartedNeo4j | undefined> {
  await makeDataFolder(folder);
  const us = await ourselves();
  const { leftOver } = situation;
  const last = seen.record.state === 'stopped' ? seen.record.ports : seen.record.server?.ports;
  const held = await takeLock(folder, seen, {
    state: 'starting',
    owner: us,
    ...(leftOver === undefined ? {} : { server: leftOver }),
  });
  if (held === undefined) return undefined;
  try {
    if (leftOver !== undefined) await stopProcess(leftOver.process);
    const announce = (server: ServerRecord) => held.say({ state: 'starting', owner: us, server });
    const up = await bringUp(folder, options, last, announce);
    await orStop(up.server, () =>
      held.say({ state: 'running', owner: options.keepRunning === true ? null : us, server: up.server }),
    );
    return own(up, folder, options, archiveClasses(up.installation, folder));
  } catch (error) {
    await held.letGo(last);
    throw error;
  }
}

/** A server that can't be written into the lock could not be found again. */
async function orStop(server: ServerRecord, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await stopProcess(server.process);
    throw error;
  }
}

async function adopt(
  { server }: Running,
  seen: Lock,
  folder: DataFolder,
  options: LocalNeo4jOptions,
): Promise<StartedNeo4j | undefined> {
  refuseOtherMode(server.readOnly, options);
  const owner = options.keepRunning === true ? null : await ourselves();
  const password = await passwordOf(folder, server.readOnly);
  const held = await takeLock(folder, seen, { state: 'running', owner, server });
  if (held === undefined) return undefined;
  try {
    await waitUntilAnswering(folder, { ...options, server, password });
    return own({ server, password }, folder, options);
  } catch (error) {
    // Whatever its starter died of may have hit it as well: a fresh start is better than an old failure.
    if (owner !== null) await stopOurs(folder, server.process);
    if (error instanceof ConductGraphError && error.code === 'NEO4J_FAILED') return undefined;
    throw error;
  }
}

async function share(
  { server }: Running,
  folder: DataFolder,
  options: LocalNeo4jOptions,
): Promise<StartedNeo4j | undefined> {
  refuseOtherMode(server.readOnly, options);
  const password = await passwordOf(folder, server.readOnly);
  try {
    await waitUntilAnswering(folder, { ...options, server, password });
  } catch (error) {
    if (await isAlive(server.process)) throw error;
    return undefined;
  }
  return describeStarted(server, password, options, false, () => Promise.resolve());
}

/** @param endWork ends what goes on in the background besides the server */
function own(
  { server, password }: Pick<Answering, 'server' | 'password'>,
  folder: DataFolder,
  options: LocalNeo4jOptions,
  endWork = () => Promise.resolve(),
): StartedNeo4j {
  if (options.keepRunning === true) {
    return describeStarted(server, password, options, false, () => Promise.resolve());
  }
  const forgetExit = stopAtExit(server.process);
  return describeStarted(server, password, options, true, async () => {
    await endWork();
    await stopOurs(folder, server.process);
    forgetExit();
  });
}

function refuseOtherMode(runsReadOnly: boolean, { readOnly = false }: LocalNeo4jOptions): void {
  if (runsReadOnly === readOnly) return;
  const [runs, wanted] = runsReadOnly
    ? ['for reading only', 'for writing']
    : ['for writing', 'for reading only'];
  throw new ConductGraphError(
    'NEO4J_IN_USE',
    `The Neo4j of this data folder runs ${runs}, and is wanted ${wanted}. ` +
      'End the command that started it, or stop it with "conduct-graph db stop", and try again.',
    { readOnly: runsReadOnly },
  );
}
