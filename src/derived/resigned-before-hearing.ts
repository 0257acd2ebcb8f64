import type { NodeFact } from '../model/facts.js';
import type { Additions, Properties } from './additions.js';
import type { DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { firstHearing } from './first-hearing.js';
import { accusedAt } from './hearing-attendance.js';
import type { HearingDays } from './hearing-days.js';
import { ANY_TIME, intervalBounds, type IntervalBounds } from './interval-bounds.js';

/** Leaving for good, other than by resignation. Whoever was transferred may have resigned from the next force. */
const LEFT_OTHERWISE: readonly unknown[] = ['RETIRED', 'DISMISSED', 'ENDED', 'DIED'];

/**
 * Whether the accused had resigned when the first hearing was held. Source: domain.md section 5, question 15, and section
 * 3: officers "who retired, resigned, or (the sources disagree) either" leave the answer open. Somebody who resigns on the
 * day of the hearing has not resigned before it, nor has somebody who has come back to that force by then: "officers who
 * left, came back, changed force".
 */
export function resignedBeforeHearing(graph: FactGraph, days: HearingDays): Additions {
  const properties = new Map<string, Properties>();
  for (const allegation of graph.nodes('Allegation')) {
    const [accused] = graph.into(allegation.id, 'ACCUSED_IN');
    const hearing = accused && firstHearing(hearingsOf(graph, allegation, accused, days));
    const answer = hearing && resigned(services(graph, accused, allegation, hearing), hearing);
    if (answer) properties.set(allegation.id, { resignedBeforeHearing: answer });
  }
  return { properties };
}

/** Hearings of the matter, without those at which only others were heard or found against. */
function hearingsOf(graph: FactGraph, allegation: NodeFact, accused: NodeFact, days: HearingDays) {
  const [matter] = graph.out(allegation.id, 'PART_OF');
  return graph.out(matter?.id ?? '', 'HEARD_AT').flatMap((hearing) => {
    const there = accusedAt(graph, hearing);
    const day = there.size === 0 || there.has(accused.id) ? days.get(hearing.id) : undefined;
    return day ?? [];
  });
}

interface Service {
  readonly force: string | undefined;
  readonly leaving: unknown;
  readonly period: IntervalBounds;
}

/** The services that can bear on it: not ended before the conduct began, nor begun after the hearing. */
function services(
  graph: FactGraph,
  accused: NodeFact,
  allegation: NodeFact,
  hearing: DayBounds,
): readonly Service[] {
  const conduct = intervalBounds(allegation, 'conduct') ?? ANY_TIME;
  return graph
    .out(accused.id, 'SERVED')
    .map((service) => ({
      force: graph.out(service.id, 'IN_FORCE')[0]?.id,
      leaving: service.properties['leaving'],
      period: intervalBounds(service, 'period') ?? ANY_TIME,
    }))
    .filter(
      ({ period }) => period.endLatest >= conduct.startEarliest && period.startEarliest <= hearing.latest,
    );
}

/** YES when one surely ended by resignation before; NO when none can have, and the day of the hearing is accounted for. */
function resigned(services: readonly Service[], hearing: DayBounds): 'YES' | 'NO' | null {
  const surelyBefore = ({ period }: Service) => period.endLatest < hearing.earliest;
  const surelyNotBefore = ({ period }: Service) => period.endEarliest >= hearing.latest;
  const cameBack = (one: Service) => services.filter((other) => other !== one && follows(other, one));
  const all = services.filter(
    (one) => !cameBack(one).some(({ period }) => period.startLatest <= hearing.earliest),
  );
  if (all.some((one) => one.leaving === 'RESIGNED' && surelyBefore(one) && cameBack(one).length === 0)) {
    return 'YES';
  }
  const open = all.some((one) => {
    const otherwise = one.leaving !== undefined && one.leaving !== 'RESIGNED';
    return !otherwise && !surelyNotBefore(one);
  });
  const accounted = all.some((one) => surelyNotBefore(one) || LEFT_OTHERWISE.includes(one.leaving));
  return !open && accounted ? 'NO' : null;
}

/** A later service in the same force. */
function follows(other: Service, one: Service): boolean {
  return other.force === one.force && other.period.startEarliest >= one.period.endEarliest;
}
