import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { ConductGraphError } from '../../src/errors.js';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';
import { hostileValue } from './hostile-values.js';
import {
  patternFields,
  patternQuestion,
  plainSelection,
  type Given,
  type PatternField,
} from './pattern-field.js';

const ask = askOn(await libraryDatabase());
const RUNS = Number(process.env['CONDUCT_GRAPH_TEST_RUNS'] ?? 40);

/** Codes of what can be wrong with a question. A question that is too slow or too large is told so as well. */
const FAULTS = ['BAD_INPUT', 'BAD_CURSOR', 'STALE_CURSOR', 'TIMED_OUT', 'TOO_LARGE'];

/** What Neo4j and its driver would say. */
const DRIVER_TEXT = /Neo\.(Client|Transient|Database)|Neo4jError|at line \d|CYPHER/;

/** Null where the question is answered or refused as it should be, else what is wrong. */
async function wrongness(pattern: PatternField, given: Given): Promise<string | null> {
  const { query, variables } = patternQuestion(pattern, given, plainSelection(pattern));
  try {
    await ask(query, variables);
    return null;
  } catch (error) {
    const { cause } = error as Error;
    // What does not fit its type is refused by graphql-js, with the variable's name.
    if (cause instanceof AggregateError)
      return cause.errors.every((one) => one instanceof GraphQLError && /\$\w+/.test(one.message))
        ? null
        : String(cause.errors);
    if (!(cause instanceof ConductGraphError)) return String(cause);
    if (!FAULTS.includes(cause.code)) return `${cause.code}: ${cause.message}`;
    if (DRIVER_TEXT.test(cause.message)) return cause.message;
    const names = cause.code === 'BAD_INPUT' || cause.code === 'BAD_CURSOR';
    const isNamed = Object.keys(given).some((name) => cause.message.includes(`${pattern.name}(${name}`));
    const both = cause.message.includes(`${pattern.name}(first:`);
    return names && !isNamed && !both ? `It names no argument: ${cause.message}` : null;
  }
}

describe('whatever is sent to a pattern, it answers or says which argument is wrong', () => {
  test.each(
    patternFields.flatMap((pattern) =>
      pattern.field.args.map((argument) => [pattern.name, argument.name, pattern, argument] as const),
    ),
  )(
    '%s(%s:)',
    async (_, name, pattern, { type }) => {
      const property = fc.asyncProperty(hostileValue(type), async (value) => {
        expect(await wrongness(pattern, { ...pattern.least, [name]: value })).toBeNull();
      });
      await fc.assert(property, { numRuns: RUNS });
    },
    300_000,
  );

  test.each(patternFields.map((pattern) => [pattern.name, pattern] as const))(
    '%s with all of its arguments at once',
    async (_, pattern) => {
      const all = Object.fromEntries(pattern.own.map(({ name, type }) => [name, hostileValue(type)]));
      const property = fc.asyncProperty(fc.record(all, { requiredKeys: [] }), async (given) => {
        expect(await wrongness(pattern, { ...pattern.least, ...given })).toBeNull();
      });
      await fc.assert(property, { numRuns: RUNS });
    },
    300_000,
  );
});
