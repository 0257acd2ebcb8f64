import type { Database, ReadOptions, Statement } from '../../src/neo4j/database.js';

/** A real database that keeps what it was asked, and can be made to run another statement than it was given. */
export interface WatchedDatabase extends Database {
  /** Statements read, in order. */
  readonly reads: Statement[];
  /** Statements explained, in order. */
  readonly explained: Statement[];
  /** What to run in place of a statement; the statement itself when left out. */
  instead: ((statement: Statement, index: number) => Statement | Promise<Statement>) | undefined;
}

/** Watches over a database. Only the statements of questions are kept, not those that ask which data there are. */
export function watchedDatabase(database: Database): WatchedDatabase {
  const watched: WatchedDatabase = {
    ...database,
    reads: [],
    explained: [],
    instead: undefined,
    async read(statement: Statement, options?: ReadOptions) {
      if (!statement.text.includes('AS row')) return database.read(statement, options);
      const index = watched.reads.push(statement) - 1;
      return database.read((await watched.instead?.(statement, index)) ?? statement, options);
    },
    explain(statement, options) {
      watched.explained.push(statement);
      return database.explain(statement, options);
    },
  };
  return watched;
}
