import type { FieldNode, GraphQLError } from 'graphql';
import type { Completion } from '../mapping/completion.js';
import type { RootAnswer } from '../mapping/root-hydrator.js';
import type { Row } from '../mapping/row.js';
import type { Statement } from '../mapping/statement.js';

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
  /** Writes what Neo4j Browser draws of the same records; null where there are none to draw. */
  readonly draw: () => Statement | null;
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

/** The statements of a question, in the order of its root fields. */
export function statementsOf(roots: readonly QuestionRoot[]): readonly Statement[] {
  return roots.flatMap((root) => (root.kind === 'planned' ? (root.statement ?? []) : []));
}
