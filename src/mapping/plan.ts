import type { Agreement, Step } from '../model/graph-model.js';

/** A value that becomes a parameter. Everything else in a plan is part of the statement's text. */
export interface Parameter {
  readonly $: string | number | boolean | readonly (string | number)[];
  /** Where it is another one with so much added. */
  readonly from?: { readonly parameter: Parameter; readonly plus: number };
}

/** A parameter that is another one with so much added. */
export function increased(parameter: Parameter, plus: number): Parameter {
  return plus === 0 ? parameter : { $: Number(parameter.$) + plus, from: { parameter, plus } };
}

/** What is read of a record: its id, the columns that every possible type has, then those of its own type. */
export interface NodePlan {
  readonly columns: readonly Column[];
  readonly cases: readonly { readonly label: string; readonly columns: readonly Column[] }[];
}

/** One position of a row. Two selections that need the same thing share it. */
export type Column =
  | { readonly kind: 'property'; readonly property: string }
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'one'; readonly reach: Reach; readonly node: NodePlan }
  | { readonly kind: 'list'; readonly list: ListPlan }
  /** The evidence of what is counted again, in an order. */
  | {
      readonly kind: 'evidence';
      readonly recount: Recount;
      readonly order: OrderPlan;
      readonly node: NodePlan;
    }
  | { readonly kind: 'links'; readonly links: LinksPlan }
  | { readonly kind: 'page'; readonly page: PagePlan }
  | { readonly kind: 'count'; readonly count: CountPlan }
  | { readonly kind: 'tally'; readonly tally: TallyPlan };

/** How one gets from a record to others: along a relationship, or by a property that holds an id. */
export type Reach =
  | { readonly by: 'step'; readonly step: Step }
  /** The far records hold this record's id. */
  | { readonly by: 'hub'; readonly label: string; readonly property: string }
  /** This record holds the far record's id. */
  | { readonly by: 'reference'; readonly label: string; readonly property: string }
  /** The far records agree with this one. */
  | { readonly by: 'match'; readonly label: string; readonly agreements: readonly AgreementPlan[] }
  /** The records of a label: the start of a root list. */
  | { readonly by: 'label'; readonly label: string };

/** An agreement, in which a number may be added to ours. */
export interface AgreementPlan extends Omit<Agreement, 'by'> {
  readonly by: Agreement['by'] | '<';
  readonly plus?: Parameter;
}

/** An order as it stands in the statement: stored keys, then the id, all in one direction. */
export interface OrderPlan {
  readonly keys: readonly string[];
  readonly descending: boolean;
}

export interface PagePlan {
  readonly reach: Reach;
  readonly order: OrderPlan;
  readonly limit: Parameter;
  /** Key values and id of the record after which the page begins, in the order's direction. */
  readonly after: readonly Parameter[] | null;
  readonly where: Predicate;
  /** Properties held equal by an index before the order's keys. */
  readonly equal: readonly Held[];
  /** Bounds on the first key that follow from `where`, so that the index seeks instead of scanning. */
  readonly bounds: readonly Predicate[];
  /** Sides from which a root list is read where one of them is rare. Empty for other lists. */
  readonly drives: readonly Drive[];
  readonly node: NodePlan;
}

/**
 * A side from which a list can be read: records that an index finds, and the way from these back to the records of the
 * list. It leads to all records that pass the list's `where`; others are left out by `rest`.
 */
export interface Drive {
  readonly label: string;
  /** The properties of the index. */
  readonly index: readonly string[];
  /** What the index seeks by: tests of its first property. */
  readonly bounds: readonly Predicate[];
  /** From the records that were found to those of the list. */
  readonly hops: readonly Hop[];
  /** What the records that it leads to must meet as well. */
  readonly rest: Predicate;
}

/** A step back, from records that pass to those of a label from which they are reached. */
export interface Hop {
  readonly where: Predicate;
  readonly reach: Reach;
  readonly label: string;
}

/** A property that has one value in the whole list. */
export interface Held {
  readonly property: string;
  readonly value: Parameter;
}

export interface CountPlan {
  readonly reach: Reach;
  readonly where: Predicate;
  /** Properties of the index to count from; each gets a predicate, or the index is not used. */
  readonly indexed: readonly string[];
  readonly equal: PagePlan['equal'];
  readonly bounds: readonly Predicate[];
  readonly drives: readonly Drive[];
}

/** A number of tallies, which was counted at load. */
export interface TallyPlan {
  readonly dataSet: Parameter;
  readonly pattern: Parameter;
  /** The keys of those that are added up. */
  readonly keys: Parameter;
  readonly property: string;
}

