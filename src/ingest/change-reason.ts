import type { Facts } from '../model/facts.js';
import type { ChangeKind, ChangeReason } from '../model/generated/enums.js';

/** A record that differs between two releases. */
export interface Difference {
  readonly id: string;
  readonly type: string;
  readonly owner: string;
  readonly kind: ChangeKind;
  /** The facts that differ, of one that both have. */
  readonly facts: readonly string[];
}

/** What an appeal changes; of an allegation only where it stands. */
const BY_APPEAL: readonly string[] = ['Appeal', 'Finding', 'Outcome', 'Hearing'];
const STANDING: readonly string[] = ['reached', 'status'];

/**
 * Why records changed, as far as a release tells. A correction that it lists comes first, then an appeal of the matter that is
 * new or has another result.
 * @param facts of the later release
 * @param before ids of the earlier one
 */
export function changeReason(
  differences: readonly Difference[],
  facts: Facts,
  before: ReadonlySet<string>,
): (difference: Difference) => ChangeReason {
  const corrected = new Set(
    facts.nodes.flatMap(({ id, type, properties }) => {
      if (type === 'Correction' && !before.has(id)) return [String(properties['recordId'])];
      return type === 'Removed' && properties['reason'] === 'ERROR' ? [id] : [];
    }),
  );
  const appealed = new Set(
    differences
      .filter(
        ({ type, kind, facts: names }) => type === 'Appeal' && (kind === 'ADDED' || names.includes('result')),
      )
      .map(({ owner }) => owner),
  );
  return ({ id, type, owner, facts: names }) => {
    if (corrected.has(id) || corrected.has(owner)) return 'CORRECTION';
    const standing = names.length > 0 && names.every((name) => STANDING.includes(name));
    const follows = BY_APPEAL.includes(type) || (type === 'Allegation' && standing);
    return appealed.has(owner) && follows ? 'APPEAL' : 'OTHER';
  };
}
