import type { Predicate } from './plan.js';
import type { Given } from './argument-reads.js';

/** An argument that has the name of a property of the records filters by it. */
export function argumentPredicates(names: readonly string[], given: Given): readonly Predicate[] {
  return names.flatMap((name): Predicate[] => {
    const value = given[name];
    if (value == null) return [];
    return [
      { op: 'compare', subject: { of: 'node', property: name }, by: '=', value: { $: value as string } },
    ];
  });
}
