/** A value of a property. What is not stated has no property at all: null never stands for anything else. */
export type PropertyValue = string | number | boolean | readonly string[];

/** A record as it stands, or will stand, in the graph. */
export interface NodeFact {
  readonly id: string;
  /** Name of the node type, which is its label. */
  readonly type: string;
  /**
   * Id of the entry that it is part of, or its own: a matter owns its allegations and hearings, an officer the postings.
   * What has one owner is written and replaced together.
   */
  readonly owner: string;
  /** Properties by their stored names, without `id`. Days are ISO, open bounds FIRST_DAY and LAST_DAY. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export interface RelationshipFact {
  readonly type: string;
  /** Id of the node it begins at. */
  readonly from: string;
  /** Id of the node it ends at. */
  readonly to: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** A graph as plain data: what the loader writes and what derivation works on. */
export interface Facts {
  readonly nodes: readonly NodeFact[];
  readonly relationships: readonly RelationshipFact[];
}
