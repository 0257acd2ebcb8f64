import { categoryWay } from '../derived/category-ways.js';
import type { Fault } from '../errors.js';
import type { Given, RecordRows } from '../mapping/pattern.js';
import type { Predicate } from '../mapping/plan.js';
import { joined } from '../mapping/predicates.js';
import type { CategoryScope, StatusScope } from '../model/generated/enums.js';
import { TRUE } from '../mapping/plan.js';
import { DEFINITE, minimumSources, oneOf } from './arguments.js';
import { dayWithin } from './period.js';

/** What an argument asks of rows: in the statement, and in words. */
export interface RowFilter {
  readonly where: Predicate;
  /** Which of the rows that are certain by themselves are certain with it; all of them where it is left out. */
  readonly definite?: Predicate;
  readonly faults: readonly Fault[];
  readonly words: string;
}

/**
 * The arguments `minimumSources` and `period` of a pattern whose rows are records.
 * @param field the day of the row that lies in the period
 * @param what is said of that day, to begin a sentence
 */
export function rowFilters(given: Given, field: string, what: string): RowFilter {
  const { possible, ...period } = dayWithin(given, field, what);
  return together([{ ...period, where: possible }, minimumSources(given)]);
}

/** The arguments `similar` and `includeInferred` of rows that pair two allegations; whichever they are when not given. */
export function similarFilter(given: Given, allowed?: readonly string[]): RowFilter {
  const similar = given['similar'] as readonly string[] | null | undefined;
  if (!similar) return { where: TRUE, faults: [], words: '' };
  const refused = allowed ? similar.filter((one) => !allowed.includes(one)) : [];
  const problem =
    similar.length === 0
      ? 'It names no likeness'
      : `${refused.join(', ')} is no likeness of these rows, all of which are similar`;
  const remedy = `Name one or more of ${(allowed ?? ['STATED', 'SAME_CODE', 'SAME_FAMILY', 'NO', 'NOT_STATED']).join(', ')}`;
  if (similar.length === 0 || refused.length > 0)
    return { where: TRUE, faults: [{ place: 'similar', problem, remedy }], words: '' };
  const inferred = given['includeInferred'] === true;
  const property = inferred ? 'similarWithInferred' : 'similar';
  const known = similar.filter((one) => one !== 'NOT_STATED');
  const unknown: Predicate = { op: 'absent', subject: { of: 'node', property } };
  return {
    where: joined('or', [
      ...(known.length > 0 ? [oneOf(property, known)] : []),
      ...(known.length < similar.length ? [unknown] : []),
    ]),
    faults: [],
    words: ` The conduct is similar: ${similar.join(', ')}, ${inferred ? 'also' : 'not'} by categories that are inferences.`,
  };
}

/** The argument `includeInferred` of rows that are kept by a scope of categories, as `src/derived/category-ways.ts` has them. */
export function inferredFilter(given: Given, categories: CategoryScope): RowFilter {
  const inferred = given['includeInferred'] === true;
  return {
    where: {
      op: 'includes',
      subject: { of: 'node', property: 'ways' },
      value: { $: categoryWay(inferred) },
      negated: false,
    },
    faults: [],
    words: categories === 'ANY' ? '' : ` Inferred categories count${inferred ? ' as well' : ' not'}.`,
  };
}

/** The argument `statuses` of rows that keep how far an earlier allegation has got. */
export function earlierStatusFilter(given: Given): RowFilter {
  const scope = (given['statuses'] ?? 'ALL') as StatusScope;
  if (scope === 'ALL') return { where: TRUE, faults: [], words: '' };
  const proven = scope === 'PROVEN';
  return {
    where: oneOf('earlierStatus', proven ? ['PROVEN'] : ['CASE_TO_ANSWER', 'PROVEN']),
    faults: [],
    words: proven
      ? ' An allegation of the earlier matter was found proven, and that stands.'
      : ' There was a case to answer on an allegation of the earlier matter.',
  };
}

/** All of these filters: every fault of them is reported. */
export function together(filters: readonly RowFilter[]): RowFilter {
  return {
    where: joined(
      'and',
      filters.map((one) => one.where),
    ),
    definite: joined(
      'and',
      filters.flatMap((one) => one.definite ?? []),
    ),
    faults: filters.flatMap((one) => one.faults),
    words: filters.map((one) => one.words).join(''),
  };
}

/** The rows that a filter lets through, in the first order of their type. */
export function filteredRows(
  { where, definite: withIt = TRUE }: RowFilter,
  { equal = {}, bounds = [], counted = null }: Partial<Pick<RecordRows, 'equal' | 'bounds' | 'counted'>> = {},
): RecordRows {
  const definite = joined('and', [DEFINITE, withIt]);
  const live = definite === DEFINITE ? null : { evidence: TRUE };
  return { kind: 'records', equal, bounds, where, definite, live, counted, sort: null };
}
