import type { NodeFact } from '../model/facts.js';
import type { FunnelStage, StatusScope } from '../model/generated/enums.js';

/** All scopes, the widest first. */
export const STATUS_SCOPES: readonly StatusScope[] = ['ALL', 'CASE_TO_ANSWER', 'PROVEN'];

const PROVEN: readonly FunnelStage[] = ['PROVEN', 'WOULD_HAVE_BEEN_DISMISSED', 'DISMISSED'];

/** Whether an allegation counts in a scope, by how far it has got (`reached.ts`): a quashed finding proves nothing. */
export function inScope({ properties }: NodeFact, scope: StatusScope): boolean {
  const reached = properties['reached'] as FunnelStage;
  switch (scope) {
    case 'ALL':
      return true;
    case 'CASE_TO_ANSWER':
      return reached !== 'ALLEGED';
    case 'PROVEN':
      return PROVEN.includes(reached);
  }
}
