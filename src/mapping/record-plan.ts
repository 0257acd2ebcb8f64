import type { NodePlan } from './plan.js';

/** What is read of the records at one place, and where in their rows it stands. */
export interface RecordPlan {
  readonly node: NodePlan;
  /** Per type: where in the row each column stands. */
  readonly layouts: ReadonlyMap<string, Layout>;
}

export type Layout = ReadonlyMap<string, Position>;

/** An index into the row, or into the list at the row's end that holds what only one type has. */
export interface Position {
  readonly index: number;
  readonly within: number | null;
}
