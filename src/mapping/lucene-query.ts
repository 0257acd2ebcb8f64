import { fold } from '../model/sort-key.js';

/** Most words that one search looks for. */
const MOST_WORDS = 12;

/**
 * A Lucene query in which every word must occur and the last may be a beginning. Each word is quoted, so that nothing
 * in it is syntax. Null when the text has no word.
 */
export function luceneQuery(text: string): string | null {
  const words = text
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, MOST_WORDS);
  const last = words.pop();
  if (last === undefined) return null;
  const beginning = fold(last).replace(/[^\p{L}\p{N}'’.]/gu, '');
  const lastClause = beginning ? `(${quoted(last)} OR ${escaped(beginning)}*)` : quoted(last);
  return [...words.map(quoted), lastClause].join(' AND ');
}

function quoted(word: string): string {
  return `"${word.replace(/["\\]/g, ' ')}"`;
}

/** Every character that is syntax in Lucene's classic query parser. */
function escaped(word: string): string {
  return word.replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, '\\$&');
}
