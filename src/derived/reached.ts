import type { NodeFact } from '../model/facts.js';
import type { FunnelStage } from '../model/generated/enums.js';
import type { Additions, Properties } from './additions.js';
import type { FactGraph } from './fact-graph.js';
import { wasHeld } from './held.js';

/**
 * How far each allegation has got. Source: domain.md section 5, question 24: "funnel: allegation, case to answer, proven,
 * dismissed". A finding that was quashed counts no longer; that there was a case to answer is not undone by it. Police
 * staff are outside the conduct regulations and are never counted among officers dismissed (section 3).
 * @param facts with the status of each allegation and finding
 */
export function reached(graph: FactGraph): Additions {
  const properties = new Map<string, Properties>();
  for (const allegation of graph.nodes('Allegation')) {
    properties.set(allegation.id, { reached: stageOf(graph, allegation) });
  }
  return { properties };
}

function stageOf(graph: FactGraph, allegation: NodeFact): FunnelStage {
  const findings = graph.into(allegation.id, 'ON');
  if (allegation.properties['status'] !== 'PROVEN') {
    return caseToAnswer(graph, allegation, findings) ? 'CASE_TO_ANSWER' : 'ALLEGED';
  }
  const outcomes = findings
    .filter((finding) => finding.properties['status'] === 'PROVEN')
    .flatMap((finding) => graph.out(finding.id, 'RESULTED_IN'))
    .map((outcome) => outcome.properties['kind']);
  const [accused] = graph.into(allegation.id, 'ACCUSED_IN');
  if (accused?.properties['kind'] === 'STAFF') return 'PROVEN';
  if (outcomes.includes('DISMISSAL_WITHOUT_NOTICE')) return 'DISMISSED';
  return outcomes.includes('WOULD_HAVE_BEEN_DISMISSED') ? 'WOULD_HAVE_BEEN_DISMISSED' : 'PROVEN';
}

/** Determined by the authority, or put before a hearing that found on it: there is no hearing without a case to answer. */
function caseToAnswer(graph: FactGraph, allegation: NodeFact, findings: readonly NodeFact[]): boolean {
  const determined = graph
    .out(allegation.id, 'DETERMINED_IN')
    .some((one) => one.properties['caseToAnswer'] === 'YES');
  const heard = findings.some((finding) => {
    const [hearing] = graph.into(finding.id, 'FOUND');
    return hearing !== undefined && wasHeld(hearing) && finding.properties['result'] !== undefined;
  });
  return determined || heard;
}
