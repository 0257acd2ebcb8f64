import type { AgreementPlan, Predicate } from '../mapping/plan.js';
import { exists, joined, unless } from '../mapping/predicates.js';

/**
 * Of several rows about the same, the one that counts where filters decide which of them do: a certain one before those that
 * are only possible, then the one with the lowest key, then by the id.
 * @param alike in what such rows agree; the first has an index
 * @param passes which rows count, and `surely` which of these are certain
 */
export function firstOf(
  label: string,
  alike: readonly string[],
  key: string,
  passes: Predicate,
  surely: Predicate,
): Predicate {
  const group = alike.map((property): AgreementPlan => ({ theirs: property, by: '=', ours: property }));
  const beside = (agreements: readonly AgreementPlan[], where: Predicate): Predicate =>
    exists({ by: 'match', label, agreements: [...group, ...agreements] }, where);
  const before = (where: Predicate): Predicate =>
    joined('or', [
      beside([{ theirs: key, by: '<', ours: key }], where),
      beside(
        [
          { theirs: key, by: '=', ours: key },
          { theirs: 'id', by: '<', ours: 'id' },
        ],
        where,
      ),
    ]);
  const certain = joined('and', [passes, surely]);
  return joined('and', [
    passes,
    joined('or', [
      joined('and', [surely, unless(before(certain))]),
      joined('and', [unless(surely), unless(beside([], certain)), unless(before(passes))]),
    ]),
  ]);
}
