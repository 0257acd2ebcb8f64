import type { NodeFact } from '../model/facts.js';
import { partProperty } from '../model/part-property.js';
import { ANY_DAY, dayBounds, sooner, type DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { findingEvents } from './finding-events.js';
import { intervalBounds } from './interval-bounds.js';
import { listed } from './listed.js';
import type { StatusEvent } from './status-event.js';

/**
 * Everything that bears on where an allegation stands, in no order. Source: domain.md section 1, rule 1: "The status on a
 * day follows from the latest of: report, investigation opened, determination, finding, appeal result; the investigator's
 * opinion never sets it." An event without a day stays in, with open bounds.
 */
export function statusEvents(graph: FactGraph, allegation: NodeFact): readonly StatusEvent[] {
  const [matter] = graph.out(allegation.id, 'PART_OF');
  return [
    ...(matter ? reportEvents(graph, matter, allegation) : []),
    ...(matter ? investigationEvents(graph, matter) : []),
    ...determinationEvents(graph, allegation),
    ...endEvents(allegation),
    ...findingEvents(graph, allegation),
  ];
}

/** A matter that tells of a report in any way was reported, on a day or not; before that nothing is stated. */
function reportEvents(graph: FactGraph, matter: NodeFact, allegation: NodeFact): readonly StatusEvent[] {
  const referrals = graph.out(matter.id, 'REFERRED_IN');
  const told =
    happened(matter, 'received') ||
    matter.properties['receivedBy'] !== undefined ||
    matter.properties['origin'] !== undefined ||
    referrals.length > 0;
  if (!told) return [];
  const undated = {
    earliest: intervalBounds(allegation, 'conduct')?.startEarliest ?? ANY_DAY.earliest,
    latest: referrals.reduce(
      (latest, one) => sooner(latest, dayBounds(one, 'referredOn')?.latest ?? latest),
      ANY_DAY.latest,
    ),
  };
  const day = dayBounds(matter, 'received') ?? (undated.earliest > undated.latest ? ANY_DAY : undated);
  return [event('report', 'ALLEGED', matter.id, day)];
}

/**
 * An investigation is over when it ended, when its result is known, or when the matter was closed. What it led to is no
 * decision on an allegation (`InvestigationResult`: "None of these is a finding").
 */
function investigationEvents(graph: FactGraph, matter: NodeFact): readonly StatusEvent[] {
  return graph.out(matter.id, 'INVESTIGATED_IN').flatMap((one) => {
    const began = dayBounds(one, 'began');
    const end = investigationEnd(one, matter, began);
    const opened = began ?? { ...ANY_DAY, latest: end?.latest ?? ANY_DAY.latest };
    return [
      event('opened', 'UNDER_INVESTIGATION', one.id, opened),
      ...(end ? [event('over', 'NOT_STATED', one.id, end)] : []),
    ];
  });
}

/** When an investigation was over; null when no source says that it is. A matter that was reopened ends none anew. */
function investigationEnd(one: NodeFact, matter: NodeFact, began: DayBounds | null): DayBounds | null {
  const ended = dayBounds(one, 'ended');
  if (ended) return ended;
  const since = began?.earliest ?? ANY_DAY.earliest;
  const closed = happened(matter, 'closed') ? (dayBounds(matter, 'closed') ?? ANY_DAY) : null;
  const closing = closed && since <= closed.latest ? closed : null;
  if (!happened(one, 'ended') && one.properties['result'] === undefined) return closing;
  return { earliest: since, latest: closing?.latest ?? ANY_DAY.latest };
}

function determinationEvents(graph: FactGraph, allegation: NodeFact): readonly StatusEvent[] {
  return graph.out(allegation.id, 'DETERMINED_IN').flatMap((one) => {
    const answer = one.properties['caseToAnswer'];
    if (answer !== 'YES' && answer !== 'NO') return [];
    const status = answer === 'YES' ? 'CASE_TO_ANSWER' : 'NO_CASE_TO_ANSWER';
    return [event('determination', status, one.id, dayBounds(one, 'determinedOn') ?? ANY_DAY)];
  });
}

function endEvents(allegation: NodeFact): readonly StatusEvent[] {
  const on = (field: string) => dayBounds(allegation, field) ?? ANY_DAY;
  return [
    ...(happened(allegation, 'withdrawnOn')
      ? [event('withdrawn', 'WITHDRAWN', allegation.id, on('withdrawnOn'))]
      : []),
    ...(happened(allegation, 'closedWithoutInvestigationOn')
      ? [
          event(
            'closedUninvestigated',
            'CLOSED_WITHOUT_INVESTIGATION',
            allegation.id,
            on('closedWithoutInvestigationOn'),
          ),
        ]
      : []),
  ];
}

/** Whether the thing happened, on a day or not: sources may disagree on the day, or it may be withheld. */
function happened(node: NodeFact, field: string): boolean {
  return (
    ['edtf', 'earliest', 'asPrinted'].some(
      (part) => node.properties[partProperty(field, part)] !== undefined,
    ) ||
    listed(node, 'disputed', field) ||
    listed(node, 'withheldFacts', field)
  );
}

function event(
  kind: StatusEvent['kind'],
  status: StatusEvent['status'],
  id: string,
  day: DayBounds,
): StatusEvent {
  return { kind, status, id, day, against: [] };
}
