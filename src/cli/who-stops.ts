import type { Situation } from '../local-neo4j/situation.js';

/** One sentence: who ends a Neo4j that runs, and how. */
export function whoStops(situation: Situation): string {
  if (situation.kind !== 'running') return 'It does not run.';
  if (situation.owner !== undefined) return `Process ${situation.owner.pid} stops it when it ends.`;
  const why = situation.orphan
    ? 'The process that started it has died; the next start takes it over.'
    : 'It stays until it is stopped.';
  return `${why} Stop it with: conduct-graph db stop`;
}
