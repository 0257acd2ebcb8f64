import type { NodeFact } from '../../src/model/facts.js';
import type { Known } from './known-records.js';
import { ANY_TIME, cases } from './random-cases.js';
import { dayOf, endOf, within, worlds, type Range, type Stated } from './worlds.js';

// A second calculation of what came before the conduct of a later allegation: every pair, and every way vague days can fall.

/** What other rules say of findings and allegations. */
export type Standing = Pick<Known, 'status' | 'findingStatus'>;

const INTERVENTIONS = [
  'FURTHER_TRAINING',
  'LEARNING_RECOMMENDATION',
  'REFLECTIVE_PRACTICE',
  'NO_FURTHER_ACTION',
];

/** Interventions by an investigation before the conduct of an allegation on which gross misconduct was found. */
export function escalationsByHand(facts: Stated, known: Standing) {
  const all = cases(facts);
  return all.flatMap(({ officer, matter: own, allegation }) => {
    const start = endOf(allegation, 'conduct', 'start');
    if (!start || !gross(facts, known, allegation)) return [];
    const others = all.filter((one) => one.officer === officer && one.matter !== own);
    return [...new Set(others.map((one) => one.matter))].flatMap((matter) => {
      const earlier = others.filter((one) => one.matter === matter).map((one) => one.allegation);
      return facts.out(matter, 'INVESTIGATED_IN').flatMap((investigation) => {
        if (!INTERVENTIONS.includes(String(investigation.properties['result']))) return [];
        const began = dayOf(investigation, 'began') ?? bounded(matter, investigation, earlier);
        const ended = dayOf(investigation, 'ended');
        const certainty = holds([start, began, ...(ended ? [ended] : [])], ([day = 0, ...of]) =>
          of.every((one) => one < day),
        );
        return [{ officer, key: `${investigation.id} ${allegation.id}`, certainty }];
      });
    });
  });
}

/** How sure it is that something holds, whichever way vague days fall. */
export function holds(ranges: readonly Range[], met: (days: readonly number[]) => boolean) {
  return within(
    worlds(ranges, (days) => (met(days) ? 1 : null)),
    1,
  );
}

/** An investigation without a day came after its conduct and its report, and before its end. */
export function bounded(matter: NodeFact, investigation: NodeFact, earlier: readonly NodeFact[]): Range {
  const conduct = Math.min(...earlier.map((one) => endOf(one, 'conduct', 'start')?.first ?? ANY_TIME.first));
  const first = Math.max(conduct, dayOf(matter, 'received')?.first ?? ANY_TIME.first);
  const last = dayOf(investigation, 'ended')?.last ?? ANY_TIME.last;
  return first > last ? ANY_TIME : { first, last };
}

function gross({ into }: Stated, { status, findingStatus }: Standing, allegation: NodeFact): boolean {
  const found = into(allegation, 'ON').filter(
    ({ properties }) => properties['severity'] === 'GROSS_MISCONDUCT',
  );
  return status.get(allegation.id) === 'PROVEN' && found.some(({ id }) => findingStatus.get(id) === 'PROVEN');
}
