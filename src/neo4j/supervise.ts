import type { Session } from 'neo4j-driver';
import { cancelled, translateError } from './translate-error.js';
import { closeQuietly, watchOver, type Limits } from './watch-over.js';

/**
 * Does work in a session, under limits, and closes it.
 * @throws ConductGraphError only: CANCELLED, DATABASE_UNAVAILABLE, or what `translateError` makes of the failure
 */
export async function supervise<T>(session: Session, limits: Limits, work: () => Promise<T>): Promise<T> {
  if (limits.signal?.aborted === true) throw cancelled();
  const watch = watchOver(session, limits);
  try {
    const result = await watch.orGivenUp(work());
    await closeQuietly(session);
    return result;
  } catch (error) {
    // Whoever asked need not wait until the database has let go as well.
    void closeQuietly(session);
    throw translateError(error, limits.signal);
  } finally {
    watch.stop();
  }
}
