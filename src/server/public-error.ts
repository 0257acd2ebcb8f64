import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ConductGraphError } from '../errors.js';
import type { Log } from '../observe/log.js';
import { errorTable } from './error-table.js';

/**
 * Makes the function that turns any error into what is shown: a code, a sentence that says what to do, and the place.
 * Apollo's own errors stay as they are. What nobody expected is logged under an id and shown as that id only.
 */
export function publicErrors(
  log: Log,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = causeOf(error);
    const { message, extensions, ...place } = formatted;
    if (cause instanceof ConductGraphError && errorTable[cause.code].ours !== true) {
      return { message: cause.message, ...place, extensions: publicFields(cause) };
    }
    if (cause instanceof GraphQLError && tooManyTokens(message)) return tokenError(place);
    const code = extensions?.['code'];
    // graphql-js gives no code to an argument that a variable leaves without its value; its place tells it from a value
    // of ours that doesn't fit the schema.
    if (cause instanceof GraphQLError && cause.nodes && code === UNEXPECTED) {
      return { message, ...place, extensions: { code: errorTable.BAD_INPUT.code } };
    }
    if (code !== UNEXPECTED) return { message, ...place, extensions: { ...extensions } };
    return { ...place, ...unexpected(cause, log) };
  };
}

/** An error of an answer that is not Apollo's, as it is shown. */
export function shownError(
  error: GraphQLError,
  format: ReturnType<typeof publicErrors>,
): GraphQLFormattedError {
  return format({ ...error.toJSON(), extensions: { code: UNEXPECTED } }, error);
}

/** A variable without a fitting value, as it is shown. */
export function unfitVariable(error: GraphQLError): GraphQLFormattedError {
  return { ...error.toJSON(), extensions: { code: errorTable.BAD_INPUT.code } };
}

const UNEXPECTED = errorTable.INTERNAL.code;

/** Logs a fault of ours without a word of what was asked, and gives what is shown of it. */
export function unexpected(cause: unknown, log: Log): GraphQLFormattedError {
  const fault = randomUUID();
  log.error({ fault, ...describe(cause) }, 'A question met an unexpected fault');
  const message = `Something went wrong here, and it is not your question. Please report it with the number ${fault}.`;
  return { message, extensions: { code: UNEXPECTED, fault } };
}

/** What a question was refused with before it ran, as an error that Apollo sends with its status. */
export function refusal(error: unknown): unknown {
  if (error instanceof ConductGraphError) {
    const extensions = { http: { status: errorTable[error.code].status } };
    return new GraphQLError(error.message, { originalError: error, extensions });
  }
  if (!(error instanceof GraphQLError)) return error;
  const extensions = { code: errorTable.BAD_INPUT.code, http: { status: errorTable.BAD_INPUT.status } };
  return new GraphQLError(error.message, { ...(error.nodes && { nodes: error.nodes }), extensions });
}

function publicFields(error: ConductGraphError): Readonly<Record<string, unknown>> {
  const { code, shown } = errorTable[error.code];
  return { code, ...Object.fromEntries(shown.map((name) => [name, error.fields[name]])) };
}

/** What was thrown in the first place. */
function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined
    ? causeOf(error.originalError)
    : error;
}

/** Kind and place of an error, not its message: that may quote what was asked, or what was read. */
function describe(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { cause } = error;
  return {
    kind: error.name,
    ...('code' in error ? { code: error.code } : {}),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .map((line) => line.trim()),
    ...(cause === undefined ? {} : { cause: describe(cause) }),
  };
}

/** graphql-js gives the limit on tokens no code of its own. */
function tooManyTokens(message: string): boolean {
  return message.includes('Document contains more th') && message.includes('tokens');
}

function tokenError(place: Partial<GraphQLFormattedError>): GraphQLFormattedError {
  const message =
    'The text of the question is longer than it may be. Split it into several questions, and give long lists as variables.';
  return { message, ...place, extensions: { code: errorTable.TOO_COMPLEX.code } };
}
