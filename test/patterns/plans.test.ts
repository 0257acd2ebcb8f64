import { beforeAll, describe, expect, test } from '@jest/globals';
import { writeCursor } from '../../src/mapping/cursor.js';
import { tablesOf } from '../../src/mapping/pattern.js';
import { statementWriter } from '../statement-writer.js';
import { DATA_SET, orderProperties } from '../../src/model/graph-indexes.js';
import type { Order } from '../../src/model/graph-model.js';
import type { PlanStep } from '../../src/neo4j/database.js';
import { PATTERNS } from '../../src/patterns/patterns.js';
import { planned } from '../ask.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { loadFacts } from '../load-facts.js';
import { fillEveryLabel } from '../mapping/every-label.js';
import { indexesOf, isScan, isSort, operators, steps } from '../mapping/plan-steps.js';
import { sampleFacts } from '../sample-facts.js';
import {
  model,
  patternFields,
  patternQuestion,
  plainSelection,
  type Given,
  type PatternField,
} from './pattern-field.js';

const write = statementWriter(tablesOf({ byField: PATTERNS, dataSet: '' }));
const { database } = await testDatabase({ schema: true });

// A record of each label that has every property which any story gives it: one that none has was misspelt.
beforeAll(async () => {
  await loadFacts(database, sampleFacts());
  await fillEveryLabel(database, model);
}, databaseTimeoutMs);

interface Planned {
  readonly plan: PlanStep;
  readonly notifications: readonly string[];
}

/** How the database would answer a pattern. */
async function planOf(
  pattern: PatternField,
  given: Given,
  below = plainSelection(pattern),
): Promise<Planned> {
  const { query, variables } = patternQuestion(pattern, given, below);
  const root = planned(query, variables).get(pattern.name);
  if (!root?.plan) throw new Error('nothing that reads');
  const { plan, notifications } = await database.explain(write(root.plan));
  return { plan, notifications: notifications.map(({ description }) => description) };
}

/** Indexes that the page is read from: not the marker's, nor those by which ids of arguments are looked up. */
/** What reads a whole label, with the label. */
const scansOf = (plan: PlanStep) =>
  steps(plan).flatMap(({ operator, details }) => (isScan(operator) ? [`${operator} ${details}`] : []));

const pageIndexes = (plan: PlanStep) => indexesOf(plan).filter((index) => !/^\w+\(id\)$/.test(index));

const ordersOf = ({ root }: PatternField): readonly Order[] => model.nodes.get(root.target)?.orders ?? [];
const records = patternFields.filter(({ root }) => model.nodes.has(root.target));
const tables = patternFields.filter(({ root }) => model.rows.has(root.target));

/** With the least that has to be given, and as its known operation asks it. */
const waysOf = ({ least, asked }: PatternField): readonly (readonly [string, Given])[] => [
  ['with the usual arguments', least],
  ...(asked && JSON.stringify(asked.given) !== JSON.stringify(least)
    ? [['as it is known to be asked', asked.given] as const]
    : []),
];

/** As little as can be asked: of a list one value, since a table by several is counted when it is asked. */
const leastOf = ({ least }: PatternField): Given =>
  Object.fromEntries(
    Object.entries(least).map(([name, value]) => [name, Array.isArray(value) ? value.slice(0, 1) : value]),
  );

const indexOf = ({ root }: PatternField, order: Order): string =>
  `${root.target}(${orderProperties(order, [DATA_SET, ...root.equal]).join(', ')})`;

const inEveryOrder = records.flatMap((pattern) =>
  waysOf(pattern).flatMap(([way, given]) =>
    ordersOf(pattern).map((order) => [pattern.name, way, order.name, pattern, given, order] as const),
  ),
);

