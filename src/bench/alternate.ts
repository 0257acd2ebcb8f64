import { median } from './median.js';

/** Does something so many times. @returns the milliseconds that each took */
export type Turn = (amount: number) => Promise<readonly number[]>;

/** Medians of two sides, in milliseconds. */
export interface Medians {
  readonly ours: number;
  readonly against: number;
}

const ROUNDS = 6;
/** Enough for the compilers of Node and Java to have seen it. */
const WARM = { least: 3, most: 300 };
const TIMED = { least: 1, most: 200 };

/**
 * Times two sides in turn, so that a machine that is busy for a moment is as busy for both.
 * @param forMs how long each side is timed; warming takes as long again
 */
export async function alternate(ours: Turn, against: Turn, forMs: number): Promise<Medians> {
  const each = [await prepared(ours, forMs), await prepared(against, forMs)] as const;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { turn, amount, times } of each) times.push(...(await turn(amount)));
  }
  return { ours: median(each[0].times), against: median(each[1].times) };
}

/** Warmed, and with how often it is done a round. */
async function prepared(turn: Turn, forMs: number) {
  const [first = 1] = await turn(1);
  const warmed = await turn(within(WARM, forMs / first));
  const amount = within(TIMED, forMs / ROUNDS / median(warmed));
  return { turn, amount, times: [] as number[] };
}

function within({ least, most }: typeof WARM, wanted: number): number {
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
