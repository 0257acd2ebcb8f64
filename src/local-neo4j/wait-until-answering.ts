import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { ConductGraphError } from '../errors.js';
import type { Progress } from '../observe/progress.js';
import { diskFull, type DataFolder } from './data-folder.js';
import { refuseFullDisk } from './disk-room.js';
import type { ServerRecord } from './lock-record.js';
import { isAlive } from './process-identity.js';

const defaultPatienceMs = 120_000;
const pauseMs = 150;

/** A server that is at its limit may take the connection and say nothing. */
const askOptions = { connectionTimeout: 5000, connectionAcquisitionTimeout: 5000, telemetryDisabled: true };

/** What is waited for, and how long. */
export interface Wait {
  readonly server: ServerRecord;
  readonly password: string | undefined;
  readonly patienceMs?: number | undefined;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Waits until Neo4j answers a query, with the password: a line in a log or an open port would say less. It is not asked
 * before it says that it has its ports: until then another server may have them, and be taken for ours.
 * @throws NEO4J_FAILED if it dies or takes too long, with the end of its log; DATA_FOLDER if its disk is full;
 *   DATABASE_REFUSED if the password is wrong; CANCELLED
 */
export async function waitUntilAnswering(folder: DataFolder, wait: Wait): Promise<void> {
  const { server, patienceMs = defaultPatienceMs, progress, signal } = wait;
  const began = Date.now();
  for (;;) {
    if (signal?.aborted) {
      throw new ConductGraphError('CANCELLED', 'Stopped while waiting for Neo4j to answer.');
    }
    await refuseFullDisk(folder);
    if (!(await isAlive(server.process))) throw await failure(folder, 'Neo4j ended before it answered');
    if ((await hasItsPorts(folder)) && (await ask(boltUri(server), wait.password)) === 'answers') return;
    if (Date.now() - began > patienceMs) {
      throw await failure(
        folder,
        `Neo4j runs, but did not answer within ${Math.round(patienceMs / 1000)} seconds`,
      );
    }
    progress.now(waitingFor(server, Date.now() - began));
    await sleep(pauseMs);
  }
}

/**
 * Only our own process writes there, anew with each start, and this line once both Bolt and HTTP are its own. A log that
 * somebody removed belonged to a server that had been running.
 */
async function hasItsPorts(folder: DataFolder): Promise<boolean> {
  const log = await consoleText(folder);
  return log === undefined || /\bStarted\.$/m.test(log);
}

/** Counts in steps of five seconds, as where there is no terminal every change is a line. */
function waitingFor({ version, ports }: ServerRecord, waitedMs: number): string {
  const seconds = 5 * Math.floor(waitedMs / 5000);
  const since = seconds === 0 ? '' : ` (for ${seconds} s)`;
  return `Neo4j ${version}: waiting for Bolt to answer on port ${ports.bolt}${since}`;
}

/** Where the server speaks Bolt. */
export function boltUri(server: ServerRecord): string {
  return `bolt://127.0.0.1:${server.ports.bolt}`;
}

async function ask(uri: string, password: string | undefined): Promise<'answers' | 'silent'> {
  const token = password === undefined ? undefined : neo4j.auth.basic('neo4j', password);
  const driver = neo4j.driver(uri, token, askOptions);
  const session = driver.session({ database: 'neo4j' });
  try {
    await session.run('RETURN 1', {}, { timeout: 30_000 });
    return 'answers';
  } catch (error) {
    if (error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.Security')) {
      throw new ConductGraphError(
        'DATABASE_REFUSED',
        `The Neo4j at ${uri} does not take the password in the data folder: somebody changed it. ` +
          'Delete the file "password" there and start again: Neo4j gets a new one and keeps its data.',
        { uri },
        { cause: error },
      );
    }
    return 'silent';
  } finally {
    await session.close();
    await driver.close();
  }
}

async function failure(folder: DataFolder, what: string): Promise<ConductGraphError> {
  const log = (await consoleText(folder)) ?? '';
  if (log.includes('No space left on device')) return diskFull(folder);
  const lines = log.trim().split('\n').slice(-12);
  return new ConductGraphError(
    'NEO4J_FAILED',
    `${what}. Its log is ${folder.consoleLog}, and ends:\n${lines.map((line) => `  ${line}`).join('\n')}`,
    { log: folder.consoleLog, portTaken: /already in use|BindException/i.test(log) },
  );
}

async function consoleText(folder: DataFolder): Promise<string | undefined> {
  return readFile(folder.consoleLog, 'utf8').catch(() => undefined);
}
