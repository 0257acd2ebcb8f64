import { expect, test } from '@jest/globals';
import { dayNumber } from '../../src/derived/day-number.js';
import type { Facts } from '../../src/model/facts.js';
import { isLongRun } from '../long-run.js';
import { chooser } from './chooser.js';
import {
  allRows,
  both,
  counts,
  lookUp,
  placedAllegations,
  spanOf,
  surely,
  type Placed,
  type Sure,
} from './naive-facts.js';
import { randomRecords, SEEDS } from './random-records.js';
import { NUMBERS, numbersByHand, type One } from './tally-by-hand.js';

const load = await randomRecords();

interface Question {
  readonly statuses: string;
  readonly threshold: number;
  readonly level: number;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly minimumSources: number;
}

/** What a question asks, by looking at every allegation again. */
interface Counted {
  readonly id: string;
  /** The record on which the evidence hangs, where that is evidence. */
  readonly hub: string | null;
  /** Those of all time, by which the rows are ordered, and those that meet the question. */
  readonly everything: readonly One[];
  readonly now: readonly One[];
}

function counted(
  placed: readonly Placed[],
  facts: Facts,
  { statuses, period, minimumSources }: Question,
  groupsOf: (one: Placed) => readonly (readonly [group: string, certainty: Sure])[],
  isHub: boolean,
): readonly Counted[] {
  const known = lookUp(facts);
  const groups = new Map<string, { readonly everything: One[]; readonly now: One[] }>();
  for (const one of placed.filter((each) => counts(each, statuses))) {
    const starts = spanOf(known.node(one.id), 'conduct')?.starts ?? [];
    const [from, to] = period ? [dayNumber(period.from), dayNumber(period.to)] : [-Infinity, Infinity];
    // A vague beginning that reaches over the whole period may lie in it, and may lie beside it.
    const inside: Sure =
      Math.min(...starts) < from && Math.max(...starts) > to
        ? 'POSSIBLE'
        : surely(starts.map((start) => from <= start && start <= to));
    for (const [group, attributed] of groupsOf(one)) {
      const { everything, now } = groups.get(group) ?? { everything: [], now: [] };
      groups.set(group, { everything, now });
      everything.push({ placed: one, certainty: attributed });
      const certainty = both(attributed, inside);
      if (certainty && sourcesOf(one.id, known) >= minimumSources) now.push({ placed: one, certainty });
    }
  }
  return [...groups]
    .map(([id, found]) => ({ id, hub: isHub ? id : null, ...found }))
    .filter(({ now, hub }) => now.length > 0 && (hub === null || sourcesOf(hub, known) >= minimumSources));
}

function sourcesOf(id: string, { out }: ReturnType<typeof lookUp>): number {
  const sources = out(id, 'SUPPORTED_BY').flatMap((citation) => out(citation.id, 'FROM'));
  return new Set(sources.map((source) => (out(source.id, 'DERIVED_FROM')[0] ?? source).id)).size;
}

/** The rows in their order, as the pattern answers them. */
function answer(groups: readonly Counted[], facts: Facts, threshold: number) {
  const known = lookUp(facts);
  const start = ({ placed }: One) => spanOf(known.node(placed.id), 'conduct')?.starts[0] ?? NaN;
  const ordered = groups.toSorted(
    (a, b) =>
      numbersByHand(b.everything).matters - numbersByHand(a.everything).matters || (a.id < b.id ? 1 : -1),
  );
  return ordered
    .map(({ id, hub, now }) => {
      const first = now
        .toSorted(
          (a, b) =>
            String(a.certainty).localeCompare(String(b.certainty)) ||
            start(b) - start(a) ||
            (a.placed.id < b.placed.id ? -1 : 1),
        )
        .slice(0, 20)
        .map(({ placed }) => placed.id);
      const evidence = [...first, ...(hub === null ? [] : [hub])].sort();
      return {
        id,
        certainty: now.some(({ certainty }) => certainty === 'DEFINITE') ? 'DEFINITE' : 'POSSIBLE',
        independentSources: Math.min(...evidence.map((one) => sourcesOf(one, known))),
        evidence,
        ...numbersByHand(now),
      };
    })
    .filter(({ matters }) => matters >= threshold);
}

type Row = ReturnType<typeof answer>[number];

