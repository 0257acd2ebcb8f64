import { randomInt } from 'node:crypto';

/** Letters and digits without those that are easily mistaken for others (i, l, o, u). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** The random part of a new id: six of 32 signs, a thousand million of them. Its first is a letter, so that YAML reads text. */
export function freshId(): string {
  const sign = (from = 0): string => ALPHABET.charAt(randomInt(from, ALPHABET.length));
  return sign(10) + Array.from({ length: 5 }, () => sign()).join('');
}
