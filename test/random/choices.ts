/** Choices read from a list of numbers, one after the other. Beyond its end every choice is the first, the simplest one. */
export interface Choices {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  /** True in so many of a hundred cases; false is the simpler answer. */
  chance(percent: number): boolean;
  pick<T>(of: readonly T[]): T;
  /** Up to so many of them, in any order, none twice. */
  several<T>(of: readonly T[], most: number): readonly T[];
}

export function choices(numbers: readonly number[]): Choices {
  let next = 0;
  const below = (limit: number) => (limit < 2 ? 0 : (numbers[next++] ?? 0) % limit);
  return {
    below,
    chance: (percent) => below(100) >= 100 - percent,
    pick: (of) => {
      const picked = of[below(of.length)];
      if (picked === undefined) throw new Error('Nothing to choose from');
      return picked;
    },
    several(of, most) {
      const left = [...of];
      const count = below(Math.min(most, left.length) + 1);
      return Array.from({ length: count }, () => left.splice(below(left.length), 1)).flat();
    },
  };
}
