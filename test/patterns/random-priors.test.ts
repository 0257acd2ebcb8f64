import { describe, expect, test } from '@jest/globals';
import { dayNumber } from '../../src/derived/day-number.js';
import type { NodeFact } from '../../src/model/facts.js';
import { everyPage, type Known } from './known-records.js';
import { alike, ANY_TIME, cases, loadedBefore, surest, type Row } from './random-cases.js';
import { randomRecords, SEEDS } from './random-records.js';
import { dayOf, endOf, within, worlds, type Range, type Stated } from './worlds.js';

const load = await randomRecords();

describe.each(SEEDS)('for random records of %s', (_, seed) => {
  const loaded = loadedBefore(load, seed);

  test('prior similar matters, also of a period, and escalations are those of a second calculation', async () => {
    const { ask, facts, known } = loaded();
    const all = cases(facts);
    const prior: [string, 'DEFINITE' | 'POSSIBLE' | null][] = [];
    const escalated: [string, 'DEFINITE' | 'POSSIBLE' | null][] = [];
    for (const later of all) {
      const start = endOf(later.allegation, 'conduct', 'start');
      const others = all.filter((one) => one.officer === later.officer && one.matter !== later.matter);
      for (const matter of new Set(others.map((one) => one.matter))) {
        const earlier = others.filter((one) => one.matter === matter).map((one) => one.allegation);
        if (!start) continue;
        const similar = earlier.some((one) => alike(facts, one, later.allegation, true).length > 0);
        const key = `${matter.id} ${later.allegation.id}`;
        const ends = earlier.flatMap((one) => endOf(one, 'conduct', 'end') ?? []);
        if (similar && ends.length > 0)
          prior.push([key, holds([start, ...ends], ([day = 0, ...ended]) => Math.max(...ended) < day)]);
        for (const investigation of facts.out(matter, 'INVESTIGATED_IN')) {
          const began = dayOf(investigation, 'began') ?? bounded(matter, investigation, earlier);
          const ended = dayOf(investigation, 'ended');
          if (similar) prior.push([key, holds([start, began], ([day = 0, from = 0]) => from < day)]);
          const result = String(investigation.properties['result']);
          if (!INTERVENTIONS.includes(result) || !gross(facts, known, later.allegation)) continue;
          const certainty = holds([start, began, ...(ended ? [ended] : [])], ([day = 0, ...of]) =>
            of.every((one) => one < day),
          );
          escalated.push([`${investigation.id} ${later.allegation.id}`, certainty]);
        }
      }
    }
    const began = new Map(
      all.map(({ allegation }) => [allegation.id, endOf(allegation, 'conduct', 'start')]),
    );
    for (const period of [null, PERIOD]) {
      const rows = await everyPage<Prior>(
        ask,
        'priorSimilarMatters',
        ', period: $period, includeInferred: true, dataSet: "dataset/random"',
        'matter { id } before { id } certainty',
        { period },
        ', $period: DayRange',
      );
      const expected = surest(prior).flatMap((line) => {
        const [matter = '', before = '', certainty = ''] = line.split(' ');
        const inIt = period ? inPeriod(began.get(before) ?? ANY_TIME, period) : 'DEFINITE';
        return inIt ? [[matter, before, inIt === 'DEFINITE' ? certainty : inIt].join(' ')] : [];
      });
      expect(rows.map((one) => `${one.matter.id} ${one.before.id} ${one.certainty}`).sort()).toEqual(
        expected,
      );
    }
    const escalations = await everyPage<Escalated>(
      ask,
      'escalationAfterIntervention',
      ', dataSet: "dataset/random"',
      'investigation { id } before { id } certainty',
    );
    expect(
      escalations.map((one) => `${one.investigation.id} ${one.before.id} ${one.certainty}`).sort(),
    ).toEqual(surest(escalated));
  });
});

const INTERVENTIONS = [
  'FURTHER_TRAINING',
  'LEARNING_RECOMMENDATION',
  'REFLECTIVE_PRACTICE',
  'NO_FURTHER_ACTION',
];

const PERIOD = { from: '2019-03-01', to: '2019-04-15' };

function inPeriod({ first, last }: Range, { from, to }: typeof PERIOD): 'DEFINITE' | 'POSSIBLE' | null {
  const [a, b] = [dayNumber(from), dayNumber(to)];
  if (a <= first && last <= b) return 'DEFINITE';
  return first <= b && a <= last ? 'POSSIBLE' : null;
}

function holds(ranges: readonly Range[], met: (days: readonly number[]) => boolean) {
  return within(
    worlds(ranges, (days) => (met(days) ? 1 : null)),
    1,
  );
}

/** An investigation without a day came after its conduct and its report, and before its end. */
function bounded(matter: NodeFact, investigation: NodeFact, earlier: readonly NodeFact[]): Range {
  const conduct = Math.min(...earlier.map((one) => endOf(one, 'conduct', 'start')?.first ?? ANY_TIME.first));
  const first = Math.max(conduct, dayOf(matter, 'received')?.first ?? ANY_TIME.first);
  const last = dayOf(investigation, 'ended')?.last ?? ANY_TIME.last;
  return first > last ? ANY_TIME : { first, last };
}

function gross({ into }: Stated, { status, findingStatus }: Known, allegation: NodeFact): boolean {
  const found = into(allegation, 'ON').filter(
    ({ properties }) => properties['severity'] === 'GROSS_MISCONDUCT',
  );
  return status.get(allegation.id) === 'PROVEN' && found.some(({ id }) => findingStatus.get(id) === 'PROVEN');
}

interface Prior extends Row {
  readonly before: { readonly id: string };
}
interface Escalated extends Prior {
  readonly investigation: { readonly id: string };
}
