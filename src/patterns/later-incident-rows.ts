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

/** What the two patterns of later incidents have in common: their rows are kept by the same scopes, and read alike. */
export function laterIncidentRows(
  given: Given,
  relation: IncidentRelation,
  rule: string,
  filter: RowFilter,
  bounds: RecordRows['bounds'] = [],
): PatternSource {
  const categories = given['categories'] as CategoryScope;
  const statuses = given['statuses'] as StatusScope;
  const inferred = inferredFilter(given, categories);
  return {
    definition: `${rule}${filter.words}${CATEGORIES[categories]}${inferred.words}${STATUSES[statuses]}`,
    counts: 'OFFICER_MATTER',
    needs: ['Allegation.category', 'Allegation.conduct', 'Matter.closed', 'Matter.received'],
    named: [],
    rows: filteredRows(together([filter, inferred]), { equal: { relation, categories, statuses }, bounds }),
  };
}
