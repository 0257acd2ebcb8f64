import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod'; // what was sent may be anything
import { errorTable, type PublicError } from './error-table.js';
import type { KnownTexts } from './known-texts.js';

/** A request that is not taken. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly extensions: { readonly code: string };
}

/** What questions are let in. */
export interface Admission {
  readonly known: KnownTexts;
  /** Whether nothing else is answered. */
  readonly trustedOnly: boolean;
}

const sent = z.object({
  query: z.string().optional(),
  extensions: z
    .object({ persistedQuery: z.object({ version: z.literal(1), sha256Hash: z.string() }).optional() })
    .optional(),
});

/** Why a request is refused before its question is read, or null. */
export function requestRefusal(request: FastifyRequest, { known, trustedOnly }: Admission): Refusal | null {
  const read = sent.safeParse(sentIn(request));
  // Apollo says what is wrong with the form of a request, but for the id.
  if (!read.success)
    return trustedOnly || concernsId(read.error) ? refused(errorTable.BAD_INPUT, MALFORMED) : null;
  const { query, extensions } = read.data;
  const id = extensions?.persistedQuery?.sha256Hash;
  if (query === undefined && id === undefined) return null;
  if (query !== undefined && id !== undefined && id !== sha256(query))
    return refused(errorTable.BAD_INPUT, OTHER_TEXT);
  if (!trustedOnly) return null;
  const isKnown = query === undefined ? known.byId.has(id ?? '') : known.has(query);
  return isKnown ? null : refused(errorTable.NOT_TRUSTED, UNTRUSTED);
}

const MALFORMED =
  'The request is not of the form that is known: { "query": "…", "variables": {…}, "extensions": { "persistedQuery": { "version": 1, "sha256Hash": "…" } } }.';
const OTHER_TEXT =
  'extensions.persistedQuery.sha256Hash: It is not the SHA-256 of the query beside it. Send one of the two, or those that belong together.';
const UNTRUSTED =
  'This server answers only the operations that it knows, and this is none of them. Ask one of those of the package conduct-graph-client, by its id or with its text as it is. Questions of your own are for a server without CONDUCT_GRAPH_TRUSTED_ONLY.';

function refused({ status, code }: PublicError, message: string): Refusal {
  return { status, message, extensions: { code } };
}

function concernsId({ issues }: z.ZodError): boolean {
  return issues.some(({ path }) => path[1] === 'persistedQuery');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** By GET, the parts of a question stand in the address, as text. */
function sentIn({ method, query, body }: FastifyRequest): unknown {
  if (method !== 'GET') return body;
  const { query: text, extensions } = query as { readonly query?: unknown; readonly extensions?: unknown };
  return { query: text, extensions: typeof extensions === 'string' ? parsed(extensions) : extensions };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
