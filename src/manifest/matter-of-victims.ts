import { grouped } from '../derived/grouped.js';
import type { PropertyValue } from '../model/facts.js';
import type { Records } from './records.js';

/** What of a matter decides where its victims are counted. */
export interface MatterOfVictims {
  readonly officers: readonly string[];
  readonly families: readonly string[];
  /** The band of five years in which the conduct began, or the matter was received. */
  readonly years: string;
}

/** The officers accused in some matters, the families of what they are accused of, and when it was. */
export function accusedByMatter(
  { relationships, get }: Records,
  matters: ReadonlySet<string>,
): ReadonlyMap<string, MatterOfVictims> {
  const within = relationships.filter(({ type, to }) => type === 'PART_OF' && matters.has(to));
  const allegations = grouped(within, ({ to }) => to);
  const accused = new Map<string, string>();
  const categories = new Map<string, string>();
  for (const { type, from, to } of relationships) {
    if (type === 'ACCUSED_IN') accused.set(to, from);
    else if (type === 'IN_CATEGORY') categories.set(from, to);
  }
  return new Map(
    [...matters].map((matter) => {
      const own = (allegations.get(matter) ?? []).map(({ from }) => from);
      const property = (id: string, name: string) => get(id)?.properties[name];
      const days = [
        ...own.map((id) => property(id, 'conductStartEarliest')),
        property(matter, 'receivedEarliest'),
      ];
      return [
        matter,
        {
          officers: own.flatMap((id) => accused.get(id) ?? []),
          families: [...new Set(own.flatMap((id) => familyOf(property(categories.get(id) ?? '', 'family'))))],
          years: yearsBand(days.find((day) => typeof day === 'string') ?? null),
        },
      ];
    }),
  );
}

function familyOf(value: PropertyValue | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : [];
}

/** `2000 to 2004` and so on. */
export function yearsBand(day: PropertyValue | null): string {
  const year = Number(String(day ?? '').slice(0, 4));
  if (!year) return 'Not recorded';
  const first = year - (year % 5);
  return `${String(first)} to ${String(first + 4)}`;
}
