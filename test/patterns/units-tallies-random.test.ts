import { expect, test } from '@jest/globals';
import { allRows, counts, placedAllegations, type Placed, type Sure } from './naive-facts.js';
import { randomRecords, SEEDS } from './random-records.js';

const load = await randomRecords();
const NUMBERS = `matters possibleMatters allegations possibleAllegations officers possibleOfficers repeatOfficers
  repeatMatters possibleRepeatMatters`;

interface One {
  readonly placed: Placed;
  readonly certainty: Sure;
}

/** Each number by looking at every allegation again. */
function numbers(all: readonly One[]) {
  const sure = all.filter(({ certainty }) => certainty === 'DEFINITE');
  const distinct = (some: readonly One[], of: (one: Placed) => string | undefined) =>
    new Set(some.map(({ placed }) => of(placed)));
  const matter = ({ matter: { id } }: Placed) => id;
  const officer = ({ accused }: Placed) => accused?.id;
  const repeated = (some: readonly One[]) => {
    const officers = [...distinct(some, officer)].filter((id) => {
      const own = some.filter(({ placed }) => officer(placed) === id);
      return distinct(own, matter).size >= 2;
    });
    const theirs = some.filter(({ placed }) => officers.includes(officer(placed)));
    return { officers: officers.length, matters: distinct(theirs, matter).size };
  };
  return {
    matters: distinct(sure, matter).size,
    possibleMatters: distinct(all, matter).size - distinct(sure, matter).size,
    allegations: sure.length,
    possibleAllegations: all.length - sure.length,
    officers: distinct(sure, officer).size,
    possibleOfficers: distinct(all, officer).size - distinct(sure, officer).size,
    repeatOfficers: repeated(sure).officers,
    repeatMatters: repeated(sure).matters,
    possibleRepeatMatters: repeated(all).matters - repeated(sure).matters,
  };
}

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
    .map(([id, all]) => ({ id, ...numbers(all) }))
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
