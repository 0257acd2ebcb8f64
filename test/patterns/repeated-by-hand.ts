import { dayNumber } from '../../src/derived/day-number.js';
import type { HandAllegation } from './hand-allegations.js';

// A second calculation of repeat allegations: slides a window over days and counts, with no table and no index.

export interface HandQuestion {
  readonly threshold: number;
  readonly counts: 'MATTER' | 'ALLEGATION';
  readonly categories: 'ANY' | 'SAME_CODE' | 'SAME_FAMILY';
  readonly statuses: 'ALL' | 'CASE_TO_ANSWER' | 'PROVEN';
  readonly includeInferred: boolean;
  readonly window: number | null;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly unit: string | null;
  readonly minimumSources: number;
}

/** Rows as text: officer, what is shared, certainty, total, days, evidence. */
export function repeatedByHand(all: readonly HandAllegation[], question: HandQuestion): readonly string[] {
  const { statuses, categories, includeInferred } = question;
  const stages = ['ALLEGED', 'CASE_TO_ANSWER', 'PROVEN', 'WOULD_HAVE_BEEN_DISMISSED', 'DISMISSED'];
  const from = ['ALL', 'CASE_TO_ANSWER', 'PROVEN'].indexOf(statuses);
  const rows: string[] = [];
  const groups = new Map<string, HandAllegation[]>();
  for (const one of all) {
    if (stages.indexOf(one.reached) < from) continue;
    if (categories !== 'ANY' && one.inferred && !includeInferred) continue;
    const shared = { ANY: '-', SAME_CODE: one.category, SAME_FAMILY: one.family }[categories];
    if (shared === null || (categories === 'SAME_FAMILY' && shared === 'OTHER')) continue;
    const key = `${one.officer} ${shared}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const [key, group] of groups) {
    const found = rowByHand(group, all, question);
    if (found) rows.push(`${key} ${found}`);
  }
  return rows.sort();
}

/** What is counted once: its days, and the allegations that it is. */
interface Item {
  readonly days: readonly [number, number] | null;
  readonly ids: readonly HandAllegation[];
}

function items(
  group: readonly HandAllegation[],
  all: readonly HandAllegation[],
  counts: string,
): readonly Item[] {
  if (counts === 'ALLEGATION') return group.map((one) => ({ days: one.began, ids: [one] }));
  return [...new Set(group.map((one) => one.matter))].map((matter) => {
    const { officer } = group[0] as HandAllegation;
    const dated = all.flatMap((one) =>
      one.officer === officer && one.matter === matter && one.began ? [one.began] : [],
    );
    const days = [Math.min(...dated.map(([a]) => a)), Math.min(...dated.map(([, b]) => b))] as const;
    return { days: dated.length > 0 ? days : null, ids: group.filter((one) => one.matter === matter) };
  });
}

function rowByHand(group: readonly HandAllegation[], all: readonly HandAllegation[], question: HandQuestion) {
  const { threshold, window, counts, period, unit, minimumSources } = question;
  const every = items(group, all, counts);
  const words = (certainty: string, days: number | null, evidence: readonly Item[]) =>
    `${certainty} ${String(every.length)} ${String(days)} ${evidence
      .flatMap(({ ids }) => ids.map(({ id }) => id))
      .sort()
      .join(' ')}`;
  if (period || unit !== null || minimumSources > 1) {
    const kept = (sure: boolean) =>
      every.flatMap(({ days, ids }) => {
        const own = ids.filter(
          (one) =>
            one.sources >= minimumSources &&
            (unit === null || (one.unit === unit && (one.unitCertain || !sure))) &&
            (!period || inPeriod(one.began, period, sure)),
        );
        return own.length > 0 ? [{ days, ids: own }] : [];
      });
    const [certain, possible] = [kept(true), kept(false)];
    if (holds(certain, threshold, window, true)) return words('DEFINITE', null, possible);
    return holds(possible, threshold, window, false) ? words('POSSIBLE', null, possible) : null;
  }
  if (window === null) return every.length >= threshold ? words('DEFINITE', null, every) : null;
  for (const sure of [true, false]) {
    for (let days = 0; days <= window; days += 1) {
      const inside = held(every, threshold, days, sure);
      if (inside) return words(sure ? 'DEFINITE' : 'POSSIBLE', days, inside);
    }
  }
  return null;
}

function inPeriod(days: Item['days'], period: { readonly from: string; readonly to: string }, sure: boolean) {
  if (!days) return false;
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)];
  return sure ? days[0] >= from && days[1] <= to : days[1] >= from && days[0] <= to;
}

function holds(all: readonly Item[], number: number, window: number | null, sure: boolean): boolean {
  if (window === null) return all.length >= number;
  return held(all, number, window, sure) !== null;
}

/** The first window of so many days that surely, or possibly, holds so many: it begins on some day of one of them. */
function held(all: readonly Item[], number: number, window: number, sure: boolean): readonly Item[] | null {
  const starts = all.flatMap(({ days }) => (days ? [sure ? days[0] : days[1]] : [])).sort((a, b) => a - b);
  for (const start of starts) {
    const inside = all.filter(({ days }) => {
      if (!days) return false;
      return sure
        ? days[0] >= start && days[1] <= start + window
        : days[1] >= start && days[0] <= start + window;
    });
    if (inside.length >= number) return inside;
  }
  return null;
}
