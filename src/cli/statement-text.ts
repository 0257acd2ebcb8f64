import { browserText } from '../browser/browser-text.js';
import type { Statement } from '../mapping/statement.js';

/** A statement as Neo4j Browser and cypher-shell take it, headed by its field. */
export function statementText(field: string, statement: Statement | null): string {
  if (!statement) return `// ${field}: nothing is asked, as its arguments fit nothing`;
  return `// ${field}\n${browserText(statement)}`;
}
