import type { LockRecord, ServerRecord } from './lock-record.js';
import { isAlive, type ProcessIdentity } from './process-identity.js';

/** What a lock amounts to, once one has looked which of its processes are alive. */
export type Situation =
  /** Nobody runs Neo4j or is about to. A server left over from an unfinished stop has to be ended first. */
  | { readonly kind: 'free'; readonly leftOver?: ServerRecord }
  /** `owner` starts or stops it just now: wait. */
  | { readonly kind: 'busy'; readonly owner: ProcessIdentity; readonly doing: 'starting' | 'stopping' }
  /** It runs. `owner` is undefined if nobody will stop it: after `db start`, or if its starter died. */
  | {
      readonly kind: 'running';
      readonly server: ServerRecord;
      readonly owner?: ProcessIdentity;
      /** Its starter died, perhaps before it answered: whoever finds it takes its place. */
      readonly orphan: boolean;
    };

/** Looks at the processes that a lock names. */
export async function situationOf(record: LockRecord): Promise<Situation> {
  if (record.state === 'stopped') return { kind: 'free' };
  const { owner, server } = record;
  const serverAlive = server !== undefined && (await isAlive(server.process));
  const ownerAlive = owner !== null && (await isAlive(owner));
  if (record.state !== 'running' && ownerAlive)
    return { kind: 'busy', owner: record.owner, doing: record.state };
  if (!serverAlive) return { kind: 'free' };
  if (record.state === 'stopping') return { kind: 'free', leftOver: server };
  return { kind: 'running', server, orphan: owner !== null && !ownerAlive, ...(ownerAlive ? { owner } : {}) };
}
