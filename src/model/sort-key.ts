import type { KeyType } from './graph-model.js';

/** Above every day that is stored, and above every folded text: records without the fact come last. */
export const LAST_DAY = '9999-12-31';
export const FIRST_DAY = '0001-01-01';
/** The last code point: characters beyond the first plane stand above \uffff. */
const LAST_TEXT = '\u{10ffff}';
const LAST_INT = Number.MAX_SAFE_INTEGER;

/**
 * Text as it is ordered and looked up: without accents and case, so that "Ö'Brien" stands where a reader looks for it.
 * Compatibility decomposition (Unicode NFKD) with the marks left out, then lower case, in which a sigma looks the same at
 * the end of a word: the beginning of a text must stay the beginning of the folded text.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ');
}

/**
 * The stored key of a text, and of the beginning of one: folded, and the same to both of Neo4j's orders. Its indexes and
 * ORDER BY go by code points; < and > go by UTF-16 units where no index serves them, and there U+E000 to U+FFFF, such as
 * the last letter of 山﨑, stand above all that is beyond the first plane. So these are written as two characters, of which
 * the first is the first one beyond; it is itself written so too, which keeps the order of code points.
 */
export function textKey(text: string): string {
  return fold(text).replace(
    /[\ue000-\u{10000}]/gu,
    (character) => `\u{10000}${String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xc000)}`,
  );
}

/** The stored key of a value that may be absent. It is never absent itself: no index holds nulls. */
export function sortKey(type: KeyType, value: string | number | null | undefined): string | number {
  if (value === null || value === undefined) {
    return type === 'int' ? LAST_INT : type === 'day' ? LAST_DAY : LAST_TEXT;
  }
  if (type === 'text') return textKey(String(value));
  return type === 'int' ? Number(value) : String(value);
}
