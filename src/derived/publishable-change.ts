import { keyOf, placeOf, type Labels } from './table-cells.js';

/** A cell as it is published: null where it is suppressed. */
export interface PublishedCell {
  readonly labels: Labels;
  readonly victims: number | null;
}

/** Most places of a table for which every group of them is looked at: four thousand groups. */
const MOST_PLACES = 12;

/**
 * Whether a table may take the place of the one that an earlier release published, which may have been kept by anybody.
 * Source: domain.md section 6: "a new release publishes a table only if no cell changes by 1 to 9." What changed is looked
 * for in all that can be worked out: in published cells, and in the sums of suppressed ones. So that the two cannot be laid over
 * each other, the same cells are suppressed in both; a label may be new, and then nobody was counted under it before.
 * @param limit the least number of victims
 */
export function isPublishableChange(
  before: readonly PublishedCell[],
  after: readonly PublishedCell[],
  limit: number,
): boolean {
  const isWide = (by: number) => by === 0 || Math.abs(by) >= limit;
  const changes = changesBetween(before, after);
  if (!changes?.every(({ hidden, by }) => hidden || isWide(by))) return false;
  const hidden = changes.filter((change) => change.hidden);
  const places = [...new Set(hidden.flatMap(({ from, to }) => [from, to]))];
  if (places.length > MOST_PLACES) return changes.every(({ by }) => by === 0);
  return groups(places).every((group) => {
    const crosses = ({ from, to }: Change) => group.has(from) !== group.has(to);
    if (!hidden.some(crosses)) return true;
    return isWide(changes.filter(crosses).reduce((flow, { to, by }) => flow + (group.has(to) ? by : -by), 0));
  });
}

interface Change {
  readonly from: string;
  readonly to: string;
  readonly hidden: boolean;
  /** By how much a published cell changed; 0 for a suppressed one. */
  readonly by: number;
}

/** Cell by cell; null where a cell is suppressed in one of the two only, or is there no longer. */
function changesBetween(
  before: readonly PublishedCell[],
  after: readonly PublishedCell[],
): readonly Change[] | null {
  const earlier = new Map(before.map((cell) => [keyOf(cell.labels), cell.victims]));
  const changes = after.map(({ labels, victims }) => {
    const key = keyOf(labels);
    const then = earlier.has(key) ? (earlier.get(key) ?? null) : 0;
    earlier.delete(key);
    if ((then === null) !== (victims === null)) return null;
    return { ...placeOf(labels), hidden: victims === null, by: (victims ?? 0) - (then ?? 0) };
  });
  const both = changes.filter((change) => change !== null);
  return earlier.size === 0 && both.length === changes.length ? both : null;
}

/** Every group of places: across its border flows as much in as out, and that is all that the sums tell. */
function groups(places: readonly string[]): readonly ReadonlySet<string>[] {
  return Array.from(
    { length: 2 ** places.length },
    (_, bits) => new Set(places.filter((_place, index) => (bits >> index) & 1)),
  );
}
