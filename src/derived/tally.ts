import type { NodeFact } from '../model/facts.js';
import { TALLY } from '../model/graph-indexes.js';
import type { Properties } from './additions.js';
import { compareText } from './compare-text.js';

/** What was counted at load, to be read by its key: no record of the model, so no reader comes to it but by a pattern. */
export interface Tally {
  /** The pattern, or the part of one, that reads it: `funnel`, `unitMatters`. */
  readonly pattern: string;
  /** A text that no two tallies of the pattern share. They are read and paged in its order. */
  readonly key: string;
  /** What was counted, and ids of the records that it is about, by any other name than these. */
  readonly values: Properties;
}

/** So many of the records that a row counts are kept as its evidence: as many as a page has at most, unless a server says otherwise. */
const MOST_KEPT = 100;

/** The first by id of the records that a row counts, to be read without counting them again. */
export function keptEvidence(ids: Iterable<string>): Properties {
  return { evidence: [...ids].sort(compareText).slice(0, MOST_KEPT) };
}

/**
 * The tallies of a data set as they stand in the graph. What follows from the whole data set is owned by it, and so is
 * replaced whenever one of its counts changes.
 * @param dataSet its id
 * @param owner the entry that they are replaced with, where they follow from the facts of one
 */
export function tallies(dataSet: string, counted: readonly Tally[], owner = dataSet): readonly NodeFact[] {
  const local = dataSet.slice(dataSet.indexOf('/') + 1);
  return counted.map(({ pattern, key, values }) => ({
    // No space may stand in an id, whatever stands in a key.
    id: `tally/${local}-${pattern}-${encodeURIComponent(key)}`,
    type: TALLY,
    owner,
    properties: { ...values, dataSetId: dataSet, pattern, key },
  }));
}
