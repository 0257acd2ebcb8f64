import { execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { recordSource } from './record-source.js';
import { rootSource } from './root-source.js';
import type { Naive, Source } from './source.js';

/** What a query answers, by graphql-js itself: aliases, fragments and directives are none of our code here. */
export function naiveAnswer(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
  given: Omit<Naive, 'source'>,
): ExecutionResult {
  const naive: Naive = { ...given, source: (record) => recordSource(record, naive) };
  return execute({
    schema,
    document,
    rootValue: rootSource(naive),
    variableValues: variables,
    fieldResolver: (source: Source, args: Readonly<Record<string, unknown>>, _context, { fieldName }) =>
      source.read(fieldName, args),
    typeResolver: (source: Source) => source.typename,
  }) as ExecutionResult;
}
