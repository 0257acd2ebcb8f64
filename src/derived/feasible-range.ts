/** A number of a table that adds up, as a flow: of what leads into a place as much leads out of it. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** Whether it is published. */
  readonly known: boolean;
}

/** What somebody who knows everything published can work out of a number that is not. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * The exact bounds of one hidden number, given the published ones, that all add up, and that none is negative. Sums over rows
 * and columns make a network, and in a network the bounds are whole numbers: the number can grow by what flows back
 * from its end to its beginning through the other hidden numbers, and shrink by what flows along them.
 */
export function feasibleRange(flows: readonly Flow[], hidden: Flow): Range {
  const others = flows.filter((flow) => flow !== hidden && !flow.known);
  const growth = mostFlow(others, hidden.to, hidden.from);
  const loss = Math.min(hidden.value, mostFlow(others, hidden.from, hidden.to));
  return { least: hidden.value - loss, most: hidden.value + growth };
}

/** A way along which hidden numbers can change together: grow without end, or shrink to nothing. */
interface Arc {
  readonly from: string;
  readonly to: string;
  room: number;
  readonly back: Arc | null;
}

/** The most that can flow, by shortest paths (Edmonds and Karp, 1972). */
function mostFlow(hidden: readonly Flow[], from: string, to: string): number {
  const arcs = hidden.flatMap(arcsOf);
  const leaving = new Map<string, Arc[]>();
  for (const arc of arcs) leaving.set(arc.from, [...(leaving.get(arc.from) ?? []), arc]);
  let flow = 0;
  for (;;) {
    const path = shortestPath(leaving, from, to);
    if (!path) return flow;
    const room = Math.min(...path.map((arc) => arc.room));
    if (room === Infinity) return Infinity;
    for (const arc of path) {
      arc.room -= room;
      if (arc.back) arc.back.room += room;
    }
    flow += room;
  }
}

function arcsOf({ from, to, value }: Flow): readonly Arc[] {
  const shrinking: Arc = { from: to, to: from, room: value, back: null };
  return [{ from, to, room: Infinity, back: shrinking }, shrinking];
}

function shortestPath(
  leaving: ReadonlyMap<string, readonly Arc[]>,
  from: string,
  to: string,
): readonly Arc[] | null {
  const reachedBy = new Map<string, Arc | null>([[from, null]]);
  const queue = [from];
  for (const place of queue) {
    for (const arc of leaving.get(place) ?? []) {
      if (arc.room === 0 || reachedBy.has(arc.to)) continue;
      reachedBy.set(arc.to, arc);
      queue.push(arc.to);
    }
  }
  if (!reachedBy.has(to)) return null;
  const path: Arc[] = [];
  for (let arc = reachedBy.get(to); arc; arc = reachedBy.get(arc.from)) path.unshift(arc);
  return path;
}
