import type { FastifyReply } from 'fastify';
import { Turn, type TurnContext } from './turn.js';

/** How long answers that were ended have to get out, before their connections are cut. */
const LAST_WORDS_MS = 1000;

/** The requests that are being answered, each with what ends it when its asker goes away. */
export class Turns {
  readonly #running = new Set<AbortController>();

  get running(): number {
    return this.#running.size;
  }

  /** Keeps a request until its reply is sent, or its connection is closed before: then the database is freed. */
  begin(reply: FastifyReply): TurnContext {
    const controller = new AbortController();
    this.#running.add(controller);
    reply.raw.once('close', () => {
      this.#running.delete(controller);
      if (!reply.raw.writableFinished) controller.abort();
    });
    return { turn: new Turn(controller.signal) };
  }

  /** Ends all that still run. Their askers are told; `cut` is called when they have had time to hear it. */
  end(cut: () => void): void {
    for (const controller of this.#running) controller.abort();
    setTimeout(cut, LAST_WORDS_MS).unref();
  }
}
