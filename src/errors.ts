/** The codes a user can meet, each with the one sentence in the README of `server` or `cli` that explains it. */
export type ErrorCode =
  | 'BAD_INPUT'
  | 'BAD_CURSOR'
  | 'STALE_CURSOR'
  | 'REMOVED'
  | 'TOO_COMPLEX'
  | 'NOT_TRUSTED'
  | 'TIMED_OUT'
  | 'TOO_LARGE'
  | 'CANCELLED'
  | 'NOT_READY'
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_REFUSED'
  | 'NEO4J_MISSING'
  | 'NEO4J_FAILED'
  | 'NEO4J_IN_USE'
  | 'PORT_TAKEN'
  | 'DATA_FOLDER'
  | 'NOT_OURS'
  | 'MODEL_CHANGED'
  | 'LOAD_OVERTAKEN'
  | 'INTERNAL';

/** One thing wrong with an input: where, what, and what would be right. */
export interface Fault {
  /** `file:line:column`, the name of an argument or setting, or an SDL coordinate such as `Officer.name`. */
  readonly place: string;
  /** What is wrong there. Never quotes a value that could identify a victim. */
  readonly problem: string;
  /** What would be right. */
  readonly remedy: string;
}

/** The one error type: a code for programs, a sentence for people, and the fields that belong to it. */
export class ConductGraphError extends Error {
  override readonly name = 'ConductGraphError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly fields: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** One error for all faults of one input, in the order in which they stand there. */
export function badInput(faults: readonly Fault[]): ConductGraphError {
  return new ConductGraphError('BAD_INPUT', faults.map(faultLine).join('\n'), { faults });
}

/** A fault as one line: `place: problem; remedy`. */
export function faultLine(fault: Fault): string {
  return `${fault.place}: ${fault.problem}. ${fault.remedy}`;
}
