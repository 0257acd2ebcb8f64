import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse, type DocumentNode } from 'graphql';

/** A known operation. Any client that takes typed documents infers its variables and its answer. */
export interface OperationDocument<TData, TVariables> extends TypedDocumentNode<TData, TVariables> {
  /** What tools that send ids in place of texts look at. */
  readonly __meta__: {
    /** SHA-256 of the text: its id in the manifest of persisted operations. */
    readonly hash: string;
  };
}

/** @param text as a client prints it; only shorter, as nobody reads it */
export function operationDocument<TData, TVariables>(
  hash: string,
  text: string,
): OperationDocument<TData, TVariables> {
  return { ...parse(text, { noLocation: true }), __meta__: { hash } };
}

export function fragmentDocument<TData>(text: string): TypedDocumentNode<TData, unknown> {
  return parse(text, { noLocation: true });
}

/**
 * The id by which a server knows this operation, to send it in place of the text. For Apollo's persisted-query link:
 * `new PersistedQueryLink({ generateHash: persistedId })`.
 * @throws on a document that is not from this package
 */
export function persistedId(document: DocumentNode): string {
  const { __meta__ } = document as Partial<OperationDocument<unknown, unknown>>;
  if (__meta__) return __meta__.hash;
  throw new Error('Only the operations of conduct-graph-client have an id. Send the text of your own.');
}
