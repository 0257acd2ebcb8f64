import type { Field, GraphModel, NodeType, Order, RootField } from './graph-model.js';
import { soughtProperties, soughtTypes } from './sought-properties.js';

/** An index or constraint that the graph needs, as plain data and as the Cypher that makes it. */
export interface GraphIndex {
  readonly name: string;
  readonly label: string;
  readonly properties: readonly string[];
  readonly kind: 'unique' | 'range' | 'fulltext';
  readonly cypher: string;
}

/** The label of what patterns counted at load: `src/derived/tally.ts`. */
export const TALLY = '_Tally';

/** How often facts are not stated: every pattern shows those that it would need. */
export const UNSTATED = 'Unstated';

/** Labels that are not records: the marker of the graph, redirects of merged ids, what was loaded, and tallies. */
const TECHNICAL_LABELS = ['_Graph', '_Redirect', '_Loaded', TALLY] as const;

/** The full-text index over every field marked `@searched`. */
export const SEARCH_INDEX = 'search';

/**
 * Every constraint and index that the model asks for: ids are unique, each order that a root list or a hub offers ends
 * in the id, each filter of a root list leads to the default order, and each filter that a root list can reach finds its
 * records.
 */
export function graphIndexes(model: GraphModel): readonly GraphIndex[] {
  const ids = [...[...model.nodes.values()].map((node) => node.name), ...TECHNICAL_LABELS].map(unique);
  const pages = [...model.roots.values()].filter((root) => root.kind === 'page').map((root) => root.target);
  const ranges = [...new Set(pages)].flatMap((target) => rootIndexes(nodeType(model, target)));
  const hubs = [...model.nodes.values()].flatMap((node) =>
    [...node.fields.values()].flatMap((field) => hubIndexes(field, model)),
  );
  const patterns = [...model.roots.values()].flatMap((root) => patternIndexes(root, model));
  const tallies = range(TALLY, [DATA_SET, 'pattern', 'key']);
  const unstated = range(UNSTATED, [DATA_SET, 'fact']);
  const all = [...ids, ...ranges, ...hubs, ...patterns, tallies, unstated, fulltext(model)];
  const sought = soughtTypes(pages, model).flatMap((node) => soughtIndexes(node, all, model));
  return [...new Map([...all, ...sought].map((index) => [index.name, index])).values()];
}

/** Of one property each, for what no other index begins with: what is found so is put in order afterwards. */
function soughtIndexes(
  node: NodeType,
  others: readonly GraphIndex[],
  model: GraphModel,
): readonly GraphIndex[] {
  return soughtProperties(node, model)
    .filter((property) => !others.some((one) => one.properties[0] === property && holdsAll(one, node)))
    .map((property) => range(node.name, [property]));
}

/** The properties of the index that serves an order, after the properties that are held equal. */
export function orderProperties(order: Order, equal: readonly string[] = []): readonly string[] {
  return [...new Set([...equal, ...order.keys.map((key) => key.property), 'id'])];
}

/**
 * Properties that have an index of their own before the default order: equality on one of them is served by it. The
 * property that the order's first key is made from needs none.
 */
export function equalityProperties(node: NodeType, order: Order): readonly string[] {
  const first = order.keys[0]?.source;
  return [...node.fields.values()].flatMap((field) => {
    if (field.kind === 'reference') return [field.property];
    return field.kind === 'property' && field.filter && !field.list && field.property !== first
      ? [field.property]
      : [];
  });
}

/**
 * Whether an index holds every record of a type that has its first property. A record without one of the others is in no
 * index; sort keys and ids are never absent.
 */
export function holdsAll({ kind, label, properties }: GraphIndex, node: NodeType): boolean {
  const present = new Set(['id', ...node.orders.flatMap(({ keys }) => keys.map(({ property }) => property))]);
  return (
    kind !== 'fulltext' &&
    label === node.name &&
    properties.slice(1).every((property) => present.has(property))
  );
}

function rootIndexes(node: NodeType): readonly GraphIndex[] {
  const [first] = node.orders;
  const orders = node.orders
    .filter((order) => order.keys.length > 0)
    .map((order) => range(node.name, orderProperties(order)));
  const filters = first
    ? equalityProperties(node, first).map((property) => range(node.name, orderProperties(first, [property])))
    : [];
  return [...orders, ...filters];
}

/** The property that every record has, and that every pattern holds equal before all others. */
export const DATA_SET = 'dataSetId';

function patternIndexes({ kind, target, equal }: RootField, model: GraphModel): readonly GraphIndex[] {
  const node = kind === 'pattern' ? model.nodes.get(target) : undefined;
  return (node?.orders ?? []).map((order) => range(target, orderProperties(order, [DATA_SET, ...equal])));
}

function hubIndexes(field: Field, model: GraphModel): readonly GraphIndex[] {
  if (field.kind !== 'many') return [];
  const [first] = field.matching;
  if (first) return [range(field.target, [first.theirs])];
  if (!field.hub) return [];
  const { property } = field.hub;
  const child = nodeType(model, field.target);
  return child.orders.map((order) => range(child.name, orderProperties(order, [property])));
}

function nodeType(model: GraphModel, name: string): NodeType {
  const node = model.nodes.get(name);
  if (!node) throw new Error(`${name} is no node type`);
  return node;
}

function unique(label: string): GraphIndex {
  const name = `${label}_id`;
  return {
    name,
    label,
    properties: ['id'],
    kind: 'unique',
    cypher: `CREATE CONSTRAINT \`${name}\` IF NOT EXISTS FOR (n:\`${label}\`) REQUIRE n.id IS UNIQUE`,
  };
}

function range(label: string, properties: readonly string[]): GraphIndex {
  const name = [label, ...properties].join('_');
  const on = properties.map((property) => `n.\`${property}\``).join(', ');
  return {
    name,
    label,
    properties,
    kind: 'range',
    cypher: `CREATE RANGE INDEX \`${name}\` IF NOT EXISTS FOR (n:\`${label}\`) ON (${on})`,
  };
}

function fulltext(model: GraphModel): GraphIndex {
  const searched = [...model.nodes.values()].flatMap((node) =>
    [...node.fields.values()].flatMap((field) =>
      field.kind === 'property' && field.searched ? [{ label: node.name, property: field.property }] : [],
    ),
  );
  const labels = [...new Set(searched.map((one) => one.label))];
  const properties = [...new Set(searched.map((one) => one.property))];
  const on = properties.map((property) => `n.\`${property}\``).join(', ');
  const of = labels.map((label) => `\`${label}\``).join('|');
  return {
    name: SEARCH_INDEX,
    label: labels.join('|'),
    properties,
    kind: 'fulltext',
    cypher: `CREATE FULLTEXT INDEX \`${SEARCH_INDEX}\` IF NOT EXISTS FOR (n:${of}) ON EACH [${on}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-folding'}}`,
  };
}
