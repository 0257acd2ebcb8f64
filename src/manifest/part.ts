import type { Compiling } from './compiling.js';
import type { Read } from './read.js';
import { wholeMatch } from './whole-match.js';

/** Makes the reader of a part of a text: what the only parentheses of a regular expression enclose. */
export function partOf(
  read: Read,
  written: string,
  path: readonly (string | number)[],
  compiling: Compiling,
): Read {
  const { faults, manifest } = compiling;
  const before = faults.length;
  const pattern = wholeMatch(written, path, compiling);
  // Beside an empty alternative it matches nothing, and tells how many parts there are.
  const parts = (new RegExp(`${pattern.source}|`, 'u').exec('') ?? []).length - 1;
  if (parts !== 1 && faults.length === before) {
    faults.push({
      place: manifest.placeOf(path),
      problem: `It has ${String(parts)} pairs of parentheses`,
      remedy: 'Enclose the one part that is wanted; (?: ) encloses without taking',
    });
  }
  return (cells) => {
    const text = read(cells);
    if (typeof text !== 'string') return undefined;
    return pattern.exec(text)?.[1] || undefined;
  };
}
