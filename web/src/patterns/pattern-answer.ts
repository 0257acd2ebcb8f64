import type { OperationVariables } from '@apollo/client';
import * as hooks from 'conduct-graph-client/react';
import type { QueryHook } from 'conduct-graph-client/react';
import type { Pattern, RestsOn, Unstated } from 'conduct-graph-client';
import type { KnownOperation } from '../api/known-operations.js';

/** A row of any pattern: which fields it has its question says. */
export type PatternRow = Readonly<Record<string, unknown>>;

/** What every pattern answers, as far as its question asks for it. */
export type PatternAnswer = Pick<Pattern, 'definition'> &
  Partial<Pick<Pattern, 'totalCount' | 'counts' | 'pageInfo'>> & {
    readonly nodes: readonly PatternRow[];
    readonly restsOn?: Partial<Pick<RestsOn, 'definite' | 'possible'>> & {
      readonly notStated?: readonly Pick<Unstated, 'fact' | 'records' | 'of'>[];
    };
  };

type PatternHook = QueryHook<Readonly<Record<string, PatternAnswer | null>>, OperationVariables>;

/** The hook of a question, by its name. */
export function patternHook({ name }: KnownOperation): PatternHook {
  const hook = (hooks as Readonly<Record<string, unknown>>)[`use${name}Query`];
  if (hook === undefined) throw new Error(`There is no hook for ${name}`);
  return hook as PatternHook;
}
