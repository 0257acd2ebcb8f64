import type { Additions, Properties } from './additions.js';
import { dataSetOf } from './data-set-of.js';
import type { FactGraph } from './fact-graph.js';

/**
 * In what capacity people are victims in each data set: which capacities there are, and no numbers. Source: domain.md
 * section 6: "For case libraries question 17 lists contexts, without counts."
 */
export function victimContexts(graph: FactGraph): Additions {
  const properties = new Map<string, Properties>();
  for (const { id } of graph.nodes('DataSet')) {
    const contexts = graph
      .nodes('Victim')
      .filter((victim) => dataSetOf(victim.id) === id)
      .flatMap((victim) => (victim.properties['context'] as string | undefined) ?? []);
    if (contexts.length > 0) properties.set(id, { victimContexts: [...new Set(contexts)].sort() });
  }
  return { properties };
}
