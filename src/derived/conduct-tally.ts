import type { NodeFact } from '../model/facts.js';
import type { Certainty } from '../model/generated/enums.js';
import type { Properties } from './additions.js';
import type { Attributed } from './attributed.js';
import { compareText } from './compare-text.js';
import { MOST_EVIDENCE } from './pattern-row.js';

/** What a number is made of: an allegation, and how surely it belongs here. */
export type Counted = Pick<Attributed, 'allegation' | 'matter' | 'accused' | 'conduct' | 'certainty'>;

/**
 * How many matters, allegations and persons accused. Source: domain.md section 3: what is POSSIBLE is shown "apart, never
 * added", and section 2: two allegations of one matter are one matter.
 */
export function conductTally(all: readonly Counted[]): Properties {
  const sure = all.filter(({ certainty }) => certainty === 'DEFINITE');
  const matters = ids(sure, 'matter');
  const officers = ids(sure, 'accused');
  const repeated = repeats(sure);
  const mayRepeat = repeats(all);
  return {
    matters: matters.size,
    possibleMatters: further(ids(all, 'matter'), matters),
    allegations: sure.length,
    possibleAllegations: all.length - sure.length,
    officers: officers.size,
    possibleOfficers: further(ids(all, 'accused'), officers),
    repeatOfficers: repeated.officers,
    repeatMatters: repeated.matters.size,
    possibleRepeatMatters: further(mayRepeat.matters, repeated.matters),
  };
}

/** DEFINITE when something is certain. */
export function tallyCertainty(all: readonly Counted[]): Certainty {
  return all.some(({ certainty }) => certainty === 'DEFINITE') ? 'DEFINITE' : 'POSSIBLE';
}

/** The certain ones first, then the latest conduct. */
export function tallyEvidence(all: readonly Counted[]): readonly NodeFact[] {
  return all
    .toSorted(
      (a, b) =>
        compareText(a.certainty, b.certainty) ||
        compareText(b.conduct.startEarliest, a.conduct.startEarliest) ||
        compareText(a.allegation.id, b.allegation.id),
    )
    .slice(0, MOST_EVIDENCE)
    .map(({ allegation }) => allegation);
}

/** Ids of the records behind some allegations, each once. */
export function ids(all: readonly Counted[], what: 'matter' | 'accused'): ReadonlySet<string> {
  return new Set(all.map((one) => one[what].id));
}

/** How many of a set are in no other. */
export function further(all: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...all].filter((id) => !others.has(id)).length;
}

/** The officers with two or more of these matters, and those matters. */
function repeats(all: readonly Counted[]): {
  readonly officers: number;
  readonly matters: ReadonlySet<string>;
} {
  const byOfficer = new Map<string, Set<string>>();
  for (const { accused, matter } of all) {
    const known = byOfficer.get(accused.id);
    if (known) known.add(matter.id);
    else byOfficer.set(accused.id, new Set([matter.id]));
  }
  const repeating = [...byOfficer.values()].filter(({ size }) => size > 1);
  return { officers: repeating.length, matters: new Set(repeating.flatMap((matters) => [...matters])) };
}
