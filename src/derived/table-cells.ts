import { FAMILIES, VICTIM_AXES, type CountedCell, type CountedTable } from './victim-counts.js';

/** A label for each axis; null for all of them together. */
export type Labels = readonly (string | null)[];

/** A cell of a whole table, with its place in the sums: what leads into a place leads out of it again. */
export interface TableCell extends CountedCell {
  readonly from: string;
  readonly to: string;
}

/**
 * Every cell that the axes of a table give, its sums last. Who was not counted is nobody, so that a cell that is left out
 * cannot be told from one that is small. Sums have at least the officers of their largest part.
 * @throws when a cell has labels that the axes do not have, is no count, or is no sum of its parts: a fault of the importer
 */
export function tableCells(table: CountedTable): readonly TableCell[] {
  const axes = table.kind === 'BY_FAMILY' ? [FAMILIES] : table.axes;
  if (axes.length !== VICTIM_AXES[table.kind].length) throw fault(table, 'it has other axes');
  const counted = new Map(table.cells.map((cell) => [keyOf(cell.labels), cell]));
  if (counted.size < table.cells.length) throw fault(table, 'a cell is there twice');
  const cells = product(axes.map((labels) => [...labels, null])).map((labels): TableCell => {
    const parts = table.cells.filter((cell) => isPart(cell.labels, labels));
    const own = counted.get(keyOf(labels));
    counted.delete(keyOf(labels));
    const victims = labels.includes(null) ? sum(parts.map((part) => part.victims)) : (own?.victims ?? 0);
    if (own && (own.victims !== victims || !isCount(own.victims) || !isCount(own.officers)))
      throw fault(table, `${keyOf(labels)} is no count, or no sum of its parts`);
    const officers = Math.max(own?.officers ?? 0, ...parts.map((part) => part.officers));
    return { labels, victims, officers, ...placeOf(labels) };
  });
  if (counted.size > 0) throw fault(table, `it has no place for ${[...counted.keys()].join(', ')}`);
  return cells;
}

/** A cell by its labels. */
export function keyOf(labels: Labels): string {
  return JSON.stringify(labels);
}

/**
 * A table of two axes as a network: all victims flow from `in` to the label of the first axis, on to that of the second, on
 * to `out`, and back. One of one axis has a way from `in` to `out` for each label.
 */
export function placeOf(labels: Labels): { readonly from: string; readonly to: string } {
  const [first = null, second = null] = labels;
  if (labels.every((label) => label === null)) return { from: 'out', to: 'in' };
  if (labels.length === 1) return { from: 'in', to: 'out' };
  return {
    from: first === null ? `second ${String(second)}` : second === null ? 'in' : `first ${first}`,
    to: second === null ? `first ${String(first)}` : first === null ? 'out' : `second ${second}`,
  };
}

/** Whether a cell of the innermost kind is counted in a sum, or is the cell itself. */
function isPart(part: Labels, of: Labels): boolean {
  return !part.includes(null) && of.every((label, axis) => label === null || label === part[axis]);
}

function product(axes: readonly Labels[]): readonly Labels[] {
  return axes.reduce<readonly Labels[]>(
    (all, labels) => all.flatMap((one) => labels.map((label) => [...one, label])),
    [[]],
  );
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Says nothing of the counts: they may be below the limits, and errors are outputs too. */
function fault({ kind }: CountedTable, what: string): Error {
  return new Error(`The table ${kind} of victims cannot be used: ${what}`);
}
