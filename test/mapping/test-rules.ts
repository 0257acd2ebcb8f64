import type { Rules } from '../../src/mapping/hydration.js';

/** Stands for the rule of `src/derived`: what began by the day for certain, and what may have. */
export const testRules: Rules = {
  headcountOn: () => null,
  statusOn: ([names, earliest, latest], { day }) => {
    const list = (value: unknown) => (value ?? []) as readonly string[];
    const begun = (days: unknown) =>
      list(names).filter((_, index) => (list(days)[index] ?? '') <= String(day));
    const [sure, possible] = [begun(latest), begun(earliest)];
    const definite = sure.length === possible.length;
    return {
      status: definite ? (sure.at(-1) ?? 'NOT_STATED') : null,
      certainty: definite ? 'DEFINITE' : 'POSSIBLE',
      possible: possible.length > 0 ? possible : ['NOT_STATED'],
    };
  },
};
