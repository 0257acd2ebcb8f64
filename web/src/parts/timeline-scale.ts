import type { Interval } from 'conduct-graph-client';

type Period = Partial<
  Pick<Interval, 'startEarliest' | 'startLatest' | 'endEarliest' | 'endLatest' | 'ongoing'>
>;

/** A part of a bar, in per cent of the width: certain, of a vague start or end, or open where no source gives the end. */
export interface Span {
  readonly kind: 'certain' | 'start' | 'end' | 'open-start' | 'open-end' | 'whole';
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
const MOST_TICKS = 8;

/** Where days stand on the scale of these periods. Null where none of them has any day. */
export function timelineScale(periods: readonly Period[]) {
  const days = periods
    .flatMap(({ startEarliest, startLatest, endEarliest, endLatest }) => [
      startEarliest,
      startLatest,
      endEarliest,
      endLatest,
    ])
    .flatMap((day) => (day == null ? [] : [Date.parse(day)]));
  if (days.length === 0) return null;
  const firstYear = new Date(Math.min(...days)).getUTCFullYear();
  const lastYear = new Date(Math.max(...days) + DAY).getUTCFullYear() + 1;
  const begin = Date.UTC(firstYear, 0, 1);
  const length = Date.UTC(lastYear, 0, 1) - begin;
  const at = (time: number) => ((time - begin) / length) * 100;
  const step = Math.max(1, Math.ceil((lastYear - firstYear) / MOST_TICKS));
  const ticks = [];
  for (let year = firstYear; year <= lastYear; year += step)
    ticks.push({ at: at(Date.UTC(year, 0, 1)), label: String(year) });
  return {
    ticks,
    spans: (period: Period | null): readonly Span[] => (period ? spansOf(period, at) : []),
  };
}

function spansOf(period: Period, at: (time: number) => number): readonly Span[] {
  const place = (day: string | null | undefined) => (day == null ? null : at(Date.parse(day)));
  const after = (day: string | null | undefined) => (day == null ? null : at(Date.parse(day) + DAY));
  const startEarliest = place(period.startEarliest);
  const startLatest = place(period.startLatest);
  const endEarliest = after(period.endEarliest);
  const endLatest = after(period.endLatest);
  // Of a period that may have begun only after it may have ended no day is certain.
  const isCertain = startLatest !== null && endEarliest !== null && startLatest < endEarliest;
  if (!isCertain) {
    const from = startEarliest ?? 0;
    const to = endLatest ?? 100;
    return from === 0 && to === 100 && startLatest === null && endEarliest === null
      ? []
      : [{ kind: 'whole', from, to }];
  }
  const spans: Span[] = [];
  if (startEarliest === null) spans.push({ kind: 'open-start', from: 0, to: startLatest });
  else if (startEarliest < startLatest) spans.push({ kind: 'start', from: startEarliest, to: startLatest });
  spans.push({ kind: 'certain', from: startLatest, to: endEarliest });
  if (endLatest === null) spans.push({ kind: 'open-end', from: endEarliest, to: 100 });
  else if (endEarliest < endLatest) spans.push({ kind: 'end', from: endEarliest, to: endLatest });
  return spans;
}
