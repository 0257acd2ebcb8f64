import { setMaxListeners } from 'node:events';
import type { Answer } from './answer.js';
import type { Question } from './question.js';
import type { DataMark } from './readiness.js';
import type { KeptResponse } from './response-cache.js';

/** One request, from its question's plan to its answer. What Apollo hands to plugins. */
export class Turn {
  readonly begunAt = performance.now();
  /** The SHA-256 of the question's text. */
  hash = '';
  /** Whether the answer is to show its statements. */
  showCypher = false;
  /** What it is kept by, where its answer may be given again. */
  cacheKey: string | null = null;
  /** The answer, where it was kept. */
  kept: KeptResponse | null = null;
  /** Whether nobody asked it: it only makes ready for those who will. */
  isForNobody = false;
  /** Which data were there before anything was read for it. */
  mark: DataMark | null = null;
  /** The question once it is planned. */
  question: Question | null = null;
  /** What was read for it, once it is there. */
  answered: Answer | null = null;

  /** @param signal given when nobody waits for the answer any more */
  constructor(readonly signal: AbortSignal) {
    // Each root field listens, and a question may have more than the ten from which Node suspects a leak.
    setMaxListeners(0, signal);
  }
}

/** Apollo's context value. An object of its own, since Apollo copies it for each request. */
export interface TurnContext {
  readonly turn: Turn;
}
