import { readFileSync } from 'node:fs';
import { ORIGIN } from '../../src/cookbook/api-address.js';

/**
 * The texts of a language in a page of the docs, as they stand there.
 * @param url of the server that they are to ask, in the place of that of `npm start`
 */
export function fencedTexts(page: string, language: string, url: string): readonly string[] {
  const found = readFileSync(page, 'utf8').matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'));
  return [...found].map(([, text = '']) => text.replaceAll(ORIGIN, url));
}
