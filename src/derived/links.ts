import type { Properties } from './additions.js';

/** Relationships of one type between records that are known by their numbers. */
export interface Links {
  push(from: number, to: number, properties: Properties): void;
  /** Two numbers for each: where it begins, and where it ends. */
  ends(): Int32Array;
  /** The properties of one of them. */
  properties(link: number): Properties;
}

const NONE: Properties = Object.freeze({});

/** No relationship yet. A relationship takes eight bytes, and more only where it has properties. */
export function noLinks(): Links {
  let numbers = new Int32Array(64);
  let length = 0;
  const own: (Properties | undefined)[] = [];
  return {
    push(from, to, properties) {
      if (length === numbers.length) {
        const larger = new Int32Array(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length] = from;
      numbers[length + 1] = to;
      length += 2;
      if (Object.keys(properties).length > 0) own[length / 2 - 1] = properties;
    },
    ends: () => numbers.subarray(0, length),
    properties: (link) => own[link] ?? NONE,
  };
}
