import type { DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery, type SkipToken } from '@apollo/client/react';
import type { HookArguments, NoArguments } from './hook-arguments.js';

/** Apollo's `useQuery` of one operation: the same options, the same result. */
export interface QueryHook<TData, TVariables extends OperationVariables> {
  (...none: NoArguments<TVariables>): useQuery.ResultForOptions<TData, TVariables, Record<string, never>>;
  <TOptions extends useQuery.Base.Options<TData, TVariables>>(
    ...[options]: HookArguments<TVariables, TOptions & useQuery.OptionsFor<TData, TVariables, TOptions>>
  ): useQuery.ResultForOptions<TData, TVariables, TOptions>;
  <TOptions extends useQuery.Base.Options<TData, TVariables>>(
    ...[options]: HookArguments<
      TVariables,
      (TOptions & useQuery.OptionsFor<TData, TVariables, TOptions>) | SkipToken
    >
  ): useQuery.ResultForOptions<TData, TVariables, TOptions | SkipToken>;
}

export function queryHook<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
): QueryHook<TData, TVariables> {
  // The options are Apollo's to read: what they may be, the type of the hook says.
  const ask = useQuery as (query: DocumentNode, options: unknown) => unknown;
  return ((options?: unknown) => ask(document, options)) as QueryHook<TData, TVariables>;
}
