import { categoryWay } from '../derived/category-ways.js';
import { rowKey, rowTally } from '../derived/row-counts.js';
import type { Given, PatternSource, RecordRows } from '../mapping/pattern.js';
import type { CategoryScope, IncidentRelation, StatusScope } from '../model/generated/enums.js';
import { filteredRows, inferredFilter, together, type RowFilter } from './row-filters.js';

const CATEGORIES: Readonly<Record<CategoryScope, string>> = {
  ANY: '',
  SAME_CODE: ' The two allegations have the same category.',
  SAME_FAMILY: ' The two allegations have categories of the same family, other than OTHER.',
};
const STATUSES: Readonly<Record<StatusScope, string>> = {
  ALL: '',
  CASE_TO_ANSWER: ' There was a case to answer on the earlier one.',
  PROVEN: ' The earlier one was found proven, and that stands.',
};

/**
 * What the two patterns of later incidents have in common: their rows are kept by the same scopes, and read alike.
 * @param window the key of the window, where its rows were counted at load and nothing else filters them
 */
export function laterIncidentRows(
  given: Given,
  relation: IncidentRelation,
  rule: string,
  filter: RowFilter,
  { bounds = [], window }: { readonly bounds?: RecordRows['bounds']; readonly window: string | null },
): PatternSource {
  const categories = given['categories'] as CategoryScope;
  const statuses = given['statuses'] as StatusScope;
  const inferred = inferredFilter(given, categories);
  const way = categoryWay(given['includeInferred'] === true);
  return {
    definition: `${rule}${filter.words}${CATEGORIES[categories]}${inferred.words}${STATUSES[statuses]}`,
    counts: 'OFFICER_MATTER',
    needs: ['Allegation.category', 'Allegation.conduct', 'Matter.closed', 'Matter.received'],
    named: [],
    rows: filteredRows(together([filter, inferred]), {
      equal: { relation, categories, statuses },
      bounds,
      counted:
        window === null
          ? null
          : {
              tally: rowTally('LaterIncident'),
              keys: [rowKey(relation, categories, statuses, way, window)],
            },
    }),
  };
}
