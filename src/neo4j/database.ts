/** A query with its values apart, as the mapping and the loader make them. */
export interface Statement {
  /** Cypher, with `$name` for every value. */
  readonly text: string;
  /** The values. A whole number is an INTEGER to Neo4j, always: see parameters.ts. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** One row: a value for each column of RETURN, in its order. */
export type Row = readonly unknown[];

/** How much of an answer this process is willing to hold. Going over it is the error TOO_LARGE. */
export interface Budget {
  /** Most values, counting every element of every list and map. */
  readonly values?: number;
  /** Most bytes: 8 a number, 2 a character. An estimate of what the rows take here, not of what was sent. */
  readonly bytes?: number;
}

/** Settings of one statement. */
export interface RunOptions {
  /** Longest time it may take, in milliseconds. That of the connection when left out. */
  readonly timeoutMs?: number | undefined;
  /** Ends it early: the database is free again within a fifth of a second. */
  readonly signal?: AbortSignal | undefined;
  /** What SHOW TRANSACTIONS tells about it, such as the name of the operation. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
}

/** Settings of one read. */
export interface ReadOptions extends RunOptions {
  readonly budget?: Budget | undefined;
  /** Rows that are fetched at a time. 1000 when left out; 50 for wide rows, as they are decoded at a stretch. */
  readonly fetchSize?: number | undefined;
}

/** What a statement gave. */
export interface Answer {
  /** Names of the columns. */
  readonly keys: readonly string[];
  readonly rows: readonly Row[];
  /** Milliseconds that the server took until the first row was ready, and until the last was taken. */
  readonly timing: { readonly availableAfterMs: number; readonly consumedAfterMs: number };
}

/** Runs statements inside one transaction. */
export type RunInTransaction = (statement: Statement) => Promise<readonly Row[]>;

/** One step of a plan. Reads from the root, which comes last in time. */
export interface PlanStep {
  /** Its name without the database's, such as `NodeIndexSeek`. */
  readonly operator: string;
  /** What Neo4j says about it: the pattern, index or expression. */
  readonly details: string;
  /** Everything else that Neo4j says. */
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly PlanStep[];
}

/** How a statement would be run. */
export interface Explanation {
  readonly plan: PlanStep;
  /** What Neo4j has to say against the statement; none is as it should be. */
  readonly notifications: readonly {
    readonly code: string;
    readonly title: string;
    readonly description: string;
  }[];
}

/**
 * One database. Everything throws ConductGraphError only: TIMED_OUT, TOO_LARGE, CANCELLED, DATABASE_UNAVAILABLE,
 * DATABASE_REFUSED or INTERNAL. Nothing is tried again by itself, as what failed may have been an attack.
 */
export interface Database {
  /** Runs one reading statement and collects its rows. */
  read(statement: Statement, options?: ReadOptions): Promise<Answer>;
  /** Runs one reading statement and gives its rows as they come; leaving the loop frees the database. */
  stream(statement: Statement, options?: ReadOptions): AsyncIterable<Row>;
  /** Does work in one writing transaction: all of it is kept, or, if it throws, nothing. */
  write<T>(work: (run: RunInTransaction) => Promise<T>, options?: RunOptions): Promise<T>;
  /** Runs one changing statement by itself: a change of schema, or `CALL { … } IN TRANSACTIONS`. */
  command(statement: Statement, options?: RunOptions): Promise<Answer>;
  /** Plans a statement without running it. The parameters matter: plans are kept by their types. */
  explain(statement: Statement, options?: RunOptions): Promise<Explanation>;
  /** Version of Neo4j that answers, such as `5.26.31`. */
  version(): Promise<string>;
  /** Lets go of all connections. */
  close(): Promise<void>;
}
