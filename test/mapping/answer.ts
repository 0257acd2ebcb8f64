import {
  getVariableValues,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import type { Hydration, Rules } from '../../src/mapping/hydration.js';
import { fragmentsOf, planOperation, type Asked } from '../../src/mapping/plan-operation.js';
import { emptyAnswer, rootHydrator } from '../../src/mapping/root-hydrator.js';
import type { Row } from '../../src/mapping/row.js';
import type { PlannedRoot } from '../../src/mapping/root-plan.js';
import type { PageLimits } from '../../src/mapping/page-arguments.js';
import { tablesOf } from '../../src/mapping/pattern.js';
import { PATTERNS } from '../../src/patterns/patterns.js';
import type { Statement } from '../../src/mapping/statement.js';
import { statementWriter } from '../statement-writer.js';
import { ConductGraphError } from '../../src/errors.js';
import { completed } from '../executed.js';
import type { GraphModel } from '../../src/model/graph-model.js';

/** An answer in the form of GraphQL, with what was asked of the database for it. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>>;
  /** Codes of errors, by the root field that has them. */
  readonly errors: Readonly<Record<string, string>>;
  /** As the server sends it, `__typename` of Query too; of its errors the codes, by their paths. */
  readonly response: {
    readonly data: Readonly<Record<string, unknown>> | null;
    readonly errors: Readonly<Record<string, string>>;
  };
  /** By root field: exactly one each, or none where the arguments already say that nothing can be found. */
  readonly statements: Readonly<Record<string, readonly Statement[]>>;
}

/** What an answer is made with. */
export interface Answering {
  readonly model: GraphModel;
  readonly schema: GraphQLSchema;
  readonly rules: Rules;
  /** Sizes of pages, and how few records make a side of a filter rare. */
  readonly limits: PageLimits;
  /** Runs one statement and gives its only column. */
  readonly run: (statement: Statement) => Promise<readonly Row[]>;
}

const patterns = { byField: PATTERNS, dataSet: 'dataset/met' };
const write = statementWriter(tablesOf(patterns));

/** Answers a query from the database by the mapping alone, without a server. */
export async function answer(
  text: string,
  variables: Readonly<Record<string, unknown>>,
  answering: Answering,
): Promise<Answer> {
  const data: Record<string, unknown> = {};
  const errors: Record<string, string> = {};
  const thrown = new Map<string, Error>();
  const statements: Record<string, Statement[]> = {};
  for (const [key, planned] of planQuery(text, variables, answering)) {
    const asked: Statement[] = (statements[key] = []);
    const run: Answering['run'] = (statement) => {
      asked.push(statement);
      return answering.run(statement);
    };
    try {
      data[key] = await answerRoot(planned, { ...answering, run });
    } catch (error) {
      // Not a user's mistake, so the test is to fail with all that is known of it.
      if (!(error instanceof ConductGraphError) || error.code === 'INTERNAL') throw error;
      data[key] = null;
      errors[key] = error.code;
      thrown.set(key, error);
    }
  }
  return { data, errors, statements, response: responseOf(text, variables, { data, thrown }, answering) };
}

/** Completes the values of root fields as the server does. */
function responseOf(
  text: string,
  variables: Readonly<Record<string, unknown>>,
  { data, thrown }: { readonly data: Answer['data']; readonly thrown: ReadonlyMap<string, Error> },
  { schema }: Answering,
): Answer['response'] {
  const values = new Map(
    Object.entries(data).map(([key, value]) => {
      const error = thrown.get(key);
      return [key, error ? { error } : { value }] as const;
    }),
  );
  const { data: shown, errors } = completed(parse(text), readQuery(text, variables, schema), values);
  return { data: shown, errors: errorCodes(errors) };
}

/** The codes of errors, else their messages, by their paths. */
export function errorCodes(errors: readonly GraphQLError[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    errors.map(({ path, originalError, message }) => [
      (path ?? []).join('.'),
      originalError instanceof ConductGraphError ? originalError.code : message,
    ]),
  );
}

async function answerRoot(planned: PlannedRoot | Error, { model, rules, run }: Answering): Promise<unknown> {
  if (planned instanceof Error) throw planned;
  if (!planned.plan) return emptyAnswer(planned);
  const prefixes = [...model.nodes.values()].map((node) => [node.prefix, node.name] as const);
  const hydration: Hydration = { typeOfPrefix: new Map(prefixes), rules };
  return rootHydrator(planned, hydration)(await run(write(planned.plan))).value;
}

/** The plans of a query's root fields. @throws when the query is not valid by the schema */
export function planQuery(
  text: string,
  variables: Readonly<Record<string, unknown>>,
  { model, schema, limits }: Pick<Answering, 'model' | 'schema' | 'limits'>,
): ReadonlyMap<string, PlannedRoot | Error> {
  return planOperation(readQuery(text, variables, schema), model, schema, limits, patterns);
}

function readQuery(text: string, variables: Readonly<Record<string, unknown>>, schema: GraphQLSchema): Asked {
  const document = validDocument(text, schema);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('No operation');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) throw new AggregateError(errors);
  return { operation, fragments: fragmentsOf(document.definitions), variables: coerced };
}

/** Parses a query. @throws when it is not valid by the schema */
export function validDocument(text: string, schema: GraphQLSchema): DocumentNode {
  const document = parse(text);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new AggregateError(faults, faults.map((one) => one.message).join('\n'));
  return document;
}
