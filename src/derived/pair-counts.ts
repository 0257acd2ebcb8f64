import type { NodeFact } from '../model/facts.js';
import { dataSetOf } from './data-set-of.js';
import { grouped } from './grouped.js';
import { tallies, type Tally } from './tally.js';

/** Rows that pair something earlier with a later allegation, and whose number grows with the square of an officer's matters. */
const PAIRS: readonly string[] = ['PriorInvestigation', 'PriorMatter'];

/** Counts such rows as they go by: of a large data set they are never in memory together. */
export interface PairCounts {
  note(rows: readonly NodeFact[]): void;
  /** How many there are of each likeness, as tallies. */
  tallies(): readonly NodeFact[];
}

/** Nothing counted yet. */
export function pairCounts(): PairCounts {
  const counts = new Map<string, { readonly of: Counted; definite: number; possible: number }>();
  return {
    note(rows) {
      for (const row of rows) {
        if (!PAIRS.includes(row.type)) continue;
        for (const of of countedAs(row)) {
          const key = `${of.dataSet} ${of.pattern} ${of.key}`;
          const count = counts.get(key) ?? { of, definite: 0, possible: 0 };
          counts.set(key, count);
          if (row.properties['certainty'] === 'DEFINITE') count.definite += 1;
          else count.possible += 1;
        }
      }
    },
    tallies: () =>
      [...grouped([...counts.values()], ({ of }) => of.dataSet)].flatMap(([dataSet, all]) =>
        tallies(
          dataSet,
          all.map(({ of: { pattern, key }, definite, possible }): Tally => ({
            pattern,
            key,
            values: { definite, possible, number: definite + possible },
          })),
        ),
      ),
  };
}

/** The name of the tallies of a type of such rows. */
export function pairTally(type: string): string {
  return `pairs${type}`;
}

/** The key of those that are alike in this way. @param inferred whether categories that are inferences count */
export function pairKey(similar: string, inferred: boolean): string {
  return `${inferred ? 'INFERRED' : 'GIVEN'} ${similar}`;
}

interface Counted {
  readonly dataSet: string;
  readonly pattern: string;
  readonly key: string;
}

/** A row is alike in one way without categories that are inferences, and in one with them. */
function countedAs({ id, type, properties }: NodeFact): readonly Counted[] {
  const { similar = 'NOT_STATED', similarWithInferred = 'NOT_STATED' } = properties;
  return [pairKey(String(similar), false), pairKey(String(similarWithInferred), true)].map((key) => ({
    dataSet: dataSetOf(id),
    pattern: pairTally(type),
    key,
  }));
}
