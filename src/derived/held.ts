import type { NodeFact } from '../model/facts.js';

/** Whether a hearing took place. One that is only announced, or was cancelled, did not (domain.md section 3). */
export function wasHeld(hearing: NodeFact): boolean {
  const occurrence = hearing.properties['occurrence'];
  return occurrence !== 'ANNOUNCED' && occurrence !== 'CANCELLED';
}
