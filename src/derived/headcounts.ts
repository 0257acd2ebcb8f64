import type { NodeFact } from '../model/facts.js';
import type { Additions, Properties } from './additions.js';
import { compareText } from './compare-text.js';
import { completeFor } from './complete-for.js';
import { dayAfter, isOpen } from './day-number.js';
import type { FactGraph } from './fact-graph.js';
import { ANY_TIME, intervalBounds } from './interval-bounds.js';

const COLLECTIONS = ['Unit.postings', 'Officer.postings'];

/**
 * How many were posted in each unit, as steps: on each of `headcountDays` the numbers change to those beside it. Only where
 * the data set has all postings of some time. Source: domain.md section 5, question 18: "with a headcount denominator".
 */
export function headcounts(graph: FactGraph): Additions {
  const properties = new Map<string, Properties>();
  for (const unit of graph.nodes('Unit')) {
    const complete = completeFor(graph, unit, COLLECTIONS);
    if (complete.length === 0) continue;
    properties.set(unit.id, {
      ...steps(graph, graph.into(unit.id, 'IN_UNIT')),
      headcountFrom: complete.map(({ first }) => first),
      headcountTo: complete.map(({ last }) => last),
    });
  }
  return { properties };
}

interface Span {
  readonly first: string;
  readonly last: string;
}

function steps(graph: FactGraph, postings: readonly NodeFact[]): Properties {
  const byOfficer = new Map<string, NodeFact[]>();
  for (const posting of postings) {
    const officer = graph.into(posting.id, 'HELD')[0]?.id ?? posting.id;
    byOfficer.set(officer, [...(byOfficer.get(officer) ?? []), posting]);
  }
  const changes = new Map<string, { sure: number; all: number }>();
  const change = (which: 'sure' | 'all', { first, last }: Span) => {
    at(changes, first)[which] += 1;
    if (!isOpen(last)) at(changes, dayAfter(last))[which] -= 1;
  };
  for (const own of byOfficer.values()) {
    const periods = own.map((posting) => intervalBounds(posting, 'period') ?? ANY_TIME);
    const sure = periods.map(({ startLatest, endEarliest }) => ({ first: startLatest, last: endEarliest }));
    const all = periods.map(({ startEarliest, endLatest }) => ({ first: startEarliest, last: endLatest }));
    for (const span of united(sure)) change('sure', span);
    for (const span of united(all)) change('all', span);
  }
  return summed(changes);
}

/** Spans of one officer that share a day or follow each other are one: nobody is counted twice. */
function united(spans: readonly Span[]): readonly Span[] {
  const made: Span[] = [];
  for (const span of spans.filter(({ first, last }) => first <= last).sort(byFirst)) {
    const before = made.at(-1);
    if (!before || span.first > dayAfter(before.last)) made.push(span);
    else if (span.last > before.last) made[made.length - 1] = { first: before.first, last: span.last };
  }
  return made;
}

function byFirst(a: Span, b: Span): number {
  return compareText(a.first, b.first);
}

function at(changes: Map<string, { sure: number; all: number }>, day: string) {
  const known = changes.get(day) ?? { sure: 0, all: 0 };
  changes.set(day, known);
  return known;
}

function summed(changes: ReadonlyMap<string, { readonly sure: number; readonly all: number }>): Properties {
  let [sure, all] = [0, 0];
  const ordered = [...changes].sort(([a], [b]) => compareText(a, b));
  const numbers = ordered.map(([, change]) => {
    sure += change.sure;
    all += change.all;
    return { sure, possible: all - sure };
  });
  return {
    headcountDays: ordered.map(([day]) => day),
    headcountOfficers: numbers.map((one) => String(one.sure)),
    headcountPossible: numbers.map(({ possible }) => String(possible)),
  };
}
