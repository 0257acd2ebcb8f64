import type { DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useLazyQuery } from '@apollo/client/react';

/** Apollo's `useLazyQuery` of one operation: the same options, the same result. */
export interface LazyQueryHook<TData, TVariables extends OperationVariables> {
  (): useLazyQuery.ResultForOptions<TData, TVariables, Record<string, never>>;
  <TOptions extends useLazyQuery.Options<TData, TVariables>>(
    options: TOptions & useLazyQuery.OptionsFor<TOptions>,
  ): useLazyQuery.ResultForOptions<TData, TVariables, TOptions>;
}

export function lazyQueryHook<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
): LazyQueryHook<TData, TVariables> {
  // The options are Apollo's to read: what they may be, the type of the hook says.
  const ask = useLazyQuery as (query: DocumentNode, options: unknown) => unknown;
  return ((options?: unknown) => ask(document, options)) as LazyQueryHook<TData, TVariables>;
}
