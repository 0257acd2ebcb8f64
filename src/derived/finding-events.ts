import type { NodeFact } from '../model/facts.js';
import { appealQuashes, appealStands, ownFindings } from './appeal-effect.js';
import { ANY_DAY, dayBounds, sooner } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { wasHeld } from './held.js';
import type { AllegationStatus } from '../model/generated/enums.js';
import type { StatusEvent } from './status-event.js';

const STATUS: Readonly<Record<string, AllegationStatus>> = {
  PROVEN: 'PROVEN',
  NOT_PROVEN: 'NOT_PROVEN',
  WITHDRAWN: 'WITHDRAWN',
};

/**
 * What panels and appeals decided on an allegation. Source: domain.md section 1, rule 1, and section 3: a hearing that is
 * "only announced or planned" finds nothing; a finding may be quashed, varied, and made afresh.
 */
export function findingEvents(graph: FactGraph, allegation: NodeFact): readonly StatusEvent[] {
  const findings = graph.into(allegation.id, 'ON');
  const appeals = new Map(
    findings
      .flatMap((finding) => graph.into(finding.id, 'AGAINST_FINDING'))
      .map((appeal) => [appeal.id, appeal]),
  );
  return [
    ...findings.flatMap((finding) => findingEvent(graph, finding, allegation) ?? []),
    ...[...appeals.values()].flatMap((appeal) => quashEvent(graph, appeal, allegation) ?? []),
  ];
}

function findingEvent(graph: FactGraph, finding: NodeFact, allegation: NodeFact): StatusEvent | null {
  const [hearing] = graph.into(finding.id, 'FOUND');
  const [appeal] = graph.into(finding.id, 'FOUND_INSTEAD');
  if (hearing && !wasHeld(hearing)) return null;
  if (appeal && !appealStands(appeal)) return null;
  const status = STATUS[String(finding.properties['result'])] ?? 'NOT_STATED';
  const day = (appeal ? dayBounds(appeal, 'decidedOn') : dayBounds(hearing, 'heldOn')) ?? {
    ...ANY_DAY,
    latest: beforeAppeals(graph, finding),
  };
  const against = appeal ? findingsAgainst(graph, appeal, allegation) : [];
  return { kind: 'finding', status, id: finding.id, day, against };
}

/** A finding without a day was made before any appeal against it was lodged or decided, also one that came to nothing. */
function beforeAppeals(graph: FactGraph, finding: NodeFact): string {
  return graph
    .into(finding.id, 'AGAINST_FINDING')
    .flatMap((appeal) => [dayBounds(appeal, 'lodgedOn'), dayBounds(appeal, 'decidedOn')])
    .reduce((latest, day) => sooner(latest, day?.latest ?? latest), ANY_DAY.latest);
}

/** An appeal that puts a finding of its own in the place of the old one is that finding, and no event beside it. */
function quashEvent(graph: FactGraph, appeal: NodeFact, allegation: NodeFact): StatusEvent | null {
  if (!appealQuashes(appeal) || ownFindings(graph, appeal, allegation).length > 0) return null;
  const lodged = dayBounds(appeal, 'lodgedOn');
  const day = dayBounds(appeal, 'decidedOn') ?? {
    ...ANY_DAY,
    earliest: lodged?.earliest ?? ANY_DAY.earliest,
  };
  return {
    kind: 'quashed',
    status: 'QUASHED',
    id: appeal.id,
    day,
    against: findingsAgainst(graph, appeal, allegation),
  };
}

function findingsAgainst(graph: FactGraph, appeal: NodeFact, allegation: NodeFact): readonly string[] {
  return graph
    .out(appeal.id, 'AGAINST_FINDING')
    .filter((finding) => graph.out(finding.id, 'ON').includes(allegation))
    .map((finding) => finding.id);
}
