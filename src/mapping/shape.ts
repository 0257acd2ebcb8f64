import type { Parameter } from './plan.js';
import type { RecordPlan } from './record-plan.js';

/** What the response looks like at one record, by its type: from it the hydrator is made. */
export interface RecordShape {
  /** The plan of the records, once everything that is selected of them is known. */
  readonly plan: () => RecordPlan;
  readonly byType: ReadonlyMap<string, ObjectShape>;
}

export type ObjectShape = readonly ShapeField[];

/** A response key and where its value comes from. `column` is the key of a column of the record's row. */
export type ShapeField = { readonly key: string } & Read;

export type Read =
  | { readonly kind: 'typename' }
  | { readonly kind: 'constantTypename'; readonly name: string }
  | { readonly kind: 'id' }
  | { readonly kind: 'property'; readonly column: string; readonly absent: Absent }
  /** One of a list of numbers. */
  | { readonly kind: 'item'; readonly column: string; readonly at: number }
  | { readonly kind: 'valued'; readonly presence: readonly string[]; readonly fields: ObjectShape }
  | { readonly kind: 'one'; readonly column: string; readonly shape: RecordShape }
  | { readonly kind: 'list'; readonly column: string; readonly shape: RecordShape }
  | { readonly kind: 'links'; readonly column: string; readonly fields: readonly LinkShapeField[] }
  | { readonly kind: 'viewed'; readonly fields: ObjectShape }
  | {
      readonly kind: 'computed';
      readonly rule: string;
      readonly columns: readonly string[];
      readonly arguments: Readonly<Record<string, unknown>>;
      readonly type: string;
      readonly fields: readonly { readonly key: string; readonly name: string }[] | null;
    }
  | { readonly kind: 'connection'; readonly connection: ConnectionShape };

/** What an absent property reads as, and which stored value stands for an open bound. */
export type Absent = 'null' | 'NOT_STATED' | 'emptyList' | 'openDay';

export type LinkShapeField = { readonly key: string; readonly index: number } & (
  | { readonly kind: 'property'; readonly absent: Absent }
  | { readonly kind: 'end'; readonly shape: RecordShape }
  | { readonly kind: 'constantTypename'; readonly name: string }
);

/** A page of records as the response shows it. */
export interface ConnectionShape {
  readonly page: string | null;
  readonly count: string | null;
  readonly complete: { readonly column: string; readonly field: string } | null;
  readonly size: Parameter;
  readonly backward: boolean;
  /** Whether the page was asked for from a cursor on. */
  readonly fromCursor: boolean;
  /** Name of the order, for cursors, and the columns of its keys in the record's row. */
  readonly order: string;
  readonly keys: readonly string[];
  readonly fields: readonly ConnectionField[];
  /** The plan of the records; null when no record is read. */
  readonly plan: (() => RecordPlan) | null;
}

export type ConnectionField = { readonly key: string } & (
  | { readonly kind: 'nodes'; readonly shape: RecordShape }
  | { readonly kind: 'edges'; readonly fields: readonly EdgeField[] }
  | { readonly kind: 'pageInfo'; readonly fields: readonly { readonly key: string; readonly name: string }[] }
  | { readonly kind: 'totalCount' }
  | { readonly kind: 'completeness' }
  | { readonly kind: 'facets'; readonly fields: readonly FacetsField[] }
  | { readonly kind: 'constantTypename'; readonly name: string }
);

/** A field of a search's facets. */
export type FacetsField = { readonly key: string } & (
  | {
      readonly kind: 'counts';
      readonly facet: 'kinds' | 'dataSets';
      /** Among the counts that were read. */
      readonly at: number;
      readonly fields: readonly { readonly key: string; readonly name: string }[];
      /** Of all that can be found. */
      readonly labels: readonly string[];
    }
  | { readonly kind: 'constantTypename'; readonly name: string }
);

export type EdgeField = { readonly key: string } & (
  | { readonly kind: 'cursor' }
  | { readonly kind: 'node'; readonly shape: RecordShape }
  | { readonly kind: 'constantTypename'; readonly name: string }
);

/** A field of a pattern's answer. */
export type AnswerField = { readonly key: string } & (
  | { readonly kind: 'constant'; readonly value: string }
  | { readonly kind: 'restsOn'; readonly fields: readonly RestsOnField[] }
  | { readonly kind: 'connection' }
);

export type RestsOnField = { readonly key: string } & (
  | { readonly kind: 'constant'; readonly value: string }
  | { readonly kind: 'count'; readonly column: string }
  | { readonly kind: 'list'; readonly column: string; readonly shape: RecordShape }
);

/** What a pattern answers. */
export interface PatternShape {
  readonly fields: readonly AnswerField[];
  /** The fields among them that show its rows. */
  readonly connection: ConnectionShape;
  /** Where each column stands among the columns of the statement's only row. */
  readonly layout: ReadonlyMap<string, number>;
  /** Arguments that name records, each with the column that says whether there is one. */
  readonly named: readonly { readonly place: string; readonly column: string }[];
}