export interface ListPlan {
  readonly reach: Reach;
  readonly order: OrderPlan;
  readonly filters: readonly Predicate[];
  readonly node: NodePlan;
}

/** A list of relationships with their own properties. */
export interface LinksPlan {
  readonly step: Step;
  readonly columns: readonly LinkColumn[];
  readonly rule: { readonly name: string; readonly prefix: string; readonly day: Parameter } | null;
}

export type LinkColumn =
  | { readonly kind: 'property'; readonly property: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'none' }
  | { readonly kind: 'end'; readonly path: readonly Step[]; readonly node: NodePlan };

/** A property of the record in question, or of the relationship by which it was reached. */
export interface Subject {
  readonly of: 'node' | 'link';
  readonly property: string;
}

/** What the row of a pattern shows in the place of what is stored, because more is asked than was worked out at load. */
export type Shown =
  /** DEFINITE for a row that passes, POSSIBLE for any other. */
  | { readonly of: 'certainty'; readonly definite: Predicate }
  /** The list of all its numbers, as `RECOUNTED` has them. */
  | { readonly of: 'numbers'; readonly recount: Recount }
  /** The fewest independent sources that a record of its evidence rests on. */
  | { readonly of: 'sources'; readonly recount: Recount };

/** The records that a row counts, to be counted again when it is asked. Each belongs to a holder, and is part of an item. */
export interface Recount {
  /** From the row to the record that they hang on. */
  readonly hub: Step;
  readonly reach: Reach;
  /** The properties of the index that leads there; null where no index does. */
  readonly index: readonly string[] | null;
  /** Those that count however vague dates fall, and the ones that count if these fall one way. */
  readonly possible: Predicate;
  /** Which of these surely do. */
  readonly definite: Predicate;
  /** The properties that name their holder and their item. */
  readonly holder: string;
  readonly item: string;
  /** Which number takes the place of which property of the row. */
  readonly numbers: Readonly<Record<string, Recounted>>;
  /** The evidence: so many of them, the certain ones first, then those with the highest `latest`. */
  readonly evidence: { readonly most: Parameter; readonly latest: string; readonly withHub: boolean };
}

/** The numbers that are counted. A further one is only possible, and not among the certain. */
export const RECOUNTED = [
  'items',
  'furtherItems',
  'records',
  'furtherRecords',
  'holders',
  'furtherHolders',
  'repeatingHolders',
  'repeatedItems',
  'furtherRepeatedItems',
] as const;

/** Repeating is a holder of two items or more; repeated are the items of such holders. */
export type Recounted = (typeof RECOUNTED)[number];

/** What a record must meet. A comparison with an absent property is null in Cypher, and so never passes. */
export type Predicate =
  | { readonly op: 'and' | 'or'; readonly all: readonly Predicate[] }
  /** Passes when the inner one does not pass, also where that is unknown. */
  | { readonly op: 'unless'; readonly inner: Predicate }
  | { readonly op: 'compare'; readonly subject: Subject; readonly by: Comparison; readonly value: Parameter }
  /** The property is a list that contains the value; negated, it is a list that doesn't. */
  | {
      readonly op: 'includes';
      readonly subject: Subject;
      readonly value: Parameter;
      readonly negated: boolean;
    }
  | { readonly op: 'present' | 'absent'; readonly subject: Subject }
  /** What is shown compares so with a value; `at` says which one of several numbers. */
  | {
      readonly op: 'shown';
      readonly shown: Shown;
      readonly at: number | null;
      readonly by: Comparison;
      readonly value: Parameter;
    }
  /** Something of it counts, for certain or in some way. */
  | { readonly op: 'recounts'; readonly recount: Recount; readonly surely: boolean }
  | { readonly op: 'exists'; readonly reach: Reach; readonly where: Predicate }
  | {
      readonly op: 'count';
      readonly reach: Reach;
      readonly where: Predicate;
      readonly by: '=' | '>=';
      readonly number: 1 | 2;
    }
  /** So many records pass; with a step, so many different records lie behind those that pass. */
  | {
      readonly op: 'atLeast';
      readonly reach: Reach;
      readonly where: Predicate;
      readonly behind: Step | null;
      readonly number: Parameter;
    };

export type Comparison =
  '=' | '<>' | '<' | '<=' | '>' | '>=' | 'IN' | 'NOT IN' | 'STARTS WITH' | 'NOT STARTS WITH';

/** Always true, always false: the empty conjunction and the empty disjunction. */
export const TRUE: Predicate = { op: 'and', all: [] };
export const FALSE: Predicate = { op: 'or', all: [] };
