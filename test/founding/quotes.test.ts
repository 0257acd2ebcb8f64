import { expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { libraryDatabase } from '../library-database.js';

// The articles themselves are not ours to publish, so a fresh clone does not have them.
const FOLDER = '../shared/sources';
const withTexts = existsSync(FOLDER) ? test : test.skip;
const WITHOUT = existsSync(FOLDER) ? '' : ` (skipped: the texts of the sources are not in ${FOLDER})`;

const TEXTS: Readonly<Record<string, string>> = {
  'source/met-shq03b': 'ali-2021.txt',
  'source/met-v2c6ch': 'bashar-2023.txt',
};

interface Quoted {
  readonly source: string;
  readonly locator: string | null;
  readonly words: string;
}

const database = await libraryDatabase(['seed/cases']);
const quoted = await read();

test('a text that is not at hand is cited without a quote, as nobody here could check one', () => {
  expect(quoted.filter(({ source }) => TEXTS[source] === undefined)).toEqual([]);
});

withTexts(`every quoted word stands literally in the paragraph that its citation names${WITHOUT}`, () => {
  expect(quoted.length).toBeGreaterThan(80);
  expect(quoted.filter((one) => !stands(one))).toEqual([]);
});

/** Quotes of all citations, and the words of remarks and statements, which are quotes themselves. */
async function read(): Promise<readonly Quoted[]> {
  const { rows } = await database.read({
    text: `MATCH (record)-[:SUPPORTED_BY]->(c:Citation)
           MATCH (c)-[:FROM]->(s:Source)
           UNWIND [c.quote, CASE WHEN c.fact = 'words' AND (record:Remark OR record:Statement) THEN record.words END] AS words
           WITH s, c, words WHERE words IS NOT NULL
           RETURN s.id AS source, c.locator AS locator, words`,
    parameters: {},
  });
  return rows.map(([source, locator, words]) => ({ source, locator, words }) as Quoted);
}

/** Line breaks and runs of spaces are the only liberty: YAML folds them, and a quote has no layout. */
function stands({ source, locator, words }: Quoted): boolean {
  const paragraphs = paragraphsOf(readFileSync(`${FOLDER}/${TEXTS[source] ?? ''}`, 'utf8'));
  const places = locator === null ? [...paragraphs.keys()] : placesOf(locator);
  return places.some((place) => paragraphs[place]?.includes(oneLine(words)));
}

/** Paragraphs from 1 on; what stands before the first, such as "Source:", is 0. */
function paragraphsOf(text: string): readonly string[] {
  const lines = text.split('\n').map(oneLine).filter(Boolean);
  return lines[0]?.startsWith('Source:') ? lines : ['', ...lines];
}

/** The numbers of "paragraph 9", "paragraphs 3 to 5" and "paragraphs 1, 12 and 13". */
function placesOf(locator: string): readonly number[] {
  const [from = 0, ...others] = [...locator.matchAll(/\d+/g)].map(Number);
  const to = others[0] ?? from;
  if (!locator.includes(' to ')) return [from, ...others];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
