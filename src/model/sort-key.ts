import type { KeyType } from './graph-model.js';

/** Above every day that is stored, and above every folded text: records without the fact come last. */
export const LAST_DAY = '9999-12-31';
export const FIRST_DAY = '0001-01-01';
/** The last code point, since Neo4j compares texts by these: characters beyond the first plane stand above \uffff. */
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

/** The stored key of a value that may be absent. It is never absent itself: no index holds nulls. */
export function sortKey(type: KeyType, value: string | number | null | undefined): string | number {
  if (value === null || value === undefined) {
    return type === 'int' ? LAST_INT : type === 'day' ? LAST_DAY : LAST_TEXT;
  }
  if (type === 'text') return fold(String(value));
  return type === 'int' ? Number(value) : String(value);
}
