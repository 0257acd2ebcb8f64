import { solve, type Constraint } from 'yalps'; // linear programs: the attacker shares no code with what is attacked

/** A cell as an attacker sees it. */
export interface SeenCell {
  readonly labels: readonly (string | null)[];
  readonly victims: number | null;
}

/** A suppressed cell, and what can be worked out of it. */
export interface Told {
  readonly labels: SeenCell['labels'];
  readonly least: number;
  readonly most: number;
}

/**
 * What somebody works out of the suppressed cells who writes down every sum that the table has, and that nobody is fewer
 * than none. Exact: both bounds of each cell are reached by some table that looks the same.
 * @param total all victims, where another table gives it
 */
export function workedOut(cells: readonly SeenCell[], total: number | null = null): readonly Told[] {
  const unknown = cells.filter(({ victims }) => victims === null);
  return unknown.map(({ labels }) => ({
    labels,
    least: bound(cells, total, labels, 'minimize'),
    most: bound(cells, total, labels, 'maximize'),
  }));
}

function bound(
  cells: readonly SeenCell[],
  total: number | null,
  labels: SeenCell['labels'],
  direction: 'minimize' | 'maximize',
): number {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  for (const { labels: of, victims } of cells) if (victims === null) variables.set(key(of), new Map());
  for (const [name, parts, whole] of sums(cells, total)) {
    let known = 0;
    const add = (cell: SeenCell, sign: 1 | -1) => {
      if (cell.victims !== null) known -= sign * cell.victims;
      else variables.get(key(cell.labels))?.set(name, sign);
    };
    for (const part of parts) add(part, 1);
    add(whole, -1);
    constraints.set(name, { equal: known });
  }
  variables.get(key(labels))?.set('objective', 1);
  const { status, result } = solve({ direction, objective: 'objective', constraints, variables });
  if (status === 'unbounded') return Infinity;
  if (status !== 'optimal') throw new Error(`The published table contradicts itself: ${status}`);
  return Math.round(result * 1e6) / 1e6;
}

/** Every sum, along each axis. A sum that is not a cell of the table may be known from another one. */
function* sums(
  cells: readonly SeenCell[],
  total: number | null,
): Iterable<readonly [string, readonly SeenCell[], SeenCell]> {
  const axes = cells[0]?.labels.length ?? 0;
  for (let axis = 0; axis < axes; axis += 1) {
    const wholes = cells.filter(({ labels }) => labels[axis] === null);
    const missing = wholes.length === 0 && total !== null && axes === 1;
    for (const whole of missing ? [{ labels: [null], victims: total }] : wholes) {
      const parts = cells.filter(({ labels }) =>
        labels.every((label, at) => (at === axis ? label !== null : label === whole.labels[at])),
      );
      yield [`${String(axis)} ${key(whole.labels)}`, parts, whole];
    }
  }
}

function key(labels: SeenCell['labels']): string {
  return JSON.stringify(labels);
}
