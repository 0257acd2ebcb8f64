import { createHash } from 'node:crypto';
import { parse, print, type GraphQLSchema } from 'graphql';
import { identifiedDocument } from './identified-document.js';
import type { KnownOperation } from './known-operation.js';

/** A known operation as clients ask it: a line of the manifest of persisted operations. */
export interface PersistedOperation {
  /** SHA-256 of the text, which may be sent in its place. */
  readonly id: string;
  /** The text, to the letter as a client prints it. */
  readonly body: string;
}

/** The form in which clients ask a known operation. */
export function persistedOperation({ text }: KnownOperation, schema: GraphQLSchema): PersistedOperation {
  const body = print(identifiedDocument(parse(text), schema));
  return { id: createHash('sha256').update(body).digest('hex'), body };
}
