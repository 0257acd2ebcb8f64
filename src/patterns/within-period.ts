import type { Fault } from '../errors.js';
import type { Given } from '../mapping/pattern.js';
import { TRUE, type Predicate } from '../mapping/plan.js';
import { joined } from '../mapping/predicates.js';
import { whereFaults } from '../mapping/where-faults.js';
import { partProperty } from '../model/part-property.js';

/**
 * Rows of which a day surely lies in the argument `period`, both ends included. What vague days leave open is found by the
 * row's own filter for that day.
 * @param field the day of the row
 * @param what it is, to begin a sentence: `The incident`
 */
export function withinPeriod(
  given: Given,
  field: string,
  what: string,
): { readonly where: Predicate; readonly faults: readonly Fault[]; readonly words: string } {
  const period = given['period'] as { readonly from: string; readonly to: string } | null | undefined;
  if (!period) return { where: TRUE, faults: [], words: '' };
  const { from, to } = period;
  const faults = whereFaults(period, 'period');
  if (faults.length > 0) return { where: TRUE, faults, words: '' };
  const bound = (part: string, by: '>=' | '<=', value: string): Predicate => ({
    op: 'compare',
    subject: { of: 'node', property: partProperty(field, part) },
    by,
    value: { $: value },
  });
  return {
    where: joined('and', [bound('earliest', '>=', from), bound('latest', '<=', to)]),
    faults: [],
    words: ` ${what} surely lies from ${from} to ${to}.`,
  };
}
