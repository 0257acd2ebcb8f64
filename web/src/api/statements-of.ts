import type { ApolloClient } from '@apollo/client';
import { browserText } from '../../../src/browser/browser-text.js';
import type { Wanted } from './apollo-client.js';
import type { KnownOperation } from './known-operations.js';

/** A statement of Cypher behind an answer. */
export interface ShownStatement {
  /** As Neo4j Browser takes it: its parameters set, then its text. */
  readonly text: string;
  /** Opens Neo4j Browser on the same records; null where the server knows of none. */
  readonly link: string | null;
}

interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly graph?: { readonly link?: string } | null;
}

/** The statements behind an answer. Asks anew. */
export async function statementsOf(
  client: ApolloClient,
  { document }: KnownOperation,
  variables: Readonly<Record<string, unknown>>,
): Promise<readonly ShownStatement[]> {
  let statements: readonly Statement[] = [];
  const context: Wanted = {
    cypher: true,
    heard: (extensions) => {
      statements = (extensions?.['cypher'] ?? []) as readonly Statement[];
    },
  };
  await client.query({
    query: document,
    variables,
    context: { ...context },
    fetchPolicy: 'no-cache',
  });
  return statements.map(({ text, parameters, graph }) => ({
    text: browserText({ text, parameters }),
    link: graph?.link ?? null,
  }));
}
