import { expect, test } from '@jest/globals';
import { allRows, counts, placedAllegations, type Placed, type Sure } from './naive-facts.js';
import { randomRecords, SEEDS } from './random-records.js';
import { NUMBERS, numbersByHand, type One } from './tally-by-hand.js';

const load = await randomRecords();

/** Groups with their numbers, the most matters first, then by id downwards: as the pattern orders them. */
function expected(
  placed: readonly Placed[],
  statuses: string,
  threshold: number,
  groupsOf: (one: Placed) => readonly (readonly [string, Sure])[],
) {
  const groups = new Map<string, One[]>();
  for (const one of placed.filter((each) => counts(each, statuses))) {
    for (const [group, certainty] of groupsOf(one))
      groups.set(group, [...(groups.get(group) ?? []), { placed: one, certainty }]);
  }
  return [...groups]
    .map(([id, all]) => ({ id, ...numbersByHand(all) }))
    .filter(({ matters }) => matters >= threshold)
    .sort((a, b) => b.matters - a.matters || (a.id < b.id ? 1 : -1));
}

const SCOPES = [
  { statuses: 'ALL', threshold: 0 },
  { statuses: 'ALL', threshold: 2 },
  { statuses: 'CASE_TO_ANSWER', threshold: 1 },
  { statuses: 'PROVEN', threshold: 0 },
];

test.each(SEEDS)(
  'the matters of units and commanders are those that a second calculation counts (%s)',
  async (_, seed) => {
    const { ask } = await load(seed);
    const placed = await placedAllegations(ask);
    expect(placed.length).toBeGreaterThan(5);
    for (const { statuses, threshold } of SCOPES) {
      const given = `dataSet: "dataset/random", statuses: ${statuses}, threshold: ${String(threshold)}`;
      const units = await allRows<Named>(ask, 'mattersByUnit', given, `group: unit { id } ${NUMBERS}`);
      expect(units.map(flat)).toEqual(
        expected(placed, statuses, threshold, ({ attribution: { posting, certainty } }) => [
          [posting?.unit?.id ?? '', certainty],
        ]),
      );
      const commands = await allRows<Named>(
        ask,
        'mattersByCommander',
        given,
        `group: command { id } ${NUMBERS}`,
      );
      expect(commands.map(flat)).toEqual(
        expected(placed, statuses, threshold, ({ attribution: { commanders } }) =>
          commanders
            .filter(({ level }) => level === 0)
            .map(({ posting, certainty }) => [posting.id, certainty] as const),
        ),
      );
    }
  },
);

interface Named {
  readonly group: { readonly id: string };
}

function flat({ group: { id }, ...others }: Named) {
  return { id, ...others };
}
