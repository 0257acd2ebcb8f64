import { expect, test } from '@jest/globals';
import type { Ask } from '../ask.js';
import { randomRecords, SEEDS } from './random-records.js';
import { repeatedByHand, type HandQuestion } from './repeated-by-hand.js';
import { allegationsByHand } from './hand-allegations.js';
import { told } from './told.js';

const load = await randomRecords();

test.each(SEEDS)(
  'no officer is missed or made up, whatever is asked: %s',
  async (_, seed) => {
    const { facts, ask } = await load(seed);
    const all = allegationsByHand(facts, await told(ask));
    const { officers, repeatAllegations } = await ask(`{
    officers(where: { repeatAllegation: { eq: YES }, dataSet: { id: { eq: "dataset/random" } } }, sort: { id: ASC }, first: 50) { nodes { id } }
    repeatAllegations(dataSet: "dataset/random", first: 50) { nodes { officer { id } } }
  }`);
    const listed = (repeatAllegations as { readonly nodes: readonly Pick<Row, 'officer'>[] }).nodes;
    expect(listed.map(({ officer }) => officer.id).sort()).toEqual(
      (officers as { readonly nodes: readonly { readonly id: string }[] }).nodes.map(({ id }) => id),
    );
    for (const question of questions()) {
      const found = await asked(ask, question);
      expect({ question, rows: found }).toEqual({ question, rows: repeatedByHand(all, question) });
    }
  },
  600_000,
);

function questions(): readonly HandQuestion[] {
  const usual: HandQuestion = {
    threshold: 2,
    counts: 'MATTER',
    categories: 'ANY',
    statuses: 'ALL',
    includeInferred: false,
    window: null,
    period: null,
    unit: null,
    minimumSources: 1,
  };
  const period = { from: '2019-02-01', to: '2019-04-15' };
  const scopes = (['MATTER', 'ALLEGATION'] as const).flatMap((counts) =>
    (['ANY', 'SAME_CODE', 'SAME_FAMILY'] as const).flatMap((categories) =>
      (['ALL', 'CASE_TO_ANSWER', 'PROVEN'] as const).map((statuses) => ({
        ...usual,
        counts,
        categories,
        statuses,
      })),
    ),
  );
  const live = [
    { period },
    { period, window: 20 },
    { unit: 'unit/random-u1' },
    { minimumSources: 2, window: 50 },
  ];
  return scopes.flatMap((scope, index) => [
    { ...scope, threshold: 2 + (index % 2), includeInferred: index % 3 === 0 },
    ...[0, 25, 90].map((window) => ({ ...scope, window, threshold: 2 + ((index + window) % 3) })),
    { ...scope, includeInferred: true, window: 40 },
    { ...scope, ...live[index % 4] },
  ]);
}

async function asked(ask: Ask, { unit, period, ...question }: HandQuestion): Promise<readonly string[]> {
  const query = `query ($threshold: Int, $counts: RepeatCounts, $categories: CategoryScope, $statuses: StatusScope
    $includeInferred: Boolean, $window: Int, $period: DayRange, $unit: ID, $minimumSources: Int) {
    repeatAllegations(dataSet: "dataset/random", threshold: $threshold, counts: $counts, categories: $categories
      statuses: $statuses, includeInferred: $includeInferred, window: $window, period: $period, unit: $unit
      minimumSources: $minimumSources, first: 100) {
      totalCount
      restsOn { definite possible }
      nodes { officer { id } category { id } family certainty total days evidence { id } }
    }
  }`;
  const { repeatAllegations } = await ask(query, { ...question, unit, period });
  const { nodes, totalCount, restsOn } = repeatAllegations as {
    readonly nodes: readonly Row[];
    readonly totalCount: number;
    readonly restsOn: { readonly definite: number; readonly possible: number };
  };
  expect(totalCount).toBe(nodes.length);
  expect(restsOn.definite).toBe(nodes.filter(({ certainty }) => certainty === 'DEFINITE').length);
  expect(restsOn.definite + restsOn.possible).toBe(nodes.length);
  return nodes
    .map(({ officer, category, family, certainty, total, days, evidence }) => {
      const ids = evidence.map(({ id }) => id).sort();
      const shared = category?.id ?? family ?? '-';
      return `${officer.id} ${shared} ${certainty} ${String(total)} ${String(days)} ${ids.join(' ')}`;
    })
    .sort();
}

interface Row {
  readonly officer: { readonly id: string };
  readonly category: { readonly id: string } | null;
  readonly family: string | null;
  readonly certainty: string;
  readonly total: number;
  readonly days: number | null;
  readonly evidence: readonly { readonly id: string }[];
}
