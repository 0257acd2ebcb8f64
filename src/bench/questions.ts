import { readFileSync } from 'node:fs';

/** The text of a question in the folder `bench`, such as `officers.graphql`. */
export function questionText(file: string): string {
  return readFileSync(new URL(`../../bench/${file}`, import.meta.url), 'utf8');
}
