import type { ByDriver } from './by-driver.js';
import type { InProcess } from './in-process.js';
import type { LoadTimes } from './load-times.js';
import type { Side } from './sides.js';

/** What the rows measure with, over one graph. */
export interface Bench {
  /** This project's server, answering nothing from memory. */
  readonly ours: () => Promise<Side>;
  /** The same, started now. It is the caller's to stop. */
  readonly oursAfresh: () => Promise<Side>;
  /** `@neo4j/graphql` behind the same Apollo Server. */
  readonly peer: () => Promise<Side>;
  /** Cypher written by hand, behind HTTP. */
  readonly byHand: () => Promise<Side>;
  /** The bare driver in this process. */
  readonly driver: ByDriver;
  /** What this project does, without HTTP. */
  readonly inProcess: InProcess;
  /** The data set that patterns count: its id. */
  readonly dataSet: string;
  /** How long each side of a row is measured, in milliseconds. */
  readonly forMs: number;
  /** The times of the load that made this graph; null where they were not kept. */
  readonly load: LoadTimes | null;
  /** The same over a graph of ten times the size; null where none is given. */
  readonly large: Bench | null;
}
