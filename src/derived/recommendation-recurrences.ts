import type { NodeFact } from '../model/facts.js';
import type { CategoryScope, Certainty } from '../model/generated/enums.js';
import type { Additions } from './additions.js';
import type { Attributed } from './attributed.js';
import { idOfWays, inWays, type InWays } from './category-ways.js';
import { weaker } from './certainty.js';
import { compareText } from './compare-text.js';
import { ANY_DAY, copiedDay, dayBounds, type DayBounds } from './day-bounds.js';
import type { FactGraph } from './fact-graph.js';
import { gap, gapProperties } from './gap.js';
import { conductStart } from './conduct-days.js';
import { investigationBegan } from './investigation-began.js';
import { patternRow, rowId, rowsOf } from './pattern-row.js';
import { sameCategory } from './same-category.js';

const SCOPES: readonly CategoryScope[] = ['SAME_CODE', 'SAME_FAMILY', 'ANY'];

/**
 * Recommendations, and the first matter that the same unit had after them. Source: domain.md section 5, question 35:
 * "recommendations and whether the same unit recurred". The unit is that of the investigated matter's allegations.
 */
export function recommendationRecurrences(
  graph: FactGraph,
  byUnit: ReadonlyMap<string, readonly Attributed[]>,
): Additions {
  const rows = graph.nodes('Recommendation').flatMap((recommendation) => {
    const [investigation] = graph.into(recommendation.id, 'RECOMMENDED');
    const [matter] = graph.into(investigation?.id ?? '', 'INVESTIGATED_IN');
    if (!investigation || !matter) return [];
    const made = dayBounds(recommendation, 'madeOn') ?? notBefore(graph, investigation, matter);
    const allegations = new Set(graph.into(matter.id, 'PART_OF'));
    return [...byUnit.values()].flatMap((all) => {
      const investigated = all.filter(({ allegation }) => allegations.has(allegation));
      const [first] = investigated;
      if (!first) return [];
      const others = all.filter((one) => one.matter !== matter);
      return SCOPES.flatMap((categories) => {
        const recommended = { recommendation, made, investigated, others, categories };
        const later = (inferred: boolean) => [firstLater(graph, recommended, inferred)];
        return inWays(later(false), later(true), textOf).flatMap(({ all, ways }) =>
          all.map((one) => row(graph, recommended, first, one, ways)),
        );
      });
    });
  });
  return rowsOf(rows);
}

/** A recommendation of which no source says when it was made came after the investigation began. */
function notBefore(graph: FactGraph, investigation: NodeFact, matter: NodeFact): DayBounds {
  const allegations = graph.into(matter.id, 'PART_OF');
  if (allegations.length === 0) return ANY_DAY;
  const { earliest } = investigationBegan(graph, matter.id, investigation, allegations);
  return { earliest, latest: ANY_DAY.latest };
}

interface Recommended {
  readonly recommendation: NodeFact;
  readonly made: DayBounds;
  /** The allegations of the investigated matter in the unit, and all of other matters in it. */
  readonly investigated: readonly Attributed[];
  readonly others: readonly Attributed[];
  readonly categories: CategoryScope;
}

function textOf(later: Later | undefined): string {
  return later ? `${later.one.allegation.id} ${later.certainty}` : '';
}

function row(
  graph: FactGraph,
  { recommendation, made, investigated, categories }: Recommended,
  { unit, matter }: Attributed,
  later: Later | undefined,
  ways: InWays<unknown>['ways'],
) {
  const start = later && conductStart(later.one.allegation);
  const interval = start && gap(made, start);
  const ofUnit = investigated.some(({ certainty }) => certainty === 'DEFINITE') ? 'DEFINITE' : 'POSSIBLE';
  return patternRow(graph, {
    id: rowId('recommendationrecurrence', [recommendation, unit], [categories, ...idOfWays(ways)]),
    type: 'RecommendationRecurrence',
    owner: matter.id,
    certainty: weaker(ofUnit, later?.certainty ?? 'DEFINITE'),
    evidence: [
      recommendation,
      ...investigated.map(evidenceOf).flat(),
      ...(later ? evidenceOf(later.one) : []),
    ],
    properties: {
      categories,
      ways,
      ...copiedDay(recommendation, 'madeOn', 'madeOn'),
      ...(later?.certainty === 'DEFINITE' && { recurred: 'YES' }),
      ...(interval && gapProperties('interval', interval)),
    },
    links: {
      OF_RECOMMENDATION: recommendation.id,
      OF_UNIT: unit.id,
      ...(later && { OF_LATER: later.one.allegation.id }),
    },
  });
}

function evidenceOf({ allegation, posting }: Attributed): readonly NodeFact[] {
  return [allegation, posting];
}

interface Later {
  readonly one: Attributed;
  readonly certainty: Certainty;
}

/** The first that surely came later; without one, the first that may have. */
function firstLater(graph: FactGraph, recommended: Recommended, inferred: boolean): Later | undefined {
  const { made, investigated, others, categories } = recommended;
  const [first] = others
    .flatMap((one): Later[] => {
      const certainty = after(made, one);
      const counts = investigated.some(({ allegation }) =>
        sameCategory(graph, allegation, one.allegation, categories, inferred),
      );
      return certainty && counts ? [{ one, certainty }] : [];
    })
    .sort(sureThenFirst);
  return first;
}

function after(made: DayBounds, { conduct, certainty }: Attributed): Certainty | null {
  if (made.latest < conduct.startEarliest) return certainty;
  return made.earliest < conduct.startLatest ? 'POSSIBLE' : null;
}

function sureThenFirst(a: Later, b: Later): number {
  return (
    compareText(a.certainty, b.certainty) ||
    compareText(a.one.conduct.startEarliest, b.one.conduct.startEarliest) ||
    compareText(a.one.conduct.startLatest, b.one.conduct.startLatest) ||
    compareText(a.one.allegation.id, b.one.allegation.id)
  );
}
