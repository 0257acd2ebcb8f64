import { expect, test } from '@jest/globals';
import { both, counts, dayBoundsOf, spanOf, surely, ways, type Placed, type Sure } from './naive-facts.js';
import { SEEDS } from './random-records.js';
import { randomUnits, texts, type RandomUnits } from './random-units.js';

const GRAPHS = SEEDS.map(([name, seed]) => [name, randomUnits(seed)] as const);

test.each(GRAPHS)('statements of commanders are those that a second calculation finds (%s)', (_, graphs) => {
  let found = 0;
  for (const graph of graphs) {
    const { of, out, reaches, unitOf, heldBy, rows } = graph;
    const wanted = of('Statement').flatMap((statement) => {
      const days = dayBoundsOf(statement, 'saidOn');
      const [speaker, matter] = [out(statement.id, 'MADE_BY')[0]?.id, out(statement.id, 'ABOUT')[0]?.id];
      return heldBy(speaker ?? '').flatMap((command) => {
        const reach = reaches.get(command);
        const here = inUnit(graph, unitOf(command)).filter((one) => one.matter.id === matter);
        if (!reach || here.length === 0) return [];
        const each = (holds: (start: number, end: number, day: number) => boolean) =>
          surely(ways(reach).flatMap(([start, end]) => days.map((day) => holds(start, end, day))));
        const stands = each((start, end, day) => start <= day && day <= end);
        const over = each((_start, end, day) => end < day);
        const begun = each((start, _end, day) => start <= day);
        const inCommand = stands === 'DEFINITE' ? 'YES' : over === 'DEFINITE' ? 'NO' : undefined;
        const certainty = both(begun, ofUnit(here));
        return certainty ? [{ statement: statement.id, command, certainty, inCommand }] : [];
      });
    });
    found += wanted.length;
    const actual = rows('CommanderStatement').map(({ to, properties: { certainty, inCommand } }) => ({
      statement: to('OF_STATEMENT'),
      command: to('OF_COMMAND'),
      certainty: String(certainty),
      inCommand: inCommand as string | undefined,
    }));
    expect(texts(actual)).toEqual(texts(wanted));
  }
  expect(found).toBeGreaterThan(0);
});

const LENGTHS = [3, 6, 12].flatMap((months) =>
  ['ALL', 'CASE_TO_ANSWER', 'PROVEN'].map((statuses) => ({ months, statuses })),
);

test.each(GRAPHS)(
  'matters before and after a start are those that a second calculation counts (%s)',
  (_, graphs) => {
    let found = 0;
    for (const graph of graphs) {
      for (const { months, statuses } of LENGTHS) {
        const wanted = [...graph.reaches].flatMap(([command, { starts }]) => {
          const [first, last] = starts;
          if (!Number.isFinite(first) || !Number.isFinite(last)) return [];
          const days = Array.from({ length: last - first + 1 }, (_each, index) => first + index);
          const all = inUnit(graph, graph.unitOf(command)).filter((one) => counts(one, statuses));
          const numbers = {
            ...onSide(graph, 'Before', all, days, (start) => [shifted(start, -months), start - 1]),
            ...onSide(graph, 'After', all, days, (start) => [start, shifted(start, months) - 1]),
          };
          return Object.values(numbers).some((number) => number > 0) ? [{ command, ...numbers }] : [];
        });
        found += wanted.length;
        const actual = graph
          .rows('StartOfCommand')
          .filter(({ properties }) => properties['months'] === months && properties['statuses'] === statuses)
          .map(({ to, properties }) => ({
            command: to('OF_COMMAND'),
            ...Object.fromEntries(NUMBERS.map((name) => [name, Number(properties[name])])),
          }));
        expect(texts(actual)).toEqual(texts(wanted));
      }
    }
    expect(found).toBeGreaterThan(0);
  },
);

const NUMBERS = ['Before', 'After'].flatMap((side) => [
  `matters${side}`,
  `possibleMatters${side}`,
  `allegations${side}`,
]);

function onSide(
  { node }: RandomUnits,
  side: string,
  all: readonly Placed[],
  days: readonly number[],
  bounds: (start: number) => readonly [number, number],
): Readonly<Record<string, number>> {
  const placed = all.map((one) => {
    const began = spanOf(node(one.id), 'conduct')?.starts ?? [-Infinity, Infinity];
    const inside = days
      .map(bounds)
      .flatMap(([from, to]) => [from <= began[0] && began[1] <= to, from <= began[1] && began[0] <= to]);
    return { one, certainty: both(surely(inside), one.attribution.certainty) };
  });
  const matters = (some: typeof placed) => new Set(some.map(({ one }) => one.matter.id)).size;
  const sure = placed.filter(({ certainty }) => certainty === 'DEFINITE');
  const possible = placed.filter(({ certainty }) => certainty !== null);
  return {
    [`matters${side}`]: matters(sure),
    [`possibleMatters${side}`]: matters(possible) - matters(sure),
    [`allegations${side}`]: sure.length,
  };
}

