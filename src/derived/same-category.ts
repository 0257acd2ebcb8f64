import type { NodeFact } from '../model/facts.js';
import type { CategoryScope } from '../model/generated/enums.js';
import type { FactGraph } from './fact-graph.js';

/**
 * Whether two allegations belong together in a scope. Source: `enum CategoryScope`: the family OTHER is none that two could
 * share, and what is not stated is the same as nothing.
 */
export function sameCategory(
  graph: FactGraph,
  one: NodeFact,
  other: NodeFact,
  scope: CategoryScope,
): boolean {
  if (scope === 'ANY') return true;
  const [a, b] = [statedCategory(graph, one), statedCategory(graph, other)];
  if (!a || !b) return false;
  return scope === 'SAME_CODE'
    ? a['scheme'] === b['scheme'] && a['code'] === b['code']
    : a['family'] === b['family'] && a['family'] !== 'OTHER';
}

/** The category that a source states: one that is inferred counts as not stated. */
export function statedCategory(graph: FactGraph, allegation: NodeFact): NodeFact['properties'] | null {
  if (allegation.properties['categoryInferred'] === 'YES') return null;
  return graph.out(allegation.id, 'IN_CATEGORY')[0]?.properties ?? null;
}
