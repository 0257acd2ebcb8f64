import type { NodeFact } from '../model/facts.js';
import { compareText } from './compare-text.js';

/** The records to which relationships of one type lead from the record of a number, in the order of their ids, each once. */
export type Ends = (from: number) => readonly NodeFact[];

/** A longer list is made once and kept: it is a hub's, and there are few of them. */
const LONG = 16;
const NONE: readonly NodeFact[] = Object.freeze([]);

/**
 * Indexes the relationships of one type. Only numbers are kept, since a list for each record of a national record would take
 * more memory than the facts themselves.
 * @param links two numbers for each relationship: of the record where it begins, and of the one where it ends
 * @param records by their numbers
 */
export function endsOf(links: readonly number[], records: readonly (NodeFact | undefined)[]): Ends {
  const position = new Map<number, number>();
  for (let at = 0; at < links.length; at += 2) {
    const begin = links[at] ?? 0;
    if (!position.has(begin)) position.set(begin, position.size);
  }
  const starts = new Int32Array(position.size + 1);
  for (let at = 0; at < links.length; at += 2) add(starts, (position.get(links[at] ?? 0) ?? 0) + 1, 1);
  for (let at = 1; at < starts.length; at += 1) add(starts, at, starts[at - 1] ?? 0);
  const ends = new Int32Array(links.length / 2);
  const next = starts.slice();
  for (let at = 0; at < links.length; at += 2) {
    const own = position.get(links[at] ?? 0) ?? 0;
    ends[next[own] ?? 0] = links[at + 1] ?? 0;
    add(next, own, 1);
  }
  const idOf = (number: number) => records[number]?.id ?? '';
  for (let at = 0; at < position.size; at += 1) {
    const some = ends.subarray(starts[at], starts[at + 1]);
    if (some.length > 1) some.sort((a, b) => compareText(idOf(a), idOf(b)));
  }
  const long = new Map<number, readonly NodeFact[]>();
  return (from) => {
    const own = position.get(from);
    if (own === undefined) return NONE;
    const known = long.get(own);
    if (known) return known;
    const found: NodeFact[] = [];
    const [start = 0, end = 0] = [starts[own], starts[own + 1]];
    for (let at = start; at < end; at += 1) {
      const record = records[ends[at] ?? -1];
      if (record && (at === start || ends[at] !== ends[at - 1])) found.push(record);
    }
    if (found.length > LONG) long.set(own, found);
    return found;
  };
}

function add(to: Int32Array, at: number, amount: number): void {
  to[at] = (to[at] ?? 0) + amount;
}
