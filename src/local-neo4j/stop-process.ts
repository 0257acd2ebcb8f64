import { setTimeout as sleep } from 'node:timers/promises';
import { ConductGraphError } from '../errors.js';
import { isAlive, type ProcessIdentity } from './process-identity.js';

/** Neo4j stops within two seconds; after a large load it has more to write down. */
const defaultGraceMs = 30_000;
const killedMs = 10_000;

/**
 * Ends a process: asks it to stop, and kills it if it doesn't. Nothing is lost by that, as Neo4j recovers.
 * @param graceMs how long it may take to stop by itself
 * @throws NEO4J_FAILED if it can't be ended, as when it belongs to another user
 */
export async function stopProcess(identity: ProcessIdentity, graceMs = defaultGraceMs): Promise<void> {
  if (await endedBy(identity, 'SIGTERM', graceMs)) return;
  if (await endedBy(identity, 'SIGKILL', killedMs)) return;
  throw new ConductGraphError(
    'NEO4J_FAILED',
    `Neo4j (process ${identity.pid}) can't be stopped. Does it belong to another user?`,
    { pid: identity.pid },
  );
}

async function endedBy(identity: ProcessIdentity, signal: NodeJS.Signals, waitMs: number): Promise<boolean> {
  const until = Date.now() + waitMs;
  if (!(await isAlive(identity))) return true;
  try {
    process.kill(identity.pid, signal);
  } catch {
    return !(await isAlive(identity));
  }
  while (Date.now() < until) {
    if (!(await isAlive(identity))) return true;
    await sleep(50);
  }
  return false;
}
