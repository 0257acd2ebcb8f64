import type { NodeFact } from '../model/facts.js';
import { ANY_DAY, bothAllow, dayBounds, type DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { wasHeld } from './held.js';
import type { StatusHistories } from './status-history.js';

/** When a hearing was held, and whether a source says so or it follows from what came before and after. */
export interface HearingDay {
  readonly day: DayBounds;
  readonly stated: boolean;
}

/** Hearings that were held, by id. */
export type HearingDays = ReadonlyMap<string, HearingDay>;

/**
 * When each hearing was held. Source: domain.md section 3: "A hearing whose day nobody gives: bounds from what came before
 * and after." All its findings were made on that day, so each of them narrows it; without any it came after the report.
 */
export function hearingDays(graph: FactGraph, histories: StatusHistories): HearingDays {
  return new Map(
    graph
      .nodes('Hearing')
      .filter(wasHeld)
      .map((hearing) => [hearing.id, hearingDay(graph, hearing, histories)]),
  );
}

function hearingDay(graph: FactGraph, hearing: NodeFact, histories: StatusHistories): HearingDay {
  const stated = dayBounds(hearing, 'heldOn');
  if (stated) return { day: stated, stated: true };
  const [matter] = graph.into(hearing.id, 'HEARD_AT');
  const reported = { ...ANY_DAY, earliest: dayBounds(matter, 'received')?.earliest ?? ANY_DAY.earliest };
  const found = graph.out(hearing.id, 'FOUND').flatMap((finding) => {
    const [allegation] = graph.out(finding.id, 'ON');
    const entry = histories.get(allegation?.id ?? '')?.find(({ id }) => id === finding.id);
    return entry ? [entry.day] : [];
  });
  const day = found.reduce(bothAllow, reported);
  // Sources that contradict each other leave no day at all: then only the report is held to.
  return { day: day.earliest > day.latest ? reported : day, stated: false };
}
