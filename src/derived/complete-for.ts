import type { NodeFact } from '../model/facts.js';
import { dataSetOf } from './data-set-of.js';
import type { FactGraph } from './fact-graph.js';
import { intervalBounds } from './interval-bounds.js';

/** First and last day of a time for which a collection is surely complete. */
export interface CompleteTime {
  readonly first: string;
  readonly last: string;
}

/**
 * When the data set of a record has every row of one of some collections. Source: domain.md section 1, rule 3: "Each data
 * set states which collections are complete for which period". A collection without a period says nothing of any day.
 */
export function completeFor(
  graph: FactGraph,
  record: NodeFact,
  collections: readonly string[],
): readonly CompleteTime[] {
  return graph.out(dataSetOf(record.id), 'COMPLETE_FOR').flatMap((one) => {
    const period = intervalBounds(one, 'period');
    if (!period || !collections.includes(String(one.properties['collection']))) return [];
    const { startLatest: first, endEarliest: last } = period;
    return first <= last ? [{ first, last }] : [];
  });
}
