import { wayOfCounting } from '../derived/repeat-allegations.js';
import type { Pattern, RecordRows } from '../mapping/pattern.js';
import type { Predicate } from '../mapping/plan.js';
import { TRUE } from '../mapping/plan.js';
import { joined } from '../mapping/predicates.js';
import { compared, DEFINITE } from './arguments.js';
import { readRepeatQuestion, type RepeatQuestion } from './repeat-question.js';
import { repeatedLive } from './repeated-live.js';
import { STATUS_WORDS } from './status-scope.js';

/**
 * Question 11: officers with so many matters or allegations, of all time or within a window. For each number the shortest
 * window that holds so many was worked out at load (`src/derived/repeat-allegations.ts`); other filters are counted live.
 */
export const repeatAllegations: Pattern = {
  read(given) {
    const { question, faults } = readRepeatQuestion(given);
    if (faults.length > 0) return faults;
    const { categories, statuses, window, period, unit, category } = question;
    return {
      definition: definition(question),
      counts: 'OFFICER',
      needs: [
        ...(categories === 'ANY' ? [] : ['Allegation.category']),
        ...(window === null && !period && unit === null ? [] : ['Allegation.conduct']),
        ...(statuses === 'ALL' ? [] : ['Allegation.determinations', 'Allegation.findings']),
        'Officer.repeatAllegation',
      ],
      named: [
        ...(category === null ? [] : [{ argument: 'category', label: 'Category', id: category }]),
        ...(unit === null ? [] : [{ argument: 'unit', label: 'Unit', id: unit }]),
      ],
      rows: rows(question),
    };
  },
};

function rows(question: RepeatQuestion): RecordRows {
  const { threshold, counts, categories, category, statuses, includeInferred, window } = question;
  const way = wayOfCounting(counts, includeInferred && categories !== 'ANY');
  const scope = `${statuses} ${categories}`;
  const own: Predicate[] = [
    { op: 'includes', subject: { of: 'node', property: 'ways' }, value: { $: way }, negated: false },
    ...(category === null ? [] : [compared('categoryId', '=', category)]),
  ];
  const live = repeatedLive(question);
  if (live || window === null) {
    return {
      kind: 'records',
      equal: { scope, holds: 0 },
      bounds: [compared('totalKey', '>=', threshold)],
      where: joined('and', [...own, compared('total', '>=', threshold), live?.possible ?? TRUE]),
      definite: live?.definite ?? DEFINITE,
      live: live && { evidence: live.evidence },
      sort: { total: 'DESC' },
    };
  }
  return {
    kind: 'records',
    equal: { scope, holds: threshold },
    bounds: [compared('daysKey', '<=', window)],
    where: joined('and', [...own, compared('days', '<=', window), notCertainAlready(window)]),
    definite: DEFINITE,
    sort: null,
  };
}

/** A window that holds so many only possibly is no answer where as short a one surely does. */
function notCertainAlready(window: number): Predicate {
  const absent: Predicate = { op: 'absent', subject: { of: 'node', property: 'certainFrom' } };
  return joined('or', [absent, compared('certainFrom', '>', window)]);
}

function definition(question: RepeatQuestion): string {
  const { threshold, counts, categories, category, statuses, includeInferred } = question;
  const what = counts === 'MATTER' ? 'different matters' : 'allegations';
  const share = {
    ANY: 'whatever they are about',
    SAME_CODE: category === null ? 'all of one category' : `all of the category ${category}`,
    SAME_FAMILY: 'all of one family of categories, OTHER not among them',
  }[categories];
  const inferred =
    categories === 'ANY' ? '' : ` Inferred categories count${includeInferred ? ' as well' : ' not'}.`;
  const matter = counts === 'MATTER' ? ' Two allegations of one matter are one matter.' : '';
  return `Officers accused in ${String(threshold)} or more ${what}, ${share}, ${STATUS_WORDS[statuses]}.${matter}${inferred}${filters(question)}`;
}

function filters({ window, period, unit, minimumSources }: RepeatQuestion): string {
  return [
    ...(window === null
      ? []
      : [
          ` From the beginning of the conduct of the first to that of the last of so many lie at most ${String(window)} days.`,
        ]),
    ...(period ? [period.words] : []),
    ...(unit === null ? [] : [` Only allegations attributed to ${unit} count.`]),
    ...(minimumSources === 1
      ? []
      : [` Only allegations that rest on ${String(minimumSources)} independent sources or more count.`]),
  ].join('');
}
