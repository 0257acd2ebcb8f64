import type { GraphModel } from '../model/graph-model.js';
import type { Additions, Properties } from './additions.js';
import { noRowCounts, noteRows, type RowCounts } from './row-counts.js';
import { noRowEnds, noteEnds, type RowEnds } from './row-ends.js';

/** What is kept of rows of patterns that have gone by: what they say of the facts, where they are led to from, how many there are. */
export interface RowNotes {
  readonly properties: Map<string, Properties>;
  readonly ends: RowEnds;
  readonly counts: RowCounts;
}

/** No row yet. */
export function noRowNotes(model: GraphModel): RowNotes {
  return { properties: new Map(), ends: noRowEnds(model), counts: noRowCounts() };
}

/** Notes what a rule found. */
export function noteAdditions(
  notes: RowNotes,
  { nodes = [], relationships = [], properties = new Map() }: Additions,
): void {
  for (const [id, values] of properties) noteProperties(notes, id, values);
  noteEnds(notes.ends, relationships);
  noteRows(notes.counts, nodes);
}

/** Takes over what was noted elsewhere. */
export function mergeNotes(notes: RowNotes, others: RowNotes): void {
  for (const [id, values] of others.properties) noteProperties(notes, id, values);
  for (const [type, { OUT, IN }] of others.ends) {
    const own = notes.ends.get(type);
    for (const id of OUT ?? []) own?.OUT?.add(id);
    for (const id of IN ?? []) own?.IN?.add(id);
  }
  for (const [name, count] of others.counts) {
    const own = notes.counts.get(name);
    notes.counts.set(
      name,
      own
        ? { ...own, definite: own.definite + count.definite, possible: own.possible + count.possible }
        : count,
    );
  }
}

function noteProperties({ properties }: RowNotes, id: string, values: Properties): void {
  const before = properties.get(id);
  properties.set(id, before ? { ...before, ...values } : values);
}
