import type { NodeFact } from '../model/facts.js';
import type { Additions, Properties } from './additions.js';
import { dayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { listed } from './listed.js';

/**
 * Whether each matter was closed without a referral. Source: domain.md section 5, question 32, and section 1, rule 3: that
 * no source names a referral is not that there was none, unless the list is known to be whole.
 */
export function closedWithoutReferral(graph: FactGraph): Additions {
  const properties = new Map<string, Properties>();
  for (const matter of graph.nodes('Matter')) {
    const answer = answerOf(graph, matter);
    if (answer) properties.set(matter.id, { closedWithoutReferral: answer });
  }
  return { properties };
}

function answerOf(graph: FactGraph, matter: NodeFact): 'YES' | 'NO' | null {
  if (graph.out(matter.id, 'REFERRED_IN').length > 0) return 'NO';
  const closed = dayBounds(matter, 'closed') !== null;
  return closed && listed(matter, 'complete', 'referrals') ? 'YES' : null;
}
