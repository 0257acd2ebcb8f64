import type { Fault } from '../errors.js';
import type { Given, RecordRows } from '../mapping/pattern.js';
import type { Predicate } from '../mapping/plan.js';
import { joined } from '../mapping/predicates.js';
import { DEFINITE, wholeNumber } from './arguments.js';

/** More matters than any unit has. */
const MOST_MATTERS = 1_000_000;

/**
 * Rows with a stored number of matters, the most first, of which the argument `threshold` asks for so many or more. In that
 * order the index seeks; in another the rows are looked through.
 */
export function tallyRows(
  given: Given,
  equal: RecordRows['equal'],
  where: Predicate,
): { readonly rows: RecordRows; readonly faults: readonly Fault[]; readonly words: string } {
  const { value, faults } = wholeNumber(given, 'threshold', { least: 0, most: MOST_MATTERS });
  const threshold = value ?? 0;
  const least = (property: string): Predicate => ({
    op: 'compare',
    subject: { of: 'node', property },
    by: '>=',
    value: { $: threshold },
  });
  const sort = given['sort'] as Given | null | undefined;
  const inOrder = !sort || 'matters' in sort;
  return {
    faults,
    words: threshold > 0 ? ` Only with ${String(threshold)} matters or more that are certain.` : '',
    rows: {
      kind: 'records',
      equal,
      bounds: inOrder ? [least('mattersKey')] : [],
      where: joined('and', [...(threshold > 0 ? [least('matters')] : []), where]),
      definite: DEFINITE,
      sort: { matters: 'DESC' },
    },
  };
}
