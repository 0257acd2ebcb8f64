/** A question that this project documents and keeps answerable: one file in `schema/operations`. */
export interface KnownOperation {
  /** The operation's name. */
  readonly name: string;
  /** File name without its ending, such as `officer-record`. */
  readonly file: string;
  /** The comment at its head: the question, and how to read the answer. */
  readonly description: string;
  /** The whole file. */
  readonly text: string;
  /** Example variables. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether it is planned before the server says that it is ready. */
  readonly atStart: boolean;
}
