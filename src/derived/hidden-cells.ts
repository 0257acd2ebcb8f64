import { cheapestCircle } from './cheapest-circle.js';
import { feasibleRange, type Flow } from './feasible-range.js';
import type { TableCell } from './table-cells.js';
import type { VictimLimits } from './victim-counts.js';

/**
 * Which cells of a table are suppressed; null where only the whole table is safe. Source: domain.md section 6, and for the
 * method Hundepool and others, Statistical Disclosure Control (2012), chapter 4: cells below a threshold are primary
 * suppressions; further cells (secondary, or complementary ones) are suppressed until nobody can work a primary one out
 * from the sums; and the result is audited by the range that is feasible for each suppressed cell.
 *
 * The rule of the audit: from everything published, a suppressed cell can be anything within a range at least as wide as
 * the limit of victims. So a cell below the limit cannot be told from one that is not. Which cells are primary and which
 * are complementary is not published.
 * @param before cells that an earlier release suppressed: they stay so, or its numbers could be worked out from these
 */
export function hiddenCells(
  cells: readonly TableCell[],
  limits: VictimLimits,
  before: ReadonlySet<TableCell> = new Set(),
): ReadonlySet<TableCell> | null {
  const total = cells.at(-1);
  if (!total || isPrimary(total, limits)) return null;
  const hidden = new Set(cells.filter((cell) => isPrimary(cell, limits) || before.has(cell)));
  for (;;) {
    const unsafe = unsafeCells(cells, hidden, limits);
    if (unsafe.length === 0) return hidden;
    const others = cells.filter((cell) => cell !== total);
    const complements = complementsOf(others, hidden, unsafe);
    if (complements.length === 0) return null;
    for (const cell of complements) hidden.add(cell);
  }
}

/**
 * What to hide besides, so that an unsafe cell can change: the fewest victims that close a circle of hidden cells through it. Where
 * one is closed and too narrow, or none can be, the smallest cell that shares a sum with an unsafe one.
 */
function complementsOf(
  cells: readonly TableCell[],
  hidden: ReadonlySet<TableCell>,
  unsafe: readonly TableCell[],
): readonly TableCell[] {
  for (const cell of unsafe) {
    const fresh = cheapestCircle(cells, hidden, cell)?.filter((one) => !hidden.has(one)) ?? [];
    if (fresh.length > 0) return fresh;
  }
  return cells
    .filter((cell) => !hidden.has(cell))
    .toSorted((a, b) => besides(b, unsafe) - besides(a, unsafe) || a.victims - b.victims)
    .slice(0, 1);
}

function isPrimary({ victims, officers }: TableCell, limits: VictimLimits): boolean {
  return victims < limits.victims || officers < limits.officers;
}

/** Suppressed cells that can be told too closely. */
function unsafeCells(
  cells: readonly TableCell[],
  hidden: ReadonlySet<TableCell>,
  limits: VictimLimits,
): readonly TableCell[] {
  const flows = cells.map((cell) => ({ ...cell, value: cell.victims, known: !hidden.has(cell) }));
  return cells.filter((_cell, index) => {
    const flow: Flow | undefined = flows[index];
    if (!flow || flow.known) return false;
    const { least, most } = feasibleRange(flows, flow);
    return most - least < limits.victims;
  });
}

/** 1 for a cell that is in a sum with an unsafe one, so that hiding it helps. */
function besides(cell: TableCell, unsafe: readonly TableCell[]): 0 | 1 {
  const places = new Set(unsafe.flatMap(({ from, to }) => [from, to]));
  return places.has(cell.from) || places.has(cell.to) ? 1 : 0;
}
