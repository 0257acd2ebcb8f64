import type { TableCell } from './table-cells.js';

interface Way {
  readonly victims: number;
  readonly cells: readonly TableCell[];
}

/**
 * The cells that lead from one end of a cell back to the other in either direction and hold the fewest victims, hidden ones for
 * nothing: numbers on a circle can change together and leave every sum as it is. Null where there is no circle. The shortest way by
 * Bellman and Ford, since a table has few places.
 */
export function cheapestCircle(
  cells: readonly TableCell[],
  hidden: ReadonlySet<TableCell>,
  through: TableCell,
): readonly TableCell[] | null {
  const others = cells.filter((cell) => cell !== through);
  const ways = new Map<string, Way>([[through.to, { victims: 0, cells: [] }]]);
  let shortened = true;
  while (shortened) {
    shortened = false;
    for (const cell of others) {
      for (const [from, to] of [
        [cell.from, cell.to],
        [cell.to, cell.from],
      ] as const) {
        const way = ways.get(from);
        const victims = (way?.victims ?? Infinity) + (hidden.has(cell) ? 0 : cell.victims);
        if (!way || victims >= (ways.get(to)?.victims ?? Infinity)) continue;
        ways.set(to, { victims, cells: [...way.cells, cell] });
        shortened = true;
      }
    }
  }
  return ways.get(through.from)?.cells ?? null;
}
