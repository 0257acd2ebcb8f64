import type { Fault } from '../errors.js';
import type { CountedRecords, Given, Named } from '../mapping/pattern.js';
import { TRUE, type Predicate } from '../mapping/plan.js';
import { exists, joined, unless } from '../mapping/predicates.js';
import type { StatusScope } from '../model/generated/enums.js';
import type { GraphModel } from '../model/graph-model.js';
import { equalTo, whereOf } from './arguments.js';
import { counting, type CountedLabel } from './in-data-set.js';
import { beganWithin } from './period.js';
import { reachedWithin, STATUS_WORDS } from './status-scope.js';

/** Which allegations a table counts, as its arguments `of`, `statuses`, `period`, `category` and `unit` have it. */
export interface AllegationScope {
  /** Allegations that it surely counts. */
  readonly definite: Predicate;
  /** Those, and the ones that it counts if vague dates fall one way. */
  readonly anyhow: Predicate;
  /** Whether it is all allegations of the data set. */
  readonly all: boolean;
  readonly faults: readonly Fault[];
  readonly words: string;
  readonly named: readonly Named[];
}

/** What the records that a table can count are called, and how one comes from them to their allegations. */
export type CountedBy = 'ALLEGATION' | 'MATTER' | 'OFFICER';

const LABEL: Readonly<Record<CountedBy, CountedLabel>> = {
  ALLEGATION: 'Allegation',
  MATTER: 'Matter',
  OFFICER: 'Officer',
};

/** Reads the arguments that say which allegations are counted; those that a pattern does not have are not given. */
export function allegationScope(given: Given, model: GraphModel): AllegationScope {
  const of = whereOf('of', 'Allegation', given, model);
  const statuses = (given['statuses'] ?? 'ALL') as StatusScope;
  const within = beganWithin(given, 'allegations');
  const named: Named[] = [];
  const wheres = [of.where, reachedWithin(statuses)];
  const words = [given['of'] ? ' Only allegations that meet the filter are counted.' : ''];
  if (statuses !== 'ALL') words.push(` Counted are only allegations ${STATUS_WORDS[statuses]}.`);
  const category = given['category'] as string | null | undefined;
  if (category != null) {
    named.push({ argument: 'category', label: 'Category', id: category });
    wheres.push(equalTo('categoryId', category), unless(equalTo('categoryInferred', 'YES')));
    words.push(` Only the category ${category}, where a source gives it.`);
  }
  const unit = given['unit'] as string | null | undefined;
  if (unit != null) {
    named.push({ argument: 'unit', label: 'Unit', id: unit });
    wheres.push(equalTo('unitId', unit));
    words.push(` Only allegations against officers who were posted to ${unit} at the time of the conduct.`);
  }
  words.push(within.words);
  const certainUnit = unit == null ? TRUE : equalTo('attributionCertainty', 'DEFINITE');
  return {
    definite: joined('and', [...wheres, within.definite, certainUnit]),
    anyhow: joined('and', [...wheres, within.possible]),
    all: given['of'] == null && statuses === 'ALL' && unit == null && category == null && !within.words,
    faults: [...of.faults, ...within.faults],
    words: words.join(''),
    named,
  };
}

/** The records that a table counts, for `restsOn`. Police staff are no officers. */
export function countedLive(
  counts: CountedBy,
  { definite, anyhow }: Pick<AllegationScope, 'definite' | 'anyhow'>,
): { readonly definite: CountedRecords; readonly possible: CountedRecords } {
  const records = counting(LABEL[counts]);
  const sure = withAllegation(counts, definite);
  const possible = joined('and', [withAllegation(counts, anyhow), unless(sure)]);
  return { definite: { ...records, where: sure }, possible: { ...records, where: possible } };
}

function withAllegation(counts: CountedBy, where: Predicate): Predicate {
  switch (counts) {
    case 'ALLEGATION':
      return where;
    case 'MATTER':
      return exists({ by: 'step', step: { type: 'PART_OF', direction: 'IN' } }, where);
    case 'OFFICER':
      return joined('and', [
        unless(equalTo('kind', 'STAFF')),
        exists({ by: 'step', step: { type: 'ACCUSED_IN', direction: 'OUT' } }, where),
      ]);
  }
}
