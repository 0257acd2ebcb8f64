import type { Facts } from '../model/facts.js';
import type { StagedFacts } from './staged-facts.js';

/** Staged facts, of which the facts are handed over once: whoever takes them lets them go when they are used up. */
export interface FactsToBuild extends Omit<StagedFacts, 'facts'> {
  readonly take: () => Facts;
}

/** Hands over facts once: afterwards they are in memory no longer. */
export function toBuild({ facts, ...staged }: StagedFacts): FactsToBuild {
  let whole: Facts | null = facts;
  return {
    ...staged,
    take() {
      const taken = whole;
      whole = null;
      if (!taken) throw new Error(`The facts of ${staged.dataSet} were taken before`);
      return taken;
    },
  };
}
