import { errorCodes, type ErrorCode } from './generated/error-codes.js';

/** One thing wrong with a question: where, what, and what would be right. */
export interface Fault {
  readonly place: string;
  readonly problem: string;
  readonly remedy: string;
}

/** What an error of the API says beside its code. */
interface Details {
  readonly BAD_USER_INPUT: { readonly faults?: readonly Fault[] };
  readonly BAD_CURSOR: { readonly argument?: string };
  readonly STALE_CURSOR: { readonly argument?: string };
  readonly TOO_COMPLEX: {
    readonly faults?: readonly Fault[];
    readonly found?: number;
    readonly limit?: number;
  };
  readonly REMOVED: { readonly id?: string; readonly reason?: string; readonly removedOn?: string };
  readonly INTERNAL_SERVER_ERROR: { readonly fault?: string };
}

/** An error of the API: `code` says which, and with it which other fields there are. */
export type ConductGraphError = {
  [Code in ErrorCode]: {
    readonly code: Code;
    /** A sentence that says what to do. */
    readonly message: string;
    /** The field of the answer that is missing for it. */
    readonly path?: readonly (string | number)[];
  } & (Code extends keyof Details ? Details[Code] : unknown);
}[ErrorCode];

/**
 * The API's own errors in what a client reports: Apollo Client, urql, graphql-request, or an answer as it came. Empty where
 * the API said nothing, as when the network is down.
 */
export function conductGraphErrors(error: unknown): readonly ConductGraphError[] {
  return errorsIn(error).flatMap((one) => {
    const { message, path, extensions } = one as Partial<Record<string, unknown>>;
    if (!isObject(extensions) || !isCode(extensions['code'])) return [];
    return [{ ...extensions, message, ...(path !== undefined && { path }) } as unknown as ConductGraphError];
  });
}

function isCode(code: unknown): code is ErrorCode {
  return errorCodes.some((known) => known === code);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Each client has another place for them. */
function errorsIn(error: unknown): readonly object[] {
  if (!isObject(error)) return [];
  const { errors, graphQLErrors, response, bodyText } = error;
  const list = errors ?? graphQLErrors;
  if (Array.isArray(list)) return list.filter(isObject);
  if (typeof bodyText === 'string') return errorsIn(parsed(bodyText));
  return errorsIn(response);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
