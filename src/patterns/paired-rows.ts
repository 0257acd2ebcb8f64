import { likenessKey, rowTally } from '../derived/row-counts.js';
import type { Fault } from '../errors.js';
import type { CountedRows, Given, RecordRows } from '../mapping/pattern.js';
import { isTrue } from '../mapping/predicates.js';
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
  {
    similar,
    more = [],
    counted,
  }: {
    readonly similar?: readonly string[];
    readonly more?: readonly RowFilter[];
    /** The type of rows that were counted at load by how they are alike. */
    readonly counted?: string;
  } = {},
): { readonly rows: RecordRows; readonly faults: readonly Fault[]; readonly words: string } {
  const others = together([
    earlierStatusFilter(given),
    rowFilters(given, 'conductBegan', 'The later conduct began'),
    ...more,
  ]);
  const filter = together([similarFilter(given, similar), others]);
  const rows = filteredRows(filter, {
    counted: counted !== undefined && isTrue(others.where) ? countedRows(counted, given) : null,
  });
  return { rows, faults: filter.faults, words: filter.words };
}

function countedRows(type: string, given: Given): CountedRows | null {
  const similar = given['similar'] as readonly string[] | null | undefined;
  const keys = similar?.map((one) => likenessKey(one, given['includeInferred'] === true));
  return keys ? { tally: rowTally(type), keys: [...new Set(keys)] } : null;
}
