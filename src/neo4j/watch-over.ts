import type { Session } from 'neo4j-driver';
import { ConductGraphError } from '../errors.js';
import { cancelled } from './translate-error.js';

/** The database ends a statement up to 250 ms after its time; one that is silent much longer is not there any more. */
const graceMs = 5000;

/** When to give up on a session. */
export interface Limits {
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** Watches one session until `stop`. */
export interface Watch {
  /** The same promise, but one that fails as soon as the session is given up. For one promise at a time. */
  orGivenUp<T>(promise: Promise<T>): Promise<T>;
  stop(): void;
}

/**
 * Gives a session up when its asker goes away (CANCELLED), or when the database doesn't even report a time-out
 * (DATABASE_UNAVAILABLE). It is closed then, which is what makes Neo4j stop working: a rollback would wait for it.
 */
export function watchOver(session: Session, { timeoutMs, signal }: Limits): Watch {
  let givenUp: ConductGraphError | undefined;
  let fail: (error: ConductGraphError) => void = () => undefined;
  const giveUp = (error: ConductGraphError): void => {
    givenUp ??= error;
    fail(givenUp);
    void closeQuietly(session);
  };
  const withdraw = (): void => giveUp(cancelled());
  const timer = setTimeout(() => giveUp(noAnswer()), timeoutMs + graceMs);
  signal?.addEventListener('abort', withdraw, { once: true });
  return {
    orGivenUp: (promise) =>
      new Promise((resolve, reject) => {
        fail = reject;
        promise.then(resolve, reject);
        if (givenUp !== undefined) reject(givenUp);
      }),
    stop: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', withdraw);
    },
  };
}

/** Closes a session whose work is over or given up: a failure to say goodbye changes nothing. */
export async function closeQuietly(session: Session): Promise<void> {
  await session.close().catch(() => undefined);
}

function noAnswer(): ConductGraphError {
  return new ConductGraphError(
    'DATABASE_UNAVAILABLE',
    'The database took the question and has been silent since. Check that Neo4j and the network to it are well, then ask again.',
  );
}
