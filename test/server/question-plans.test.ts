import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse, Kind, type OperationDefinitionNode } from 'graphql';
import { readOperations } from '../../src/cli/read-operations.js';
import { readSchema } from '../../src/cli/read-schema.js';
import { writeCursor } from '../../src/mapping/cursor.js';
import { PATTERNS } from '../../src/patterns/patterns.js';
import { apolloServer } from '../../src/server/apollo.js';
import { knownTexts } from '../../src/server/known-texts.js';
import { prepareQuestion } from '../../src/server/prepare-question.js';
import { QuestionPlans } from '../../src/server/question-plans.js';
import { statementsOf, type Question } from '../../src/server/question.js';
import { ResponseCache } from '../../src/server/response-cache.js';
import { translationOf, type Translation } from '../../src/server/translation.js';
import { Turn } from '../../src/server/turn.js';
import { pino } from 'pino';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { testRules } from '../mapping/test-rules.js';
import { loadSmallGraph } from './small-graph.js';
import { usualLimits } from './test-server.js';

const plain = translationOf(
  readSchema(),
  testRules,
  { byField: PATTERNS, dataSet: 'dataset/met' },
  usualLimits,
);

type Variables = Readonly<Record<string, unknown>>;

/** A server's memory of plans, and how often it wrote a plan. */
function remembering(text: string) {
  const counts = { written: 0 };
  const translation: Translation = {
    ...plain,
    write: (plan) => {
      counts.written += 1;
      return plain.write(plan);
    },
  };
  const plans = new QuestionPlans();
  const document = parse(text);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('No operation');
  const ask = (variables: Variables): Question =>
    prepareQuestion(document, operation, variables, translation, { plans, key: text });
  /** As it would be without any memory. */
  const afresh = (variables: Variables): Question => prepareQuestion(document, operation, variables, plain);
  return { ask, afresh, counts };
}

/** What identifies a plan: a plan that is made anew completes by functions of its own. */
function planOf({ roots }: Question): readonly unknown[] {
  return roots.map((root) => (root.kind === 'schema' ? null : root.complete));
}

const cursor = (name: string) =>
  writeCursor({ order: 'Officer.name', keys: [name.toLowerCase(), `officer/test-${name}`] });

const LIST = `query List($name: String, $first: Int, $last: Int, $after: String, $few: Int, $id: ID!, $some: [AllegationStatus!], $yes: Boolean!) {
  officers(where: { name: { startsWith: $name }, allegations: { some: { status: { in: $some } } } }, first: $first, last: $last, after: $after) {
    totalCount
    nodes { id name allegations(first: $few) @include(if: $yes) { nodes { words } pageInfo { hasNextPage } } }
  }
  officer(id: $id) { name }
}`;

const USUAL = { name: 'A', first: 5, few: 3, id: 'officer/a', some: ['PROVEN'], yes: true };

describe('A question that was asked before with other values is not planned again, nor written', () => {
  test.each<[string, Variables]>([
    ['another text to filter by', { ...USUAL, name: 'Be' }],
    ['another id', { ...USUAL, id: 'officer/b' }],
    ['other sizes of pages', { ...USUAL, first: 7, few: 2 }],
    ['a longer list of values', { ...USUAL, some: ['ALLEGED', 'QUASHED'] }],
    ['null for what was left out', { ...USUAL, last: null, after: null }],
  ])('%s', (_title, variables) => {
    const { ask, afresh, counts } = remembering(LIST);
    const first = ask(USUAL);
    expect(counts.written).toBe(2);
    const second = ask(variables);
    expect(counts.written).toBe(2);
    expect(planOf(second)).toEqual(planOf(first));
    planOf(second).forEach((complete, index) => expect(complete).toBe(planOf(first)[index]));
    expect(statementsOf(second.roots)).toEqual(statementsOf(afresh(variables).roots));
    // What was asked in between is not in the way of the first.
    expect(statementsOf(ask(USUAL).roots)).toEqual(statementsOf(first.roots));
  });

  test.each<[string, Variables]>([
    ['what decides what is asked', { ...USUAL, yes: false }],
    ['a page from a cursor on', { ...USUAL, after: cursor('B') }],
    ['the last of a list', { ...USUAL, first: null, last: 5 }],
    ['a filter by nothing', { ...USUAL, some: [] }],
    ['a status that is stored as nothing', { ...USUAL, some: ['PROVEN', 'NOT_STATED'] }],
    ['two pages of one size where they were of two', { ...USUAL, first: 3 }],
  ])('but is where the statement is another: %s', (_title, variables) => {
    const { ask, afresh, counts } = remembering(LIST);
    const first = ask(USUAL);
    const second = ask(variables);
    expect(counts.written).toBe(4);
    expect(statementsOf(second.roots)).toEqual(statementsOf(afresh(variables).roots));
    const again = ask(variables);
    ask(USUAL);
    expect(counts.written).toBe(4);
    expect(planOf(again)[0]).toBe(planOf(second)[0]);
    expect(planOf(ask(USUAL))[0]).toBe(planOf(first)[0]);
  });

  test.each(readOperations().map((one) => [one.name, one] as const))(
    'the known operation %s, with the same values',
    (_name, { text, variables }) => {
      const { ask, afresh, counts } = remembering(text);
      const first = ask(variables);
      const { written } = counts;
      const second = ask(variables);
      expect(counts.written).toBe(written);
      expect(planOf(second)[0]).toBe(planOf(first)[0]);
      expect(statementsOf(second.roots)).toEqual(statementsOf(afresh(variables).roots));
    },
  );
});

