import type { Bench } from './bench.js';
import type { Question } from './question.js';

/** What a row claims of its ratio. */
export type Bound =
  /** What it is against takes so many times as long, or does so many times less. */
  | { readonly kind: 'times better'; readonly factor: number; readonly underMs?: number }
  /** Ours takes at most so many times as long, or as much. */
  | { readonly kind: 'at most'; readonly factor: number };

export type Unit = 'ms' | 'requests/s' | 'MiB';

/** What was measured, or why nothing was. */
export type Finding =
  | {
      readonly kind: 'measured';
      readonly ours: number;
      readonly against: number;
      readonly unit: Unit;
      /** The same of the quickest tenth, which other work on the machine hardly touches. */
      readonly undisturbed?: { readonly ours: number; readonly against: number };
      /** What the figures rest on. */
      readonly note?: string;
      /** Why the figures say nothing: the two sides gave different values. */
      readonly wrong?: string;
      /** What is taken apart when the row falls short. */
      readonly question?: Question;
    }
  | { readonly kind: 'not run'; readonly because: string };

/** One claim about speed. */
export interface Row {
  /** By which it is chosen on the command line. */
  readonly id: string;
  readonly work: string;
  readonly against: string;
  readonly bound: Bound;
  readonly measure: (bench: Bench) => Promise<Finding>;
}

/** Whether what was measured is what the row claims. */
export function holds(bound: Bound, finding: Finding): boolean {
  if (finding.kind === 'not run' || finding.wrong !== undefined) return false;
  const ratio = ratioOf(bound, finding);
  if (bound.kind === 'at most') return ratio <= bound.factor;
  return ratio >= bound.factor && (bound.underMs === undefined || finding.ours < bound.underMs);
}

/** How many times better ours is, or how many times as much it takes: as the bound puts it. */
export function ratioOf(
  bound: Bound,
  { ours, against, unit }: Extract<Finding, { kind: 'measured' }>,
): number {
  const isMore = unit === 'requests/s';
  return (bound.kind === 'at most') === isMore ? against / ours : ours / against;
}
