import { mixed } from './chance.js';

/** Syllables of no language, so that nobody is meant. */
const SYLLABLES = [
  'VOX',
  'ZIN',
  'QUE',
  'THRO',
  'YUB',
  'GLA',
  'MEK',
  'WUX',
  'DRI',
  'POZ',
  'KRE',
  'FYN',
  'JOM',
  'SKA',
  'BLU',
  'TEZ',
  'NOV',
  'RYX',
  'HAQ',
  'UGO',
  'CIZ',
  'PLE',
  'OXA',
  'DWI',
] as const;

/** The name of somebody who does not exist. */
export interface InventedName {
  readonly first: string;
  readonly middle: string;
  readonly last: string;
}

/** The name of a person by number: always the same one, so that no name has to be kept. */
export function inventedName(seed: number, person: number): InventedName {
  const bits = mixed(seed ^ 0x6e616d65, person);
  const more = mixed(bits, person);
  return {
    first: syllable(bits) + syllable(bits >>> 6),
    middle: (more & 3) === 0 ? '' : syllable(more >>> 8).charAt(0),
    last: syllable(bits >>> 12) + syllable(bits >>> 19) + syllable(more >>> 14),
  };
}

/** A word that means nothing, such as the name of a section or town. */
export function inventedWord(seed: number, number: number): string {
  const bits = mixed(seed ^ 0x776f7264, number);
  return syllable(bits) + syllable(bits >>> 7);
}

function syllable(bits: number): string {
  return SYLLABLES[(bits >>> 0) % SYLLABLES.length] ?? '';
}
