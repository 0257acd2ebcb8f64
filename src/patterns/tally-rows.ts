import type { Fault } from '../errors.js';
import type { Given, RecordRows } from '../mapping/pattern.js';
import { RECOUNTED, type Predicate, type Recount } from '../mapping/plan.js';
import { joined } from '../mapping/predicates.js';
import { DEFINITE, wholeNumber } from './arguments.js';
import { recountOf, type CountedFrom } from './recount-of.js';

/** More matters than any unit has. */
const MOST_MATTERS = 1_000_000;

/**
 * Rows with a number of matters, the most first, of which the argument `threshold` asks for so many or more. In that order
 * the index seeks; in another the rows are looked through. With `period` or `minimumSources` each row is counted again, in
 * the order of what was counted at load, than which it is never more.
 */
export function tallyRows(
  given: Given,
  equal: RecordRows['equal'],
  where: Predicate,
  from: CountedFrom,
): { readonly rows: RecordRows; readonly faults: readonly Fault[]; readonly words: string } {
  const { value, faults } = wholeNumber(given, 'threshold', { least: 0, most: MOST_MATTERS });
  const again = recountOf(given, from);
  const threshold = value ?? 0;
  const least = (property: string): Predicate => ({
    op: 'compare',
    subject: { of: 'node', property },
    by: '>=',
    value: { $: threshold },
  });
  const sort = given['sort'] as Given | null | undefined;
  const inOrder = !sort || 'matters' in sort;
  const { recount } = again;
  const enough = recount ? recounted(recount, threshold) : least('matters');
  return {
    faults: [...faults, ...again.faults],
    words:
      (threshold > 0 ? ` Only with ${String(threshold)} matters or more that are certain.` : '') +
      again.words,
    rows: {
      kind: 'records',
      equal,
      bounds: inOrder ? [least('mattersKey')] : [],
      where: joined('and', [
        where,
        again.where,
        ...(recount ? [some(recount, false)] : []),
        ...(threshold > 0 ? [enough] : []),
      ]),
      definite: recount ? some(recount, true) : DEFINITE,
      live: recount && { recount },
      sort: { matters: 'DESC' },
    },
  };
}

function recounted(recount: Recount, threshold: number): Predicate {
  const shown = { of: 'numbers', recount } as const;
  return { op: 'shown', shown, at: RECOUNTED.indexOf('items'), by: '>=', value: { $: threshold } };
}

/** Rows of which something counts, for certain or in some way. */
function some(recount: Recount, surely: boolean): Predicate {
  return { op: 'recounts', recount, surely };
}
