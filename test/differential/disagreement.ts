import type { GraphQLSchema } from 'graphql';
import type { Facts } from '../../src/model/facts.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import type { Row } from '../../src/mapping/row.js';
import type { Statement } from '../../src/mapping/statement.js';
import type { Database } from '../../src/neo4j/database.js';
import { loadFacts } from '../load-facts.js';
import { answer, errorCodes, validDocument, type Answer } from '../mapping/answer.js';
import type { PageLimits } from '../../src/mapping/page-arguments.js';
import { testLimits } from '../mapping/test-limits.js';
import { testRules } from '../mapping/test-rules.js';
import { naiveAnswer } from '../naive/naive-answer.js';
import { naiveGraph } from '../naive/naive-graph.js';
import { randomGraph, type GraphNumbers } from '../random/random-graph.js';
import { randomQuery, type RandomQuery } from '../random/random-query.js';
import { idOfCursor, naiveCursor } from './cursors.js';
import { factsText } from './facts-text.js';
import { firstDifference } from './first-difference.js';

/** A graph and queries to it, as the numbers that they are made from. */
export interface Trial {
  readonly graph: GraphNumbers;
  readonly queries: readonly (readonly number[])[];
}

export interface World {
  readonly model: GraphModel;
  readonly schema: GraphQLSchema;
  readonly database: Database;
}

/** So that the database plans one query while the naive calculation answers another. */
const AT_ONCE = 3;

/** How many records make a side of a filter rare: never, and always. */
const ALL_OR_NONE = [0, 1000] as const;

/** How many queries had a filter that chooses its side. */
export const driven = { queries: 0 };

const loaded: { facts: string } = { facts: '' };

/** The first query of a trial that is answered otherwise than naively, with all that one needs to see why; or null. */
export async function disagreement(
  trial: Trial,
  world: World,
): Promise<{ readonly words: string | null; readonly asked: number }> {
  const { model, schema, database } = world;
  const facts = randomGraph(trial.graph, model);
  // While a query is being shrunk the graph stays the same.
  if (loaded.facts !== JSON.stringify(facts)) await loadFacts(database, facts);
  loaded.facts = JSON.stringify(facts);
  let asked = 0;
  for (let from = 0; from < trial.queries.length; from += AT_ONCE) {
    const queries = trial.queries
      .slice(from, from + AT_ONCE)
      .map((numbers) => randomQuery(numbers, schema, model, facts));
    asked += queries.length;
    const found = await Promise.all(
      queries.map(async (query) => {
        const words = await compare(query, facts, world);
        return words === null ? null : `${words}\n\n${queryText(query)}\n\n${factsText(facts)}`;
      }),
    );
    const words = found.find((one) => one !== null);
    if (words !== undefined) return { words, asked };
  }
  return { words: null, asked };
}

async function compare(query: RandomQuery, facts: Facts, world: World): Promise<string | null> {
  const { model, schema, database } = world;
  const run = async (statement: Statement) => {
    const { rows } = await database.read(statement);
    return rows.map(([row]) => row as Row);
  };
  const { text, variables } = query;
  const document = validDocument(text, schema);
  const ask = (limits: PageLimits) =>
    answer(text, variables, { model, schema, rules: testRules, limits, run });
  const ours = await ask(testLimits).catch((error: unknown) => error as Error);
  if (ours instanceof Error) return `An error in place of an answer: ${errorText(ours)}`;
  const naive = naiveAnswer(document, variables, schema, {
    graph: naiveGraph(facts, model),
    rules: testRules,
    usual: testLimits.usual,
    idOfCursor,
    cursor: naiveCursor,
  });
  return (
    firstDifference(ours.response.errors, errorCodes(naive.errors ?? []), 'errors') ??
    firstDifference(ours.response.data, naive.data) ??
    statementCount(ours) ??
    (isDriven(ours) ? await otherSide(ours, ask) : null)
  );
}

/** Whether some filter of it can be answered from the other side of a relationship. */
function isDriven({ statements }: Answer): boolean {
  return Object.values(statements)
    .flat()
    .some(({ text }) => text.includes('AS found'));
}

/** Whatever side a filter is answered from, the answer is the same. */
async function otherSide(ours: Answer, ask: (limits: PageLimits) => Promise<Answer>): Promise<string | null> {
  driven.queries++;
  for (const rare of ALL_OR_NONE) {
    const other = await ask({ ...testLimits, rare });
    const words = firstDifference(
      other.response.data,
      ours.response.data,
      `data, with rare ${String(rare)},`,
    );
    if (words !== null) return words;
  }
  return null;
}

function statementCount({ statements }: Answer): string | null {
  const wrong = Object.entries(statements).find(([, asked]) => asked.length > 1);
  return wrong ? `${wrong[0]} asked ${String(wrong[1].length)} statements` : null;
}

function errorText(error: Error): string {
  const cause = error.cause instanceof Error ? `\n${error.cause.message}` : '';
  return `${error.stack ?? error.message}${cause}`;
}

function queryText({ text, variables }: RandomQuery): string {
  return `${text}\n${JSON.stringify(variables, null, 1)}`;
}
