import type { Fault } from '../errors.js';
import type { GraphModel } from '../model/graph-model.js';
import type { Parameter, Predicate, Recount } from './plan.js';
import type { TableWriter } from './writing.js';

/** The arguments of a pattern's field, coerced by graphql-js, without those of its page. */
export type Given = Readonly<Record<string, unknown>>;

/** A rule that answers a question which no list can answer. Handed in by `src/patterns`, by the name of its field. */
export interface Pattern {
  /** Reads the arguments. The place of a fault is the argument's name. */
  readonly read: (given: Given, model: GraphModel) => PatternSource | readonly Fault[];
  /** Writes the rows of a pattern that counts them when it is asked. */
  readonly table?: TableWriter;
}

/** What a pattern asks of the graph, with its arguments filled in. */
export interface PatternSource {
  /** The rule in one or two sentences, with the values of the arguments. */
  readonly definition: string;
  /** What one row counts: a member of the enum Counted. */
  readonly counts: string;
  /** Facts without which it cannot tell, as `Allegation.conduct`: shown with how often they are not stated. */
  readonly needs: readonly string[];
  /** Records that arguments name: where there is no such record, the argument is refused. */
  readonly named: readonly Named[];
  readonly rows: RecordRows | TableRows;
}

export interface Named {
  /** The argument, such as `category`. */
  readonly argument: string;
  readonly label: string;
  readonly id: string;
}

/** Rows that are records: worked out at load, and paged from an index. */
export interface RecordRows {
  readonly kind: 'records';
  /** Values for the properties that the field's directive names in `equal`. */
  readonly equal: Readonly<Record<string, string | number | boolean>>;
  /** What follows for the first key of the order, so that the index seeks. */
  readonly bounds: readonly Predicate[];
  /** What the rows must meet besides. */
  readonly where: Predicate;
  /** Which rows are DEFINITE; the others are POSSIBLE. */
  readonly definite: Predicate;
  /** Where more is asked than was worked out at load: certainty then follows from `definite`, row by row. */
  readonly live?: Live | null;
  /** Where all of these rows were counted at load. */
  readonly counted?: CountedRows | null;
  /** The order where none is asked for: a value of the type's sort argument. Null for its first order. */
  readonly sort: Given | null;
}

/** Tallies whose properties `definite`, `possible` and `number` are added up. */
export interface CountedRows {
  readonly tally: string;
  readonly keys: readonly string[];
}

/** What is counted when it is asked, of rows that were worked out at load. */
export type Live =
  /** What the records of a row's evidence must meet besides. */
  | { readonly evidence: Predicate }
  /** The row's numbers and its evidence are counted again. */
  | { readonly recount: Recount };

/** Rows that are counted when they are asked for: written by `table` of the pattern. */
export interface TableRows {
  readonly kind: 'table';
  /** What decides the text of the statement, as plain data. */
  readonly variant: unknown;
  readonly values: Readonly<Record<string, Parameter>>;
  /** What the records that are counted must meet, by a name that the table knows. */
  readonly where: Readonly<Record<string, Predicate>>;
  /** The records that are counted, for `restsOn`. */
  readonly definite: CountedRecords | CountedAtLoad;
  readonly possible: CountedRecords | CountedAtLoad;
}

/** A number that a tally has, so that nothing is counted when it is asked. */
export interface CountedAtLoad {
  readonly tally: string;
  readonly key: string;
  readonly property: string;
}

export interface CountedRecords {
  readonly label: string;
  /** Properties of an index, the data set first: the count is made from it. */
  readonly indexed: readonly string[];
  readonly where: Predicate;
}

/** What patterns are planned with. */
export interface Patterns {
  readonly byField: ReadonlyMap<string, Pattern>;
  /** The data set of a pattern that is asked without one. */
  readonly dataSet: string;
}

/** The tables of those patterns that count their rows when they are asked. */
export function tablesOf({ byField }: Patterns): ReadonlyMap<string, TableWriter> {
  return new Map([...byField].flatMap(([name, { table }]) => (table ? [[name, table] as const] : [])));
}