/** Filters of rows as they are asked and as they are meant: by what the row shows, not by what was kept of all time. */
const FILTERS: readonly (readonly [string, (row: Row) => boolean])[] = [
  ['', () => true],
  [', certainty: POSSIBLE', ({ certainty }) => certainty === 'POSSIBLE'],
  [', where: { certainty: { eq: POSSIBLE } }', ({ certainty }) => certainty === 'POSSIBLE'],
  [', where: { NOT: { certainty: { in: [POSSIBLE] } } }', ({ certainty }) => certainty === 'DEFINITE'],
  [
    ', where: { matters: { gte: 1, lte: 3 }, possibleMatters: { gt: 0 } }',
    ({ matters, possibleMatters }) => matters >= 1 && matters <= 3 && possibleMatters > 0,
  ],
  [
    ', where: { OR: [{ repeatMatters: { in: [2, 3] } }, { independentSources: { gte: 2 } }] }',
    ({ repeatMatters, independentSources }) => [2, 3].includes(repeatMatters) || independentSources >= 2,
  ],
];

function questions(seed: number): readonly Question[] {
  const choose = chooser(seed);
  const periods = [
    { from: '2019-02-01', to: '2019-03-15' },
    { from: '2019-03-01', to: '2019-03-01' },
    { from: '2018-01-01', to: '2019-02-10' },
    { from: '2019-04-20', to: '2025-12-31' },
  ];
  // More than the evidence shows.
  const wide = { from: '2018-01-01', to: '2025-12-31' };
  const all = { statuses: 'ALL', threshold: 0, level: 0, period: wide, minimumSources: 1 };
  const others = Array.from({ length: isLongRun ? 11 : 6 }, (_, index): Question => {
    const period = index % 4 === 3 ? null : choose.from(periods);
    return {
      statuses: choose.from(['ALL', 'ALL', 'CASE_TO_ANSWER', 'PROVEN']),
      threshold: choose.from([0, 0, 1, 2]),
      level: index % 6 === 5 ? 1 : 0,
      period,
      minimumSources: period && choose.chance(60) ? 1 : 2,
    };
  });
  return [all, ...others];
}

test.each(SEEDS)(
  'no allegation outside of a period or below so many sources is counted, and no other is missed: %s',
  async (_, seed) => {
    const { ask, facts } = await load(seed, 110);
    const placed = await placedAllegations(ask);
    const seen = { rows: 0, cut: 0, becamePossible: 0 };
    for (const [index, question] of questions(seed).entries()) {
      const { statuses, threshold, level, period, minimumSources } = question;
      const given =
        `dataSet: "dataset/random", statuses: ${statuses}, threshold: ${String(threshold)}` +
        `, minimumSources: ${String(minimumSources)}` +
        (period ? `, period: { from: "${period.from}", to: "${period.to}" }` : '');
      const units = counted(
        placed,
        facts,
        question,
        ({ attribution: { posting, certainty } }) => [[posting?.unit?.id ?? '', certainty]],
        false,
      );
      const commands = counted(
        placed,
        facts,
        question,
        ({ attribution: { commanders } }) =>
          commanders
            .filter((one) => one.level === level)
            .map(({ posting, certainty }) => [posting.id, certainty] as const),
        true,
      );
      const [filter, passes] = FILTERS[index % FILTERS.length] ?? ['', () => true];
      for (const [field, groups, group, more] of [
        ['mattersByUnit', units, 'unit { id }', ''],
        ['mattersByCommander', commands, 'command { id }', `, level: ${String(level)}`],
      ] as const) {
        const all = answer(groups, facts, threshold);
        const expected = all.filter(passes);
        seen.rows += expected.length;
        seen.cut += expected.filter(({ evidence }) => evidence.length > 19).length;
        seen.becamePossible += groups.filter(
          ({ everything, now }) =>
            everything.some(({ certainty }) => certainty === 'DEFINITE') &&
            !now.some(({ certainty }) => certainty === 'DEFINITE'),
        ).length;
        const asked = `${given}${more}${filter}`;
        const rows = await allRows<Shown>(
          ask,
          field,
          asked,
          `group: ${group} certainty independentSources evidence { ... on Node { id } } ${NUMBERS}`,
        );
        expect({ asked, rows: rows.map(flat) }).toEqual({ asked, rows: expected });
        const { all: total } = await ask(
          `{ all: ${field}(${asked}) { totalCount restsOn { definite possible } } }`,
        );
        const ofWhere = filter.includes('where') ? expected : all;
        expect({ asked, total }).toEqual({
          asked,
          total: {
            totalCount: expected.length,
            restsOn: {
              definite: ofWhere.filter(({ certainty }) => certainty === 'DEFINITE').length,
              possible: ofWhere.filter(({ certainty }) => certainty === 'POSSIBLE').length,
            },
          },
        });
      }
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
  },
  300_000,
);

interface Shown {
  readonly group: { readonly id: string };
  readonly evidence: readonly { readonly id: string }[];
}

function flat({ group: { id }, evidence, ...others }: Shown) {
  return { id, evidence: evidence.map((one) => one.id), ...others };
}
