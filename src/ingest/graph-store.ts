/** A statement with its values apart. */
export interface StoreStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

type Rows = readonly (readonly unknown[])[];

/** What loading needs of a database; the driver layer's `Database` is one. */
export interface GraphStore {
  read(statement: StoreStatement): Promise<{ readonly rows: Rows }>;
  /** All that `work` does is kept, or, if it throws, nothing. */
  write<T>(work: (run: (statement: StoreStatement) => Promise<Rows>) => Promise<T>): Promise<T>;
  /** Changes of schema, and what has to run by itself. */
  command(statement: StoreStatement): Promise<{ readonly rows: Rows }>;
}
