import { expect, test } from '@jest/globals';
import type { Ask } from '../ask.js';
import { databaseTimeoutMs } from '../database.js';
import { randomRecords, SEEDS } from './random-records.js';
import { shownAllegations } from './stated-allegations.js';
import { tableOf } from './tabulate-naive.js';

const load = await randomRecords();

const BY = [
  'CATEGORY',
  'FAMILY',
  'STATUS',
  'FINDING',
  'OUTCOME',
  'UNIT',
  'FORCE',
  'YEAR',
  'MONTH',
  'RANK',
  'DATA_SET',
];
const COUNTS = ['ALLEGATION', 'MATTER', 'OFFICER', 'OUTCOME'];
const PAIRS = [
  ['UNIT', 'MONTH'],
  ['FINDING', 'OUTCOME'],
  ['YEAR', 'CATEGORY', 'RANK'],
  ['MONTH', 'YEAR', 'FORCE'],
];

interface Row {
  readonly value: string;
  readonly secondValue: string | null;
  readonly thirdValue: string | null;
  readonly number: number;
  readonly possible: number;
}

/** The whole table, page by page, as lines. */
async function asked(
  ask: Ask,
  by: readonly string[],
  counts: string,
  more = '',
  of = {},
): Promise<readonly string[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const query = `query ($by: [TabulateBy!]!, $counts: CountedInTabulation!, $of: AllegationWhere, $after: String) {
      tabulate(dataSet: "dataset/random", by: $by, counts: $counts, of: $of, first: 7, after: $after) {
        nodes { value secondValue thirdValue number possible ${more} } pageInfo { hasNextPage endCursor }
      } }`;
    const { tabulate } = (await ask(query, {
      by,
      counts,
      after,
      of: more === '' ? null : of,
    })) as unknown as {
      readonly tabulate: {
        readonly nodes: readonly Row[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    };
    rows.push(...tabulate.nodes);
    after = tabulate.pageInfo.hasNextPage ? tabulate.pageInfo.endCursor : null;
  } while (after !== null);
  return rows
    .map(({ value, secondValue, thirdValue, number, possible }) => {
      const values = [value, secondValue, thirdValue].filter((one) => one !== null);
      return `${values.join(' | ')} = ${String(number)} + ${String(possible)}`;
    })
    .sort();
}

test.each(SEEDS)(
  'a table says the same from its tally, counted live, and counted by hand: %s',
  async (_, seed) => {
    const { ask } = await load(seed, 25);
    const allegations = await shownAllegations(ask);
    for (const counts of COUNTS)
      for (const by of BY) {
        const expected = tableOf([by], counts, allegations);
        expect([counts, by, await asked(ask, [by], counts)]).toEqual([counts, by, expected]);
        expect([counts, by, await asked(ask, [by], counts, 'evidence { id }')]).toEqual([
          counts,
          by,
          expected,
        ]);
      }
    for (const by of PAIRS)
      for (const counts of COUNTS)
        expect([counts, by, await asked(ask, by, counts)]).toEqual([
          counts,
          by,
          tableOf(by, counts, allegations),
        ]);
    const proven = allegations.filter(({ status }) => status === 'PROVEN');
    expect(await asked(ask, ['UNIT'], 'MATTER', '__typename', { status: { eq: 'PROVEN' } })).toEqual(
      tableOf(['UNIT'], 'MATTER', proven),
    );
  },
  databaseTimeoutMs,
);

test('columns that are none, four, or twice the same are refused by name', async () => {
  const { ask } = await load(1, 2);
  const by = (all: string) => ask(`{ tabulate(by: [${all}]) { totalCount } }`);
  await expect(by('')).rejects.toThrow(/tabulate\(by:\): It names 0\. Name one to 3, each once/);
  await expect(by('UNIT, YEAR, RANK, FORCE')).rejects.toThrow(/tabulate\(by:\): It names 4/);
  await expect(by('UNIT, UNIT')).rejects.toThrow(/tabulate\(by:\): It names one twice/);
});
