import type { NodeFact } from '../model/facts.js';
import type { Additions, Properties } from './additions.js';
import type { DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { firstHearing } from './first-hearing.js';
import { accusedHearings } from './accused-hearings.js';
import type { HearingDays } from './hearing-days.js';
import { ANY_TIME, intervalBounds } from './interval-bounds.js';
import { returns, servicePeriods, type ServicePeriod } from './service-periods.js';

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
    const [matter] = graph.out(allegation.id, 'PART_OF');
    const hearing = accused && matter && firstHearing(accusedHearings(graph, matter, accused, days));
    const answer = hearing && resigned(servicesThen(graph, accused, allegation, hearing), hearing);
    if (answer) properties.set(allegation.id, { resignedBeforeHearing: answer });
  }
  return { properties };
}

/** The services that can bear on it: not ended before the conduct began, nor begun after the hearing. */
function servicesThen(
  graph: FactGraph,
  accused: NodeFact,
  allegation: NodeFact,
  hearing: DayBounds,
): readonly ServicePeriod[] {
  const conduct = intervalBounds(allegation, 'conduct') ?? ANY_TIME;
  return servicePeriods(graph, accused).filter(
    ({ period }) => period.endLatest >= conduct.startEarliest && period.startEarliest <= hearing.latest,
  );
}

/** YES when one surely ended by resignation before; NO when none can have, and the day of the hearing is accounted for. */
function resigned(services: readonly ServicePeriod[], hearing: DayBounds): 'YES' | 'NO' | null {
  const surelyBefore = ({ period }: ServicePeriod) => period.endLatest < hearing.earliest;
  const surelyNotBefore = ({ period }: ServicePeriod) => period.endEarliest >= hearing.latest;
  const all = services.filter(
    (one) => !returns(services, one).some(({ period }) => period.startLatest <= hearing.earliest),
  );
  if (
    all.some((one) => one.leaving === 'RESIGNED' && surelyBefore(one) && returns(services, one).length === 0)
  ) {
    return 'YES';
  }
  const open = all.some((one) => {
    const otherwise = one.leaving !== undefined && one.leaving !== 'RESIGNED';
    return !otherwise && !surelyNotBefore(one);
  });
  const accounted = all.some((one) => surelyNotBefore(one) || LEFT_OTHERWISE.includes(one.leaving));
  return !open && accounted ? 'NO' : null;
}
