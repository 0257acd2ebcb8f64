import { zipSync } from 'fflate'; // small, no dependency of its own; the import of data sets unpacks with it
import { filledText, type BrowserStatement } from './browser-text.js';

/** A question of the cookbook as Neo4j Browser saves it. */
export interface SavedQuery {
  /** File name, such as `officer-record.cypher`. */
  readonly file: string;
  readonly text: string;
}

/** What a known operation draws: one statement for each of its root fields that has records. */
export interface DrawnOperation {
  /** File name without its ending. */
  readonly file: string;
  /** The question, in its first line, and how to read the answer. */
  readonly description: string;
  readonly drawings: readonly BrowserStatement[];
}

/**
 * The files of saved queries: the first line is what the list of favorites shows. An answer of numbers alone has nothing
 * to draw, and its file says so.
 */
export function savedQueries(operations: readonly DrawnOperation[]): readonly SavedQuery[] {
  return operations.map(({ file, description, drawings }) => ({
    file: `${file}.cypher`,
    text: [
      ...description
        .trim()
        .split('\n')
        .map((line) => `// ${line}`.trimEnd()),
      ...(drawings.length === 0 ? [NOTHING] : [`${filledText(drawings)};`]),
      '',
    ].join('\n'),
  }));
}

/** What is said in the place of a drawing. */
export const NUMBERS_ALONE =
  'The answer is made of numbers, which cannot be drawn. The question is answered over GraphQL.';

const NOTHING = `// ${NUMBERS_ALONE}
RETURN "Ask it over GraphQL" AS answer;`;

/** All of them in one archive, to be dragged into the list of favorites. Equal files give equal bytes. */
export function zipped(queries: readonly SavedQuery[]): Uint8Array {
  const files = queries.map(({ file, text }) => [file, new TextEncoder().encode(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-01T00:00:00' });
}
