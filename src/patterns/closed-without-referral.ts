import type { Pattern } from '../mapping/pattern.js';
import { TRUE } from '../mapping/plan.js';
import { exists, joined, unless } from '../mapping/predicates.js';
import { equalTo } from './arguments.js';

/** Question 32: matters closed without a referral. The rule is `src/derived/closed-without-referral.ts`. */
export const closedWithoutReferral: Pattern = {
  read(given) {
    const category = given['category'] as string | null | undefined;
    const family = given['family'] as string | null | undefined;
    const conditions = [
      ...(category == null ? [] : [equalTo('categoryId', category)]),
      ...(family == null ? [] : [equalTo('family', family)]),
    ];
    const stated = given['includeInferred'] === true ? [] : [unless(equalTo('categoryInferred', 'YES'))];
    const inCategory = exists(
      { by: 'step', step: { type: 'PART_OF', direction: 'IN' } },
      joined('and', [...conditions, ...stated]),
    );
    const about = [category, family].filter((one) => one != null).join(' and ');
    const inferred = stated.length > 0 ? ', where a source says so' : ', also where it is inferred';
    return {
      definition:
        'Matters that were closed and were not referred, where the list of their referrals is known to be whole.' +
        (about === '' ? '' : ` Only matters with an allegation in ${about}${inferred}.`),
      counts: 'MATTER',
      needs: ['Allegation.category', 'Matter.closed', 'Matter.closedWithoutReferral', 'Matter.referrals'],
      named: category == null ? [] : [{ argument: 'category', label: 'Category', id: category }],
      rows: {
        kind: 'records',
        equal: { closedWithoutReferral: 'YES' },
        bounds: [],
        where: conditions.length > 0 ? inCategory : TRUE,
        definite: TRUE,
        sort: null,
      },
    };
  },
};
