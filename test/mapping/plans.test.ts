import { beforeAll, describe, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { readSchema } from '../../src/cli/read-schema.js';
import { writeCursor } from '../../src/mapping/cursor.js';
import { planOperation } from '../../src/mapping/plan-operation.js';
import { PATTERNS } from '../../src/patterns/patterns.js';
import { statementWriter } from '../statement-writer.js';
import { apiSchema } from '../../src/model/api-schema.js';
import { equalityProperties, orderProperties } from '../../src/model/graph-indexes.js';
import type { NodeType, Order } from '../../src/model/graph-model.js';
import type { PlanStep } from '../../src/neo4j/database.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { fillEveryLabel } from './every-label.js';
import { indexesOf, isScan, isSort, operators, steps } from './plan-steps.js';
import { testLimits } from './test-limits.js';

const model = readSchema();
const schema = apiSchema(model);
const write = statementWriter();
const { database } = await testDatabase({ schema: true });

beforeAll(() => fillEveryLabel(database, model), databaseTimeoutMs);

/** How the database would run a query with one root field. */
async function planOf(
  query: string,
): Promise<{ readonly plan: PlanStep; readonly notifications: readonly string[] }> {
  const [definition] = parse(query).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const [root] = planOperation(
    { operation: definition, fragments: {}, variables: {} },
    model,
    schema,
    testLimits,
    { byField: PATTERNS, dataSet: 'dataset/x' },
  ).values();
  if (root instanceof Error) throw root;
  if (!root?.plan) throw new Error('no root field that reads');
  const { plan, notifications } = await database.explain(write(root.plan));
  return { plan, notifications: notifications.map(({ description }) => description) };
}

/** The part of a plan that finds the page: what is below the OPTIONAL that keeps a row for an empty page. */
function pageOf(plan: PlanStep): PlanStep {
  const found = steps(plan).find(({ operator }) => operator === 'Optional');
  if (!found) throw new Error('no page');
  return found;
}

const pages = [...model.roots.values()].filter((root) => root.kind === 'page');
const nodeOf = (name: string): NodeType => {
  const node = model.nodes.get(name);
  if (!node) throw new Error(name);
  return node;
};
const offered = pages.flatMap(({ name, target }) =>
  nodeOf(target).orders.map((order) => ({ name, node: nodeOf(target), order })),
);

const cursorOf = (node: NodeType, order: Order): string =>
  writeCursor({
    order: `${node.name}.${order.name}`,
    keys: [...order.keys.map((key) => (key.type === 'int' ? 1 : `${key.property}-2`)), 'id-2'],
  });

/** The index of an order; the unique one where the order is by id alone. */
const indexOf = (node: NodeType, order: Order, equal: readonly string[] = []): string =>
  `${node.name}(${orderProperties(order, equal).join(', ')})`;

describe('a page costs what it shows: every order that is offered comes from its index', () => {
  test.each(
    offered.flatMap((one) =>
      ['ASC', 'DESC'].map((direction) => [one.name, one.order.name, direction, one] as const),
    ),
  )('the first page of %s by %s %s', async (name, orderName, direction, { node, order }) => {
    const { plan, notifications } = await planOf(
      `{ ${name}(sort: { ${orderName}: ${direction} }, first: 2) { nodes { id } } }`,
    );
    const page = pageOf(plan);
    expect(notifications).toEqual([]);
    expect(indexesOf(page)).toEqual([indexOf(node, order)]);
    expect(operators(page)).toEqual(expect.arrayContaining(['Limit']));
    expect(operators(page).filter((one) => isSort(one) || isScan(one))).toEqual([]);
    expect(operators(plan).filter(isScan)).toEqual([]);
  });

  test.each(
    offered.flatMap((one) =>
      ['after', 'before'].map((side) => [one.name, one.order.name, side, one] as const),
    ),
  )('a page of %s by %s %s a cursor', async (name, orderName, side, { node, order }) => {
    const size = side === 'after' ? 'first' : 'last';
    const query = `{ ${name}(sort: { ${orderName}: ASC }, ${size}: 2, ${side}: "${cursorOf(node, order)}") { nodes { id } } }`;
    const { plan, notifications } = await planOf(query);
    const page = pageOf(plan);
    expect(notifications).toEqual([]);
    expect(indexesOf(page)).toEqual(
      Array.from({ length: order.keys.length + 1 }, () => indexOf(node, order)),
    );
    expect(operators(plan).filter(isScan)).toEqual([]);
    // The branches are cut before they are put in order: what is sorted is a page from each, never a list.
    for (const union of steps(page).filter(({ operator }) => operator === 'Union')) {
      expect(union.children.flatMap(operators).filter(isSort)).toEqual([]);
    }
    expect(operators(page).filter((one) => one === 'Limit').length).toBe(order.keys.length + 1);
    expect(steps(page).filter(({ operator }) => operator === 'NodeIndexScan')).toEqual([]);
  });

  const filters = pages.flatMap(({ name, target }) => {
    const node = nodeOf(target);
    const [order] = node.orders;
    if (!order) return [];
    return equalityProperties(node, order).map((property) => ({ name, node, order, property }));
  });

  test.each(filters.map((one) => [one.name, one.property, one] as const))(
    '%s with %s held equal, in the default order',
    async (name, property, { node, order }) => {
      const field = [...node.fields.values()].find((one) => 'property' in one && one.property === property);
      const enumeration =
        field?.kind === 'property'
          ? model.enums.get(field.type)?.find((member) => member !== 'NOT_STATED')
          : undefined;
      const value = enumeration ?? '"x"';
      const filter =
        field?.kind === 'reference'
          ? `${field.name}: { id: { eq: "dataset/x" } }`
          : `${field?.name ?? ''}: { eq: ${value} }`;
      const { plan, notifications } = await planOf(
        `{ ${name}(where: { ${filter} }, first: 2) { nodes { id } } }`,
      );
      const page = pageOf(plan);
      expect(notifications).toEqual([]);
      expect(indexesOf(page)).toContain(indexOf(node, order, [property]));
      expect(operators(page).filter((one) => isSort(one) || isScan(one))).toEqual([]);
    },
  );
});

describe('a hub is paged from the index of its members, however many there are', () => {
  const hubs = [...model.nodes.values()].flatMap((parent) =>
    [...parent.fields.values()].flatMap((field) => {
      const root = [...model.roots.values()].find((one) => one.kind === 'one' && one.target === parent.name);
      return field.kind === 'many' && field.hub && root
        ? [{ parent, field, hub: field.hub, root: root.name }]
        : [];
    }),
  );

  test.each(hubs.map((one) => [one.field.coordinate, one] as const))(
    '%s',
    async (_, { parent, field, hub, root }) => {
      const { plan, notifications } = await planOf(
        `{ ${root}(id: "${parent.prefix}/x") { ${field.name}(first: 2) { nodes { id } } } }`,
      );
      const child = nodeOf(field.target);
      const [order] = child.orders;
      expect(notifications).toEqual([]);
      expect(order && indexesOf(plan)).toContain(order && indexOf(child, order, [hub.property]));
      expect(operators(plan).filter((one) => isSort(one) || isScan(one))).toEqual([]);
    },
  );
});

test('a record by its id is one look-up, not a search', async () => {
  const { plan, notifications } = await planOf('{ officer(id: "officer/x") { id } }');
  expect(notifications).toEqual([]);
  expect(operators(plan).filter((one) => one === 'NodeUniqueIndexSeek').length).toBe(4);
  expect(operators(plan).filter((one) => isSort(one) || isScan(one))).toEqual([]);
});

test('a count of everything comes from the count store', async () => {
  const { plan } = await planOf('{ officers { totalCount } }');
  expect(operators(plan)).toContain('NodeCountFromCountStore');
});
