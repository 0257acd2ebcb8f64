import type { Predicate } from '../mapping/plan.js';
import type { FunnelStage, StatusScope } from '../model/generated/enums.js';
import { oneOf } from './arguments.js';

const STAGES: readonly FunnelStage[] = [
  'ALLEGED',
  'CASE_TO_ANSWER',
  'PROVEN',
  'WOULD_HAVE_BEEN_DISMISSED',
  'DISMISSED',
];

/** Rows of which the allegation, by how far it has got, is in a scope. */
export function reachedWithin(statuses: StatusScope): Predicate {
  return oneOf('reached', STAGES.slice(STAGES.indexOf(statuses === 'ALL' ? 'ALLEGED' : statuses)));
}
