import { LRUCache } from 'lru-cache';
import type { Database } from '../neo4j/database.js';
import { CurrentData } from './current-data.js';
import type { DataMark } from './readiness.js';

/** How answers are kept. */
export interface ResponseCacheOptions {
  /** Most bytes of answers; none are kept with 0. */
  readonly bytes: number;
  /** How long a state of the data must have been there before answers from it are kept, in milliseconds. */
  readonly settledMs: number;
}

/** An answer as it was sent, and the data version that it names. */
export interface KeptResponse {
  readonly text: string;
  readonly version: string;
}

interface Kept extends KeptResponse {
  readonly mark: DataMark;
}

/** One answer takes this part of the whole at most. */
const LARGEST_PART = 4;

/**
 * Answers to be given again while the data are the same. The data may be loaded by another process at any time, so
 * before each answer from here the database is asked which data it has: that takes one look-up, and no load is outlived.
 */
export class ResponseCache {
  readonly #kept: LRUCache<string, Kept> | null;
  readonly #current: CurrentData;

  constructor({ bytes, settledMs }: ResponseCacheOptions) {
    this.#current = new CurrentData(settledMs);
    this.#kept =
      bytes === 0
        ? null
        : new LRUCache({
            maxSize: bytes,
            maxEntrySize: Math.ceil(bytes / LARGEST_PART),
            // A character takes two bytes at most.
            sizeCalculation: ({ text }, key) => 2 * (text.length + key.length),
          });
  }

  /** Forgets everything, for another database, and learns which data it has. */
  async begin(database: Database): Promise<void> {
    this.#kept?.clear();
    if (this.#kept) await this.#current.read(() => database);
  }

  /** The answer to a question, if it was kept and the data are still those that it was made from. */
  async get(key: string, database: () => Database): Promise<KeptResponse | null> {
    const kept = this.#kept?.get(key);
    if (!kept) return null;
    const now = await this.#current.read(database);
    if (now && isSame(now, kept.mark)) return kept;
    this.#kept?.delete(key);
    return null;
  }

  /** What may be kept of answers that are begun now; null for nothing. */
  get mark(): DataMark | null {
    return this.#kept && this.#current.settled;
  }

  /** Keeps an answer from the data that were there when it was begun; or learns, behind, that there are others now. */
  keep(key: string, response: KeptResponse, mark: DataMark | null, database: () => Database): void {
    if (!this.#kept) return;
    if (mark?.version === response.version) this.#kept.set(key, { ...response, mark });
    else if (this.#current.last?.version !== response.version) void this.#current.read(database);
  }
}

function isSame(a: DataMark, b: DataMark): boolean {
  return a.version === b.version && a.load === b.load;
}
