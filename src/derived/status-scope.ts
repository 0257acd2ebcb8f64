import type { NodeFact } from '../model/facts.js';
import type { FunnelStage, StatusScope } from '../model/generated/enums.js';

/** How far an allegation can get, in this order. */
export const FUNNEL_STAGES: readonly FunnelStage[] = Object.freeze([
  'ALLEGED',
  'CASE_TO_ANSWER',
  'PROVEN',
  'WOULD_HAVE_BEEN_DISMISSED',
  'DISMISSED',
]);

/** The stages of the allegations that a scope takes in; null for all. */
export const STAGES_OF_SCOPE: Readonly<Record<StatusScope, readonly FunnelStage[] | null>> = Object.freeze({
  ALL: null,
  CASE_TO_ANSWER: FUNNEL_STAGES.slice(1),
  PROVEN: FUNNEL_STAGES.slice(2),
});

export const STATUS_SCOPES = Object.freeze(Object.keys(STAGES_OF_SCOPE) as StatusScope[]);

/** Whether an allegation is in a scope, by how far it has got (`reached.ts`). */
export function isInScope({ properties }: NodeFact, scope: StatusScope): boolean {
  const stages = STAGES_OF_SCOPE[scope];
  return stages === null || stages.includes(properties['reached'] as FunnelStage);
}

/** The narrowest scope that allegations are in, by how far the one that got furthest has got. */
export function narrowestScope(allegations: readonly NodeFact[]): StatusScope {
  const held = STATUS_SCOPES.filter((scope) => allegations.some((one) => isInScope(one, scope)));
  return held.at(-1) ?? 'ALL';
}
