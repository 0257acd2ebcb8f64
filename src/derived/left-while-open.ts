import type { Certainty } from '../model/generated/enums.js';
import { accusedHearings } from './accused-hearings.js';
import type { Additions } from './additions.js';
import { dayProperties, type DayBounds } from './day-bounds.js';
import { dayBefore, isOpen } from './day-number.js';
import type { FactGraph } from './fact-graph.js';
import { firstHearing } from './first-hearing.js';
import { gap, gapProperties } from './gap.js';
import type { HearingDays } from './hearing-days.js';
import { officerMatters, type OfficerMatter } from './officer-matters.js';
import { openOn, openPeriod } from './open-period.js';
import { patternRow, rowId, rowsOf } from './pattern-row.js';
import { returns, servicePeriods, type ServicePeriod } from './service-periods.js';

/**
 * Who left while a matter was open. Source: domain.md section 5, question 15: "resigned between allegation and hearing". The
 * day of receipt counts, that of the hearing does not; who has come back to that force by then has not left, as in
 * `Allegation.resignedBeforeHearing`.
 */
export function leftWhileOpen(graph: FactGraph, days: HearingDays): Additions {
  const rows = graph.nodes('Officer').flatMap((officer) => {
    const services = servicePeriods(graph, officer);
    const ended = services.filter(hasEnded);
    if (ended.length === 0) return [];
    return officerMatters(graph, officer).flatMap((one) =>
      ended.flatMap((service) => row(graph, one, service, returns(services, service), days) ?? []),
    );
  });
  return rowsOf(rows);
}

/** A service of which no source says how or when it ended may be going on. */
function hasEnded({ leaving, period }: ServicePeriod): boolean {
  return leaving !== undefined || !isOpen(period.endLatest);
}

function row(
  graph: FactGraph,
  one: OfficerMatter,
  service: ServicePeriod,
  back: readonly ServicePeriod[],
  days: HearingDays,
) {
  const { officer, matter, allegations } = one;
  const open = openPeriod(graph, matter, days);
  if (!open) return null;
  const { received } = open;
  const hearing = firstHearing(accusedHearings(graph, matter, officer, days));
  const left = { earliest: service.period.endEarliest, latest: service.period.endLatest };
  const during = { received: dayEarlier(received), closed: hearing ? dayEarlier(hearing) : open.closed };
  const certainty = away(openOn(during, left), back, hearing ?? open.closed);
  if (!certainty) return null;
  const sinceReceived = gap(received, left);
  const untilHearing = hearing && gap(left, hearing);
  return patternRow(graph, {
    type: 'LeftWhileOpen',
    id: rowId('leftwhileopen', [officer, matter, service.service]),
    owner: officer.id,
    certainty,
    evidence: [...allegations, matter, service.service, ...(hearing ? graph.out(matter.id, 'HEARD_AT') : [])],
    properties: {
      ...(service.leaving !== undefined && { leaving: service.leaving }),
      ...dayProperties('left', left),
      ...(sinceReceived && gapProperties('sinceReceived', sinceReceived)),
      ...(untilHearing && gapProperties('untilHearing', untilHearing)),
    },
    links: { OF_OFFICER: officer.id, DURING_MATTER: matter.id, ENDED_SERVICE: service.service.id },
  });
}

/** So that the first day counts and the last does not. */
function dayEarlier({ earliest, latest }: DayBounds): DayBounds {
  return { earliest: dayBefore(earliest), latest: dayBefore(latest) };
}

/** Not who surely was back when the matter came to its end; who may have been has left at most possibly. */
function away(certainty: Certainty | null, back: readonly ServicePeriod[], end: DayBounds): Certainty | null {
  if (!certainty || back.some(({ period }) => period.startLatest <= end.earliest)) return null;
  return back.some(({ period }) => period.startEarliest <= end.latest) ? 'POSSIBLE' : certainty;
}
