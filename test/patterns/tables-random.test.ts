import { expect, test } from '@jest/globals';
import type { Ask } from '../ask.js';
import { databaseTimeoutMs } from '../database.js';
import { randomRecords, SEEDS } from './random-records.js';
import { shownAllegations, type ShownAllegation } from './stated-allegations.js';
import { countedOf } from './tabulate-naive.js';

const load = await randomRecords();
const STAGES = ['ALLEGED', 'CASE_TO_ANSWER', 'PROVEN', 'WOULD_HAVE_BEEN_DISMISSED', 'DISMISSED'];
const PERIOD = { from: '2019-02-01', to: '2019-04-15' };
type Given = Readonly<Record<string, unknown>>;

async function rows(
  ask: Ask,
  field: string,
  given: Given,
  types: Given,
  selection: string,
): Promise<unknown> {
  const names = Object.keys(given);
  const declared = names.map((name) => `$${name}: ${String(types[name])}`).join(', ');
  const passed = names.map((name) => `, ${name}: $${name}`).join('');
  const query = `query ${declared ? `(${declared})` : ''} {
    ${field}(dataSet: "dataset/random"${passed}, first: 100) { nodes { ${selection} } restsOn { definite possible } } }`;
  return (await ask(query, given))[field];
}

/** How surely the conduct began in the period: 2 surely, 1 possibly, 0 not. */
function inPeriod({ conduct }: ShownAllegation): number {
  if (!conduct) return 0;
  const first = conduct.startEarliest ?? '0000';
  // An interval begins no later than it can end.
  const last = [conduct.startLatest, conduct.endLatest].filter((day) => day !== null).sort()[0] ?? '9999';
  if (first >= PERIOD.from && last <= PERIOD.to) return 2;
  return last >= PERIOD.from && first <= PERIOD.to ? 1 : 0;
}

function funnelOf(
  counts: string,
  allegations: readonly (readonly [ShownAllegation, sure: boolean])[],
): unknown {
  const reach = (rank: number, those: typeof allegations) =>
    new Set(
      those
        .filter(([one]) => STAGES.indexOf(one.reached) >= rank)
        .flatMap(([one]) => countedOf(counts, one).map(([id]) => id)),
    ).size;
  const sure = allegations.filter(([, is]) => is);
  return STAGES.map((stage, rank) => {
    const number = reach(rank, sure);
    return { stage, number, possible: reach(rank, allegations) - number };
  });
}

test.each(SEEDS)(
  'the funnel says what a count by hand says, under every filter: %s',
  async (_, seed) => {
    const { ask } = await load(seed, 25);
    const all = await shownAllegations(ask);
    const unit =
      all.find(({ attribution }) => attribution.posting?.unit)?.attribution.posting?.unit?.id ?? '';
    const category = all.find((one) => one.category)?.category?.id ?? '';
    const types = {
      counts: 'CountedInTable!',
      statuses: 'StatusScope!',
      period: 'DayRange',
      unit: 'ID',
      category: 'ID',
    };
    const filters: readonly (readonly [Given, (one: ShownAllegation) => number])[] = [
      [{}, () => 2],
      [{ statuses: 'PROVEN' }, ({ status }) => (status === 'PROVEN' ? 2 : 0)],
      [{ statuses: 'CASE_TO_ANSWER' }, ({ reached }) => (reached === 'ALLEGED' ? 0 : 2)],
      [{ period: PERIOD }, inPeriod],
      [
        { unit },
        ({ attribution: { posting, certainty } }) =>
          posting?.unit?.id === unit ? (certainty === 'DEFINITE' ? 2 : 1) : 0,
      ],
      [
        { category, period: PERIOD },
        (one) => (one.category?.id === category && one.categoryInferred !== 'YES' ? inPeriod(one) : 0),
      ],
    ];
    for (const counts of ['ALLEGATION', 'MATTER', 'OFFICER'])
      for (const [given, counted] of filters) {
        const those = all.flatMap((one) => (counted(one) > 0 ? [[one, counted(one) === 2] as const] : []));
        const stages = funnelOf(counts, those) as readonly {
          readonly number: number;
          readonly possible: number;
        }[];
        expect([
          given,
          await rows(ask, 'funnel', { ...given, counts }, types, 'stage number possible'),
        ]).toEqual([
          given,
          { nodes: stages, restsOn: { definite: stages[0]?.number, possible: stages[0]?.possible } },
        ]);
      }
  },
  databaseTimeoutMs,
);

interface ShownGap {
  readonly minDays: number | null;
  readonly maxDays: number | null;
}

