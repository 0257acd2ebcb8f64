import type { NodeFact } from '../model/facts.js';
import type { Additions, Properties } from './additions.js';
import { dayNumber } from './day-number.js';
import type { FactGraph } from './fact-graph.js';
import { independentSources } from './independent-sources.js';
import { intervalBounds } from './interval-bounds.js';

/** The first and the last day, as day numbers, on which something can have begun. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** An allegation against an officer, and when its conduct began. */
export interface AccusedConduct {
  readonly allegation: NodeFact;
  readonly matter: NodeFact;
  /** Null where no source says when. */
  readonly began: DaySpan | null;
  /** When the officer's conduct in the matter began: the earliest of the officer's allegations there that are dated. */
  readonly matterBegan: DaySpan | null;
  readonly sources: number;
}

/** By the id of the officer, in the order of ids. */
export type AccusedConducts = ReadonlyMap<string, readonly AccusedConduct[]>;

/**
 * What each officer is accused of, and on which days it can have begun. Source: issue 4, question 11: "between first and
 * last of N", where the day of a matter is the beginning of its conduct.
 */
export function accusedConducts(graph: FactGraph): AccusedConducts {
  return new Map(
    graph.nodes('Officer').flatMap((officer) => {
      const own = graph.out(officer.id, 'ACCUSED_IN').flatMap((allegation) => {
        const [matter] = graph.out(allegation.id, 'PART_OF');
        return matter ? [{ allegation, matter, began: beganOn(allegation) }] : [];
      });
      const spans = new Map<string, DaySpan | null>();
      for (const { matter, began } of own)
        spans.set(matter.id, earliest(spans.get(matter.id) ?? null, began));
      const conducts = own.map((one) => ({
        ...one,
        matterBegan: spans.get(one.matter.id) ?? null,
        sources: independentSources(graph, one.allegation),
      }));
      return conducts.length > 0 ? [[officer.id, conducts] as const] : [];
    }),
  );
}

/**
 * What patterns find these allegations by, and count them by when they are filtered: kept on the allegation, also where
 * nobody is accused, and on its matter. Numbers of days, since windows are computed with them.
 */
export function accusedConductAdditions(conducts: AccusedConducts, graph: FactGraph): Additions {
  const properties = new Map<string, Properties>(
    graph.nodes('Allegation').flatMap((one) => {
      const began = beganOn(one);
      return began ? [[one.id, { beganFirst: began.first, beganLast: began.last }]] : [];
    }),
  );
  for (const [accusedId, own] of conducts) {
    for (const { allegation, matter, matterBegan, sources } of own) {
      const category = graph.out(allegation.id, 'IN_CATEGORY').length > 0;
      properties.set(allegation.id, {
        accusedId,
        matterId: matter.id,
        independentSources: sources,
        ...(category && { categoryBasis: categoryBasis(allegation) }),
        ...properties.get(allegation.id),
        ...(matterBegan && { matterFirst: matterBegan.first, matterLast: matterBegan.last }),
      });
    }
  }
  for (const matter of graph.nodes('Matter')) {
    const spans = graph.into(matter.id, 'PART_OF').map(beganOn);
    const began = spans.reduce(earliest, null);
    if (began) properties.set(matter.id, { beganFirst: began.first, beganLast: began.last });
  }
  return { properties };
}

/** Whether a source gives the category, or it is inferred from the facts. */
export function categoryBasis({ properties }: NodeFact): 'STATED' | 'INFERRED' {
  return properties['categoryInferred'] === 'YES' ? 'INFERRED' : 'STATED';
}

function beganOn(allegation: NodeFact): DaySpan | null {
  const conduct = intervalBounds(allegation, 'conduct');
  return conduct && { first: dayNumber(conduct.startEarliest), last: dayNumber(conduct.startLatest) };
}

/** When the earlier of two began, as far as it is known. */
function earliest(one: DaySpan | null, other: DaySpan | null): DaySpan | null {
  if (!one || !other) return one ?? other;
  return { first: Math.min(one.first, other.first), last: Math.min(one.last, other.last) };
}
