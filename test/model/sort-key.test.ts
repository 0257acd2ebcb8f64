import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold, sortKey } from '../../src/model/sort-key.js';

/** As Neo4j compares texts: by the bytes of UTF-8, which have the order of code points. */
function stands(a: string | number, b: string | number): number {
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

test('a name is found under its letters, whatever their accents and case', () => {
  expect(fold('Ö’BRIEN')).toBe('o’brien');
  expect(fold('ΣΟΦΟΣ')).toBe(fold('σοφος'));
});

test('who has no name stands behind every name, also behind those beyond the first plane', () => {
  const nameless = sortKey('text', null);
  // The key itself is a code point that Unicode promises to give no character.
  const names = fc.string({ unit: 'binary' }).filter((name) => !name.includes(String(nameless)));
  fc.assert(fc.property(names, (name) => stands(sortKey('text', name), nameless) < 0));
});

test('a name is found by every beginning of it, since what begins alike begins alike when folded', () => {
  const name = fc.string({
    unit: fc.constantFrom('Σ', 'σ', 'ς', 'Ö', 'İ', 'ß', '\u0301', '가', 'ᆨ', '𠮷', ' '),
  });
  fc.assert(fc.property(name, name, (a, b) => fold(a + b).startsWith(fold(a))));
});
