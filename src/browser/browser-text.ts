/** A statement with its values. */
export interface BrowserStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A statement as Neo4j Browser and cypher-shell take it: its parameters set line by line, then its text. */
export function browserText({ text, parameters }: BrowserStatement): string {
  const set = Object.entries(parameters).map(
    // A Cypher expression and no JSON: in JSON every number would be a FLOAT, which LIMIT does not take.
    ([name, value]) => `:param ${name} => ${JSON.stringify(value)};`,
  );
  return [...set, `${text};`].join('\n');
}
