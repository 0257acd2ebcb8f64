import type { NodeFact } from '../model/facts.js';
import type { StatusScope } from '../model/generated/enums.js';

const PROVEN: readonly unknown[] = ['PROVEN', 'WOULD_HAVE_BEEN_DISMISSED', 'DISMISSED'];

/** Every scope, the widest first: each holds those that follow. */
export const STATUS_SCOPES: readonly StatusScope[] = ['ALL', 'CASE_TO_ANSWER', 'PROVEN'];

/**
 * The narrowest scope that allegations are in by how far one of them has got (`enum StatusScope`).
 * @param allegations with the stage that each has reached
 */
export function statusScope(allegations: readonly NodeFact[]): StatusScope {
  const stages = allegations.map((one) => one.properties['reached']);
  if (stages.some((stage) => PROVEN.includes(stage))) return 'PROVEN';
  return stages.includes('CASE_TO_ANSWER') ? 'CASE_TO_ANSWER' : 'ALL';
}
