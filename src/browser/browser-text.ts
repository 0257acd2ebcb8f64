/** A statement with its values. */
export interface BrowserStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** A statement as Neo4j Browser and cypher-shell take it: its parameters set line by line, then its text. */
export function browserText({ text, parameters }: BrowserStatement): string {
  const set = Object.entries(parameters).map(([name, value]) => `:param ${name} => ${cypherLiteral(value)};`);
  return [...set, `${text};`].join('\n');
}

/**
 * Statements as one text with their values in it, for a link or a file that somebody opens in Neo4j Browser: it draws
 * nothing of a text that begins by setting parameters. Nothing of ours runs it.
 */
export function filledText(statements: readonly BrowserStatement[]): string {
  const texts = statements.map(({ text, parameters }) =>
    text.replace(/\$(p\d+)\b/g, (whole, name: string) =>
      name in parameters ? cypherLiteral(parameters[name]) : whole,
    ),
  );
  return texts.join('\nUNION ALL\n');
}

/**
 * A value as a literal of Cypher. JSON writes numbers and texts as Cypher does, but for one trap: Cypher replaces `\\uXXXX`
 * before it reads anything else, also after an escaped backslash, so that a quote could come out of a text. A backslash
 * therefore stands in a literal of its own.
 */
export function cypherLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (typeof value !== 'string' || !value.includes('\\')) return JSON.stringify(value);
  return `(${value
    .split('\\')
    .map((part) => JSON.stringify(part))
    .join(' + "\\\\" + ')})`;
}
