import type { NodeFact } from '../model/facts.js';
import type { Certainty } from '../model/generated/enums.js';
import type { Properties } from './additions.js';
import type { DayBounds } from './day-bounds.js';
import { dayNumber, isOpen } from './day-number.js';

/** Something that comes after something else, by so many days, at least and at most. Infinite where no day bounds it. */
export interface Following<Of> {
  readonly of: Of;
  /** Whether it surely follows, however vague days fall. */
  readonly sure: boolean;
  readonly least: number;
  readonly most: number;
}

/** Which of several answers for a window, and the smallest window for which it does. Infinite where none is large enough. */
interface Nearest<Of> {
  readonly of: Of;
  readonly certainty: Certainty;
  readonly days: number;
  /** Of what is possible: the window from which on it is certain, and so another row counts. Null when there is none. */
  readonly surelyFrom: number | null;
}

/**
 * For windows of any size, what holds within them: DEFINITE from the smallest number of days that it can surely take, and
 * POSSIBLE from the smallest that it can take. Kept so that a window is a seek in an index, and a row counts once: what is
 * possible counts only for windows that are smaller than the certain one. Of equally near ones the first counts.
 */
export function nearest<Of>(all: readonly Following<Of>[]): readonly Nearest<Of>[] {
  const sure = least(
    all.filter((one) => one.sure),
    ({ most }) => most,
  );
  const possible = least(all, fewest);
  if (!possible) return [];
  const days = fewest(possible);
  const certain = sure && { of: sure.of, certainty: 'DEFINITE' as const, days: sure.most, surelyFrom: null };
  if (certain && certain.days <= days) return [certain];
  const may = {
    of: possible.of,
    certainty: 'POSSIBLE' as const,
    days,
    surelyFrom: certain ? certain.days : null,
  };
  return certain ? [certain, may] : [may];
}

/** What follows by at least a day follows surely; null when it cannot follow. */
export function following<Of>(of: Of, from: DayBounds, to: DayBounds): Following<Of> | null {
  const [least, most] = [
    isOpen(from.latest) || isOpen(to.earliest) ? -Infinity : dayNumber(to.earliest) - dayNumber(from.latest),
    isOpen(from.earliest) || isOpen(to.latest) ? Infinity : dayNumber(to.latest) - dayNumber(from.earliest),
  ];
  return most < 1 ? null : { of, sure: least >= 1, least, most };
}

/**
 * How the graph keeps it. No days where no window is large enough; `surelyFrom` is for the pattern alone, which then needs
 * a number that no window reaches.
 */
export function nearestProperties({ days, surelyFrom }: Nearest<unknown>): Properties {
  return {
    ...(days !== Infinity && { days }),
    ...(surelyFrom !== null && { surelyFrom: Math.min(surelyFrom, Number.MAX_SAFE_INTEGER) }),
  };
}

/**
 * The rows for windows of any size, the certain one first where there is one. It takes the place of the possible one only
 * where it is shown, which may be asked of rows by the number of their sources: so the possible one knows that as well.
 */
export function nearestRows<Row extends { readonly node: NodeFact }>(rows: readonly Row[]): readonly Row[] {
  const [certain, possible] = rows;
  if (!certain || !possible) return rows;
  const surelySources = certain.node.properties['independentSources'] ?? 0;
  const properties = { ...possible.node.properties, surelySources };
  return [certain, { ...possible, node: { ...possible.node, properties } }];
}

/** It follows, so it takes a day at least. */
function fewest({ least }: Following<unknown>): number {
  return Math.max(least, 1);
}

function least<Of>(
  all: readonly Following<Of>[],
  days: (one: Following<Of>) => number,
): Following<Of> | undefined {
  return all.reduce<Following<Of> | undefined>(
    (first, one) => (first && days(first) <= days(one) ? first : one),
    undefined,
  );
}
