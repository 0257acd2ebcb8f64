import type { AllegationStatus } from '../model/generated/enums.js';
import type { Certainty } from '../model/generated/enums.js';

/** `type StatusOn`: where an allegation stood on a day. */
export interface StatusOn {
  readonly status: AllegationStatus | null;
  readonly certainty: Certainty;
  readonly possible: readonly AllegationStatus[];
}

/**
 * The computed rule `statusOn(day:)`: `values` are statusNames, statusEarliest and statusLatest. Source: domain.md section
 * 3, "The status of an allegation is a question *as of a day*". An event counts from its own day on; before the first
 * event nothing is stated. A status is possible on a day when its own event can have come by then, and all that follow
 * can still be to come.
 */
export function statusOn(values: readonly unknown[], { day }: Readonly<Record<string, unknown>>): StatusOn {
  const [names, earliest, latest] = values.map((value) => (value ?? []) as readonly string[]);
  const on = String(day);
  const possible = new Set<AllegationStatus>();
  let rest = true;
  for (let i = (names?.length ?? 0) - 1; i >= 0 && rest; i -= 1) {
    if ((earliest?.[i] ?? '') <= on) possible.add(names?.[i] as AllegationStatus);
    rest = (latest?.[i] ?? '') > on;
  }
  if (rest) possible.add('NOT_STATED');
  const [status, ...others] = [...possible].reverse();
  const sure = status !== undefined && others.length === 0;
  return {
    status: sure ? status : null,
    certainty: sure ? 'DEFINITE' : 'POSSIBLE',
    possible: [...possible].reverse(),
  };
}
