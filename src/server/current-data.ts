import { ConductGraphError } from '../errors.js';
import type { Database } from '../neo4j/database.js';
import { readMark, type DataMark } from './readiness.js';

interface Seen extends DataMark {
  /** When this process saw it first, by `performance.now()`. */
  readonly since: number;
}

/**
 * Which data the graph holds now, whoever loads them. Neo4j shows the parts of a transaction one after the other while
 * it is being committed, so an answer read in that moment may mix two states: what is to be kept must have been read
 * when its state had been there for a while.
 */
export class CurrentData {
  #seen: Seen | null = null;

  /** @param settledMs after which time of a new state nothing of its commit can be under way any more */
  constructor(private readonly settledMs: number) {}

  /** Asks the database: one look-up by index. Null without data, while a load is incomplete, and when it is away. */
  async read(database: () => Database): Promise<DataMark | null> {
    try {
      const mark = await readMark(database());
      this.#seen = mark && (this.#isSeen(mark) ? this.#seen : { ...mark, since: performance.now() });
      return this.#seen;
    } catch (error) {
      if (!(error instanceof ConductGraphError)) throw error;
      this.#seen = null;
      return null;
    }
  }

  /** The state that was seen last. */
  get last(): DataMark | null {
    return this.#seen;
  }

  /** The state of which what is read from now on may be kept: that seen last, once it has settled. */
  get settled(): DataMark | null {
    return this.#seen && performance.now() - this.#seen.since >= this.settledMs ? this.#seen : null;
  }

  #isSeen({ version, load }: DataMark): boolean {
    return this.#seen?.version === version && this.#seen.load === load;
  }
}