test.each(GRAPHS)('what came after a recommendation is found again (%s)', (_, graphs) => {
  let found = 0;
  for (const graph of graphs) {
    for (const [scope, way] of WAYS) {
      const { of, into, rows } = graph;
      const dated = of('Recommendation').filter((one) => dayBoundsOf(one, 'madeOn').some(Number.isFinite));
      const wanted = dated.flatMap((recommendation) => {
        const made = dayBoundsOf(recommendation, 'madeOn');
        const [investigation] = into(recommendation.id, 'RECOMMENDED');
        const [matter] = into(investigation?.id ?? '', 'INVESTIGATED_IN');
        return of('Unit').flatMap(({ id: unit }) => {
          const here = inUnit(graph, unit);
          const own = here.filter((one) => one.matter.id === matter?.id);
          if (own.length === 0) return [];
          const others = here.filter(
            (one) => !own.includes(one) && own.some((each) => alike(graph, scope, way, each, one)),
          );
          const later = others.flatMap((one) => {
            const began = spanOf(graph.node(one.id), 'conduct')?.starts ?? [-Infinity, Infinity];
            const after = surely(made.flatMap((day) => began.map((start) => day < start)));
            const certainty = both(after, one.attribution.certainty);
            return certainty ? [{ id: one.id, certainty, began }] : [];
          });
          const sure = later.filter(({ certainty }) => certainty === 'DEFINITE');
          const [first] = (sure.length > 0 ? sure : later).sort(
            (a, b) =>
              compare(a.began[0], b.began[0]) || compare(a.began[1], b.began[1]) || compare(a.id, b.id),
          );
          const certainty = String(both(ofUnit(own), first?.certainty ?? 'DEFINITE'));
          const recurred = sure.length > 0 ? 'YES' : undefined;
          return [{ recommendation: recommendation.id, unit, certainty, recurred, later: first?.id }];
        });
      });
      found += wanted.length;
      const actual = rows('RecommendationRecurrence')
        .filter(({ properties: { categories, ways } }) => {
          return categories === scope && (ways as readonly string[]).includes(way);
        })
        .map(({ to, properties: { certainty, recurred } }) => ({
          recommendation: to('OF_RECOMMENDATION'),
          unit: to('OF_UNIT'),
          certainty: String(certainty),
          recurred: recurred as string | undefined,
          later: to('OF_LATER'),
        }))
        .filter((row) => dated.some(({ id }) => id === row.recommendation));
      expect(texts(actual)).toEqual(texts(wanted));
    }
  }
  expect(found).toBeGreaterThan(0);
});

/** By stated categories, and by inferred ones as well. */
const WAYS = [
  ['SAME_CODE', 'STATED'],
  ['SAME_CODE', 'INFERRED'],
  ['SAME_FAMILY', 'STATED'],
  ['SAME_FAMILY', 'INFERRED'],
  ['ANY', 'STATED'],
  ['ANY', 'INFERRED'],
] as const;

function alike({ node, out }: RandomUnits, scope: string, way: string, one: Placed, other: Placed): boolean {
  const category = (id: string) =>
    way === 'STATED' && node(id).properties['categoryInferred'] === 'YES'
      ? undefined
      : out(id, 'IN_CATEGORY')[0]?.properties;
  const [a, b] = [category(one.id), category(other.id)];
  if (scope === 'ANY') return true;
  if (!a || !b) return false;
  if (scope === 'SAME_CODE') return a['scheme'] === b['scheme'] && a['code'] === b['code'];
  return a['family'] === b['family'] && a['family'] !== 'OTHER';
}

function inUnit({ placed }: RandomUnits, unit: string | undefined): readonly Placed[] {
  return placed.filter(({ attribution }) => attribution.posting?.unit?.id === unit);
}

function ofUnit(all: readonly Placed[]): Sure {
  return all.some(({ attribution }) => attribution.certainty === 'DEFINITE') ? 'DEFINITE' : 'POSSIBLE';
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same date some months on or back; the first of the next month where there is none. */
function shifted(day: number, months: number): number {
  const date = new Date(day * 86_400_000);
  const month = date.getUTCMonth() + months;
  const same = new Date(Date.UTC(date.getUTCFullYear(), month, date.getUTCDate()));
  const next = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 1));
  return Math.min(same.getTime(), next.getTime()) / 86_400_000;
}
