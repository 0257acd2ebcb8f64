import { getVariableValues, Kind, parse, validate, type DocumentNode } from 'graphql';
import { readSchema } from '../src/cli/read-schema.js';
import { COMPUTED_RULES } from '../src/derived/computed-rules.js';
import { fragmentsOf, planOperation, type Asked } from '../src/mapping/plan-operation.js';
import type { Hydration } from '../src/mapping/hydration.js';
import { emptyAnswer, rootHydrator } from '../src/mapping/root-hydrator.js';
import type { PlannedRoot } from '../src/mapping/root-plan.js';
import type { Row } from '../src/mapping/row.js';
import { tablesOf } from '../src/mapping/pattern.js';
import { statementWriter } from './statement-writer.js';
import { PATTERNS } from '../src/patterns/patterns.js';
import type { Database } from '../src/neo4j/database.js';
import type { RootResult } from '../src/server/answer.js';
import { completed, executed, schema } from './executed.js';

/** The `data` of an answer. @throws with the query, when it is not valid or cannot be answered */
export type Ask = (query: string, variables?: Given) => Promise<Given>;

type Given = Readonly<Record<string, unknown>>;

const model = readSchema();
/** The data set of a pattern that is asked without one. */
const USUAL_DATA_SET = 'dataset/met';
const write = statementWriter(tablesOf({ byField: PATTERNS, dataSet: USUAL_DATA_SET }));
const LIMITS = { usual: 20, most: 100 };

/**
 * A way to ask a database: `const ask = askOn(await libraryDatabase());` at the top of a test file. Every root field has
 * to be answered by exactly one statement, and as
 * graphql-js would answer it from the same values, to the byte, or the test fails.
 * @param dataSet that of a pattern that is asked without one
 */
export function askOn(database: Database, dataSet = USUAL_DATA_SET): Ask {
  return async (query, variables = {}) => {
    try {
      return await answer(query, variables, database, dataSet);
    } catch (error) {
      throw new Error(`${String(error)}\n${query}\n${JSON.stringify(variables)}`, { cause: error });
    }
  };
}

async function answer(query: string, variables: Given, database: Database, dataSet: string): Promise<Given> {
  let statements = 0;
  const read: Database['read'] = (statement) => {
    statements += 1;
    return database.read(statement);
  };
  const values = new Map<string, RootResult>();
  const roots = planned(query, variables, dataSet);
  for (const [key, root] of roots) values.set(key, { value: await value(root, read) });
  const wanted = [...roots.values()].filter((root) => root.plan !== null).length;
  if (statements !== wanted) throw new Error(`${String(statements)} statements for ${String(wanted)} fields`);
  const document = parse(query);
  const expected = await executed(document, variables, values);
  const { data, errors } = completed(document, askedOf(document, variables), values);
  if (errors[0]) throw errors[0];
  // By way of JSON: that is what clients see.
  const text = JSON.stringify(data);
  if (text !== JSON.stringify(expected.data)) throw new Error('graphql-js answers it otherwise');
  return JSON.parse(text) as Given;
}

/** The plans of a query's root fields. @throws when the query is not valid by the schema, or a field is refused */
export function planned(
  query: string,
  variables: Given,
  dataSet = USUAL_DATA_SET,
): ReadonlyMap<string, PlannedRoot> {
  const document = parse(query);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new Error(faults.map((fault) => fault.message).join('\n'));
  const asked = askedOf(document, variables);
  const patterns = { byField: PATTERNS, dataSet };
  const roots = new Map<string, PlannedRoot>();
  for (const [key, root] of planOperation(asked, model, schema, LIMITS, patterns)) {
    if (root instanceof Error) throw root;
    roots.set(key, root);
  }
  return roots;
}

function askedOf(document: DocumentNode, variables: Given): Asked {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('No operation');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) throw new AggregateError(errors);
  return { operation, fragments: fragmentsOf(document.definitions), variables: coerced };
}

async function value(root: PlannedRoot, read: Database['read']): Promise<unknown> {
  if (!root.plan) return emptyAnswer(root);
  const { rows } = await read(write(root.plan));
  const prefixes = [...model.nodes.values()].map((node) => [node.prefix, node.name] as const);
  const hydration: Hydration = { typeOfPrefix: new Map(prefixes), rules: COMPUTED_RULES };
  return rootHydrator(root, hydration)(rows.map(([row]) => row as Row)).value;
}
