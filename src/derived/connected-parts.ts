import { compareText } from './compare-text.js';

/** Those whom pairs join, directly or by way of others. */
export interface ConnectedPart {
  /** In the order of ids. */
  readonly members: readonly string[];
  /** Those without whom the part would fall into two or more, in the order of ids. */
  readonly brokers: readonly string[];
  readonly edges: number;
}

interface Visit {
  readonly id: string;
  readonly parent: string | null;
  /** How many of its neighbours were looked at. */
  next: number;
  /** Parts below it that no way round it leads out of. */
  cutOff: number;
}

/**
 * The parts of a network, and their articulation points: by one walk in depth (Hopcroft and Tarjan 1973), without
 * recursion, since a part can have tens of thousands of members.
 */
export function connectedParts(pairs: readonly (readonly [string, string])[]): readonly ConnectedPart[] {
  const neighbours = neighboursOf(pairs);
  const found = new Map<string, number>();
  const parts: ConnectedPart[] = [];
  for (const root of [...neighbours.keys()].sort(compareText)) {
    if (!found.has(root)) parts.push(partFrom(root, neighbours, found));
  }
  return parts;
}

function partFrom(
  root: string,
  neighbours: ReadonlyMap<string, readonly string[]>,
  found: Map<string, number>,
): ConnectedPart {
  const lowest = new Map<string, number>();
  const members: string[] = [];
  const brokers: string[] = [];
  const path: Visit[] = [];
  const enter = (id: string, parent: string | null): void => {
    found.set(id, found.size);
    lowest.set(id, found.get(id) ?? 0);
    members.push(id);
    path.push({ id, parent, next: 0, cutOff: 0 });
  };
  const lower = (id: string, to: number): void => void lowest.set(id, Math.min(lowest.get(id) ?? to, to));
  enter(root, null);
  for (let visit = path.at(-1); visit; visit = path.at(-1)) {
    const other = neighbours.get(visit.id)?.[visit.next];
    if (other !== undefined) {
      visit.next += 1;
      const at = found.get(other);
      if (at === undefined) enter(other, visit.id);
      else if (other !== visit.parent) lower(visit.id, at);
      continue;
    }
    path.pop();
    // The root holds parts together only when there are two below it.
    if (visit.cutOff > (visit.parent === null ? 1 : 0)) brokers.push(visit.id);
    const above = path.at(-1);
    if (!above) continue;
    const reached = lowest.get(visit.id) ?? 0;
    lower(above.id, reached);
    if (reached >= (found.get(above.id) ?? 0)) above.cutOff += 1;
  }
  const ends = members.reduce((sum, id) => sum + (neighbours.get(id)?.length ?? 0), 0);
  return { members: members.sort(compareText), brokers: brokers.sort(compareText), edges: ends / 2 };
}

function neighboursOf(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const join = (one: string, other: string): void => {
    const known = neighbours.get(one);
    if (known) known.push(other);
    else neighbours.set(one, [other]);
  };
  for (const [one, other] of pairs) {
    join(one, other);
    join(other, one);
  }
  return neighbours;
}
