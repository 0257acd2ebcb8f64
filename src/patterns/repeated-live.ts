import type { Step } from '../model/graph-model.js';
import type { AgreementPlan, Predicate, Reach } from '../mapping/plan.js';
import { exists, joined } from '../mapping/predicates.js';
import { compared } from './arguments.js';
import type { RepeatQuestion } from './repeat-question.js';
import { reachedWithin } from './status-scope.js';

/** What a row of all time must meet when a filter is given that nothing was counted for at load; null without such. */
export interface RepeatedLive {
  readonly definite: Predicate;
  readonly possible: Predicate;
  /** What each allegation of the evidence must meet. */
  readonly evidence: Predicate;
}

const MATTER: Step = { type: 'PART_OF', direction: 'OUT' };

/** Counts the officer's allegations that meet the filters: surely, and as vague dates can fall. */
export function repeatedLive(question: RepeatQuestion): RepeatedLive | null {
  const { period, unit, minimumSources } = question;
  if (!period && unit === null && minimumSources === 1) return null;
  const evidence = allegation(question, 'POSSIBLE');
  return {
    definite: enough(question, allegation(question, 'DEFINITE'), 'DEFINITE'),
    possible: enough(question, evidence, 'POSSIBLE'),
    evidence,
  };
}

type Sure = 'DEFINITE' | 'POSSIBLE';

/** The days on which what is counted can have begun. */
function days({ counts }: RepeatQuestion) {
  return counts === 'MATTER'
    ? { first: 'matterFirst', last: 'matterLast' }
    : { first: 'beganFirst', last: 'beganLast' };
}

function allegation(question: RepeatQuestion, sure: Sure): Predicate {
  const { period, unit, minimumSources, statuses, categories, includeInferred } = question;
  return joined('and', [
    reachedWithin(statuses),
    ...(categories === 'ANY' || includeInferred ? [] : [compared('categoryBasis', '=', 'STATED')]),
    ...(minimumSources > 1 ? [compared('independentSources', '>=', minimumSources)] : []),
    ...(unit === null ? [] : [compared('unitId', '=', unit)]),
    ...(unit === null || sure === 'POSSIBLE' ? [] : [compared('attributionCertainty', '=', 'DEFINITE')]),
    ...(period ? [sure === 'DEFINITE' ? period.definite : period.possible] : []),
  ]);
}

/** So many of them, of all time or within a window that begins with one of them. */
function enough(question: RepeatQuestion, where: Predicate, sure: Sure): Predicate {
  const { window, threshold, counts, categories } = question;
  const atLeast = (reach: Reach): Predicate => ({
    op: 'atLeast',
    reach,
    where,
    behind: counts === 'MATTER' ? MATTER : null,
    number: { $: threshold },
  });
  const own = allegations([
    { theirs: 'accusedId', by: '=', ours: 'officerId' },
    { theirs: 'categoryId', by: '=', ours: 'categoryId' },
    { theirs: 'family', by: '=', ours: 'family' },
  ]);
  if (window === null) return atLeast(own);
  const { first, last } = days(question);
  const [begins, ends] = sure === 'DEFINITE' ? [first, last] : [last, first];
  const shared = { ANY: [], SAME_CODE: ['categoryId'], SAME_FAMILY: ['family'] }[categories];
  const inWindow = allegations([
    ...['accusedId', ...shared].map((property) => ({
      theirs: property,
      by: '=' as const,
      ours: property,
    })),
    { theirs: begins, by: '>=', ours: begins },
    { theirs: ends, by: '<=', ours: begins, plus: { $: window } },
  ]);
  const dated: Predicate = { op: 'present', subject: { of: 'node', property: begins } };
  return exists(own, joined('and', [where, dated, atLeast(inWindow)]));
}

function allegations(agreements: readonly AgreementPlan[]): Reach {
  return { by: 'match', label: 'Allegation', agreements };
}
