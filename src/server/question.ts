import {
  getVariableValues,
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';
import { checkRecords, checkSubqueries } from '../mapping/check-cost.js';
import { rootCompletion, type Completion } from '../mapping/completion.js';
import { costOf, totalOf, type Cost } from '../mapping/cost.js';
import { fragmentsOf, planOperation } from '../mapping/plan-operation.js';
import { emptyAnswer, rootHydrator, type RootAnswer } from '../mapping/root-hydrator.js';
import type { Row } from '../mapping/row.js';
import { collect, objectType, type Selected } from '../mapping/selection.js';
import type { Statement } from '../mapping/statement.js';
import type { Translation } from './translation.js';

/** A question ready to be run: for each response key of its root what answers it, in the order of the response. */
export interface Question {
  readonly roots: readonly QuestionRoot[];
  /** Variables without a fitting value: then there is nothing to run. */
  readonly faults: readonly GraphQLError[];
}

export type QuestionRoot = PlannedQuestionRoot | RefusedRoot | SchemaRoot;

export interface PlannedQuestionRoot {
  readonly kind: 'planned';
  /** The response key. */
  readonly key: string;
  /** Null when the arguments already say that nothing can be found. */
  readonly statement: Statement | null;
  /** Rows to fetch at a time. */
  readonly fetchSize: number;
  /** Turns the statement's rows into its value, or no rows where there is no statement. */
  readonly hydrate: (rows: readonly Row[]) => RootAnswer;
  readonly complete: Completion;
}

export interface RefusedRoot {
  readonly kind: 'refused';
  readonly key: string;
  readonly error: Error;
  readonly complete: Completion;
}

/** What is asked about the schema, which graphql-js knows best. */
export interface SchemaRoot {
  readonly kind: 'schema';
  readonly key: string;
  readonly nodes: readonly FieldNode[];
}

/** Rows are decoded at a stretch, which stops everything else here: so many records are fetched at a time at most. */
const RECORDS_AT_A_TIME = 2000;
const ROWS_AT_A_TIME = 1000;
/** Faults of variables that are reported at once. */
const MOST_FAULTS = 50;

/**
 * Plans all root fields of an operation that is valid.
 * @param given the variables as they came
 * @throws TOO_COMPLEX; GraphQLError for an argument that a variable leaves without its value
 */
export function prepareQuestion(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
  translation: Translation,
): Question {
  const { model, schema, write, patterns, limits, hydration } = translation;
  const definitions = operation.variableDefinitions ?? [];
  const variables = getVariableValues(schema, definitions, given, { maxErrors: MOST_FAULTS });
  if (!variables.coerced) return { roots: [], faults: variables.errors };
  const fragments = fragmentsOf(document.definitions);
  const asked = { operation, fragments, variables: variables.coerced };
  const costs = costOf(asked, model, schema, limits.pages, limits);
  checkRecords(costs, limits);
  const planned = planOperation(asked, model, schema, limits.pages, patterns);
  const reading = { schema, fragments, variables: variables.coerced };
  const query = objectType('Query', schema);
  const rootOf = (selected: Selected): QuestionRoot => {
    const { key, nodes } = selected;
    const root = planned.get(key);
    const complete = rootCompletion(query, selected, reading);
    if (!root || !complete) return { kind: 'schema', key, nodes };
    if (root instanceof Error) return { kind: 'refused', key, error: root, complete };
    const cost = costs.find(({ place }) => place === key);
    return {
      kind: 'planned',
      key,
      statement: root.plan && write(root.plan),
      fetchSize: fetchSize(cost),
      hydrate: root.plan ? rootHydrator(root, hydration) : () => nothingFound(emptyAnswer(root)),
      complete,
    };
  };
  const roots = collect(query, [operation.selectionSet], reading).map(rootOf);
  checkSubqueries(costs, statementsOf(roots), limits);
  return { roots, faults: [] };
}

/** The statements of a question, in the order of its root fields. */
export function statementsOf(roots: readonly QuestionRoot[]): readonly Statement[] {
  return roots.flatMap((root) => (root.kind === 'planned' ? (root.statement ?? []) : []));
}

function nothingFound(value: unknown): RootAnswer {
  return { value, version: null, loading: [] };
}

function fetchSize(cost: Cost | undefined): number {
  const rows = Math.max(1, cost?.records ?? 1);
  const recordsInRow = (cost ? totalOf(cost, 'records') : 1) / rows;
  return Math.max(1, Math.min(ROWS_AT_A_TIME, Math.floor(RECORDS_AT_A_TIME / Math.max(1, recordsInRow))));
}
