import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold, sortKey, textKey } from '../../src/model/sort-key.js';

/** As Neo4j's indexes and ORDER BY compare texts: by the bytes of UTF-8, which have the order of code points. */
function stands(a: string | number, b: string | number): number {
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}

/** As Neo4j's < and > compare texts that no index serves: by UTF-16 units, as JavaScript does. */
function standsByUnits(a: string | number, b: string | number): number {
  return Number(a > b) - Number(a < b);
}

test('a name is found under its letters, whatever their accents and case', () => {
  expect(fold('Ö’BRIEN')).toBe('o’brien');
  expect(fold('ΣΟΦΟΣ')).toBe(fold('σοφος'));
});

test('who has no name stands behind every name, also behind those beyond the first plane', () => {
  const nameless = sortKey('text', null);
  // The key itself is a code point that Unicode promises to give no character.
  const names = fc.string({ unit: 'binary' }).filter((name) => !name.includes(String(nameless)));
  fc.assert(
    fc.property(names, (name) => {
      expect(stands(sortKey('text', name), nameless)).toBe(-1);
      expect(standsByUnits(sortKey('text', name), nameless)).toBe(-1);
    }),
  );
});

test('keys have one order, that of the folded texts by code points, however Neo4j compares them', () => {
  const letter = fc.constantFrom(
    'a',
    '\ud7ff',
    '\ue000',
    '﨑',
    '\uffff',
    '\u{10000}',
    '\u{10001}',
    '𠮷',
    '\u2000',
  );
  const text = fc.string({
    unit: fc.oneof(letter, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const order = stands(fold(a), fold(b));
      expect(stands(textKey(a), textKey(b))).toBe(order);
      expect(standsByUnits(textKey(a), textKey(b))).toBe(order);
    }),
  );
});

test('a name is found by every beginning of it, since what begins alike has keys that begin alike', () => {
  const name = fc.string({
    unit: fc.constantFrom('Σ', 'σ', 'ς', 'Ö', 'İ', 'ß', '\u0301', '가', 'ᆨ', '𠮷', '﨑', '\u{10000}', ' '),
  });
  fc.assert(fc.property(name, name, (a, b) => textKey(a + b).startsWith(textKey(a))));
});
