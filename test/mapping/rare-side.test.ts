import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { readSchema } from '../../src/cli/read-schema.js';
import type { Statement } from '../../src/mapping/statement.js';
import { statementWriter } from '../statement-writer.js';
import { apiSchema } from '../../src/model/api-schema.js';
import type { Row } from '../../src/mapping/row.js';
import { driverParameters } from '../../src/neo4j/parameters.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { loadFacts, makeIndexes } from '../load-facts.js';
import { answer, planQuery } from './answer.js';
import { accusedOfficers, OFFICERS } from './accused-officers.js';
import { testLimits } from './test-limits.js';
import { testRules } from './test-rules.js';

const model = readSchema();
const schema = apiSchema(model);
const write = statementWriter();
const { database, connection } = await testDatabase({ schema: true });
const driver = neo4j.driver(
  connection.uri,
  connection.password === undefined ? undefined : neo4j.auth.basic(connection.username, connection.password),
);
const limits = { ...testLimits, rare: 20 };

beforeAll(async () => {
  await makeIndexes(database, model);
  await loadFacts(database, accusedOfficers(model));
}, databaseTimeoutMs);

afterAll(() => driver.close());

interface Profiled {
  readonly hits: number;
  /** Hits on the index of the list's order. */
  readonly inOrder: number;
  /** Bytes that the database counts for it at most. */
  readonly memory: number;
  readonly notifications: readonly string[];
}

/** Runs the one statement of a query, and tells what it read. */
async function profile(query: string, rare = limits.rare): Promise<Profiled> {
  const [root] = planQuery(query, {}, { model, schema, limits: { ...limits, rare } }).values();
  if (root instanceof Error || !root?.plan) throw new Error('no root field that reads', { cause: root });
  const { text, parameters }: Statement = write(root.plan);
  const { summary } = await driver
    .executeQuery(`PROFILE ${text}`, driverParameters(parameters), { database: connection.database })
    .catch((error: unknown) => Promise.reject(new Error(text, { cause: error })));
  if (summary.profile === false) throw new Error('no profile');
  const steps = flat(summary.profile);
  const hits = (of: readonly Step[]) => of.reduce((sum, { dbHits }) => sum + dbHits, 0);
  return {
    hits: hits(steps),
    inOrder: hits(steps.filter(({ operatorType }) => operatorType.startsWith('NodeIndexScan'))),
    memory: Number(summary.profile.arguments['GlobalMemory']),
    notifications: summary.gqlStatusObjects
      .filter(({ gqlStatus }) => gqlStatus.startsWith('01'))
      .map(({ statusDescription }) => statusDescription),
  };
}

interface Step {
  readonly operatorType: string;
  readonly dbHits: number;
  readonly children: readonly Step[];
}

function flat(step: Step): readonly Step[] {
  return [step, ...step.children.flatMap(flat)];
}

/** The ids and the count that a filter of officers gives, with the rare side found and without. */
async function asked(where: string, rest = 'first: 100'): Promise<readonly unknown[]> {
  const query = `{ officers(where: ${where}, ${rest}) { totalCount nodes { id } } }`;
  const run = async (statement: Statement) =>
    (await database.read(statement)).rows.map(([row]) => row as Row);
  const answers = [0, limits.rare, 100_000].map(async (rare) => {
    const { data } = await answer(
      query,
      {},
      {
        model,
        schema,
        rules: testRules,
        limits: { ...limits, rare },
        run,
      },
    );
    const page = data['officers'] as { totalCount: number; nodes: readonly { id: string }[] };
    return [page.totalCount, page.nodes.map(({ id }) => id)];
  });
  return Promise.all(answers);
}

const officers = (where: string, fields = 'totalCount nodes { id }') =>
  `{ officers(where: ${where}, first: 5) { ${fields} } }`;
const accused = (allegation: string) => `{ allegations: { some: ${allegation} } }`;

