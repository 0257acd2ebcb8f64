import type { RelationshipFact } from '../model/facts.js';
import { isMatter, type OwnedContent } from './owned-content.js';

/** What of a data set has to be written. */
export interface LoadPlan {
  /** In the order of writing; each is one transaction. */
  readonly batches: readonly (readonly OwnedContent[])[];
  /** Owners that were loaded and are there no longer. */
  readonly gone: readonly string[];
}

/**
 * Most nodes and relationships of one transaction: several times less than a transaction's memory holds, since what they take
 * the place of counts as well. Near 16,000 that were all replaced it held no more.
 */
const ROWS = 8_000;

/**
 * Compares what should be there with what was loaded, and puts the difference into transactions: one for a usual
 * change, so that nobody sees half of it. A larger one writes shared entries first, then the matters.
 * @param loaded hash by owner, as it was loaded
 * @param rows most nodes and relationships of one transaction
 */
export function loadPlan(
  wanted: ReadonlyMap<string, OwnedContent>,
  loaded: ReadonlyMap<string, string>,
  rows = ROWS,
): LoadPlan {
  const changed = [...wanted.values()].filter((content) => loaded.get(content.owner) !== content.hash);
  const gone = [...loaded.keys()].filter((owner) => !wanted.has(owner));
  const ordered = changed.toSorted((a, b) => rank(a) - rank(b) || (a.owner < b.owner ? -1 : 1));
  return { batches: packed(ordered, rows), gone };
}

function rank(content: OwnedContent): number {
  return isMatter(content.owner) ? 1 : 0;
}

function packed(contents: readonly OwnedContent[], most: number): readonly (readonly OwnedContent[])[] {
  const batches: OwnedContent[][] = [];
  let rows = Infinity;
  for (const content of contents) {
    const size = content.nodes.length + content.relationships.length;
    if (rows + size > most) {
      batches.push([]);
      rows = 0;
    }
    batches.at(-1)?.push(content);
    rows += size;
  }
  return batches;
}

/**
 * Relationships that touch a node of a batch and whose other end is there by then: written in this batch or before.
 * Those of entries that come later are written with them.
 */
export function touchingRelationships(
  batch: readonly OwnedContent[],
  all: readonly RelationshipFact[],
  isThere: (id: string) => boolean,
): readonly RelationshipFact[] {
  const own = new Set(batch.flatMap((content) => content.nodes.map((node) => node.id)));
  return all.filter((one) => (own.has(one.from) || own.has(one.to)) && isThere(one.from) && isThere(one.to));
}
