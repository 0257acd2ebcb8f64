import type { Compiling } from './compiling.js';

/** A regular expression of a manifest, which a whole text has to match; a fault where it is none. */
export function wholeMatch(
  text: string,
  path: readonly (string | number)[],
  { manifest, faults }: Compiling,
): RegExp {
  try {
    return new RegExp(`^(?:${text})$`, 'u');
  } catch {
    faults.push({
      place: manifest.placeOf(path),
      problem: 'It is no regular expression',
      remedy: 'Write it as JavaScript does, without slashes',
    });
    return /^$/u;
  }
}
