import {
  executeSync,
  Kind,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache'; // bounded, and keeps what is used
import type { SchemaRoot } from './question.js';

/** Tools ask in a handful of ways. */
const KEPT = 20;

/** A question whose root fields about the schema are to be answered. */
export interface SchemaQuestion {
  /** The same key always has the same answer. */
  readonly key: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly roots: readonly SchemaRoot[];
}

/** Answers what is asked about the schema, by graphql-js. */
export type SchemaAnswer = (question: SchemaQuestion) => ExecutionResult;

/**
 * Answers questions about the schema, and keeps the answers: the whole schema takes a fifth of a second, and an IDE asks
 * for it once a tab, all at the same time.
 */
export function schemaAnswers(schema: GraphQLSchema): SchemaAnswer {
  const kept = new LRUCache<string, ExecutionResult>({ max: KEPT });
  return ({ key, document, operation, variables, roots }) => {
    const known = kept.get(key);
    if (known) return known;
    const selections = roots.flatMap(({ nodes }) => nodes);
    const own = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
    const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
    const answer = executeSync({
      schema,
      document: { kind: Kind.DOCUMENT, definitions: [own, ...fragments] },
      variableValues: variables,
    });
    kept.set(key, answer);
    return answer;
  };
}
