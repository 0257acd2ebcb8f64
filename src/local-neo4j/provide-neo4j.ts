import type { LocalNeo4jOptions } from './options.js';
import { startLocalNeo4j } from './start-local-neo4j.js';
import type { Neo4jConnection, ProvidedNeo4j } from './started-neo4j.js';

/**
 * The Neo4j to use: the one that the user named, else the managed one.
 * @param named from NEO4J_URI and its companions, if NEO4J_URI is set
 * @param local how to run the managed one
 * @throws what `startLocalNeo4j` throws; among it NEO4J_MISSING, which says what was missing and the ways out
 */
export async function provideNeo4j(
  named: Neo4jConnection | undefined,
  local: LocalNeo4jOptions,
): Promise<ProvidedNeo4j> {
  if (named === undefined) return startLocalNeo4j(local);
  return Object.freeze({
    ...named,
    managed: false,
    ended: untilAborted,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  });
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
