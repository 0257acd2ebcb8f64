import type { NodeFact } from '../model/facts.js';
import type { Additions, Properties } from './additions.js';
import { appealQuashes, appealStands, ownFindings } from './appeal-effect.js';
import { copiedDay } from './day-bounds.js';
import { isOpen } from './day-number.js';
import type { FactGraph } from './fact-graph.js';
import { wasHeld } from './held.js';
import type { HearingDays } from './hearing-days.js';
import type { StatusHistories } from './status-history.js';

/**
 * Where each finding stands now, and when it was made. Source: domain.md section 1, rule 1, and section 3: "a finding
 * varied on appeal, judicial review refused or allowed"; "a hearing whose day nobody gives: bounds from what came before
 * and after".
 */
export function findingStatus(graph: FactGraph, histories: StatusHistories, days: HearingDays): Additions {
  const properties = new Map<string, Properties>();
  for (const finding of graph.nodes('Finding')) {
    const status = standing(graph, finding);
    properties.set(finding.id, {
      ...(status && { status }),
      ...foundOn(graph, finding, histories, days),
    });
  }
  return { properties };
}

/** A finding of a hearing that was not held stands nowhere: not stated. Withdrawn proceedings stay withdrawn. */
function standing(graph: FactGraph, finding: NodeFact): string | null {
  const result = finding.properties['result'];
  const [hearing] = graph.into(finding.id, 'FOUND');
  const [instead] = graph.into(finding.id, 'FOUND_INSTEAD');
  if ((hearing && !wasHeld(hearing)) || (instead && !appealStands(instead))) return null;
  if (result === 'WITHDRAWN') return result;
  if (result !== 'PROVEN' && result !== 'NOT_PROVEN') return null;
  const appeals = graph.into(finding.id, 'AGAINST_FINDING');
  const gone = appeals.some((appeal) => appealQuashes(appeal) || replaced(graph, finding, appeal));
  return gone ? 'QUASHED' : result;
}

/** Varied so that another result stands in its place. */
function replaced(graph: FactGraph, finding: NodeFact, appeal: NodeFact): boolean {
  const [allegation] = graph.out(finding.id, 'ON');
  if (!allegation || !appealStands(appeal)) return false;
  return ownFindings(graph, appeal, allegation).some(
    (own) => own.properties['result'] !== finding.properties['result'],
  );
}

/** The day as the hearing or the appeal has it; where it has none, what the course of the process leaves. */
function foundOn(
  graph: FactGraph,
  finding: NodeFact,
  histories: StatusHistories,
  days: HearingDays,
): Properties {
  const [hearing] = graph.into(finding.id, 'FOUND');
  const [appeal] = graph.into(finding.id, 'FOUND_INSTEAD');
  const copied = hearing
    ? copiedDay(hearing, 'heldOn', 'foundOn')
    : copiedDay(appeal, 'decidedOn', 'foundOn');
  if (Object.keys(copied).length > 0) return copied;
  const [allegation] = graph.out(finding.id, 'ON');
  const entry = histories.get(allegation?.id ?? '')?.find(({ id }) => id === finding.id);
  const day = (hearing && days.get(hearing.id)?.day) ?? entry?.day;
  if (!day || (isOpen(day.earliest) && isOpen(day.latest))) return {};
  return { foundOnEarliest: day.earliest, foundOnLatest: day.latest };
}
