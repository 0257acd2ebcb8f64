import { filterCases } from './cases/filter-cases.js';
import { idCases } from './cases/id-cases.js';
import { linkCases } from './cases/link-cases.js';
import { pageCases } from './cases/page-cases.js';
import { recordCases } from './cases/record-cases.js';
import { regressionCases } from './cases/regression-cases.js';
import { searchCases } from './cases/search-cases.js';
import type { MappingCase } from './mapping-case.js';

/** Every case, from all files of `cases/`. */
export const mappingCases: readonly MappingCase[] = [
  ...pageCases,
  ...filterCases,
  ...recordCases,
  ...linkCases,
  ...idCases,
  ...searchCases,
  ...regressionCases,
];
