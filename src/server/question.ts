import { getVariableValues, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { checkRecords, checkSubqueries } from '../mapping/check-cost.js';
import { costOf, totalOf, type Cost } from '../mapping/cost.js';
import { fragmentsOf, planOperation } from '../mapping/plan-operation.js';
import type { PlannedRoot } from '../mapping/root-plan.js';
import type { Statement } from '../mapping/statement.js';
import type { Translation } from './translation.js';

/** A question ready to be run: for each root field the statement that answers it. */
export interface Question {
  readonly roots: readonly QuestionRoot[];
}

export type QuestionRoot =
  | {
      readonly kind: 'planned';
      /** The response key. */
      readonly key: string;
      readonly planned: PlannedRoot;
      /** Null when the arguments already say that nothing can be found. */
      readonly statement: Statement | null;
      /** Rows to fetch at a time. */
      readonly fetchSize: number;
    }
  | { readonly kind: 'refused'; readonly key: string; readonly error: Error };

/** Rows are decoded at a stretch, which stops everything else here: so many records are fetched at a time at most. */
const RECORDS_AT_A_TIME = 2000;
const ROWS_AT_A_TIME = 1000;

/**
 * Plans all root fields of an operation that is valid.
 * @param given the variables as they came
 * @returns null when a variable has no fitting value, which graphql-js says better when it executes
 * @throws TOO_COMPLEX; GraphQLError for an argument that a variable leaves without its value
 */
export function prepareQuestion(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
  { model, schema, write, patterns, limits }: Translation,
): Question | null {
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (!variables.coerced) return null;
  const fragments = fragmentsOf(document.definitions);
  const asked = { operation, fragments, variables: variables.coerced };
  const costs = costOf(asked, model, schema, limits.pages, limits);
  checkRecords(costs, limits);
  const roots = [...planOperation(asked, model, schema, limits.pages, patterns)].map(
    ([key, planned]): QuestionRoot => {
      if (planned instanceof Error) return { kind: 'refused', key, error: planned };
      const statement = planned.plan && write(planned.plan);
      const cost = costs.find(({ place }) => place === key);
      return { kind: 'planned', key, planned, statement, fetchSize: fetchSize(cost) };
    },
  );
  const statements = roots.flatMap((root) => (root.kind === 'planned' ? (root.statement ?? []) : []));
  checkSubqueries(costs, statements, limits);
  return Object.freeze({ roots });
}

function fetchSize(cost: Cost | undefined): number {
  const rows = Math.max(1, cost?.records ?? 1);
  const recordsInRow = (cost ? totalOf(cost, 'records') : 1) / rows;
  return Math.max(1, Math.min(ROWS_AT_A_TIME, Math.floor(RECORDS_AT_A_TIME / Math.max(1, recordsInRow))));
}