describe('What is refused is refused as before, also when a plan is there', () => {
  const refusal = (ask: () => unknown): unknown => {
    try {
      return ask();
    } catch (error) {
      return error;
    }
  };

  test('a page of more than may be read, by the same words', () => {
    const { ask, afresh } = remembering(LIST);
    ask(USUAL);
    const strict = { ...USUAL, first: 101 };
    const [root] = ask(strict).roots;
    const [expected] = afresh(strict).roots;
    expect(root?.kind).toBe('refused');
    expect(root).toMatchObject({ error: (expected as { error: Error }).error });
  });

  test('a question that gets too large by the sizes of its pages', () => {
    const text = `query Deep($a: Int, $b: Int) { officers(first: $a) { nodes { allegations(first: $b) { nodes { findings(first: $b) { nodes { id } } } } } } }`;
    const { ask, afresh } = remembering(text);
    ask({ a: 2, b: 3 });
    const large = { a: 100, b: 90 };
    const error = refusal(() => ask(large));
    expect(error).toMatchObject({ code: 'TOO_COMPLEX' });
    expect(error).toEqual(refusal(() => afresh(large)));
  });

  test('a variable that leaves an argument without its value', () => {
    const text = 'query ($id: ID = "officer/a") { officer(id: $id) { name } }';
    const { ask, afresh } = remembering(text);
    ask({});
    expect(refusal(() => ask({ id: null }))).toEqual(refusal(() => afresh({ id: null })));
  });
});

describe('Over Apollo', () => {
  beforeAll(async () => {
    const { database } = await testDatabase({ schema: true });
    await loadSmallGraph(database);
  }, databaseTimeoutMs);

  test('the second question of a text is neither parsed nor validated nor written, and has its own answer', async () => {
    const { database } = await testDatabase({ keep: true });
    const counts = { parsed: 0, validated: 0, written: 0 };
    const translation: Translation = {
      ...plain,
      write: (plan) => {
        counts.written += 1;
        return plain.write(plan);
      },
    };
    const apollo = apolloServer({
      translation,
      browser: () => null,
      known: knownTexts([], translation.schema),
      asking: (label, signal) => ({
        database,
        timeoutMs: 5000,
        budget: {},
        signal,
        metadata: { ...label },
      }),
      cache: new ResponseCache({ bytes: 0, settledMs: 0 }),
      database: () => database,
      noticed: () => undefined,
      log: pino({ level: 'silent' }),
    });
    apollo.addPlugin({
      requestDidStart: () =>
        Promise.resolve({
          parsingDidStart: () => Promise.resolve(void (counts.parsed += 1)),
          validationDidStart: () => Promise.resolve(void (counts.validated += 1)),
        }),
    });
    await apollo.start();
    const ask = async (variables: Variables): Promise<unknown> => {
      const { body } = await apollo.executeOperation(
        {
          query:
            'query ($id: ID!, $first: Int) { officer(id: $id) { name postings(first: $first) { nodes { role } } } }',
          variables,
        },
        { contextValue: { turn: new Turn(new AbortController().signal) } },
      );
      return body.kind === 'single' ? JSON.parse(JSON.stringify(body.singleResult.data)) : null;
    };
    const posted = [{ role: 'MEMBER' }];
    expect(await ask({ id: 'officer/test-001', first: 2 })).toEqual({
      officer: { name: 'Officer 001', postings: { nodes: posted } },
    });
    expect(await ask({ id: 'officer/test-002', first: 3 })).toEqual({
      officer: { name: 'Officer 002', postings: { nodes: posted } },
    });
    expect(await ask({ id: 'officer/test-003', first: 0 })).toEqual({
      officer: { name: 'Officer 003', postings: { nodes: [] } },
    });
    expect(counts).toEqual({ parsed: 1, validated: 1, written: 1 });
    await apollo.stop();
  });
});
