import {
  execute,
  isAbstractType,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { readSchema } from '../src/cli/read-schema.js';
import { rootCompletion } from '../src/mapping/completion.js';
import type { Asked } from '../src/mapping/plan-operation.js';
import { TYPE } from '../src/mapping/hydration.js';
import { emptyResponse } from '../src/mapping/row.js';
import { collect, objectType } from '../src/mapping/selection.js';
import { apiSchema } from '../src/model/api-schema.js';
import type { RootResult } from '../src/server/answer.js';
import { completeAnswer } from '../src/server/complete-answer.js';
import { schemaAnswers } from '../src/server/schema-answers.js';

/** The published schema, by which graphql-js can execute. Made once for a test file, which takes 0.2 s. */
export const schema = ((): GraphQLSchema => {
  const own = apiSchema(readSchema());
  for (const type of Object.values(own.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (record: { readonly [TYPE]?: string }) => record[TYPE];
  }
  return own;
})();

/** What graphql-js makes of hydrated values: the oracle of `completed`. The values are left as they are. */
export async function executed(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  values: ReadonlyMap<string, RootResult>,
): Promise<ExecutionResult> {
  const root = new Map([...values].map(([key, result]) => [key, copyOf(result) as RootResult] as const));
  return execute({
    schema,
    document,
    variableValues: variables,
    // Values of root fields come from the database, so they come later; what is below them is there.
    fieldResolver: (source: unknown, _arguments, _context, { path }) => {
      const key = String(path.key);
      return path.prev ? (source as Readonly<Record<string, unknown>>)[key] : answered(root.get(key));
    },
  });
}

async function answered(result: RootResult | undefined): Promise<unknown> {
  await Promise.resolve();
  if (!result || 'error' in result) throw result?.error;
  return result.value;
}

function copyOf(value: unknown): unknown {
  if (value instanceof Error || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  const copy = emptyResponse() as Record<string | symbol, unknown>;
  for (const key of Reflect.ownKeys(value))
    copy[key] = copyOf((value as Record<symbol, unknown>)[key as symbol]);
  return copy;
}

/** What the server makes of hydrated values. It changes them. */
export function completed(
  document: DocumentNode,
  { operation, fragments, variables }: Asked,
  values: ReadonlyMap<string, RootResult>,
): { readonly data: Readonly<Record<string, unknown>> | null; readonly errors: readonly GraphQLError[] } {
  const reading = { schema, fragments, variables };
  const query = objectType('Query', schema);
  const roots = collect(query, [operation.selectionSet], reading).map((selected) => {
    const complete = rootCompletion(query, selected, reading);
    const { key, nodes } = selected;
    if (!complete) return { kind: 'schema' as const, key, nodes };
    return { kind: 'refused' as const, key, error: new Error(), complete };
  });
  const schemaRoots = roots.filter((root) => root.kind === 'schema');
  const aboutSchema = schemaAnswers(schema)({ key: '', document, operation, variables, roots: schemaRoots });
  return completeAnswer({ roots, faults: [] }, { values }, aboutSchema);
}
