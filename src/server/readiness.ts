import { ConductGraphError } from '../errors.js';
import type { BrowserAddress } from '../browser/deep-link.js';
import type { Database } from '../neo4j/database.js';

/** Why the server does not answer as it should just now. */
export interface Reason {
  readonly code: string;
  readonly message: string;
}

/** Which data are in the graph. */
export interface DataState {
  readonly version: string | null;
  readonly loading: readonly string[];
}

/** A state of the data, by which a kept answer is found again. */
export interface DataMark {
  readonly version: string;
  /** The load that made it: the same data loaded once more are another state. */
  readonly load: string | null;
}

/** How long a database may take to say which data it has. */
const PATIENCE_MS = 2000;

/** Where the server is between its start and its end, and what it would answer from. */
export class Readiness {
  #database: Database | null = null;
  #browser: BrowserAddress | null = null;
  #warm = false;
  #stopping = false;

  /** From now on questions can be answered. */
  open(database: Database, browser: BrowserAddress | null): void {
    this.#database = database;
    this.#browser = browser;
  }

  /** Where the same graph can be walked, if anywhere. */
  get browser(): BrowserAddress | null {
    return this.#browser;
  }

  /** The questions that are asked most are planned. */
  warmed(): void {
    this.#warm = true;
  }

  /** From now on nothing new is begun. */
  stop(): void {
    this.#stopping = true;
  }

  get stopping(): boolean {
    return this.#stopping;
  }

  /** What to answer from. @throws NOT_READY before there is one */
  get database(): Database {
    if (this.#database) return this.#database;
    throw new ConductGraphError('NOT_READY', STARTING.message);
  }

  /** Asks the database itself, so that what is said here is true now. */
  async check(): Promise<{ readonly reasons: readonly Reason[]; readonly data: DataState | null }> {
    if (this.#stopping) return { reasons: [STOPPING], data: null };
    if (!this.#database) return { reasons: [STARTING], data: null };
    try {
      const data = await dataState(this.#database);
      return { reasons: [...(data ? [] : [EMPTY]), ...(this.#warm ? [] : [WARMING])], data };
    } catch (error) {
      if (!(error instanceof ConductGraphError)) throw error;
      return { reasons: [{ code: error.code, message: error.message }], data: null };
    }
  }
}

/** Which data a graph holds; null when it holds none yet. */
export async function dataState(database: Database): Promise<DataState | null> {
  const marker = await readMarker(database);
  return marker && { version: marker.version, loading: marker.loading };
}

/** The state of the data, by their version and the load that made them; null for none, and while some are being loaded. */
export async function readMark(database: Database): Promise<DataMark | null> {
  const marker = await readMarker(database);
  if (!marker || marker.version === null || marker.loading.length > 0) return null;
  return { version: marker.version, load: marker.load };
}

async function readMarker(
  database: Database,
): Promise<(DataState & { readonly load: string | null }) | null> {
  const text =
    "CYPHER 5\nMATCH (graph:_Graph) WHERE graph.id = 'graph' RETURN graph.dataVersion, graph.loading, graph.load";
  const { rows } = await database.read({ text, parameters: {} }, { timeoutMs: PATIENCE_MS });
  const [row] = rows;
  if (!row) return null;
  const [version, loading, load] = row as readonly [string | null, readonly string[] | null, string | null];
  return { version, loading: loading ?? [], load };
}

const notReady = (message: string): Reason => ({ code: 'NOT_READY', message });

const STARTING = notReady('The server is starting and has no database yet. Ask again in a few seconds.');
const STOPPING = notReady('The server is stopping. Ask again when it is back.');
const EMPTY = notReady('The graph holds no data yet. Load a case library with `conduct-graph ingest`.');
const WARMING = notReady(
  'The database is planning the questions that are asked most. Ask again in a few seconds.',
);
