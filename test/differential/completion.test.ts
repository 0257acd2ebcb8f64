import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  getNamedType,
  getVariableValues,
  GraphQLError,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type GraphQLOutputType,
} from 'graphql';
import { readSchema } from '../../src/cli/read-schema.js';
import { readSettings } from '../../src/config/settings.js';
import { fragmentsOf } from '../../src/mapping/plan-operation.js';
import { TYPE } from '../../src/mapping/hydration.js';
import { emptyResponse } from '../../src/mapping/row.js';
import { collect, objectType, type Reading, type Selected } from '../../src/mapping/selection.js';
import { apiSchema } from '../../src/model/api-schema.js';
import type { RootResult } from '../../src/server/answer.js';
import { completed, executed } from '../executed.js';
import { validDocument } from '../mapping/answer.js';
import { choices, type Choices } from '../random/choices.js';
import { randomGraph, graphNumbers } from '../random/random-graph.js';
import { queryNumbers, randomQuery } from '../random/random-query.js';

const model = readSchema();
const schema = apiSchema(model);
const { CONDUCT_GRAPH_TEST_RUNS: runs } = readSettings();

/** Values of the right and of every wrong kind: what a graph that somebody else wrote may hold. */
const ODD: readonly unknown[] = [
  null,
  undefined,
  'text',
  '',
  3,
  2.5,
  2 ** 40,
  true,
  NaN,
  {},
  ['a'],
  'PROVEN',
];

interface Making {
  readonly choose: Choices;
  readonly reading: Reading;
  /** How many values in a hundred are odd. */
  readonly odd: number;
}

/** A hydrated value of a type, keyed by alias, with a fault here and there. */
function made(type: GraphQLOutputType, below: Selected['below'], making: Making): unknown {
  const { choose, reading, odd } = making;
  if (choose.chance(odd)) return ODD[choose.below(2)];
  if (isNonNullType(type)) return made(type.ofType as GraphQLOutputType, below, making);
  if (isListType(type)) {
    if (choose.chance(odd)) return 'no list';
    return Array.from({ length: choose.below(4) }, () => made(type.ofType, below, making));
  }
  if (isEnumType(type))
    return choose.chance(odd) ? ODD[choose.below(ODD.length)] : choose.pick(type.getValues()).value;
  const named = isAbstractType(type)
    ? choose.pick(reading.schema.getPossibleTypes(type))
    : getNamedType(type);
  if (!isObjectType(named))
    return choose.chance(odd) ? ODD[choose.below(ODD.length)] : leaf(named.name, choose);
  const response = emptyResponse();
  for (const one of collect(named, below, reading)) {
    const field = named.getFields()[one.name];
    response[one.key] = field ? made(field.type, one.below, making) : named.name;
  }
  return isAbstractType(type) ? Object.assign(response, { [TYPE]: named.name }) : response;
}

function leaf(type: string, choose: Choices): unknown {
  if (type === 'Int') return choose.below(1000);
  if (type === 'Float') return choose.below(1000) / 8;
  return type === 'Boolean' ? choose.chance(50) : `text ${String(choose.below(1000))}`;
}

/** Only its place can be compared: what graphql-js says of a value that does not fit is never shown. */
/** In which order root fields fail is a matter of when each is ready. */
function shown(errors: readonly GraphQLError[] | undefined): readonly string[] {
  return (errors ?? [])
    .map(({ path, locations, message }) =>
      JSON.stringify({ path, locations, ...(message.startsWith('Cannot return null') && { message }) }),
    )
    .sort();
}

test.each([
  ['well formed', 0],
  ['with a fault here and there', 2],
  ['with many faults', 20],
])(
  'values are completed as graphql-js completes them, to the byte: nulls, errors, aliases, fragments, order (%s)',
  async (_title, odd) => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(queryNumbers, graphNumbers, async (numbers, graph) => {
        const { text, variables } = randomQuery(numbers, schema, model, randomGraph(graph, model));
        const document = validDocument(text, schema);
        const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
        if (!operation) throw new Error('No operation');
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
        if (!coerced) throw new Error('No variables');
        const reading: Reading = { schema, fragments: fragmentsOf(document.definitions), variables: coerced };
        const making: Making = { choose: choices(numbers.toReversed()), reading, odd };
        const query = objectType('Query', schema);
        const values = new Map<string, RootResult>();
        for (const { key, name, below } of collect(query, [operation.selectionSet], reading)) {
          const type = query.getFields()[name]?.type;
          if (!type) continue;
          const fails = making.choose.chance(odd);
          values.set(key, fails ? { error: new Error('Refused') } : { value: made(type, below, making) });
        }
        const expected = await executed(document, variables, values);
        const { data, errors } = completed(document, { operation, ...reading }, values);
        expect(JSON.stringify(data)).toBe(JSON.stringify(expected.data));
        expect(shown(errors)).toEqual(shown(expected.errors));
        asked += Object.keys(data ?? {}).length;
      }),
      { numRuns: runs, seed: 20_210_817 },
    );
    expect(odd > 2 || asked > runs).toBe(true);
  },
  600_000,
);
