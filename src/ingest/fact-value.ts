import { isGiven, type Given } from './written.js';

/** A fact as a case file writes it: as its source has it, in general terms only, or in dispute. */
export type FactValue =
  | { readonly kind: 'stated' | 'generalised'; readonly value: unknown }
  | {
      readonly kind: 'rivals';
      readonly rivals: readonly Rival[];
      readonly prefer: { readonly claim: number; readonly because: string } | null;
    };

export interface Rival {
  readonly value: unknown;
  readonly cite: unknown;
}

/** Takes a written fact apart. */
export function factValue(written: unknown): FactValue {
  if (isGiven(written) && 'generalised' in written)
    return { kind: 'generalised', value: written['generalised'] };
  if (isGiven(written) && 'rivals' in written) {
    const { rivals, prefer } = written as Given & {
      readonly rivals: readonly Rival[];
      readonly prefer?: { claim: number; because: string };
    };
    return { kind: 'rivals', rivals, prefer: prefer ?? null };
  }
  return { kind: 'stated', value: written };
}
