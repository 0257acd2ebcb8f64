import type { ApolloClient } from '@apollo/client';
import type { Wanted } from './apollo-client.js';
import type { KnownOperation } from './known-operations.js';

interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The statements behind an answer, as Neo4j Browser takes them: parameters first. Asks anew. */
export async function cypherOf(
  client: ApolloClient,
  { document }: KnownOperation,
  variables: Readonly<Record<string, unknown>>,
): Promise<string> {
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
  return statements.map(({ text, parameters }) => [...given(parameters), text].join('\n')).join('\n\n');
}

function given(parameters: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(parameters).map(([name, value]) => `:param ${name} => ${JSON.stringify(value)};`);
}
