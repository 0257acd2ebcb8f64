import type { NodeFact } from '../model/facts.js';
import type { Certainty } from '../model/generated/enums.js';
import { conductStart } from './conduct-days.js';
import type { FactGraph } from './fact-graph.js';
import { wasHeld } from './held.js';
import { listed } from './listed.js';
import { officerMatters, type OfficerMatter } from './officer-matters.js';

/**
 * Whether misconduct of the officer escalated after an intervention; null for not stated. YES needs a row that is certain.
 * NO needs lists that are whole (domain.md section 1, rule 3): all matters, how each was investigated and with what result,
 * what was found and how serious it was, all conduct dated, and not even a possible row.
 */
export function escalationAnswer(
  graph: FactGraph,
  officer: NodeFact,
  rows: readonly { readonly certainty: Certainty }[],
): 'YES' | 'NO' | null {
  if (rows.some(({ certainty }) => certainty === 'DEFINITE')) return 'YES';
  if (rows.length > 0 || !listed(officer, 'complete', 'allegations')) return null;
  const matters = officerMatters(graph, officer);
  return matters.length < 2 || matters.every((one) => isWhole(graph, one)) ? 'NO' : null;
}

function isWhole(graph: FactGraph, { matter, allegations }: OfficerMatter): boolean {
  const dated = allegations.every((one) => conductStart(one) !== null);
  const results = graph.out(matter.id, 'INVESTIGATED_IN').map(({ properties }) => properties['result']);
  const hearings = graph.out(matter.id, 'HEARD_AT').filter(wasHeld);
  const own = allegations.flatMap((one) => graph.into(one.id, 'ON'));
  return (
    dated &&
    listed(matter, 'complete', 'investigations') &&
    !results.includes(undefined) &&
    listed(matter, 'complete', 'hearings') &&
    hearings.every((hearing) => graph.out(hearing.id, 'FOUND').length > 0) &&
    own.every(({ properties }) => properties['result'] !== undefined) &&
    own.every(({ properties }) => properties['result'] !== 'PROVEN' || properties['severity'] !== undefined)
  );
}
