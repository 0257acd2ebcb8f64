import { type ExecutionResult, type GraphQLError } from 'graphql';
import type { Answer, RootResult } from './answer.js';
import type { Question, QuestionRoot } from './question.js';

/**
 * Puts the values of root fields together as ExecuteSelectionSet of the GraphQL specification (section 6.3) does: each
 * under its key, checked against its type. A root field that may not be null and is at fault leaves no data at all.
 * @param aboutSchema what graphql-js answers about the schema
 */
export function completeAnswer(
  { roots }: Question,
  { values }: Pick<Answer, 'values'>,
  aboutSchema: ExecutionResult,
): { readonly data: Record<string, unknown> | null; readonly errors: readonly GraphQLError[] } {
  const data = Object.create(null) as Record<string, unknown>;
  const errors: GraphQLError[] = [...(aboutSchema.errors ?? [])];
  const fatal: GraphQLError[] = [];
  for (const root of roots) {
    try {
      data[root.key] = completed(root, values.get(root.key), aboutSchema, errors);
    } catch (error) {
      fatal.push(error as GraphQLError);
    }
  }
  const [first] = fatal;
  return first ? { data: null, errors: [...errors, first] } : { data, errors };
}

function completed(
  root: QuestionRoot,
  result: RootResult | undefined,
  aboutSchema: ExecutionResult,
  errors: GraphQLError[],
): unknown {
  const { key } = root;
  if (root.kind === 'schema') return aboutSchema.data?.[key] ?? null;
  if (!result) throw new Error(`The root field ${key} was not answered`);
  return root.complete('error' in result ? result.error : result.value, null, key, errors);
}
