import { counted } from '../words/plain-words.js';
import type { MatterEvent } from './matter-events.js';

export type Step = Pick<MatterEvent, 'on' | 'title' | 'track'>;

/** Steps of several allegations: where they are the same, such as against many officers of one night, they are one step. */
export function groupedSteps(steps: readonly Step[]): readonly MatterEvent[] {
  const groups = new Map<string, { readonly step: Step; count: number }>();
  for (const step of steps) {
    const id = `${step.title} ${step.on?.earliest ?? ''} ${step.on?.latest ?? ''}`;
    const group = groups.get(id) ?? { step, count: 0 };
    group.count += 1;
    groups.set(id, group);
  }
  return [...groups].map(([id, { step, count }]) => ({
    id,
    ...step,
    ...(count > 1 && { detail: `Of ${counted(count, 'allegation')}.` }),
  }));
}
