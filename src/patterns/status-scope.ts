import { STAGES_OF_SCOPE } from '../derived/status-scope.js';
import { TRUE, type Predicate } from '../mapping/plan.js';
import type { StatusScope } from '../model/generated/enums.js';
import { oneOf } from './arguments.js';

/** A status scope in words that follow "allegations". */
export const STATUS_WORDS: Readonly<Record<StatusScope, string>> = {
  ALL: 'whatever became of them',
  CASE_TO_ANSWER: 'with a case to answer',
  PROVEN: 'found proven, where the finding stands',
};

/** Allegations in a scope, or rows that keep how far theirs has got. */
export function reachedWithin(statuses: StatusScope): Predicate {
  const stages = STAGES_OF_SCOPE[statuses];
  return stages ? oneOf('reached', stages) : TRUE;
}
