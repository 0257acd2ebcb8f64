import type { Fault } from '../errors.js';

type Given = Readonly<Record<string, unknown>>;

/**
 * Filters by a day or by something that lasts that nothing can pass. They are refused, as a range that ends before it
 * begins is: each comparison by itself is a test of the bounds in the graph, so that a vague day could seem to pass both.
 * @param place the filter as the user wrote it
 */
export function contradictions(filter: Given, place: string): readonly Fault[] {
  return leavesNoDay(filter) || leavesNoSpan(filter)
    ? [
        {
          place,
          problem: 'Nothing can meet all of it',
          remedy: 'Correct the days, or put what may be either into OR',
        },
      ]
    : [];
}

function leavesNoDay({ eq, gt, gte, lt, lte }: Given): boolean {
  const from = [gte, eq, beside(gt, 1)].filter(isText);
  const to = [lte, eq, beside(lt, -1)].filter(isText);
  return [gt, gte, lt, lte].some(isText) && from.some((first) => to.some((last) => first > last));
}

/** What lies wholly in one range has no day in common with a range beyond it. */
function leavesNoSpan({ overlaps, within }: Given): boolean {
  if (!isRange(overlaps) || !isRange(within)) return false;
  return overlaps.from > within.to || within.from > overlaps.to;
}

function beside(day: unknown, by: 1 | -1): string | undefined {
  if (!isText(day)) return undefined;
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + by);
  return moved.toISOString().slice(0, 10);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRange(value: unknown): value is { readonly from: string; readonly to: string } {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
}
