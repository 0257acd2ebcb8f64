import type { Answer } from './answer.js';
import type { Question } from './question.js';

/** One request, from its question's plan to its answer. What Apollo hands to plugins. */
export class Turn {
  readonly begunAt = performance.now();
  /** The beginning of the SHA-256 of the question's text, by which it is found in the log. */
  hash = '';
  /** Whether the answer is to show its statements. */
  showCypher = false;
  /** The question once it is planned. */
  question: Question | null = null;
  /** What was read for it, once it is there. */
  answered: Answer | null = null;

  /** @param signal given when nobody waits for the answer any more */
  constructor(readonly signal: AbortSignal) {}
}

/** Apollo's context value. An object of its own, since Apollo copies it for each request. */
export interface TurnContext {
  readonly turn: Turn;
}
