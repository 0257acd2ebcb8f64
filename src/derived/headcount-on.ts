/** `type Headcount`: how many were posted in a unit on a day. */
export interface Headcount {
  readonly officers: number;
  readonly possible: number;
}

/**
 * The computed rule `headcountOn(day:)`: `values` are headcountDays, headcountOfficers, headcountPossible, headcountFrom
 * and headcountTo (`headcounts.ts`). Null on a day for which the data set does not have all postings: "Denominators
 * (headcount) are null outside `completeFor`" (domain.md section 1, rule 3).
 */
export function headcountOn(
  values: readonly unknown[],
  { day }: Readonly<Record<string, unknown>>,
): Headcount | null {
  const [days, officers, possible, from, to] = values.map((value) => (value ?? []) as readonly unknown[]);
  const on = String(day);
  const complete = from?.some((first, index) => String(first) <= on && on <= String(to?.[index]));
  if (!complete) return null;
  const step = lastNotAfter((days ?? []) as readonly string[], on);
  return { officers: Number(officers?.[step] ?? 0), possible: Number(possible?.[step] ?? 0) };
}

/** Index of the last day that is not after another; -1 when all are. */
function lastNotAfter(days: readonly string[], on: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((days[middle] ?? '') <= on) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
