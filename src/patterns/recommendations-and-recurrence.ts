import type { Pattern } from '../mapping/pattern.js';
import type { CategoryScope } from '../model/generated/enums.js';
import { evidenceRows } from './evidence-rows.js';
import { inferredFilter } from './row-filters.js';

const WORDS: Readonly<Record<CategoryScope, string>> = {
  SAME_CODE: 'with an allegation of the same category code',
  SAME_FAMILY: 'with an allegation of the same family of categories',
  ANY: 'of any category',
};

/** Question 35: what a unit had after a recommendation. Worked out at load (`src/derived/recommendation-recurrences.ts`). */
export const recommendationsAndRecurrence: Pattern = {
  read(given, model) {
    const categories = given['categories'] as CategoryScope;
    const type = 'RecommendationRecurrence';
    const inferred = inferredFilter(given, categories);
    const { rows, faults, named, words } = evidenceRows(type, given, model, { categories }, inferred.where);
    if (faults.length > 0) return faults;
    return {
      definition:
        'A recommendation, each unit to which an allegation of the investigated matter is attributed, and the first ' +
        `allegation of another matter ${WORDS[categories]} in that unit whose conduct began after the recommendation. The ` +
        `same day is not after; the same officer or another may be accused.${inferred.words}${words}`,
      counts: 'RECORD',
      needs: ['Allegation.category', 'Allegation.conduct', 'Posting.period', 'Recommendation.madeOn'],
      named,
      rows,
    };
  },
};
