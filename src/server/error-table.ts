import type { ErrorCode } from '../errors.js';

/** How an error of ours looks to those who ask. */
export interface PublicError {
  /** `extensions.code`: Apollo's own name where it has one. */
  readonly code: string;
  /** HTTP status when nothing at all was answered. */
  readonly status: number;
  /** Which of the error's fields are shown beside the code. */
  readonly shown: readonly string[];
  /** Whether it is ours to mend: its message is kept to the log, under an id. */
  readonly ours?: true;
}

const INTERNAL: PublicError = { code: 'INTERNAL_SERVER_ERROR', status: 500, shown: [], ours: true };

/** Every error a question can meet. Those of the command line cannot happen here. */
export const errorTable: Readonly<Record<ErrorCode, PublicError>> = {
  BAD_INPUT: { code: 'BAD_USER_INPUT', status: 400, shown: ['faults'] },
  BAD_CURSOR: { code: 'BAD_CURSOR', status: 400, shown: ['argument'] },
  STALE_CURSOR: { code: 'STALE_CURSOR', status: 400, shown: ['argument'] },
  REMOVED: { code: 'REMOVED', status: 410, shown: ['id', 'reason', 'removedOn'] },
  TOO_COMPLEX: { code: 'TOO_COMPLEX', status: 400, shown: ['faults', 'found', 'limit'] },
  NOT_TRUSTED: { code: 'NOT_TRUSTED', status: 403, shown: [] },
  TIMED_OUT: { code: 'TIMED_OUT', status: 504, shown: [] },
  TOO_LARGE: { code: 'TOO_LARGE', status: 400, shown: [] },
  CANCELLED: { code: 'CANCELLED', status: 503, shown: [] },
  NOT_READY: { code: 'NOT_READY', status: 503, shown: [] },
  DATABASE_UNAVAILABLE: { code: 'DATABASE_UNAVAILABLE', status: 503, shown: [] },
  DATABASE_REFUSED: { code: 'DATABASE_REFUSED', status: 503, shown: [] },
  INTERNAL,
  NEO4J_MISSING: INTERNAL,
  NEO4J_FAILED: INTERNAL,
  NEO4J_IN_USE: INTERNAL,
  PORT_TAKEN: INTERNAL,
  DATA_FOLDER: INTERNAL,
  NOT_OURS: INTERNAL,
  MODEL_CHANGED: INTERNAL,
  LOAD_OVERTAKEN: INTERNAL,
};

/** HTTP status of an answer that has no data, by the code of its first error. */
export function statusOf(code: unknown): number | undefined {
  return Object.values(errorTable).find((row) => row.code === code)?.status;
}
