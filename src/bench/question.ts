import { readFileSync } from 'node:fs';

/** A GraphQL question with its variables. */
export interface Question {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The text of a question in the folder `bench`, such as `officers.graphql`. */
export function questionText(file: string): string {
  return readFileSync(new URL(`../../bench/${file}`, import.meta.url), 'utf8');
}
