import type { Facts, NodeFact, PropertyValue } from '../model/facts.js';
import type { GraphModel, NodeType } from '../model/graph-model.js';
import { dataSetOf } from './data-set-of.js';
import { factGraph, type FactGraph } from './fact-graph.js';
import { hubProperties } from './hub-properties.js';
import { notStated, saysNotStated, type Leads } from './not-stated.js';
import { sortKeys } from './sort-keys.js';
import { unstated } from './unstated.js';

/** What the reader tells derivation only. It must not get into the graph: anybody can read that with Cypher. */
const WORKING: readonly string[] = ['disputed', 'withheldFacts'];

/**
 * What every record has because of the model: the keys of its orders, its hubs, its data set, and what is not stated of it.
 * A matter names what is not stated of its parts as well: `Hearing.seats`.
 * @param leadsToRow whether a record leads to the row of a pattern, none of which is among the facts
 */
export function completeFacts(facts: Facts, model: GraphModel, leadsToRow: Leads): Facts {
  const graph = factGraph(facts);
  // Redirects of merged ids and tallies are no records of the model.
  const technical = facts.nodes.filter((node) => node.type.startsWith('_'));
  const records = facts.nodes.filter((node) => !node.type.startsWith('_'));
  const missing = notStated(
    model,
    (id, step) =>
      (step.direction === 'OUT' ? graph.out(id, step.type) : graph.into(id, step.type)).length > 0 ||
      leadsToRow(id, step),
  );
  const told = records.filter((node) => saysNotStated(typeOf(node, model)));
  const own = new Map(told.map((node) => [node.id, missing(node)]));
  const ofParts = missingOfParts(told, own);
  const hubsOf = hubProperties(graph, model);
  const nodes = records.map((node) => {
    const names = own.get(node.id);
    const record = completeRecord(node, model, hubsOf);
    return names
      ? withProperties(record, { notStated: [...names, ...(ofParts.get(node.id) ?? [])].sort() })
      : record;
  });
  const open = unstated(nodes, model);
  return {
    nodes: [...technical, ...nodes, ...open.nodes.map((node) => completeRecord(node, model, hubsOf))],
    relationships: [...facts.relationships, ...open.relationships],
  };
}

/** The same of rows of patterns, which state nothing themselves. */
export function completeRows(rows: Facts, graph: FactGraph, model: GraphModel): Facts {
  const hubsOf = hubProperties(factGraph(rows, graph), model);
  return {
    nodes: rows.nodes.map((node) => (node.type.startsWith('_') ? node : completeRecord(node, model, hubsOf))),
    relationships: rows.relationships,
  };
}

function completeRecord(
  node: NodeFact,
  model: GraphModel,
  hubsOf: (node: NodeFact) => Readonly<Record<string, PropertyValue>>,
): NodeFact {
  const properties: Record<string, PropertyValue> = {
    ...node.properties,
    ...sortKeys(node, typeOf(node, model)),
    ...hubsOf(node),
    dataSetId: dataSetOf(node.id),
  };
  for (const name of WORKING) Reflect.deleteProperty(properties, name);
  return { ...node, properties };
}

function withProperties(node: NodeFact, properties: NodeFact['properties']): NodeFact {
  return { ...node, properties: { ...node.properties, ...properties } };
}

function typeOf(node: NodeFact, model: GraphModel): NodeType {
  const type = model.nodes.get(node.type);
  if (!type) throw new Error(`${node.id} is of the type ${node.type}, which the model does not have`);
  return type;
}

/** By matter, what is not stated of its parts, each named once. */
function missingOfParts(
  nodes: readonly NodeFact[],
  own: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const matters = new Map(
    nodes.filter((node) => node.type === 'Matter').map((node) => [node.id, new Set<string>()]),
  );
  for (const node of nodes) {
    if (node.owner === node.id) continue;
    for (const field of own.get(node.id) ?? []) matters.get(node.owner)?.add(`${node.type}.${field}`);
  }
  return matters;
}
