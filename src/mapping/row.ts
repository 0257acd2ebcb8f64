/** A record as it comes from the database: values by position. */
export type Row = readonly unknown[];

/** A part of the response, keyed by alias. */
export type Response = Record<string, unknown>;
