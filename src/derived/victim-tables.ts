import type { VictimTableKind } from '../model/generated/enums.js';
import { hiddenCells } from './hidden-cells.js';
import { isPublishableChange, type PublishedCell } from './publishable-change.js';
import { keyOf, tableCells } from './table-cells.js';
import type { CountedTable, VictimCounts, VictimLimits } from './victim-counts.js';

/** A table of victims as anybody may see it. */
export interface PublishedTable {
  readonly kind: VictimTableKind;
  /** The release that it was counted from. */
  readonly release: string;
  readonly limits: VictimLimits;
  readonly cells: readonly PublishedCell[];
}

/**
 * The tables of victims that may be published of a release. Source: domain.md section 6. A table that cannot take the place of the
 * one that an earlier release published leaves that one where it is, since it is known anyway.
 * @param before what earlier releases published
 */
export function victimTables(
  { tables, limits }: VictimCounts,
  release: string,
  before: readonly PublishedTable[],
): readonly PublishedTable[] {
  return tables.flatMap((table) => {
    const earlier = before.find(({ kind }) => kind === table.kind);
    const cells = publishedCells(table, limits, earlier?.cells ?? []);
    if (!earlier) return cells ? [{ kind: table.kind, release, limits, cells }] : [];
    const isNext =
      cells !== null &&
      isPublishableChange(earlier.cells, cells, Math.max(limits.victims, earlier.limits.victims));
    return [isNext ? { kind: table.kind, release, limits, cells } : earlier];
  });
}

/** Null where no cell can be published safely. Of the table by family there is no sum: a victim can be in several. */
function publishedCells(
  table: CountedTable,
  limits: VictimLimits,
  before: readonly PublishedCell[],
): readonly PublishedCell[] | null {
  const cells = tableCells(table);
  const suppressed = new Set(
    before.flatMap(({ labels, victims }) => (victims === null ? [keyOf(labels)] : [])),
  );
  const stay = cells.filter(({ labels }) => suppressed.has(keyOf(labels)));
  const hidden = hiddenCells(cells, limits, new Set(stay));
  if (!hidden) return null;
  const shown = table.kind === 'BY_FAMILY' ? cells.slice(0, -1) : cells;
  return shown.map((cell) => ({ labels: cell.labels, victims: hidden.has(cell) ? null : cell.victims }));
}
