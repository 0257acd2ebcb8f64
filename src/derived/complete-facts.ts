import type { Facts, NodeFact, PropertyValue } from '../model/facts.js';
import type { GraphModel, NodeType } from '../model/graph-model.js';
import { dataSetOf } from './data-set-of.js';
import { factGraph } from './fact-graph.js';
import { hubProperties } from './hub-properties.js';
import { notStated, saysNotStated } from './not-stated.js';
import { sortKeys } from './sort-keys.js';
import { unstated } from './unstated.js';

/** What the reader tells derivation only. It must not get into the graph: anybody can read that with Cypher. */
const WORKING: readonly string[] = ['disputed', 'withheldFacts'];

/**
 * What every record has because of the model: the keys of its orders, its hubs, its data set, and what is not stated of it.
 * A matter names what is not stated of its parts as well: `Hearing.seats`.
 */
export function completeFacts(facts: Facts, model: GraphModel): Facts {
  const graph = factGraph(facts);
  // Redirects of merged ids and tallies are no records of the model.
  const technical = facts.nodes.filter((node) => node.type.startsWith('_'));
  const records = facts.nodes.filter((node) => !node.type.startsWith('_'));
  const hubsOf = hubProperties(graph, model);
  const missing = notStated(graph, model);
  const told = records.filter((node) => saysNotStated(typeOf(node, model)));
  const own = new Map(told.map((node) => [node.id, missing(node)]));
  const ofParts = missingOfParts(told, own);
  const complete = (node: NodeFact): NodeFact => {
    const names = own.get(node.id);
    const properties: Record<string, PropertyValue> = {
      ...node.properties,
      ...sortKeys(node, typeOf(node, model)),
      ...hubsOf(node),
      dataSetId: dataSetOf(node.id),
    };
    for (const name of WORKING) Reflect.deleteProperty(properties, name);
    if (names) properties['notStated'] = [...names, ...(ofParts.get(node.id) ?? [])].sort();
    return { ...node, properties };
  };
  const nodes = records.map(complete);
  const open = unstated(nodes, model);
  return {
    nodes: [...technical, ...nodes, ...open.nodes.map(complete)],
    relationships: [...facts.relationships, ...open.relationships],
  };
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
