import type { NodeFact } from '../model/facts.js';
import type { CategoryScope, StatusScope } from '../model/generated/enums.js';
import { categoryBasis, type AccusedConduct } from './accused-conduct.js';
import type { FactGraph } from './fact-graph.js';
import { isInScope, STATUS_SCOPES } from './status-scope.js';

/** Allegations against one officer that count together. */
export interface CountedScope {
  readonly statuses: StatusScope;
  readonly categories: CategoryScope;
  /** The category or the family that they share. */
  readonly category: NodeFact | null;
  readonly family: string | null;
  /** Whether those count whose category is inferred. */
  readonly inferred: boolean;
  readonly conducts: readonly AccusedConduct[];
}

/**
 * Every scope in which two or more allegations against an officer count together. Source: issue 4, "status scope (all, with
 * a case to answer, proven), category scope (same code, same family, any)", and domain.md section 5: inferred categories
 * count only where asked for. OTHER is no family that two could share.
 */
export function countedScopes(
  graph: FactGraph,
  conducts: readonly AccusedConduct[],
): readonly CountedScope[] {
  return STATUS_SCOPES.flatMap((statuses) => {
    const inStatus = conducts.filter(({ allegation }) => isInScope(allegation, statuses));
    if (inStatus.length < 2) return [];
    const any = { categories: 'ANY' as const, category: null, family: null, inferred: false };
    const scopes = [
      { ...any, conducts: inStatus },
      ...byCategory(graph, inStatus, false),
      ...byCategory(graph, inStatus, true),
    ];
    return scopes.filter((scope) => scope.conducts.length > 1).map((scope) => ({ statuses, ...scope }));
  });
}

function byCategory(graph: FactGraph, conducts: readonly AccusedConduct[], inferred: boolean) {
  const codes = new Map<NodeFact, AccusedConduct[]>();
  const families = new Map<string, AccusedConduct[]>();
  for (const conduct of conducts) {
    const [category] = graph.out(conduct.allegation.id, 'IN_CATEGORY');
    if (!category || (!inferred && categoryBasis(conduct.allegation) === 'INFERRED')) continue;
    put(codes, category, conduct);
    const { family } = category.properties;
    if (typeof family === 'string' && family !== 'OTHER') put(families, family, conduct);
  }
  return [
    ...[...codes].map(([category, own]) => {
      return { categories: 'SAME_CODE' as const, category, family: null, inferred, conducts: own };
    }),
    ...[...families].map(([family, own]) => {
      return { categories: 'SAME_FAMILY' as const, category: null, family, inferred, conducts: own };
    }),
  ];
}

function put<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
