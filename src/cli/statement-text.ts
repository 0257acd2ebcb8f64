import type { Statement } from '../mapping/statement.js';

/** A statement as Neo4j Browser and cypher-shell take it: its parameters set line by line, then its text. */
export function statementText(field: string, statement: Statement | null): string {
  if (!statement) return `// ${field}: nothing is asked, as its arguments fit nothing`;
  const parameters = Object.entries(statement.parameters).map(
    // A Cypher expression and no JSON: in JSON every number would be a FLOAT, which LIMIT does not take.
    ([name, value]) => `:param ${name} => ${JSON.stringify(value)};`,
  );
  return [`// ${field}`, ...parameters, `${statement.text};`].join('\n');
}
