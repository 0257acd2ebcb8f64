import {
  Kind,
  type DefinitionNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { GraphModel } from '../model/graph-model.js';
import type { ArgumentReads } from './argument-reads.js';
import { planFields } from './field-plan.js';
import type { PageLimits } from './page-arguments.js';
import type { Patterns } from './pattern.js';
import { planRoot, type PlannedRoot } from './root-plan.js';
import { collect, objectType } from './selection.js';

/** An operation that graphql-js has parsed, validated and whose variables it has coerced. */
export interface Asked {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where is noted what of the arguments the plan is made from. */
  readonly reads?: ArgumentReads;
}

/**
 * Plans every root field of a query that reads the graph; introspection is graphql-js's own.
 * @returns for each response key the planned field, or the error with which its arguments were refused
 */
export function planOperation(
  asked: Asked,
  model: GraphModel,
  schema: GraphQLSchema,
  limits: PageLimits,
  patterns: Patterns,
): ReadonlyMap<string, PlannedRoot | Error> {
  const { fragments, variables, reads } = asked;
  const reading = { schema, fragments, variables, ...(reads && { reads }) };
  const planning = { model, reading, limits, patterns, planFields, live: null };
  const query = objectType('Query', schema);
  const planned = new Map<string, PlannedRoot | Error>();
  for (const selected of collect(query, [asked.operation.selectionSet], reading)) {
    const root = model.roots.get(selected.name);
    if (!root) continue;
    try {
      planned.set(selected.key, planRoot(root, selected, planning));
    } catch (error) {
      planned.set(selected.key, error as Error);
    }
  }
  return planned;
}

/** The fragments of a document, by name. */
export function fragmentsOf(definitions: readonly DefinitionNode[]): Record<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}