test.each(SEEDS)(
  'percentiles are those of the matters counted by hand, by nearest rank: %s',
  async (_, seed) => {
    const { ask } = await load(seed, 40);
    const fields = ['conductEndToReport', 'reportToReferral', 'reportToHearing', 'hearingToAppeal'];
    const selected = fields.map((field) => `${field} { minDays maxDays }`).join(' ');
    const { matters } = (await ask(
      `{ matters(where: { dataSet: { id: { eq: "dataset/random" } } }, first: 100) { nodes { ${selected} } } }`,
    )) as unknown as {
      readonly matters: { readonly nodes: readonly Readonly<Record<string, ShownGap | null>>[] };
    };
    const expected = fields.map((field) => {
      const gaps = matters.nodes.map((matter) => matter[field] ?? { minDays: null, maxDays: null });
      const used = gaps.filter(
        ({ minDays, maxDays }) => minDays !== null && minDays >= 0 && maxDays !== null && maxDays >= 0,
      );
      const at = (of: keyof ShownGap, share: number) => {
        const days = used.map((gap) => gap[of] as number).sort((a, b) => a - b);
        return days.find((day) => days.filter((other) => other <= day).length >= share * days.length) ?? null;
      };
      const negative = gaps.filter(({ maxDays }) => maxDays !== null && maxDays < 0).length;
      const silent = gaps.filter(({ minDays, maxDays }) => minDays === null && maxDays === null).length;
      return {
        matters: used.length,
        medianLeast: at('minDays', 0.5),
        medianMost: at('maxDays', 0.5),
        ninetiethLeast: at('minDays', 0.9),
        ninetiethMost: at('maxDays', 0.9),
        negative,
        notStated: silent,
        vague: gaps.length - used.length - negative - silent,
      };
    });
    const selection = Object.keys(expected[0] ?? {}).join(' ');
    const nodes = async (given: Given) =>
      (
        (await rows(ask, 'timeliness', given, { of: 'MatterWhere' }, selection)) as {
          readonly nodes: unknown;
        }
      ).nodes;
    expect(await nodes({})).toEqual(expected);
    expect(await nodes({ of: {} })).toEqual(expected);
  },
  databaseTimeoutMs,
);

test.each(SEEDS)(
  'different outcomes in one category are found as by hand: %s',
  async (_, seed) => {
    const { ask } = await load(seed, 40);
    const all = (await shownAllegations(ask)).filter((one) => one.categoryInferred !== 'YES');
    for (const [categories, keyOf] of [
      ['SAME_CODE', (one: ShownAllegation) => one.category?.id],
      [
        'SAME_FAMILY',
        (one: ShownAllegation) => (one.category?.family === 'OTHER' ? undefined : one.category?.family),
      ],
    ] as const) {
      const came = all.flatMap((one) => {
        const standing = one.findings.nodes.filter(({ status }) => ['PROVEN', 'NOT_PROVEN'].includes(status));
        const kinds = standing.map(({ status, outcome }) =>
          status === 'NOT_PROVEN' ? status : outcome?.kind,
        );
        const key = keyOf(one);
        if (key === undefined || kinds.length === 0 || kinds.includes(undefined)) return [];
        return [{ id: one.id, key, outcomes: [...new Set(kinds as string[])].sort() }];
      });
      const expected = [...new Set(came.map(({ key }) => key))].flatMap((key) => {
        const group = came.filter((one) => one.key === key);
        const texts = [...new Set(group.map(({ outcomes }) => outcomes.join()))];
        if (texts.length < 2) return [];
        return texts.map((text) => {
          const those = group.filter(({ outcomes }) => outcomes.join() === text);
          return [
            key,
            text,
            those.length,
            group.length,
            those
              .map(({ id }) => id)
              .sort()
              .join(),
          ].join(' ');
        });
      });
      const selection =
        'category { id } family outcomes allegations ofAllegations evidence(first: 50) { id }';
      const { nodes } = (await rows(
        ask,
        'similarFactsDifferentOutcomes',
        { categories },
        { categories: 'CategoryScope!' },
        selection,
      )) as {
        readonly nodes: readonly {
          readonly category: { readonly id: string } | null;
          readonly family: string | null;
          readonly outcomes: readonly string[];
          readonly allegations: number;
          readonly ofAllegations: number;
          readonly evidence: readonly { readonly id: string }[];
        }[];
      };
      const lines = nodes.map((row) =>
        [
          row.category?.id ?? row.family,
          row.outcomes.join(),
          row.allegations,
          row.ofAllegations,
          row.evidence.map(({ id }) => id).join(),
        ].join(' '),
      );
      expect(lines.sort()).toEqual(expected.sort());
    }
  },
  databaseTimeoutMs,
);
