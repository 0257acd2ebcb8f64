import type { Additions } from './additions.js';
import type { patternRow } from './pattern-row.js';

/** What rows of a pattern add to the facts. */
export function withRows(rows: readonly ReturnType<typeof patternRow>[]): Additions {
  return {
    nodes: rows.map(({ node }) => node),
    relationships: rows.flatMap(({ relationships }) => relationships),
  };
}
