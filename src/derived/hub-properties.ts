import type { GraphModel } from '../model/graph-model.js';
import type { NodeFact } from '../model/facts.js';
import type { Properties } from './additions.js';
import type { FactGraph } from './fact-graph.js';

interface Hub {
  readonly property: string;
  readonly from: string;
  readonly parent: string;
}

/**
 * The ids of the hubs that a record belongs to, by type: the unit of a posting, the source of a citation
 * (architecture.md section 6, "Hubs page their lists by an index on the child that begins with the parent's id").
 */
export function hubProperties(graph: FactGraph, model: GraphModel): (node: NodeFact) => Properties {
  const hubs = hubsByChild(model);
  return (node) =>
    Object.fromEntries(
      (hubs.get(node.type) ?? []).flatMap(({ property, from, parent }) => {
        const end = graph.out(node.id, from).find((one) => one.type === parent);
        return end ? [[property, end.id]] : [];
      }),
    );
}

function hubsByChild(model: GraphModel): ReadonlyMap<string, readonly Hub[]> {
  const hubs = new Map<string, Hub[]>();
  for (const parent of model.nodes.values()) {
    for (const field of parent.fields.values()) {
      if (field.kind !== 'many' || !field.hub?.from) continue;
      const { property, from } = field.hub;
      hubs.set(field.target, [...(hubs.get(field.target) ?? []), { property, from, parent: parent.name }]);
    }
  }
  return hubs;
}
