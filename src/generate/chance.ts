import { uniformInt } from 'pure-rand/distribution/uniformInt'; // draws that are the same on every machine
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws of one seed. Whole numbers only, so that no rounding of a machine can change them. */
export interface Chance {
  /** Each of these numbers alike, both bounds included. */
  whole(from: number, to: number): number;
  /** So many times in a thousand. */
  happens(perMille: number): boolean;
  /** Each of a list alike. */
  one<T>(list: readonly T[]): T;
  /** Each by its weight. */
  weighted<T>(table: readonly (readonly [T, number])[]): T;
  /** A place in a list of which the first ones come up far more often. */
  early(length: number): number;
}

/**
 * Draws for one purpose: what is drawn for one never changes what is drawn for another.
 * @param purpose such as the number of an officer
 */
export function chanceOf(seed: number, purpose: number): Chance {
  const generator = xoroshiro128plus(mixed(seed, purpose));
  const whole = (from: number, to: number) => uniformInt(generator, from, to);
  const one = <T>(list: readonly T[]): T => {
    const drawn = list[whole(0, list.length - 1)];
    if (drawn === undefined) throw new Error('Nothing can be drawn of an empty list');
    return drawn;
  };
  return {
    whole,
    one,
    happens: (perMille) => whole(1, 1000) <= perMille,
    weighted(table) {
      let left = whole(1, sumOf(table));
      for (const [value, weight] of table) {
        left -= weight;
        if (left <= 0) return value;
      }
      throw new Error('A table of weights is not empty');
    },
    early(length) {
      const side = whole(0, 32_767);
      return Math.floor((side * side * length) / 1_073_741_824);
    },
  };
}

/** Two numbers as one of 32 bits, from which neither can be guessed: neighbours give draws that have nothing in common. */
export function mixed(seed: number, purpose: number): number {
  let bits = Math.imul(seed, 0x9e3779b1) ^ Math.imul(purpose + 0x7f4a7c15, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 16), 0xc2b2ae35);
  bits = Math.imul(bits ^ (bits >>> 13), 0x27d4eb2f);
  return bits ^ (bits >>> 16);
}

const sums = new WeakMap<object, number>();

function sumOf(table: readonly (readonly [unknown, number])[]): number {
  const known = sums.get(table) ?? table.reduce((sum, [, weight]) => sum + weight, 0);
  sums.set(table, known);
  return known;
}