describe('a page of a pattern costs what it shows, however many rows there are', () => {
  test.each(inEveryOrder)('the first page of %s %s by %s', async (_, _way, name, pattern, given, order) => {
    for (const direction of ['ASC', 'DESC']) {
      const page = { ...given, sort: { [name]: direction }, first: 2 };
      const { plan, notifications } = await planOf(pattern, page);
      expect(notifications).toEqual([]);
      expect(pageIndexes(plan)).toEqual([indexOf(pattern, order)]);
      expect(operators(plan)).toContain('Limit');
      expect(operators(plan).filter(isSort)).toEqual([]);
      expect(scansOf(plan)).toEqual([]);
    }
  });

  test.each(inEveryOrder)('a later page of %s %s by %s', async (_, _way, name, pattern, given, order) => {
    const keys = order.keys.map((key) => (key.type === 'int' ? 1 : `${key.property}-2`));
    const cursor = writeCursor({ order: `${pattern.root.target}.${name}`, keys: [...keys, 'id-2'] });
    const later = [
      { first: 2, after: cursor },
      { last: 2, before: cursor },
    ];
    for (const more of later) {
      const { plan, notifications } = await planOf(pattern, { ...given, sort: { [name]: 'ASC' }, ...more });
      const branches = order.keys.length + 1;
      expect(notifications).toEqual([]);
      expect(pageIndexes(plan)).toEqual(Array.from({ length: branches }, () => indexOf(pattern, order)));
      expect(scansOf(plan)).toEqual([]);
      // Each branch is cut before they are put in order: a page of each is sorted, never a list.
      expect(operators(plan).filter((one) => one === 'Limit').length).toBe(branches);
      for (const union of steps(plan).filter(({ operator }) => operator === 'Union'))
        expect(union.children.flatMap(operators).filter(isSort)).toEqual([]);
    }
  });
});

describe('what a pattern says of all its rows is counted in an index', () => {
  test.each(patternFields.map((one) => [one.name, one] as const))('%s', async (_, pattern) => {
    const { plan, notifications } = await planOf(
      pattern,
      leastOf(pattern),
      '{ totalCount restsOn { definite possible dataSets { id } notStated { fact } } }',
    );
    expect(notifications).toEqual([]);
    expect(scansOf(plan)).toEqual([]);
  });
});

describe('rows that are counted again are looked through in the order of their index, and nothing is read from end to end', () => {
  const period = { from: '2020-01-01', to: '2020-12-31' };
  const again = patternFields.filter(({ name }) => ['mattersByUnit', 'mattersByCommander'].includes(name));

  test.each(again.map((one) => [one.name, one] as const))('%s', async (_, pattern) => {
    const given = { ...leastOf(pattern), period, minimumSources: 2, threshold: 1, first: 2 };
    const below = `{ totalCount restsOn { definite possible } nodes {
      certainty independentSources matters possibleMatters repeatMatters evidence { ... on Node { id } }
    } }`;
    const { plan, notifications } = await planOf(pattern, given, below);
    expect(notifications).toEqual([]);
    expect(scansOf(plan)).toEqual([]);
    expect(steps(plan).filter(({ operator }) => operator === 'NodeIndexScan')).toEqual([]);
    const [order] = ordersOf(pattern);
    const own = order ? indexOf(pattern, order) : '';
    const allegations = 'Allegation(unitId, conductStartEarliestKey, id)';
    const expected = pattern.name === 'mattersByUnit' ? [allegations, own] : [own];
    expect([...new Set(pageIndexes(plan))].sort()).toEqual(expected.sort());
  });
});

describe('a table with its usual arguments is read from what was counted at load', () => {
  test.each(tables.map((one) => [one.name, one] as const))('%s', async (_, pattern) => {
    const { plan, notifications } = await planOf(pattern, { ...leastOf(pattern), first: 2 });
    expect(notifications).toEqual([]);
    expect(scansOf(plan)).toEqual([]);
    expect(pageIndexes(plan).length).toBeGreaterThan(0);
    // An index that is read from end to end is a scan of its label.
    expect(steps(plan).filter(({ operator }) => operator === 'NodeIndexScan')).toEqual([]);
  });
});

describe('the evidence of a table is read from an index, and of its data set only', () => {
  const withEvidence = tables.filter(({ root }) => model.rows.get(root.target)?.fields.has('evidence'));

  test('every table shows its evidence', () => {
    expect(withEvidence.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
  });

  test.each(
    withEvidence.flatMap((pattern) =>
      waysOf(pattern).map(([way, given]) => [pattern.name, way, pattern, given] as const),
    ),
  )('%s %s', async (_, _way, pattern, given) => {
    const below = plainSelection(pattern).replace('nodes {', 'nodes { evidence(first: 2) { id }');
    const { plan, notifications } = await planOf(pattern, { ...given, first: 2 }, below);
    expect(notifications).toEqual([]);
    expect(scansOf(plan)).toEqual([]);
  });
});
