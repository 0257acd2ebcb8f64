import { describe, expect, test } from '@jest/globals';
import { dayNumber } from '../../src/derived/day-number.js';
import { everyPage } from './known-records.js';
import { alike, ANY_TIME, cases, loadedBefore, surest, type Row } from './random-cases.js';
import { randomRecords, SEEDS } from './random-records.js';
import { dayOf, endOf, type Range } from './worlds.js';
import { bounded, escalationsByHand, holds } from './priors-by-hand.js';

const load = await randomRecords();

describe.each(SEEDS)('for random records of %s', (_, seed) => {
  const loaded = loadedBefore(load, seed);

  test('prior similar matters, also of a period, are those of a second calculation', async () => {
    const { ask, facts } = loaded();
    const all = cases(facts);
    const prior: [string, 'DEFINITE' | 'POSSIBLE' | null][] = [];
    const began = new Map(
      all.map(({ allegation }) => [allegation.id, endOf(allegation, 'conduct', 'start')]),
    );
    for (const later of all) {
      const start = began.get(later.allegation.id);
      const others = all.filter((one) => one.officer === later.officer && one.matter !== later.matter);
      for (const matter of new Set(others.map((one) => one.matter))) {
        const earlier = others.filter((one) => one.matter === matter).map((one) => one.allegation);
        const similar = earlier.some((one) => alike(facts, one, later.allegation, true).length > 0);
        if (!start || !similar) continue;
        const key = `${matter.id} ${later.allegation.id}`;
        const ends = earlier.flatMap((one) => endOf(one, 'conduct', 'end') ?? []);
        if (ends.length > 0)
          prior.push([key, holds([start, ...ends], ([day = 0, ...ended]) => Math.max(...ended) < day)]);
        for (const investigation of facts.out(matter, 'INVESTIGATED_IN')) {
          const opened = dayOf(investigation, 'began') ?? bounded(matter, investigation, earlier);
          prior.push([key, holds([start, opened], ([day = 0, from = 0]) => from < day)]);
        }
      }
    }
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
  });

  test('escalations after an intervention are those of a second calculation', async () => {
    const { ask, facts, known } = loaded();
    const rows = await everyPage<Escalated>(
      ask,
      'escalationAfterIntervention',
      ', dataSet: "dataset/random"',
      'investigation { id } before { id } certainty',
    );
    expect(rows.map((one) => `${one.investigation.id} ${one.before.id} ${one.certainty}`).sort()).toEqual(
      surest(escalationsByHand(facts, known).map(({ key, certainty }) => [key, certainty])),
    );
  });

  test('prior investigations, and how the likeness is known, are those of a second calculation', async () => {
    const { ask, facts } = loaded();
    const all = cases(facts);
    const pairs = all.flatMap((later) => {
      const start = endOf(later.allegation, 'conduct', 'start');
      const others = all.filter((one) => one.officer === later.officer && one.matter !== later.matter);
      return [...new Set(others.map((one) => one.matter))].flatMap((matter) => {
        const earlier = others.filter((one) => one.matter === matter).map((one) => one.allegation);
        return facts.out(matter, 'INVESTIGATED_IN').flatMap((investigation) => {
          const began = dayOf(investigation, 'began') ?? bounded(matter, investigation, earlier);
          const certainty = start && holds([start, began], ([day = 0, from = 0]) => from < day);
          return certainty
            ? [{ key: `${investigation.id} ${later.allegation.id}`, certainty, earlier, later }]
            : [];
        });
      });
    });
    for (const includeInferred of [false, true]) {
      for (const similar of ['SAME_CODE', 'SAME_FAMILY']) {
        const expected = pairs.filter(({ earlier, later }) => {
          const found = earlier.flatMap((one) => alike(facts, one, later.allegation, includeInferred));
          return similar === (found.includes('SAME_CODE') ? 'SAME_CODE' : found[0]);
        });
        const rows = await everyPage<Escalated>(
          ask,
          'priorSimilarInvestigations',
          ', similar: $similar, includeInferred: $includeInferred, dataSet: "dataset/random"',
          'investigation { id } before { id } certainty',
          { similar: [similar], includeInferred },
          ', $similar: [Similarity!], $includeInferred: Boolean',
        );
        expect(rows.map((one) => `${one.investigation.id} ${one.before.id} ${one.certainty}`).sort()).toEqual(
          expected.map(({ key, certainty }) => `${key} ${certainty}`).sort(),
        );
        const sure = expected.filter(({ certainty }) => certainty === 'DEFINITE').length;
        const counted = await ask(
          `query ($similar: [Similarity!], $includeInferred: Boolean) { priorSimilarInvestigations(similar: $similar,
            includeInferred: $includeInferred, dataSet: "dataset/random", certainty: DEFINITE) {
            totalCount restsOn { definite possible } } }`,
          { similar: [similar], includeInferred },
        );
        expect(counted).toEqual({
          priorSimilarInvestigations: {
            totalCount: sure,
            restsOn: { definite: sure, possible: expected.length - sure },
          },
        });
      }
    }
  });
});

const PERIOD = { from: '2019-03-01', to: '2019-04-15' };

function inPeriod({ first, last }: Range, { from, to }: typeof PERIOD): 'DEFINITE' | 'POSSIBLE' | null {
  const [a, b] = [dayNumber(from), dayNumber(to)];
  if (a <= first && last <= b) return 'DEFINITE';
  return first <= b && a <= last ? 'POSSIBLE' : null;
}

interface Prior extends Row {
  readonly before: { readonly id: string };
}
interface Escalated extends Prior {
  readonly investigation: { readonly id: string };
}
