import type { NodeFact, PropertyValue } from '../model/facts.js';
import type { NodeType } from '../model/graph-model.js';
import { sortKey } from '../model/sort-key.js';

/**
 * Writes the stored keys of every order that a type offers: never absent, folded for names (architecture.md section 6, "No
 * index holds nulls: each nullable sort field has a stored non-null key").
 * @param properties into which they are written
 */
export function sortKeys(node: NodeFact, type: NodeType, properties: Record<string, PropertyValue>): void {
  for (const { keys } of type.orders)
    for (const key of keys)
      properties[key.property] = sortKey(
        key.type,
        node.properties[key.source] as string | number | undefined,
      );
}
