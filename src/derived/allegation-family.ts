import type { Additions } from './additions.js';
import type { FactGraph } from './fact-graph.js';

/** The family of an allegation is that of its category (domain.md section 2: codes "may map to a shared family"). */
export function allegationFamily(graph: FactGraph): Additions {
  const properties = new Map(
    graph.nodes('Allegation').flatMap((allegation) => {
      const family = graph.out(allegation.id, 'IN_CATEGORY')[0]?.properties['family'];
      return family === undefined ? [] : [[allegation.id, { family }] as const];
    }),
  );
  return { properties };
}
