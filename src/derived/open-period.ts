import type { NodeFact } from '../model/facts.js';
import type { Certainty } from '../model/generated/enums.js';
import { LAST_DAY } from '../model/sort-key.js';
import { ANY_DAY, dayBounds, later, type DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import type { HearingDays } from './hearing-days.js';

/** From when to when a matter was open. */
export interface OpenPeriod {
  readonly received: DayBounds;
  readonly closed: DayBounds;
}

/**
 * From when to when a matter was open; null when no source says when it was received. One of which no source says that it
 * closed was open at least up to the last of its steps that has a day, and may still be (domain.md section 1, rule 3: not
 * stated is not "still open").
 */
export function openPeriod(graph: FactGraph, matter: NodeFact, days: HearingDays): OpenPeriod | null {
  const received = dayBounds(matter, 'received');
  if (!received) return null;
  const closed = dayBounds(matter, 'closed') ?? {
    earliest: lastStep(graph, matter, received, days),
    latest: LAST_DAY,
  };
  return { received, closed };
}

/**
 * How sure it is that a matter was open on a day: after the day on which it was received, at the latest on the one on which
 * it closed. Null when it cannot have been.
 */
export function openOn({ received, closed }: OpenPeriod, day: DayBounds): Certainty | null {
  if (received.latest < day.earliest && day.latest <= closed.earliest) return 'DEFINITE';
  const possible =
    received.earliest < day.latest && day.earliest <= closed.latest && received.earliest < closed.latest;
  return possible ? 'POSSIBLE' : null;
}

/** The latest day on which a step of it can have begun to be taken at the earliest. */
function lastStep(graph: FactGraph, matter: NodeFact, received: DayBounds, days: HearingDays): string {
  const investigations = graph.out(matter.id, 'INVESTIGATED_IN');
  const determinations = graph
    .into(matter.id, 'PART_OF')
    .flatMap((allegation) => graph.out(allegation.id, 'DETERMINED_IN'));
  const steps = [
    ...graph.out(matter.id, 'REFERRED_IN').map((one) => dayBounds(one, 'referredOn')),
    ...investigations.flatMap((one) => [dayBounds(one, 'began'), dayBounds(one, 'ended')]),
    ...determinations.map((one) => dayBounds(one, 'determinedOn')),
    ...graph.out(matter.id, 'HEARD_AT').map((one) => days.get(one.id)?.day ?? ANY_DAY),
  ];
  return steps.reduce((last, step) => later(last, step?.earliest ?? last), received.earliest);
}
