import type { Fault } from '../errors.js';
import type { Given, RecordRows } from '../mapping/pattern.js';
import {
  earlierStatusFilter,
  filteredRows,
  rowFilters,
  similarFilter,
  together,
  type RowFilter,
} from './row-filters.js';

/**
 * Rows that pair something earlier with a later allegation, by the arguments that all of these have: `similar` with
 * `includeInferred`, `statuses`, `period` and `minimumSources`.
 * @param similar what likeness the rows can have; any when not given
 */
export function pairedRows(
  given: Given,
  { similar, more = [] }: { readonly similar?: readonly string[]; readonly more?: readonly RowFilter[] } = {},
): { readonly rows: RecordRows; readonly faults: readonly Fault[]; readonly words: string } {
  const filter = together([
    similarFilter(given, similar),
    earlierStatusFilter(given),
    rowFilters(given, 'conductBegan', 'The later conduct began'),
    ...more,
  ]);
  return { rows: filteredRows(filter), faults: filter.faults, words: filter.words };
}
