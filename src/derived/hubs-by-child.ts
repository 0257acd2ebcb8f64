import type { GraphModel } from '../model/graph-model.js';

/** A hub that a record belongs to: the unit of a posting, the source of a citation. */
export interface Hub {
  /** The property of the record that keeps the hub's id. */
  readonly property: string;
  /** The type of the relationship that leads to it. */
  readonly from: string;
  readonly parent: string;
}

/**
 * By type of record, the hubs whose lists its records stand in (architecture.md section 6, "Hubs page their lists by an index
 * on the child that begins with the parent's id").
 */
export function hubsByChild(model: GraphModel): ReadonlyMap<string, readonly Hub[]> {
  const known = KNOWN.get(model);
  if (known) return known;
  const hubs = new Map<string, Hub[]>();
  for (const parent of model.nodes.values()) {
    for (const field of parent.fields.values()) {
      if (field.kind !== 'many' || !field.hub?.from) continue;
      const { property, from } = field.hub;
      hubs.set(field.target, [...(hubs.get(field.target) ?? []), { property, from, parent: parent.name }]);
    }
  }
  KNOWN.set(model, hubs);
  return hubs;
}

/** Asked for with every part of a load. */
const KNOWN = new WeakMap<GraphModel, ReadonlyMap<string, readonly Hub[]>>();
