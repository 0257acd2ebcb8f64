import type { NodeFact } from '../model/facts.js';
import type { CategoryScope, IncidentRelation, StatusScope } from '../model/generated/enums.js';
import type { Additions, Properties } from './additions.js';
import { idOfWays, inWays, type InWays } from './category-ways.js';
import { conductStart, conductStartAs } from './conduct-days.js';
import { dayBounds, type DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { gap, gapProperties } from './gap.js';
import type { HearingDays } from './hearing-days.js';
import { independentSources } from './independent-sources.js';
import { following, nearest, nearestProperties, nearestRows, type Following } from './nearest.js';
import { officerMatters } from './officer-matters.js';
import { openOn, openPeriod, type OpenPeriod } from './open-period.js';
import { patternRow, rowId, rowsOf } from './pattern-row.js';
import { categoryOf, sameCode, sameFamily } from './similarity.js';
import { STATUS_SCOPES, narrowestScope } from './status-scope.js';

/** An allegation against an officer, with what decides whether it is a new incident after or during another matter. */
interface Accusation {
  readonly officer: NodeFact;
  readonly matter: NodeFact;
  readonly allegation: NodeFact;
  readonly incident: DayBounds | null;
  readonly closed: DayBounds | null;
  readonly open: OpenPeriod | null;
  readonly category: Properties | null;
  /** The same where an inference counts as well. */
  readonly anyCategory: Properties | null;
  readonly statuses: readonly StatusScope[];
  /** How many independent sources the allegation rests on, and its matter. */
  readonly sources: number;
  readonly matterSources: number;
}

/** An earlier allegation and a later one of the same officer in another matter. */
interface Pair {
  readonly earlier: Accusation;
  readonly later: Accusation;
  /** From the closing of the earlier matter, or from its receipt. */
  readonly from: DayBounds;
  readonly to: DayBounds;
}

/**
 * New incidents after an earlier matter of the same officer had closed (closed < incident <= closed + window), and while one
 * was open (received < incident <= closed). The incident is the beginning of the conduct. For each officer in a matter the
 * nearest earlier matter of each scope is kept, and while one was open one for each number of sources, so that the rows grow with the allegations and not with their pairs.
 */
export function laterIncidents(graph: FactGraph, days: HearingDays): Additions {
  const rows = graph.nodes('Officer').flatMap((officer) => {
    const matters = officerMatters(graph, officer).map(({ matter, allegations }) => {
      const [closed, open] = [dayBounds(matter, 'closed'), openPeriod(graph, matter, days)];
      const matterSources = independentSources(graph, matter);
      return allegations.map((allegation): Accusation => {
        const incident = conductStart(allegation);
        const category = categoryOf(graph, allegation, false);
        const anyCategory = categoryOf(graph, allegation, true);
        const statuses = STATUS_SCOPES.slice(0, STATUS_SCOPES.indexOf(narrowestScope([allegation])) + 1);
        const sources = independentSources(graph, allegation);
        const found = { officer, matter, allegation, incident, closed, open, category, anyCategory };
        return { ...found, statuses, sources, matterSources };
      });
    });
    return matters.flatMap((later) => {
      const earlier = matters.filter((one) => one !== later).flat();
      return [
        ...rowsFor(graph, 'AFTER_CLOSING', earlier, later, afterClosing),
        ...rowsFor(graph, 'WHILE_OPEN', earlier, later, whileOpen),
      ];
    });
  });
  return rowsOf(rows);
}

type Relate = (earlier: Accusation, later: Accusation) => Following<Pair> | null;

const afterClosing: Relate = (earlier, later) => {
  const [from, to] = [earlier.closed, later.incident];
  return from && to && following({ earlier, later, from, to }, from, to);
};

const whileOpen: Relate = (earlier, later) => {
  const [open, to] = [earlier.open, later.incident];
  const certainty = open && to && openOn(open, to);
  const found = certainty && following({ earlier, later, from: open.received, to }, open.received, to);
  return found && { ...found, sure: certainty === 'DEFINITE' };
};

/** What follows, by every scope of categories and statuses that the two are in. */
function scoped(
  earlier: readonly Accusation[],
  later: readonly Accusation[],
  relate: Relate,
  by: 'category' | 'anyCategory',
): ReadonlyMap<string, readonly Following<Pair>[]> {
  const scopes = new Map<string, Following<Pair>[]>();
  for (const one of earlier) {
    for (const other of later) {
      const found = relate(one, other);
      if (!found) continue;
      for (const categories of inCommon(one[by], other[by])) {
        for (const statuses of one.statuses) {
          const scope = `${categories} ${statuses}`;
          const known = scopes.get(scope);
          if (known) known.push(found);
          else scopes.set(scope, [found]);
        }
      }
    }
  }
  return scopes;
}

function inCommon(a: Properties | null, b: Properties | null): readonly CategoryScope[] {
  if (!a || !b) return ['ANY'];
  return [
    'ANY',
    ...(sameCode(a, b) ? (['SAME_CODE'] as const) : []),
    ...(sameFamily(a, b) ? (['SAME_FAMILY'] as const) : []),
  ];
}

/** By stated categories, and by inferred ones as well: where no category is inferred, the two are the same. */
function rowsFor(
  graph: FactGraph,
  relation: IncidentRelation,
  earlier: readonly Accusation[],
  later: readonly Accusation[],
  relate: Relate,
) {
  const stated = scoped(earlier, later, relate, 'category');
  const isInferred = [...earlier, ...later].some((one) => one.category !== one.anyCategory);
  const inferred = isInferred ? scoped(earlier, later, relate, 'anyCategory') : stated;
  return [...new Set([...stated.keys(), ...inferred.keys()])].flatMap((scope) => {
    const near = (of: typeof stated) => shown(relation, of.get(scope) ?? []);
    return inWays(near(stated), near(inferred), textOf).flatMap(({ all, ways }) =>
      relation === 'AFTER_CLOSING'
        ? nearestRows(all.map((one) => row(graph, relation, scope, one, ways)))
        : all.map((one) => row(graph, relation, scope, one, ways)),
    );
  });
}

type Nearest = ReturnType<typeof nearest<Pair>>[number];

interface Found extends Nearest {
  /** It counts only where more sources are asked for than this: with fewer, another row does. Null where none does. */
  readonly moreThan: number | null;
}

/** While a matter was open there is no window: then what is only possible does not count beside what is certain. */
function shown(relation: IncidentRelation, all: readonly Following<Pair>[]): readonly Found[] {
  return relation === 'AFTER_CLOSING'
    ? nearest(all).map((one) => ({ ...one, moreThan: null }))
    : firstBySources(all, null);
}

/** The first, and the one that takes its place where more sources are asked for than it rests on. */
function firstBySources(all: readonly Following<Pair>[], moreThan: number | null): readonly Found[] {
  const [found] = nearest(all);
  if (!found) return [];
  const sources = sourcesOf(found.of);
  const others = all.filter(({ of }) => sourcesOf(of) > sources);
  return [{ ...found, moreThan }, ...firstBySources(others, sources)];
}

/** The fewest that a record of the evidence rests on. */
function sourcesOf({ earlier, later }: Pair): number {
  return Math.min(earlier.matterSources, earlier.sources, later.sources);
}

function textOf({ of: { earlier, later }, certainty, days, surelyFrom, moreThan }: Found): string {
  return [earlier.allegation.id, later.allegation.id, certainty, days, surelyFrom, moreThan].join(' ');
}

function row(
  graph: FactGraph,
  relation: IncidentRelation,
  scope: string,
  found: Found,
  ways: InWays<Found>['ways'],
) {
  const { moreThan } = found;
  const { earlier, later, from, to } = found.of;
  const [categories = '', statuses = ''] = scope.split(' ');
  const between = gap(from, to);
  const over = moreThan === null ? [] : [`OVER_${String(moreThan)}`];
  const names = [relation, categories, statuses, found.certainty, ...idOfWays(ways), ...over];
  return patternRow(graph, {
    type: 'LaterIncident',
    id: rowId('laterincident', [later.officer, later.matter], names),
    owner: later.officer.id,
    certainty: found.certainty,
    evidence: [earlier.matter, earlier.allegation, later.allegation],
    properties: {
      officerId: later.officer.id,
      matterId: later.matter.id,
      allegationId: later.allegation.id,
      afterId: earlier.matter.id,
      relation,
      categories,
      statuses,
      ways,
      ...conductStartAs('incident', later.allegation),
      ...nearestProperties(found),
      ...(moreThan !== null && { surelyFrom: 0, surelySources: moreThan }),
      ...(between && gapProperties('interval', between)),
    },
    links: {},
  });
}
