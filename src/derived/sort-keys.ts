import type { NodeFact } from '../model/facts.js';
import type { NodeType } from '../model/graph-model.js';
import { sortKey } from '../model/sort-key.js';
import type { Properties } from './additions.js';

/**
 * The stored keys of every order that a type offers: never absent, folded for names (architecture.md section 6, "No index
 * holds nulls: each nullable sort field has a stored non-null key").
 */
export function sortKeys(node: NodeFact, type: NodeType): Properties {
  return Object.fromEntries(
    type.orders
      .flatMap((order) => order.keys)
      .map((key) => [
        key.property,
        sortKey(key.type, node.properties[key.source] as string | number | undefined),
      ]),
  );
}
