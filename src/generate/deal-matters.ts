import { accusedIn, officerOf } from './accusations.js';
import { chanceOf } from './chance.js';
import type { Planter } from './edge-cases.js';
import type { Force } from './force.js';

/** What one complaint is about: the month, and the officers accused together. */
export interface DealtMatter {
  readonly month: number;
  readonly accused: readonly number[];
  /** Officers of about the same time and unit who are not accused in it. */
  readonly bystanders: (most: number) => readonly number[];
}

/** How many are accused together, with how many of a hundred thousand complaints that accuse somebody. */
const SIZES: readonly (readonly [number, number])[] = [
  [1, 53_750],
  [2, 31_930],
  [3, 6930],
  [4, 3480],
  [5, 1270],
  [6, 860],
  [7, 460],
  [8, 340],
  [9, 260],
  [10, 200],
  [12, 250],
  [14, 130],
  [16, 70],
  [20, 40],
  [25, 20],
  [32, 5],
];

/** As many as are accused together other than in a very large matter. */
const MOST_USUAL = 32;

/** Deals all accusations to complaints, in which nobody is accused twice, and puts complaints between that accuse nobody. */
export function* dealMatters(
  sorted: Float64Array,
  force: Force,
  { plant, note }: Planter,
): Generator<DealtMatter> {
  const chance = chanceOf(force.seed, -2);
  const most = Math.max(40, Math.min(200, Math.floor(force.officers / 12)));
  // Accusations of officers who were in the matter already: they come first in a later one.
  const held: number[] = [];
  let next = 0;
  const draw = (accused: ReadonlySet<number>): number | null => {
    const again = held.findIndex((one) => !accused.has(officerOf(one)));
    if (again >= 0) return held.splice(again, 1)[0] ?? null;
    while (next < sorted.length) {
      const accusation = sorted[next] ?? 0;
      next += 1;
      if (!accused.has(officerOf(accusation))) return accusation;
      held.push(accusation);
    }
    return null;
  };
  while (next < sorted.length || held.length > 0) {
    const isVeryLarge = plant('veryLargeMatters');
    const size = isVeryLarge ? chance.whole(most - Math.floor(most / 6), most) : chance.weighted(SIZES);
    const accused = new Set<number>();
    let month = 0;
    while (accused.size < size) {
      const accusation = draw(accused);
      if (accusation === null) break;
      if (accused.size === 0) month = accusedIn(accusation);
      accused.add(officerOf(accusation));
    }
    // There may be too few left for one.
    if (isVeryLarge && accused.size <= MOST_USUAL) note('veryLargeMatters', -1);
    yield {
      month,
      accused: [...accused],
      bystanders: (number) =>
        [...new Set(Array.from(sorted.subarray(next, next + number + 4), officerOf))]
          .filter((officer) => !accused.has(officer))
          .slice(0, number),
    };
    if (chance.happens(350)) {
      yield { month, accused: [], bystanders: () => [] };
    }
  }
}
