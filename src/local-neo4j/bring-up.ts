import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConductGraphError } from '../errors.js';
import { choosePorts, neo4jPorts } from './choose-ports.js';
import { inDataFolder, type DataFolder } from './data-folder.js';
import { requireRoom } from './disk-room.js';
import { clearUnfinishedStore, requireStore } from './first-store.js';
import { install, type Installation } from './installation.js';
import { launch } from './launch.js';
import type { Ports, ServerRecord } from './lock-record.js';
import { neo4jConf } from './neo4j-conf.js';
import type { LocalNeo4jOptions } from './options.js';
import { pageCacheFor } from './page-cache.js';
import { preparePassword } from './password.js';
import { commandLine, identify } from './process-identity.js';
import { stopProcess } from './stop-process.js';
import { finishSwitch } from './switch-store.js';
import { waitUntilAnswering } from './wait-until-answering.js';
import { writeWhole } from './write-whole.js';

/** A server that answers, what it is asked with, and what it runs on. */
export interface Answering {
  readonly server: ServerRecord;
  readonly password: string | undefined;
  readonly installation: Installation;
}

/** Ports that are free may be taken by the time Neo4j gets to them; more than a few times in a row is no accident. */
const attempts = 3;

/** A server that never answered has nothing to finish, in milliseconds. */
const failedGraceMs = 5000;

/**
 * Brings a server up, for the holder of the lock: finds or fetches Neo4j, writes its settings, starts it and waits
 * until it answers. Leaves no process behind when it fails.
 * @param last ports of the last time
 * @param announce writes the process into the lock as soon as there is one, so that it can be found if we die
 */
export async function bringUp(
  folder: DataFolder,
  options: LocalNeo4jOptions,
  last: Ports | undefined,
  announce: (server: ServerRecord) => Promise<void>,
): Promise<Answering> {
  await stopUnannounced(folder);
  await finishSwitch(folder);
  await requireRoom(folder);
  const installation = await install(folder, options);
  for (let attempt = 1; ; attempt++) {
    // Whoever was faster once has Neo4j's own ports by now, or is about to take the other one as well.
    const ports = await choosePorts(options, attempt === 1 ? [neo4jPorts, last] : []);
    try {
      return await startOn(ports, installation, folder, options, announce);
    } catch (error) {
      if (attempt === attempts || !lostPort(error)) throw error;
    }
  }
}

async function startOn(
  ports: Ports,
  installation: Installation,
  folder: DataFolder,
  options: LocalNeo4jOptions,
  announce: (server: ServerRecord) => Promise<void>,
): Promise<Answering> {
  const { readOnly = false, progress, signal, patienceMs } = options;
  const conf = neo4jConf(options, ports, await pageCacheFor(folder));
  await inDataFolder(folder, () => writeWhole(join(folder.conf, 'neo4j.conf'), conf));
  await (readOnly ? requireStore(folder) : clearUnfinishedStore(folder));
  const password = await preparePassword(installation, folder, readOnly);
  if (signal?.aborted) throw new ConductGraphError('CANCELLED', 'Stopped before Neo4j was started.');
  const launched = await launch(installation, folder, options);
  const server: ServerRecord = { process: launched, ports, version: options.version, readOnly };
  try {
    await announce(server);
    await waitUntilAnswering(folder, { server, password, progress, signal, patienceMs });
    return { server, password, installation };
  } catch (error) {
    await stopProcess(launched, failedGraceMs);
    throw error;
  }
}

/**
 * A starter that was killed between making the process and writing it into the lock leaves a Neo4j that only Neo4j's
 * own file names. The number alone could be anyone's by now, so its command line must name this folder.
 */
async function stopUnannounced(folder: DataFolder): Promise<void> {
  const pid = Number.parseInt(await readFile(folder.pid, 'utf8').catch(() => ''), 10);
  const process = Number.isNaN(pid) ? undefined : await identify(pid);
  if (process !== undefined && (await commandLine(pid)).includes(`--home-dir=${folder.home} `)) {
    await stopProcess(process);
  }
}

function lostPort(error: unknown): boolean {
  return error instanceof ConductGraphError && error.fields['portTaken'] === true;
}
