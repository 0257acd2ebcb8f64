import type { NodeFact } from '../../src/model/facts.js';
import type { NaiveGraph } from './naive-graph.js';

/** An object of the answer, as resolvers hand it on: it reads its own fields. */
export interface Source {
  /** Its type, where the field's type leaves more than one. */
  readonly typename?: string;
  read(field: string, given: Readonly<Record<string, unknown>>): unknown;
}

/** A rule of a computed field. */
export type NaiveRule = (values: readonly unknown[], given: Readonly<Record<string, unknown>>) => unknown;

/** What the naive evaluation works with. */
export interface Naive {
  readonly graph: NaiveGraph;
  readonly rules: Readonly<Record<string, NaiveRule>>;
  /** A record as an object of the answer; handed in, since records lead to records again. */
  source(record: NodeFact): Source;
  /** How many records a page has when nobody says. */
  readonly usual: number;
  /** Reads a given cursor, which is one of the API's own. */
  readonly idOfCursor: (cursor: string) => string;
  /** Writes a cursor of our own, for a place in an order. */
  readonly cursor: (order: string, id: string) => string;
}
