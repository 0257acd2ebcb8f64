import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { ConductGraphError } from '../../src/errors.js';
import { askOn, planned } from '../ask.js';
import { patternDatabase } from './pattern-database.js';
import { hostileValue } from './hostile-values.js';
import {
  patternFields,
  patternQuestion,
  plainSelection,
  type Given,
  type PatternField,
} from './pattern-field.js';

const ask = askOn(await patternDatabase());

/** Questions that are only planned, and those that the database is asked, for each argument and each pattern. */
const PLANNED = 40;
const ASKED = 10;

/** Codes of what can be wrong with a question. One that is too slow or too large is told so as well. */
const FAULTS = ['BAD_INPUT', 'BAD_CURSOR', 'STALE_CURSOR', 'TIMED_OUT', 'TOO_LARGE'];

/** What Neo4j and its driver would say. */
const DRIVER_TEXT = /Neo\.(Client|Transient|Database)|Neo4jError|at line \d|CYPHER/;

type Asking = (query: string, variables: Given) => unknown;

/** Null where the question is answered or refused as it should be, else what is wrong. */
async function wrongness(pattern: PatternField, given: Given, asking: Asking): Promise<string | null> {
  const { query, variables } = patternQuestion(pattern, given, plainSelection(pattern));
  try {
    await asking(query, variables);
    return null;
  } catch (error) {
    return faultOf(error instanceof Error && error.cause !== undefined ? error.cause : error, pattern, given);
  }
}

function faultOf(error: unknown, { name: field }: PatternField, given: Given): string | null {
  // What does not fit its type is refused by graphql-js, with the variable's name.
  if (error instanceof AggregateError) {
    const named = error.errors.every((one) => one instanceof GraphQLError && /\$\w+/.test(one.message));
    return named ? null : String(error.errors);
  }
  if (!(error instanceof ConductGraphError)) return String(error);
  const { code, message } = error;
  if (!FAULTS.includes(code)) return `${code}: ${message}`;
  if (DRIVER_TEXT.test(message)) return message;
  const names = [...Object.keys(given), 'first'];
  const isNamed = names.some((name) => message.includes(`${field}(${name}`));
  return ['BAD_INPUT', 'BAD_CURSOR'].includes(code) && !isNamed ? `It names no argument: ${message}` : null;
}

describe('whatever is sent to a pattern, it can be asked or says which argument is wrong', () => {
  const each = patternFields.flatMap((pattern) =>
    pattern.field.args.map((argument) => [pattern.name, argument.name, pattern, argument] as const),
  );

  test.each(each)('%s(%s:)', async (_, name, pattern, { type }) => {
    const property = fc.asyncProperty(hostileValue(type), async (value) => {
      expect(await wrongness(pattern, { ...pattern.least, [name]: value }, planned)).toBeNull();
    });
    await fc.assert(property, { numRuns: PLANNED });
  });

  test.each(patternFields.map((pattern) => [pattern.name, pattern] as const))(
    '%s with any of its arguments at once, asked of the database',
    async (_, pattern) => {
      const all = Object.fromEntries(pattern.own.map(({ name, type }) => [name, hostileValue(type)]));
      const property = fc.asyncProperty(fc.record(all, { requiredKeys: [] }), async (given) => {
        expect(await wrongness(pattern, { ...pattern.least, ...given }, ask)).toBeNull();
      });
      await fc.assert(property, { numRuns: ASKED });
    },
    300_000,
  );
});
