import type { NodeFact, PropertyValue, RelationshipFact } from '../model/facts.js';

export type Properties = Readonly<Record<string, PropertyValue>>;

/** What a rule adds to the facts: records, relationships, and properties of records by their ids. */
export interface Additions {
  readonly nodes?: readonly NodeFact[];
  readonly relationships?: readonly RelationshipFact[];
  readonly properties?: ReadonlyMap<string, Properties>;
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
