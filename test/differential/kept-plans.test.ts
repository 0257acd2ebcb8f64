import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { getNamedType, Kind, parse, typeFromAST, type OperationDefinitionNode } from 'graphql';
import { readSchema } from '../../src/cli/read-schema.js';
import { readSettings } from '../../src/config/settings.js';
import { PATTERNS } from '../../src/patterns/patterns.js';
import { answerQuestion } from '../../src/server/answer.js';
import { completeAnswer } from '../../src/server/complete-answer.js';
import { prepareQuestion, type KeptPlans } from '../../src/server/prepare-question.js';
import { QuestionPlans } from '../../src/server/question-plans.js';
import type { Question } from '../../src/server/question.js';
import { schemaAnswers } from '../../src/server/schema-answers.js';
import { translationOf } from '../../src/server/translation.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { loadFacts, makeIndexes } from '../load-facts.js';
import { isLongRun } from '../long-run.js';
import { errorCodes } from '../mapping/answer.js';
import { testLimits } from '../mapping/test-limits.js';
import { testRules } from '../mapping/test-rules.js';
import { choices, type Choices } from '../random/choices.js';
import { graphNumbers, randomGraph } from '../random/random-graph.js';
import { queryNumbers, randomQuery } from '../random/random-query.js';

const model = readSchema();
const unlimited = { tokens: 1e6, depth: 100, fields: 1e6, rootFields: 100, subqueries: 1e4, records: 1e9 };
const translation = translationOf(
  model,
  testRules,
  { byField: PATTERNS, dataSet: 'dataset/met' },
  { pages: testLimits, ...unlimited },
);
const { schema } = translation;
const { CONDUCT_GRAPH_TEST_RUNS: runs, CONDUCT_GRAPH_TEST_SEED: given } = readSettings();
const { database } = await testDatabase({ schema: true });
await makeIndexes(database, model);

type Variables = Readonly<Record<string, unknown>>;

/** Other variables for the same text: other values of the same kind, values of each other, sizes, and nothing. */
function otherVariables(operation: OperationDefinitionNode, own: Variables, choose: Choices): Variables {
  const entries = (operation.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) => {
    const name = variable.name.value;
    const kind = String(getNamedType(typeFromAST(schema, type as never)));
    const value = own[name];
    if (choose.chance(40)) return value === undefined ? [] : [[name, value]];
    if (type.kind !== Kind.NON_NULL_TYPE && choose.chance(30)) return choose.chance(50) ? [[name, null]] : [];
    if (kind === 'Int') return [[name, choose.below(6)]];
    if (kind === 'Boolean') return [[name, choose.chance(50)]];
    const sameKind = (operation.variableDefinitions ?? [])
      .filter((one) => String(getNamedType(typeFromAST(schema, one.type as never))) === kind)
      .map((one) => own[one.variable.name.value])
      .filter((one) => one !== undefined && one !== null && Array.isArray(one) === Array.isArray(value));
    const other = sameKind.length > 0 ? choose.pick(sameKind) : value;
    return other === undefined ? (defaultValue ? [] : [[name, value]]) : [[name, other]];
  });
  return Object.fromEntries(entries) as Variables;
}

async function outcome(prepare: () => Question): Promise<string> {
  let question: Question;
  try {
    question = prepare();
  } catch (error) {
    return `refused: ${(error as Error).message}`;
  }
  if (question.faults.length > 0) return `unfit: ${question.faults.map(({ message }) => message).join('\n')}`;
  const asking = {
    database,
    timeoutMs: 20_000,
    budget: {},
    signal: new AbortController().signal,
    metadata: {},
  };
  const answer = await answerQuestion(question, asking);
  const about = question.roots.filter((root) => root.kind === 'schema');
  const operation = parse('{ __typename }').definitions[0] as OperationDefinitionNode;
  const document = { kind: Kind.DOCUMENT, definitions: [operation] } as const;
  const aboutSchema = schemaAnswers(schema)({ key: '', document, operation, variables: {}, roots: about });
  const { data, errors } = completeAnswer(question, answer, aboutSchema);
  return JSON.stringify([data, errorCodes(errors)]);
}

test.each([
  ['a fixed seed', 20_210_817],
  ...(isLongRun ? [['a fresh seed', given ?? Date.now() % 2 ** 31] as const] : []),
])(
  'a kept plan answers any other variables as a new plan does (%s)',
  async (_name, seed) => {
    let asked = 0;
    let reused = 0;
    let loaded = '';
    const enough = Math.ceil(runs / 24);
    const trial = fc.record({
      graph: graphNumbers,
      queries: fc.array(queryNumbers, { minLength: 1, maxLength: 12, size: 'max' }),
    });
    await fc.assert(
      fc.asyncProperty(trial, async ({ graph, queries }) => {
        if (asked >= enough) return;
        const facts = randomGraph(graph, model);
        if (loaded !== JSON.stringify(facts)) await loadFacts(database, facts);
        loaded = JSON.stringify(facts);
        for (const numbers of queries) {
          const { text, variables } = randomQuery(numbers, schema, model, facts);
          const document = parse(text);
          const operation = document.definitions.find(
            (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
          );
          if (!operation || Object.keys(variables).length === 0) continue;
          const kept: KeptPlans = { plans: new QuestionPlans(), key: text };
          const choose = choices(numbers.toReversed());
          const rounds = [
            variables,
            ...Array.from({ length: 5 }, () => otherVariables(operation, variables, choose)),
          ];
          const seen = new Set<unknown>();
          asked += 1;
          for (const own of rounds) {
            const afresh = () => prepareQuestion(document, operation, own, translation);
            const fromKept = () => {
              const question = prepareQuestion(document, operation, own, translation, kept);
              const plan = question.roots.find((root) => root.kind === 'planned')?.complete;
              if (plan && seen.has(plan)) reused += 1;
              if (plan) seen.add(plan);
              return question;
            };
            expect(await outcome(fromKept)).toBe(await outcome(afresh));
          }
        }
      }),
      { seed, numRuns: enough, endOnFailure: true },
    );
    process.stderr.write(
      `kept plans: ${String(asked)} questions, ${String(reused)} answered by a kept plan\n`,
    );
    expect(reused).toBeGreaterThan(asked);
  },
  databaseTimeoutMs + runs * 1000,
);
