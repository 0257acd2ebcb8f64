import type { NodeFact } from '../model/facts.js';
import type { Certainty } from '../model/generated/enums.js';
import { weaker } from './certainty.js';
import { completeFor } from './complete-for.js';
import type { Counted } from './conduct-tally.js';
import { dayNumber } from './day-number.js';
import type { FactGraph } from './fact-graph.js';
import { monthsFrom } from './last-day.js';

/** When a command can have begun, and how many months each side of that has. */
export interface Start {
  readonly earliest: string;
  readonly latest: string;
  readonly months: number;
}

/** The allegations on each side, and how many months of each the data set has whole; null where it says so of none. */
export interface SidesOfStart {
  readonly before: readonly Counted[];
  readonly after: readonly Counted[];
  readonly covered: { readonly before: number; readonly after: number } | null;
}

/**
 * Which allegations lie on which side, by when their conduct began: so one that went on across the start lies before it.
 * The start belongs to the command: the day before it is the last of the one side, it is the first of the other.
 */
export function sidesOfStart(
  graph: FactGraph,
  unit: NodeFact,
  start: Start,
  all: readonly Counted[],
): SidesOfStart {
  const [earliest, latest] = [dayNumber(start.earliest), dayNumber(start.latest)];
  const before = {
    first: [monthsFrom(start.earliest, -start.months), monthsFrom(start.latest, -start.months)],
    last: [earliest - 1, latest - 1],
  } as const;
  const after = {
    first: [earliest, latest],
    last: [monthsFrom(start.earliest, start.months) - 1, monthsFrom(start.latest, start.months) - 1],
  } as const;
  return {
    before: all.flatMap((one) => on(before, one) ?? []),
    after: all.flatMap((one) => on(after, one) ?? []),
    covered: covered(graph, unit, start),
  };
}

/** The first and last day of a side, if the command began on the first day that it can have, and if on the last. */
interface Side {
  readonly first: readonly [number, number];
  readonly last: readonly [number, number];
}

function on({ first, last }: Side, one: Counted): Counted | null {
  const [earliest, latest] = [dayNumber(one.conduct.startEarliest), dayNumber(one.conduct.startLatest)];
  if (earliest > last[1] || latest < first[0]) return null;
  const sure: Certainty = first[1] <= earliest && latest <= last[0] ? 'DEFINITE' : 'POSSIBLE';
  return { ...one, certainty: weaker(one.certainty, sure) };
}

const COLLECTIONS = ['Unit.allegations', 'Officer.allegations'];

/** A month counts when all of it is surely complete, whenever the command began. */
function covered(graph: FactGraph, unit: NodeFact, { earliest, latest, months }: Start) {
  const complete = completeFor(graph, unit, COLLECTIONS).map(({ first, last }) => ({
    first: dayNumber(first),
    last: dayNumber(last),
  }));
  if (complete.length === 0) return null;
  const whole = (from: number) => {
    const [first, end] = [monthsFrom(earliest, from), monthsFrom(latest, from + 1) - 1];
    return complete.some((time) => time.first <= first && end <= time.last);
  };
  const numbers = Array.from({ length: months }, (_, index) => index);
  return {
    before: numbers.filter((index) => whole(-index - 1)).length,
    after: numbers.filter((index) => whole(index)).length,
  };
}
