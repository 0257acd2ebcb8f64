import type { Facts, NodeFact, PropertyValue, RelationshipFact } from '../model/facts.js';
import type { GraphModel, NodeType } from '../model/graph-model.js';
import { dataSetOf } from './data-set-of.js';
import type { FactGraph, GrowingGraph } from './fact-graph.js';
import { hubsByChild, type Hub } from './hubs-by-child.js';
import { notStated, saysNotStated, type Leads } from './not-stated.js';
import { sortKeys } from './sort-keys.js';
import { unstated } from './unstated.js';

/** What the reader tells derivation only. It must not get into the graph: anybody can read that with Cypher. */
const WORKING: readonly string[] = ['disputed', 'withheldFacts'];

/**
 * Gives every record what it has because of the model: the keys of its orders, its hubs, its data set, and what is not stated
 * of it. A matter names what is not stated of its parts as well: `Hearing.seats`.
 * @param leadsToRow whether a record leads to the row of a pattern, none of which is among the facts
 * @returns how often each fact is not stated, complete
 */
export function completeFacts(graph: GrowingGraph, model: GraphModel, leadsToRow: Leads): Facts {
  const missing = notStated(
    model,
    (id, step) =>
      (step.direction === 'OUT' ? graph.out(id, step.type) : graph.into(id, step.type)).length > 0 ||
      leadsToRow(id, step),
  );
  const own = graph.records.map((node) =>
    isRecord(node) && saysNotStated(typeOf(node, model)) ? missing(node) : null,
  );
  const ofParts = missingOfParts(graph.records, own);
  const hubs = hubsByChild(model);
  graph.records.forEach((node, number) => {
    // Redirects of merged ids and tallies are no records of the model.
    if (!isRecord(node)) return;
    const names = own[number];
    const more = names ? { notStated: [...names, ...(ofParts.get(node.id) ?? [])].sort() } : {};
    const ends = (hub: Hub) => graph.out(node.id, hub.from).find(({ type }) => type === hub.parent)?.id;
    graph.replace(number, completeRecord(node, model, hubs.get(node.type), ends, more));
  });
  const open = unstated(graph.records, model);
  const none = () => undefined;
  return {
    nodes: open.nodes.map((node) => completeRecord(node, model, hubs.get(node.type), none)),
    relationships: open.relationships,
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
  nodes: readonly NodeFact[],
  own: readonly (readonly string[] | null)[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const matters = new Map(
    nodes.filter((node) => node.type === 'Matter').map((node) => [node.id, new Set<string>()]),
  );
  nodes.forEach((node, number) => {
    if (node.owner === node.id) return;
    const matter = matters.get(node.owner);
    for (const field of (matter && own[number]) ?? []) matter?.add(`${node.type}.${field}`);
  });
  return matters;
}
