import type { NodeFact } from '../model/facts.js';
import type { CategoryScope } from '../model/generated/enums.js';
import type { FactGraph } from './fact-graph.js';
import { categoryOf, sameCode, sameFamily } from './similarity.js';

/**
 * Whether two allegations belong together in a scope. Source: `enum CategoryScope`: the family OTHER is none that two could
 * share, and what is not stated is the same as nothing.
 */
export function sameCategory(
  graph: FactGraph,
  one: NodeFact,
  other: NodeFact,
  scope: CategoryScope,
  includeInferred: boolean,
): boolean {
  if (scope === 'ANY') return true;
  const [a, b] = [categoryOf(graph, one, includeInferred), categoryOf(graph, other, includeInferred)];
  if (!a || !b) return false;
  return scope === 'SAME_CODE' ? sameCode(a, b) : sameFamily(a, b);
}
