import type { Facts, NodeFact, PropertyValue, RelationshipFact } from '../model/facts.js';

export type Properties = Readonly<Record<string, PropertyValue>>;

/** What a rule adds to the facts: records, relationships, and properties of records by their ids. */
export interface Additions {
  readonly nodes?: readonly NodeFact[];
  readonly relationships?: readonly RelationshipFact[];
  readonly properties?: ReadonlyMap<string, Properties>;
}

/** The facts with what the rules add. Rules add only, so their order does not matter here. */
export function withAdditions(facts: Facts, additions: readonly Additions[]): Facts {
  const added = new Map<string, Record<string, PropertyValue>>();
  for (const { properties } of additions) {
    for (const [id, values] of properties ?? []) added.set(id, Object.assign(added.get(id) ?? {}, values));
  }
  const nodes = [...facts.nodes, ...additions.flatMap((one) => one.nodes ?? [])];
  return {
    nodes: nodes.map((node) => {
      const values = added.get(node.id);
      return values ? { ...node, properties: { ...node.properties, ...values } } : node;
    }),
    relationships: [...facts.relationships, ...additions.flatMap((one) => one.relationships ?? [])],
  };
}

/** A relationship without properties. */
export function relationship(
  type: string,
  from: string,
  to: string,
  properties: Properties = {},
): RelationshipFact {
  return { type, from, to, properties };
}
