/** Choices that follow from a seed: the same seed makes the same choices on every machine. */
export interface Chooser {
  /** A whole number from 0 on, below this one. */
  readonly below: (limit: number) => number;
  /** Whether something happens that does in so many of a hundred cases. */
  readonly chance: (percent: number) => boolean;
  readonly from: <Of>(all: readonly Of[]) => Of;
  /** So many different ones. */
  readonly some: <Of>(all: readonly Of[], least: number, most: number) => readonly Of[];
}

export function chooser(seed: number): Chooser {
  let state = seed >>> 0;
  /** Mulberry32: small, and even enough for tests. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const from = <Of>(all: readonly Of[]): Of => all[below(all.length)] as Of;
  return {
    below,
    from,
    chance: (percent) => below(100) < percent,
    some(all, least, most) {
      const rest = [...all];
      return Array.from({ length: least + below(most - least + 1) }, () =>
        rest.splice(below(rest.length), 1),
      ).flat();
    },
  };
}