const NONE = accused('{ status: { eq: WITHDRAWN } }');
const RARE = accused('{ status: { eq: QUASHED } }');
const COMMON = accused('{ status: { eq: ALLEGED } }');
const NONE_BEHIND = accused('{ matter: { received: { gte: "2030-01-01", lte: "2030-12-31" } } }');
const RARE_BEHIND = accused('{ matter: { received: { gte: "2021-01-01", lte: "2021-12-31" } } }');

describe('a filter through a relationship costs what it finds, not what there is', () => {
  test.each([
    ['nothing', NONE, 10],
    ['nothing, two relationships away', NONE_BEHIND, 10],
    ['few of many', RARE, 80],
    ['few of many, two relationships away', RARE_BEHIND, 80],
  ])('%s: nothing is read in order', async (_, where, most) => {
    const { hits, inOrder, notifications } = await profile(officers(where));
    expect(notifications).toEqual([]);
    expect(inOrder).toBe(0);
    expect(hits).toBeLessThan(most);
  });

  test('nearly all: the page ends when it is full, after a look that is cut short', async () => {
    const { hits, inOrder, notifications } = await profile(officers(COMMON, 'nodes { id }'));
    expect(notifications).toEqual([]);
    expect(inOrder).toBeGreaterThan(0);
    // The look, five officers with what they are accused of, and what is read of these.
    expect(hits).toBeLessThan(limits.rare + 60);
  });

  test('a filter of its own, in another order', async () => {
    const sorted = (unnamed: string) =>
      `{ officers(where: { unnamed: { eq: ${unnamed} } }, sort: { reviewAt: ASC }, first: 5) { totalCount nodes { id } } }`;
    expect((await profile(sorted('ANONYMITY_ORDER'))).hits).toBeLessThan(40);
    expect((await profile(sorted('WITHHELD'))).hits).toBeLessThan(10);
  });

  test('many that are found are held once, not beside each of them', async () => {
    const query = `{ officers(where: ${COMMON}, first: 100) { totalCount nodes { id } } }`;
    expect((await profile(query, 1000)).memory).toBeLessThan(300_000);
  });

  test('of two filters the rarer is read', async () => {
    const both = `{ allegations: { some: { status: { eq: ALLEGED } } }, AND: [${RARE}] }`;
    const { hits, inOrder } = await profile(officers(both, 'nodes { id }'));
    expect(inOrder).toBe(0);
    expect(hits).toBeLessThan(limits.rare + 90);
  });
});

test('a filter of many lists is written once: twice, it would be refused as too much to plan', () => {
  const many = (number: number) =>
    officers(`{ AND: [${Array.from({ length: number }, () => RARE).join(', ')}] }`);
  const isDriven = (query: string): boolean => {
    const [root] = planQuery(query, {}, { model, schema, limits }).values();
    if (root instanceof Error || !root?.plan) throw new Error('no root field that reads', { cause: root });
    return write(root.plan).text.includes('AS found');
  };
  expect([1, 8, 9].map((number) => isDriven(many(number)))).toEqual([true, true, false]);
});

describe('the answer is the same from whichever side it is read', () => {
  const last = OFFICERS - 1;
  const id = (number: number) => `officer/x-${String(number).padStart(3, '0')}`;
  test.each([
    ['a filter that nobody meets', NONE, 'first: 100', [0, []]],
    // Officer 7 is accused twice of what is rare, and is listed once.
    ['an officer who is found twice is one', RARE, 'first: 100', [2, [id(7), id(42)]]],
    ['downwards', RARE, 'first: 1, sort: { name: DESC }', [2, [id(42)]]],
    ['the last of a list', RARE, 'last: 1', [2, [id(42)]]],
    ['a page of none, with its count', RARE, 'first: 0', [2, []]],
    ['behind another record', RARE_BEHIND, 'first: 100', [3, [id(7), id(42), id(last)]]],
    [
      'with a filter of the officer',
      `{ name: { startsWith: "Officer 04" }, AND: [${RARE}] }`,
      'first: 100',
      [1, [id(42)]],
    ],
    ['none and NOT are asked of every officer', `{ NOT: ${RARE} }`, 'first: 100', [0, []]],
  ])('%s', async (_, where, rest, expected) => {
    expect(await asked(where, rest)).toEqual([expected, expected, expected]);
  });
});
