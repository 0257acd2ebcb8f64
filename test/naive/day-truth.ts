import { and, overall, type Truth } from './truth.js';

type Given = Readonly<Record<string, unknown>>;

/** The bounds of a day or of something that lasts, as stored; null where nothing is stated. */
export type Bounds = Readonly<Record<string, string>> | null;

/**
 * A filter by a day that may be vague: tries every day that it can be. Only days at the bounds and beside the days that
 * the filter names can make a difference.
 */
export function dayTruth(bounds: Bounds, given: Given): Truth {
  const { stated, possibly, ...strict } = given;
  return and([
    ...statedTruth(bounds, stated),
    ...(bounds ? [overall(days(bounds, strict).map((day) => dayPasses(day, strict)))] : unknownIf(strict)),
    ...possiblyTruth(possibly, (inner) =>
      bounds ? days(bounds, inner).some((day) => dayPasses(day, inner)) : null,
    ),
  ]);
}

/** A filter by something that lasts: tries every beginning with every end that does not lie before it. */
export function intervalTruth(bounds: Bounds, given: Given): Truth {
  const { stated, possibly, ...strict } = given;
  return and([
    ...statedTruth(bounds, stated),
    ...(bounds
      ? [overall(spans(bounds, strict).map((span) => spanPasses(span, strict)))]
      : unknownIf(strict)),
    ...possiblyTruth(possibly, (inner) =>
      bounds ? spans(bounds, inner).some((span) => spanPasses(span, inner)) : null,
    ),
  ]);
}

function statedTruth(bounds: Bounds, stated: unknown): readonly Truth[] {
  return stated === undefined ? [] : [(bounds !== null) === stated];
}

/** An empty filter asks nothing, so that it holds of what is not stated too. */
function unknownIf(strict: Given): readonly Truth[] {
  return Object.keys(strict).length > 0 ? [null] : [];
}

function possiblyTruth(possibly: unknown, test: (inner: Given) => Truth): readonly Truth[] {
  if (possibly === undefined) return [];
  const inner = possibly as Given;
  return Object.keys(inner).length > 0 ? [test(inner)] : [];
}

function dayPasses(day: string, given: Given): boolean {
  return Object.entries(given).every(([operator, value]) => {
    const other = value as string;
    switch (operator) {
      case 'eq':
        return day === other;
      case 'lt':
        return day < other;
      case 'lte':
        return day <= other;
      case 'gt':
        return day > other;
      default:
        return day >= other;
    }
  });
}

interface Span {
  readonly start: string;
  readonly end: string;
}

function spanPasses({ start, end }: Span, given: Given): boolean {
  return Object.entries(given).every(([operator, value]) => {
    const { from, to } = value as { readonly from: string; readonly to: string };
    return operator === 'overlaps' ? start <= to && end >= from : start >= from && end <= to;
  });
}

function days(bounds: NonNullable<Bounds>, given: Given): readonly string[] {
  return between(bounds['earliest'] ?? '', bounds['latest'] ?? '', namedDays(given));
}

function spans(bounds: NonNullable<Bounds>, given: Given): readonly Span[] {
  const named = namedDays(given);
  const starts = between(bounds['startEarliest'] ?? '', bounds['startLatest'] ?? '', named);
  const ends = between(bounds['endEarliest'] ?? '', bounds['endLatest'] ?? '', named);
  return starts.flatMap((start) => ends.filter((end) => start <= end).map((end) => ({ start, end })));
}

function between(first: string, last: string, named: readonly string[]): readonly string[] {
  return [first, last, ...named.filter((day) => first <= day && day <= last)];
}

/** Every day that a filter names, with the days before and after it. */
function namedDays(given: Given): readonly string[] {
  const values = Object.values(given).flatMap((value) =>
    typeof value === 'string' ? [value] : Object.values(value as Readonly<Record<string, string>>),
  );
  return values.flatMap((day) => [shifted(day, -1), day, shifted(day, 1)]);
}

function shifted(day: string, by: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + by);
  return moved.toISOString().slice(0, 10);
}
