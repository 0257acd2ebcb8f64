import type { NodeFact } from '../model/facts.js';
import type { Additions, Properties } from './additions.js';
import { conductEnd } from './conduct-days.js';
import { dayBounds, type DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { firstDay } from './first-day.js';
import { firstHearing } from './first-hearing.js';
import { gap, gapProperties, type Gap } from './gap.js';
import type { HearingDays } from './hearing-days.js';

/**
 * From the end of the conduct to the report, from the report to each referral and to the first hearing that was held, and
 * from that to the first appeal that was decided. Source: domain.md section 4.2: "end of conduct to report 23.0 to 24.9;
 * report to hearing 11.5 to 12.5", and section 5, questions 22 and 23.
 */
export function matterGaps(graph: FactGraph, days: HearingDays): Additions {
  const properties = new Map<string, Properties>();
  for (const matter of graph.nodes('Matter')) {
    const received = dayBounds(matter, 'received');
    const ended = conductEnd(graph.into(matter.id, 'PART_OF'));
    const toReport = ended && received && gap(ended, received);
    const toHearing = received && reportToHearing(graph, matter, received, days);
    const referrals = graph.out(matter.id, 'REFERRED_IN');
    const referred = firstDay(referrals.flatMap((one) => dayBounds(one, 'referredOn') ?? []));
    const toReferral = received && referred && gap(received, referred);
    const toAppeal = hearingToAppeal(graph, matter, days);
    properties.set(matter.id, {
      ...(toReport && gapProperties('conductEndToReport', toReport)),
      ...(toReferral && gapProperties('reportToReferral', toReferral)),
      ...(toHearing && gapProperties('reportToHearing', toHearing)),
      ...(toAppeal && gapProperties('hearingToAppeal', toAppeal)),
    });
    for (const referral of referrals) {
      const on = dayBounds(referral, 'referredOn');
      const lag = received && on && gap(received, on);
      if (lag) properties.set(referral.id, gapProperties('lag', lag));
    }
  }
  return { properties };
}

function hearingToAppeal(graph: FactGraph, matter: NodeFact, days: HearingDays): Gap | null {
  const hearings = graph.out(matter.id, 'HEARD_AT').flatMap((hearing) => days.get(hearing.id) ?? []);
  const appeals = graph.out(matter.id, 'APPEALED_IN');
  const [heard, decided] = [
    firstHearing(hearings),
    firstDay(appeals.flatMap((one) => dayBounds(one, 'decidedOn') ?? [])),
  ];
  return heard && decided && gap(heard, decided);
}

/** A hearing without a day came after the report, so that the gap is never less than nothing; "0 or more" says nothing. */
function reportToHearing(
  graph: FactGraph,
  matter: NodeFact,
  received: DayBounds,
  days: HearingDays,
): Gap | null {
  const hearings = graph.out(matter.id, 'HEARD_AT').flatMap((hearing) => days.get(hearing.id) ?? []);
  const first = firstHearing(hearings);
  const found = first && gap(received, first);
  if (!found || hearings.every(({ stated }) => stated)) return found;
  const minDays = Math.max(found.minDays ?? 0, 0);
  return minDays === 0 && found.maxDays === undefined ? null : { ...found, minDays };
}
