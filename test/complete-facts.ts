import type { Facts, NodeFact, PropertyValue } from '../src/model/facts.js';
import type { GraphModel, ManyField } from '../src/model/graph-model.js';
import { sortKey } from '../src/model/sort-key.js';

/** Adds what the loader adds to every record by itself: the keys of its orders, and the ids that hubs are paged by. */
export function completeFacts({ nodes, relationships }: Facts, model: GraphModel): Facts {
  const hubs = hubsByChild(model);
  return {
    relationships,
    nodes: nodes.map((node): NodeFact => {
      const keys = (model.nodes.get(node.type)?.orders ?? []).flatMap((order) => order.keys);
      const sorting = keys.map(({ property, source, type }): [string, PropertyValue] => [
        property,
        sortKey(type, node.properties[source] as string | number | undefined),
      ]);
      const parents = (hubs.get(node.type) ?? []).flatMap(({ property, from }): [string, PropertyValue][] => {
        const parent = relationships.find((one) => one.type === from && one.from === node.id);
        return parent ? [[property, parent.to]] : [];
      });
      return { ...node, properties: { ...node.properties, ...Object.fromEntries([...sorting, ...parents]) } };
    }),
  };
}

type Hub = NonNullable<ManyField['hub']>;

function hubsByChild(model: GraphModel): ReadonlyMap<string, readonly Hub[]> {
  const hubs = new Map<string, Hub[]>();
  for (const field of [...model.nodes.values()].flatMap((type) => [...type.fields.values()])) {
    if (field.kind !== 'many' || !field.hub) continue;
    hubs.set(field.target, [...(hubs.get(field.target) ?? []), field.hub]);
  }
  return hubs;
}
