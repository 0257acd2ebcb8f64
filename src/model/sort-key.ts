import type { KeyType } from './graph-model.js';

/** Above every day that is stored, and above every folded text: records without the fact come last. */
export const LAST_DAY = '9999-12-31';
export const FIRST_DAY = '0001-01-01';
const LAST_TEXT = '\uffff';
const LAST_INT = Number.MAX_SAFE_INTEGER;

/**
 * Text as it is ordered and looked up: without accents and case, so that "Ö'Brien" stands where a reader looks for it.
 * Compatibility decomposition (Unicode NFKD) with the marks left out, then lower case.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The stored key of a value that may be absent. It is never absent itself: no index holds nulls. */
export function sortKey(type: KeyType, value: string | number | null | undefined): string | number {
  if (value === null || value === undefined) {
    return type === 'int' ? LAST_INT : type === 'day' ? LAST_DAY : LAST_TEXT;
  }
  if (type === 'text') return fold(String(value));
  return type === 'int' ? Number(value) : String(value);
}
