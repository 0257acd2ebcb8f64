import type { DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useSuspenseQuery, type SkipToken } from '@apollo/client/react';
import type { HookArguments, NoArguments } from './hook-arguments.js';

/** Apollo's `useSuspenseQuery` of one operation: the same options, the same result. */
export interface SuspenseQueryHook<TData, TVariables extends OperationVariables> {
  (
    ...none: NoArguments<TVariables>
  ): useSuspenseQuery.ResultForOptions<TData, TVariables, Record<string, never>>;
  <TOptions extends useSuspenseQuery.Base.Options<TVariables>>(
    ...[options]: HookArguments<TVariables, TOptions & useSuspenseQuery.OptionsFor<TVariables, TOptions>>
  ): useSuspenseQuery.ResultForOptions<TData, TVariables, TOptions>;
  <TOptions extends useSuspenseQuery.Base.Options<TVariables>>(
    ...[options]: HookArguments<
      TVariables,
      (TOptions & useSuspenseQuery.OptionsFor<TVariables, TOptions>) | SkipToken
    >
  ): useSuspenseQuery.ResultForOptions<TData, TVariables, TOptions | SkipToken>;
}

export function suspenseQueryHook<TData, TVariables extends OperationVariables>(
  document: TypedDocumentNode<TData, TVariables>,
): SuspenseQueryHook<TData, TVariables> {
  // The options are Apollo's to read: what they may be, the type of the hook says.
  const ask = useSuspenseQuery as (query: DocumentNode, options: unknown) => unknown;
  return ((options?: unknown) => ask(document, options)) as SuspenseQueryHook<TData, TVariables>;
}
