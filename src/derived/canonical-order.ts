import type { Facts, NodeFact, PropertyValue, RelationshipFact } from '../model/facts.js';
import { compareText } from './compare-text.js';

/** Lists that are sets: the order in which a file names them says nothing. */
const SETS: readonly string[] = ['complete', 'generalised'];

/**
 * Facts in an order that does not depend on how they came: records by id, relationships by type and ends, properties by
 * name, each relationship once. The hash of a release is taken over this (architecture.md section 5, the data version).
 */
export function canonicalOrder({ nodes, relationships }: Facts): Facts {
  const links = relationships.map(ordered).sort(compareLinks);
  return Object.freeze({
    nodes: Object.freeze(nodes.map(ordered).sort((a, b) => compareText(a.id, b.id))),
    relationships: Object.freeze(
      links.filter((link, i) => {
        const previous = links[i - 1];
        return !previous || compareLinks(link, previous) !== 0;
      }),
    ),
  });
}

/** Properties are printed only for links of one type between the same two records: there are few. */
function compareLinks(a: RelationshipFact, b: RelationshipFact): number {
  return (
    compareText(a.type, b.type) ||
    compareText(a.from, b.from) ||
    compareText(a.to, b.to) ||
    compareText(JSON.stringify(a.properties), JSON.stringify(b.properties))
  );
}

function ordered<T extends NodeFact | RelationshipFact>(one: T): T {
  const properties: Record<string, PropertyValue> = {};
  for (const name of Object.keys(one.properties).sort()) {
    const value = one.properties[name];
    if (value === undefined) continue;
    properties[name] = inSetOrder(name, value);
  }
  return { ...one, properties };
}

/** A list that is a set, each member once and in order; any other value as it is. */
export function inSetOrder(name: string, value: PropertyValue): PropertyValue {
  return typeof value === 'object' && SETS.includes(name) ? [...new Set(value)].sort() : value;
}
