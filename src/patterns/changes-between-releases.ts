import type { Pattern } from '../mapping/pattern.js';
import { TRUE } from '../mapping/plan.js';
import { joined } from '../mapping/predicates.js';
import { equalTo, listOf, oneOf } from './arguments.js';

/** Question 34: what changed by appeal or correction between two releases, as loading noted it (`src/ingest/release-changes.ts`). */
export const changesBetweenReleases: Pattern = {
  read(given) {
    const { values, faults } = listOf(given, 'why', 'APPEAL');
    if (faults.length > 0 || !values) return faults;
    const [from, to] = [given['from'], given['to']] as (string | null | undefined)[];
    return {
      definition:
        `Records that differ between ${from ? `release ${from}` : 'a release'} of the data set and ` +
        `${to ? `release ${to}` : 'the one'} that was loaded over it, because of: ${values.join(', ')}. What was replaced is not kept.`,
      counts: 'RECORD',
      needs: [],
      named: [],
      rows: {
        kind: 'records',
        equal: {},
        bounds: [],
        where: joined('and', [
          from ? equalTo('releaseFrom', from) : TRUE,
          to ? equalTo('releaseTo', to) : TRUE,
          oneOf('why', values),
        ]),
        definite: TRUE,
        sort: null,
      },
    };
  },
};
