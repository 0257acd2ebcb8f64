import type { DocumentNode } from 'graphql';

/** The graph as the SDL describes it: frozen, and all that the other stages need to know about labels and properties. */
export interface GraphModel {
  /** The SDL as written, all files merged; the API's schema is made from it. */
  readonly document: DocumentNode;
  readonly nodes: ReadonlyMap<string, NodeType>;
  /** Interfaces and unions, each with the node types that they can be. */
  readonly abstracts: ReadonlyMap<string, AbstractType>;
  readonly values: ReadonlyMap<string, ValueType>;
  readonly views: ReadonlyMap<string, ViewType>;
  readonly links: ReadonlyMap<string, LinkType>;
  readonly rows: ReadonlyMap<string, RowType>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  readonly roots: ReadonlyMap<string, RootField>;
}

/** A type of which records are nodes, labelled with its name. */
export interface NodeType {
  readonly kind: 'node';
  readonly name: string;
  /** First part of its ids: `officer` in `officer/met-k3x9q`. */
  readonly prefix: string;
  /** Its key in a case file. */
  readonly plural: string;
  /** Whether a library may write it on its own; all others are parts. */
  readonly entry: boolean;
  /** Whether it is a victim: no look-up, filter or order. */
  readonly anonymous: boolean;
  readonly interfaces: readonly string[];
  readonly fields: ReadonlyMap<string, Field>;
  /** The orders that its lists offer; the first is the default. */
  readonly orders: readonly Order[];
}

export interface AbstractType {
  readonly kind: 'abstract';
  readonly name: string;
  readonly possible: readonly string[];
  /** Fields that every possible type has; empty for a union. */
  readonly fields: readonly string[];
}

export interface ValueType {
  readonly kind: 'value';
  readonly name: string;
  /** Parts of which one is there whenever anything is stated: of a gap, the least or the most may be all that is known. */
  readonly presence: readonly string[];
  readonly parts: readonly PropertyField[];
}

export interface ViewType {
  readonly kind: 'view';
  readonly name: string;
  readonly fields: ReadonlyMap<string, Field>;
}

export interface LinkType {
  readonly kind: 'link';
  readonly name: string;
  readonly fields: ReadonlyMap<string, LinkField>;
}

/** A row that a pattern counts when it is asked: values, and records that it is about. */
export interface RowType {
  readonly kind: 'row';
  readonly name: string;
  readonly fields: ReadonlyMap<string, RowField>;
}

/** An order of a list: its keys, then the id, all in one direction. */
export interface Order {
  readonly name: string;
  readonly keys: readonly OrderKey[];
}

export interface OrderKey {
  /** The field, or field and part, that people see: `conduct.startEarliest`. */
  readonly path: string;
  /** The stored, never absent property that carries the order: `conductStartEarliestKey`. */
  readonly property: string;
  /** The property that the key is made from: `conductStartEarliest`. */
  readonly source: string;
  readonly type: KeyType;
}

/** `text` is folded (compatibility decomposition, lower case), `day` and `enum` are taken as they are. */
export type KeyType = 'text' | 'day' | 'enum' | 'int';

export type Field =
  PropertyField | ValueField | OneField | ManyField | LinksField | ViewField | ReferenceField | ComputedField;

/** What every field says of itself. */
export interface FieldBase {
  readonly name: string;
  /** Where it stands: `Officer.name`. */
  readonly coordinate: string;
  /** Follows by rule, never written. */
  readonly derived: boolean;
  /** Set by the library itself, so no source is cited for it. */
  readonly ours: boolean;
  /** Its absence says nothing. */
  readonly optional: boolean;
  readonly filter: boolean;
}

export type ScalarName = 'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | 'Duration';

export interface PropertyField extends FieldBase {
  readonly kind: 'property';
  readonly property: string;
  /** A scalar's or an enum's name. */
  readonly type: string;
  readonly isEnum: boolean;
  readonly list: boolean;
  readonly nonNull: boolean;
  /** An enum with the member NOT_STATED: stored as an absent property, so that Cypher's null is our "not known". */
  readonly notStated: boolean;
  readonly searched: boolean;
}

export interface ValueField extends FieldBase {
  readonly kind: 'valued';
  readonly value: string;
  readonly nonNull: boolean;
}

/** A step along relationships. */
export interface Step {
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
}

export type Written = 'PART' | 'HANDLE';

export interface OneField extends FieldBase {
  readonly kind: 'one';
  readonly step: Step;
  /** Node type or abstract type. */
  readonly target: string;
  readonly nonNull: boolean;
  readonly written: Written | null;
}

export interface ManyField extends FieldBase {
  readonly kind: 'many';
  /** Null for a list that is reached by its hub or by agreement alone. */
  readonly step: Step | null;
  readonly hub: Hub | null;
  /** What the records of the list have in common with this one, the first served by an index; empty for other lists. */
  readonly matching: readonly Agreement[];
  readonly target: string;
  /** A short list without paging. */
  readonly plain: boolean;
  readonly written: Written | null;
  /** Arguments of its own; each filters by the property of the target that has its name. */
  readonly filters: readonly string[];
}

/**
 * How a record of a list agrees with the one that has the list: a property of theirs beside one of ours. After the first,
 * what we do not have asks nothing.
 */
export interface Agreement {
  readonly theirs: string;
  readonly by: '=' | '<=' | '>=' | 'IN';
  readonly ours: string;
}

/** A list paged from an index of the child, which holds the parent's id. */
export interface Hub {
  readonly property: string;
  /** The child's relationship that the property repeats; null where derivation sets it. */
  readonly from: string | null;
}

/** A short list of relationships with their own properties. */
export interface LinksField extends FieldBase {
  readonly kind: 'links';
  readonly step: Step;
  readonly link: string;
  readonly written: Written | null;
  /** The rule that chooses the relationships, for lists such as `commandersOn(day:)`. */
  readonly rule: Rule | null;
}

export interface ViewField extends FieldBase {
  readonly kind: 'viewed';
  readonly view: string;
}

export interface ReferenceField extends FieldBase {
  readonly kind: 'reference';
  readonly property: string;
  readonly target: string;
}

/** A rule by name, with the properties and the arguments that it works on. */
export interface Rule {
  readonly name: string;
  readonly from: readonly string[];
  readonly arguments: readonly string[];
}

export interface ComputedField extends FieldBase {
  readonly kind: 'computed';
  readonly rule: Rule;
  readonly type: string;
}

export type LinkField = PropertyField | ComputedField | EndField;

export type RowField = PropertyField | RecordInRow;

/** A record that a counted row is about, or the first of those that it counts. */
export interface RecordInRow extends FieldBase {
  readonly kind: 'record' | 'members';
  readonly target: string;
}

/** The node at the far end of a link, or one that is reached from there. */
export interface EndField extends FieldBase {
  readonly kind: 'end';
  readonly target: string;
  /** Fields to follow from the end; empty for the end itself. */
  readonly path: readonly string[];
}

/** A field of `Query`. */
export interface RootField {
  readonly name: string;
  readonly target: string;
  readonly kind: 'one' | 'byId' | 'byIds' | 'search' | 'list' | 'page' | 'pattern';
  /** Of a pattern: properties of its rows that its indexes hold equal before an order, the data set before all. */
  readonly equal: readonly string[];
}
