import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerRecord } from './lock-record.js';
import { releaseOf } from './releases.js';
import type { LocalNeo4jOptions } from './options.js';
import { isAlive } from './process-identity.js';
import { boltUri } from './wait-until-answering.js';

/** What it takes to talk to a Neo4j, wherever it is. */
export interface Neo4jConnection {
  /** `neo4j://`, `bolt://`, or either with `+s` or `+ssc`. */
  readonly uri: string;
  readonly username: string;
  /** Undefined for a server that asks for none. */
  readonly password: string | undefined;
  readonly database: string;
}

/** A Neo4j that answers, and lets go of it when disposed of. */
export interface ProvidedNeo4j extends Neo4jConnection, AsyncDisposable {
  /** True for the one that conduct-graph runs itself. */
  readonly managed: boolean;
  /** Where Neo4j Browser is, if there is one. */
  readonly browserUrl?: string;
  /** Resolves when its process has ended, as far as that can be seen from here; or at the signal. */
  ended(signal: AbortSignal): Promise<void>;
}

/** The managed Neo4j, running. Only a start gives one, so nobody can ask a stopped server for its address. */
export interface StartedNeo4j extends ProvidedNeo4j {
  readonly managed: true;
  readonly version: string;
  readonly readOnly: boolean;
  /** Process id of the server. */
  readonly pid: number;
  readonly ports: { readonly bolt: number; readonly http: number };
  /** True if disposing of this stops the server; otherwise somebody else does, or nobody (`db start`). */
  readonly ours: boolean;
}

/** Describes a server that answers. @param letGo what disposing does */
export function describeStarted(
  server: ServerRecord,
  password: string | undefined,
  options: LocalNeo4jOptions,
  ours: boolean,
  letGo: () => Promise<void>,
): StartedNeo4j {
  return Object.freeze({
    uri: boltUri(server),
    username: 'neo4j',
    password,
    database: 'neo4j',
    managed: true,
    ...(releaseOf(options.version).browser
      ? { browserUrl: `http://localhost:${server.ports.http}/browser/` }
      : {}),
    version: server.version,
    readOnly: server.readOnly,
    pid: server.process.pid,
    ports: Object.freeze({ ...server.ports }),
    ours,
    ended: (signal: AbortSignal) => untilEnded(server, signal),
    [Symbol.asyncDispose]: letGo,
  });
}

/** Milliseconds between two looks at the process. */
const LOOK_MS = 1000;

async function untilEnded(server: ServerRecord, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && (await isAlive(server.process))) {
    await sleep(LOOK_MS, undefined, { signal }).catch(() => undefined);
  }
}
