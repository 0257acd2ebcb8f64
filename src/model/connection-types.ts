import type { GraphModel, NodeType } from './graph-model.js';
import { isFilterable } from './where-types.js';

/** Types that every list shares, as SDL. Relay's cursor connections specification names their fields. */
export const PAGE_TYPES = `
"Where a page stands in its list (Relay cursor connections)."
type PageInfo {
  "Whether more records follow this page."
  hasNextPage: Boolean!
  "Whether records come before this page: an \`after\`, or with \`last\` a further page, says so."
  hasPreviousPage: Boolean!
  "The cursor of the first record of this page."
  startCursor: String
  "The cursor of the last record of this page."
  endCursor: String
}
"Whether a list is known to be whole."
enum Completeness {
  "The data set or a source says that these are all."
  COMPLETE
  "There may be more that no source states."
  OPEN
}
`;

/** Connections, edges and sort arguments of every type that lists can have, as SDL. */
export function connectionTypes(model: GraphModel): string {
  const sought = [...model.roots.values()].flatMap(({ kind, target }) => (kind === 'search' ? [target] : []));
  return [...connected(model)]
    .map((name) => connectionType(name, model.nodes.get(name), sought.includes(name)))
    .join('\n');
}

/** Whether lists of this type have connections of their own. */
export function isConnected(name: string, model: GraphModel): boolean {
  return connected(model).has(name);
}

function connected(model: GraphModel): ReadonlySet<string> {
  const fields = [...model.nodes.values()].flatMap((node) => [...node.fields.values()]);
  const lists = fields.flatMap((field) => (field.kind === 'many' && !field.plain ? [field.target] : []));
  const roots = [...model.roots.values()].flatMap((root) =>
    root.kind === 'page' || root.kind === 'search' ? [root.target] : [],
  );
  return new Set([...lists, ...roots]);
}

function connectionType(name: string, node: NodeType | undefined, isSought: boolean): string {
  const facets = isSought ? '"How many were found of each kind and data set."\n  facets: SearchFacets!' : '';
  return `
"A page of ${name} records."
type ${name}Connection {
  "The records of this page, each with its cursor."
  edges: [${name}Edge!]!
  "The records of this page."
  nodes: [${name}!]!
  "Where this page stands in the list."
  pageInfo: PageInfo!
  "How many records the whole list has that are stated and meet \`where\`."
  totalCount: Int!
  "Whether the list is known to be whole. An empty OPEN list is not stated, not none."
  completeness: Completeness!
  ${facets}
}
${edgeType(name)}
${node ? sortType(node) : ''}`;
}

/** A record of a page with its cursor, as SDL. */
export function edgeType(name: string): string {
  return `
"A record in a page."
type ${name}Edge {
  "Stands for the record's place in this order; give it as \`after\` or \`before\`."
  cursor: String!
  "The record."
  node: ${name}!
}`;
}

/** The orders that a type offers, as SDL. */
export function sortType(node: NodeType): string {
  const orders = node.orders.map((order) => {
    const keys = [...order.keys.map((key) => `\`${key.path}\``), '`id`'].join(', then ');
    return `"By ${keys}." ${order.name}: SortDirection`;
  });
  return `"An order for lists of ${node.name}: exactly one. The first is the default, ascending."\ninput ${node.name}Sort @oneOf {\n  ${orders.join('\n  ')}\n}`;
}

/** The arguments of a connection field, as SDL. The scores of a search can be read downwards only. */
export function connectionArguments(target: string, model: GraphModel): string {
  const node = model.nodes.get(target);
  const backward = node !== undefined || model.rows.has(target);
  return [
    ...(isFilterable(target, model) && node ? [`"What the records must meet." where: ${target}Where`] : []),
    ...(node && !node.anonymous ? [`"The order, with ties broken by id." sort: ${target}Sort`] : []),
    '"How many records from the front: 20 when not given." first: Int',
    '"The cursor after which the page begins." after: String',
    ...(backward
      ? [
          '"How many records from the back." last: Int',
          '"The cursor before which the page ends." before: String',
        ]
      : []),
  ].join('\n');
}
