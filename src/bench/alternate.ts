import { median, quantile } from './median.js';

/** Does something so many times. @returns the milliseconds that each took */
export type Turn = (amount: number) => Promise<readonly number[]>;

/** Medians of two sides, in milliseconds. */
export interface Medians {
  readonly ours: number;
  readonly against: number;
  /** What the quickest tenth stayed below: near to what a machine that does nothing else would take. */
  readonly undisturbed: { readonly ours: number; readonly against: number };
}

/** Short rounds, so that a busy moment is shared; but each side comes on several times, however slow it is. */
const ROUNDS = { least: 3, most: 25 };
/** The last of the turns that warm: enough for the compilers of Node and Java to have seen it. */
const MOST_AT_ONCE = 1024;
const TIMED = { least: 1, most: 400 };

/**
 * Times two sides in turn, so that a machine that is busy for a moment is as busy for both.
 * @param forMs how long each side is timed, roughly; warming takes as long again
 */
export async function alternate(ours: Turn, against: Turn, forMs: number): Promise<Medians> {
  const each = [await warmed(ours, forMs), await warmed(against, forMs)] as const;
  const rounds = within(ROUNDS, forMs / Math.max(each[0].ms, each[1].ms));
  const times = each.map(() => [] as number[]);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { turn, ms }] of each.entries()) {
      times[index]?.push(...(await turn(within(TIMED, forMs / rounds / ms))));
    }
  }
  const [one = [], other = []] = times;
  const of = (part: number) => ({ ours: quantile(one, part), against: quantile(other, part) });
  return { ...of(0.5), undisturbed: of(0.1) };
}

/**
 * A turn that has been taken often enough, with how long it takes. Taken in growing numbers, as the first, which is planned
 * and compiled, says little of the others.
 */
async function warmed(turn: Turn, forMs: number): Promise<{ readonly turn: Turn; readonly ms: number }> {
  let times: readonly number[] = await turn(1);
  let spent = 0;
  for (let amount = 2; spent < forMs && amount <= MOST_AT_ONCE; amount *= 2) {
    times = await turn(amount);
    spent += times.reduce((sum, ms) => sum + ms, 0);
  }
  return { turn, ms: median(times) };
}

function within({ least, most }: typeof ROUNDS, wanted: number): number {
  return Math.min(most, Math.max(least, Math.floor(wanted)));
}

/** A turn of something that is awaited. */
export function turnOf(work: () => Promise<unknown>): Turn {
  return async (amount) => {
    const times: number[] = [];
    for (let left = amount; left > 0; left -= 1) {
      const begun = performance.now();
      await work();
      times.push(performance.now() - begun);
    }
    return times;
  };
}
