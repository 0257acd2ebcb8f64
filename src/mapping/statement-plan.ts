import type { Column, CountPlan, ListPlan, NodePlan, PagePlan, Parameter, Predicate } from './plan.js';

/** The plan of one root field: frozen plain data from which the statement is written. */
export type RootPlan =
  | {
      readonly kind: 'page';
      readonly page: PagePlan | null;
      readonly count: CountPlan | null;
      /** From so many records on, found or on the way, a side is not rare. Null where no side drives the list. */
      readonly rare: Parameter | null;
    }
  | { readonly kind: 'one'; readonly id: Parameter; readonly label: string; readonly node: NodePlan }
  | { readonly kind: 'byIds'; readonly groups: readonly IdGroup[] }
  | SearchPlan
  | { readonly kind: 'list'; readonly list: ListPlan }
  | { readonly kind: 'pattern'; readonly columns: readonly PatternColumn[] };

/** Ids of one type, looked up together. */
export interface IdGroup {
  readonly label: string;
  readonly ids: Parameter;
  readonly node: NodePlan;
}

/** A position of a pattern's only row. */
export type PatternColumn =
  | Column
  | { readonly kind: 'table'; readonly table: TablePlan }
  | { readonly kind: 'tableCount'; readonly table: TableSource };

/** What a pattern's table is counted from: plain data, of which `variant` decides the text. */
export interface TableSource {
  readonly pattern: string;
  readonly variant: unknown;
  readonly values: Readonly<Record<string, Parameter>>;
  readonly where: Readonly<Record<string, Predicate>>;
}

/** A page of a table, in the order of its rows' keys. */
export interface TablePlan extends TableSource {
  readonly limit: Parameter;
  /** The key after which the page begins, in the direction of reading. */
  readonly after: Parameter | null;
  readonly descending: boolean;
  readonly columns: readonly RowColumn[];
}

export type RowColumn =
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'record'; readonly name: string; readonly node: NodePlan }
  | { readonly kind: 'members'; readonly name: string; readonly limit: Parameter; readonly node: NodePlan };

/** A full-text search: what is looked for, and what is shown of it. */
export interface SearchPlan {
  readonly kind: 'search';
  readonly query: Parameter;
  /** Of what is found, only this: the labels of the kinds wanted, the id of the data set. Null where all is. */
  readonly wanted: Readonly<Record<Facet, Parameter | null>>;
  readonly page: SearchPage;
  readonly count: boolean;
  readonly facets: readonly Facet[];
}

/** By what the records found are counted, and narrowed. */
export type Facet = 'kinds' | 'dataSets';

export interface SearchPage {
  readonly limit: Parameter;
  /** Score and id of the record after which the page begins. */
  readonly after: readonly [Parameter, Parameter] | null;
  readonly node: NodePlan;
}
