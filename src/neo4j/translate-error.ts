import neo4j from 'neo4j-driver';
import { ConductGraphError, type ErrorCode } from '../errors.js';

interface Translation {
  /** Codes of Neo4j and its driver: exact, or everything that begins so when it ends in a dot. */
  readonly when: readonly string[];
  readonly code: ErrorCode;
  /** What to tell and what to do; never what the driver said, which may quote values and places. */
  readonly say: string;
}

/** Every error of the database that a user can meet, in the order in which they are looked for. */
const translations: readonly Translation[] = [
  {
    when: [
      'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
      'Neo.ClientError.Transaction.TransactionTimedOut',
    ],
    code: 'TIMED_OUT',
    say: 'The question took longer than it may. Ask for less at a time: a smaller page, fewer fields, or a filter that narrows it down.',
  },
  {
    when: [
      'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
      'Neo.TransientError.General.TransactionOutOfMemoryError',
      'Neo.TransientError.General.TransactionMemoryLimit',
      'Neo.TransientError.General.OutOfMemoryError',
      'Neo.TransientError.General.StackOverFlowError',
      'Neo.DatabaseError.General.OutOfMemoryError',
    ],
    code: 'TOO_LARGE',
    say: 'The question needs more memory than it may have. Ask for less at a time: a smaller page, fewer lists inside lists, or a filter that narrows it down.',
  },
  {
    when: ['Neo.TransientError.Transaction.Terminated', 'Neo.ClientError.Transaction.Terminated'],
    code: 'CANCELLED',
    say: 'The database was told to end the question before it was answered. Ask again if you still want to know.',
  },
  {
    when: ['Neo.ClientError.Database.DatabaseNotFound'],
    code: 'DATABASE_REFUSED',
    say: 'The Neo4j server has no database of that name. Set NEO4J_DATABASE to one that it has.',
  },
  {
    when: ['Neo.ClientError.General.WriteOnReadOnlyAccessDatabase'],
    code: 'DATABASE_REFUSED',
    say: 'The database runs for reading only. Stop it and start it for writing.',
  },
  {
    when: ['Neo.ClientError.Security.AuthenticationRateLimit'],
    code: 'DATABASE_REFUSED',
    say: 'The Neo4j server was given a wrong password too often and takes none for some seconds. Check NEO4J_USERNAME and NEO4J_PASSWORD, then wait.',
  },
  {
    when: ['Neo.ClientError.Security.'],
    code: 'DATABASE_REFUSED',
    say: 'The Neo4j server does not let this user in, or not do this. Check NEO4J_USERNAME and NEO4J_PASSWORD, and the rights of that user.',
  },
  {
    when: [
      neo4j.error.SERVICE_UNAVAILABLE,
      neo4j.error.SESSION_EXPIRED,
      'Neo.TransientError.General.DatabaseUnavailable',
      'Neo.TransientError.Database.DatabaseUnavailable',
      'Neo.TransientError.Cluster.',
      'Neo.ClientError.Cluster.',
      'Neo.TransientError.Request.NoThreadsAvailable',
    ],
    code: 'DATABASE_UNAVAILABLE',
    say: 'The database does not answer just now. Try again in a moment; if that lasts, check that Neo4j runs (conduct-graph db status) or that NEO4J_URI is right.',
  },
];

const noConnection: Translation = {
  when: [],
  code: 'DATABASE_UNAVAILABLE',
  say: 'Every connection to the database is in use. Try again in a moment.',
};

const otherwise: Translation = {
  when: [],
  code: 'INTERNAL',
  say: 'The database could not run a statement of ours. This is a mistake in conduct-graph: please report what you asked.',
};

/**
 * Any error of the driver as one of ours. One of ours is passed on as it is.
 * @param signal what could have ended the statement: if it did, whatever followed is CANCELLED
 */
export function translateError(error: unknown, signal?: AbortSignal): ConductGraphError {
  if (signal?.aborted === true) return cancelled(error);
  if (error instanceof ConductGraphError) return error;
  const { code, say } = lookUp(error);
  return new ConductGraphError(code, say, {}, { cause: error });
}

/** The statement was ended because its asker went away. */
export function cancelled(cause?: unknown): ConductGraphError {
  return new ConductGraphError(
    'CANCELLED',
    'The question was withdrawn before it was answered.',
    {},
    { cause },
  );
}

function lookUp(error: unknown): Translation {
  if (!(error instanceof neo4j.Neo4jError)) return otherwise;
  const { code, message } = error;
  // The one failure of the driver itself that is nobody's mistake; it has no code of its own.
  if (code === 'N/A' && message.startsWith('Connection acquisition timed out')) return noConnection;
  const fits = (when: string): boolean => (when.endsWith('.') ? code.startsWith(when) : code === when);
  return translations.find(({ when }) => when.some(fits)) ?? otherwise;
}
