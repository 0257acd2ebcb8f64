import type { Facts, NodeFact, PropertyValue, RelationshipFact } from '../model/facts.js';
import type { GraphModel, NodeType } from '../model/graph-model.js';
import { dataSetOf } from './data-set-of.js';
import type { FactGraph } from './fact-graph.js';
import { hubsByChild, type Hub } from './hubs-by-child.js';
import { inParts } from './in-parts.js';
import { notStated, saysNotStated, type Leads } from './not-stated.js';
import { sortKeys } from './sort-keys.js';
import { countUnstated } from './unstated.js';

/** What the reader tells derivation only. It must not get into the graph: anybody can read that with Cypher. */
const WORKING: readonly string[] = ['disputed', 'withheldFacts'];

/**
 * Every record with what it has because of the model: the keys of its orders, its hubs, its data set, and what is not stated
 * of it. A matter names what is not stated of its parts as well: `Hearing.seats`. In parts, since the records of a national
 * record are not in memory once more; the last is how often each fact is not stated.
 * @param leadsToRow whether a record leads to the row of a pattern, none of which is among the facts
 * @param size how many records a part has
 */
export function* completeFacts(
  graph: FactGraph,
  model: GraphModel,
  leadsToRow: Leads,
  size: number,
): Generator<Facts> {
  const missing = notStated(
    model,
    (id, step) =>
      (step.direction === 'OUT' ? graph.out(id, step.type) : graph.into(id, step.type)).length > 0 ||
      leadsToRow(id, step),
  );
  const missingOf = (node: NodeFact) =>
    isRecord(node) && saysNotStated(typeOf(node, model)) ? missing(node) : null;
  const ofParts = missingOfParts(graph, missingOf);
  const open = countUnstated(
    model,
    graph.nodes('DataSet').map(({ id }) => id),
  );
  const hubs = hubsByChild(model);
  const complete = (node: NodeFact): NodeFact => {
    // Redirects of merged ids and tallies are no records of the model.
    if (!isRecord(node)) return node;
    const names = missingOf(node);
    if (names) open.note(node, names);
    const more = names ? { notStated: [...names, ...(ofParts.get(node.id) ?? [])].sort() } : {};
    const ends = (hub: Hub) => graph.out(node.id, hub.from).find(({ type }) => type === hub.parent)?.id;
    return completeRecord(node, model, hubs.get(node.type), ends, more);
  };
  for (const some of inParts(graph.records, size)) yield { nodes: some.map(complete), relationships: [] };
  const { nodes, relationships } = open.records();
  const none = () => undefined;
  yield {
    nodes: nodes.map((node) => completeRecord(node, model, hubs.get(node.type), none)),
    relationships,
  };
}

/** The same of rows of patterns, which state nothing themselves. */
export function completeRows(rows: Facts, graph: FactGraph, model: GraphModel): Facts {
  const hubs = hubsByChild(model);
  const leads = new Set(rows.nodes.flatMap(({ type }) => (hubs.get(type) ?? []).map(({ from }) => from)));
  const ends = new Map<string, RelationshipFact[]>();
  for (const one of rows.relationships)
    if (leads.has(one.type)) ends.set(one.from, [...(ends.get(one.from) ?? []), one]);
  const typeOfRow = new Map(leads.size === 0 ? [] : rows.nodes.map(({ id, type }) => [id, type]));
  const found = (id: string, hub: Hub) =>
    (ends.get(id) ?? [])
      .filter(
        ({ type, to }) => type === hub.from && (graph.node(to)?.type ?? typeOfRow.get(to)) === hub.parent,
      )
      .map(({ to }) => to)
      .sort()[0];
  return {
    nodes: rows.nodes.map((node) =>
      isRecord(node) ? completeRecord(node, model, hubs.get(node.type), (hub) => found(node.id, hub)) : node,
    ),
    relationships: rows.relationships,
  };
}

function isRecord(node: NodeFact): boolean {
  return !node.type.startsWith('_');
}

function completeRecord(
  node: NodeFact,
  model: GraphModel,
  hubs: readonly Hub[] | undefined,
  endOf: (hub: Hub) => string | undefined,
  more: NodeFact['properties'] = {},
): NodeFact {
  const properties: Record<string, PropertyValue> = { ...node.properties };
  sortKeys(node, typeOf(node, model), properties);
  for (const hub of hubs ?? []) {
    const end = endOf(hub);
    if (end !== undefined) properties[hub.property] = end;
  }
  properties['dataSetId'] = dataSetOf(node.id);
  for (const name of WORKING) if (name in properties) Reflect.deleteProperty(properties, name);
  return { ...node, properties: Object.assign(properties, more) };
}

function typeOf(node: NodeFact, model: GraphModel): NodeType {
  const type = model.nodes.get(node.type);
  if (!type) throw new Error(`${node.id} is of the type ${node.type}, which the model does not have`);
  return type;
}

/** By matter, what is not stated of its parts, each named once. */
function missingOfParts(
  graph: FactGraph,
  missingOf: (node: NodeFact) => readonly string[] | null,
): ReadonlyMap<string, ReadonlySet<string>> {
  const matters = new Map<string, Set<string>>();
  for (const node of graph.records) {
    if (node.owner === node.id || graph.node(node.owner)?.type !== 'Matter') continue;
    const own = matters.get(node.owner) ?? new Set();
    matters.set(node.owner, own);
    for (const field of missingOf(node) ?? []) own.add(nameOfPart(node.type, field));
  }
  return matters;
}

const NAMES = new Map<string, string>();

/** The same text for all matters: there are few, in hundreds of thousands of lists. */
function nameOfPart(type: string, field: string): string {
  const name = `${type}.${field}`;
  const known = NAMES.get(name);
  if (known === undefined) NAMES.set(name, name);
  return known ?? name;
}
