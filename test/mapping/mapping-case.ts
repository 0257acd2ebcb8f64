/**
 * One query, what is asked of the database for it, and what it answers from the small graph. The text and parameters are
 * checked without a database, the answer with one.
 */
export interface MappingCase {
  /** What a user would lose if it failed. */
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The statement of each root field: exactly one. Left out where only the answer matters. */
  readonly statements?: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly answer: Readonly<Record<string, unknown>>;
  /** Codes of errors, by root field. */
  readonly errors?: Readonly<Record<string, string>>;
}
