import type { Progress } from '../observe/progress.js';
import type { Neo4jVersion } from './releases.js';

/** Memory of the server, in the form that Java and Neo4j take: `512m`, `2g`. */
export interface ServerMemory {
  readonly heapAtStart: string;
  readonly heapAtMost: string;
  readonly pageCache: string;
}

/** What Neo4j Browser opens with, as addresses that the API serves (with CORS headers). */
export interface BrowserGuide {
  /** Address of a `.grass` style. */
  readonly style: string;
  /** Address of an `.html` guide. */
  readonly guide: string;
}

/** How to run the managed Neo4j. Plain values: whoever calls has read the settings. */
export interface LocalNeo4jOptions {
  /** The project's data folder; Neo4j gets a folder of its own inside, one for each line of releases. */
  readonly dataFolder: string;
  readonly version: Neo4jVersion;
  /** A Java installation to prefer, as in JAVA_HOME. */
  readonly javaHome?: string | undefined;
  /** Port for Bolt that the user insists on. 7687, or a free one, when left out. */
  readonly boltPort?: number | undefined;
  /** Port for HTTP and Neo4j Browser that the user insists on. 7474, or a free one, when left out. */
  readonly httpPort?: number | undefined;
  /** Longest time of a query of the API, in milliseconds. The server's own limit is ten times that. */
  readonly queryTimeoutMs: number;
  readonly memory?: ServerMemory | undefined;
  /** More options for Java, for a server that is to be run in an unusual way. */
  readonly javaOptions?: readonly string[] | undefined;
  readonly browserGuide?: BrowserGuide | undefined;
  /** Nobody can write to the graph, and nobody needs a password. */
  readonly readOnly?: boolean | undefined;
  /** The server outlives this process, until it is stopped by name (`db stop`). */
  readonly keepRunning?: boolean | undefined;
  /** How long Neo4j may take to answer, in milliseconds. Two minutes when left out: a crash is recovered from first. */
  readonly patienceMs?: number | undefined;
  readonly progress: Progress;
  /** Ends the wait, and the server with it if this call started it. */
  readonly signal?: AbortSignal | undefined;
}
