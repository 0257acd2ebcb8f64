import type { Cells, Printed } from './manifest.js';

/** A code of a data set's own list, as a record keeps it. */
export interface LocalCode {
  readonly scheme: string;
  readonly code: string;
  readonly label?: string;
}

/** What a form gives for a row: what a case file would have there, or nothing where the row states nothing. */
export type Value = string | number | boolean | Printed | LocalCode | undefined;

/** Reads a value of a row. */
export type Read = (cells: Cells) => Value;
