import { describe, expect, test } from '@jest/globals';
import type { Ask } from '../ask.js';
import { everyPage, type Known } from './known-records.js';
import {
  after,
  alike,
  cases,
  lines,
  loadedBefore,
  open,
  openFrom,
  SELECTED,
  sourcesOf,
  surest,
  type Case,
  type Row,
} from './random-cases.js';
import { randomRecords, SEEDS } from './random-records.js';
import { dayOf, endOf, within, worlds } from './worlds.js';

const SCOPES = [
  ['ALL', false],
  ['ALL', true],
  ['CASE_TO_ANSWER', true],
  ['PROVEN', false],
] as const;
const WINDOWS = [1, 7, 30, 90, null] as const;

const load = await randomRecords();

describe.each(SEEDS)('for random records of %s', (_, seed) => {
  const loaded = loadedBefore(load, seed);

  test('new incidents after closing and while open are those of a second calculation, for every scope and window', async () => {
    const { ask, facts, known } = loaded();
    const all = cases(facts);
    const pairs = all.flatMap((earlier) =>
      all
        .filter((later) => later.officer === earlier.officer && later.matter !== earlier.matter)
        .map((later) => {
          const incident = endOf(later.allegation, 'conduct', 'start');
          const closed = dayOf(earlier.matter, 'closed');
          const period = openFrom(facts, earlier.matter, known);
          return {
            key: `${later.officer.id} ${later.matter.id}`,
            earlier,
            sources: sourcesOf(facts, [earlier.matter, earlier.allegation, later.allegation]),
            common: [false, true].map((also) => [
              'ANY',
              ...alike(facts, earlier.allegation, later.allegation, also),
            ]),
            afterClosing: incident && closed && worlds([closed, incident], after),
            whileOpen: incident && period && worlds([...period, incident], open),
          };
        }),
    );
    let uncovered = 0;
    for (const categories of ['ANY', 'SAME_FAMILY', 'SAME_CODE']) {
      for (const [statuses, includeInferred] of SCOPES) {
        const own = pairs.filter(
          ({ earlier, common }) =>
            common[includeInferred ? 1 : 0]?.includes(categories) && inScope(known, earlier, statuses),
        );
        const lines = (of: 'afterClosing' | 'whileOpen', days: number | null) =>
          surest(own.map((one) => [one.key, one[of] && within(one[of], days ?? Infinity)]));
        const scope = { categories, statuses, includeInferred };
        for (const window of WINDOWS)
          expect(await incidents(ask, 'repeatAfterClosing', { ...scope, window })).toEqual(
            lines('afterClosing', window),
          );
        expect(await incidents(ask, 'newIncidentWhileOpen', scope)).toEqual(lines('whileOpen', null));
        // What rests on too few sources does not stand in the way of what rests on enough.
        const sourced = own.filter((one) => one.sources >= 2);
        const withSources = surest(
          sourced.map((one) => [one.key, one.whileOpen && within(one.whileOpen, Infinity)]),
        );
        expect(await incidents(ask, 'newIncidentWhileOpen', { ...scope, minimumSources: 2 })).toEqual(
          withSources,
        );
        const covered = new Set(withSources.map((line) => line.split(' ').slice(0, 2).join(' ')));
        uncovered += own.filter(
          ({ key, sources, whileOpen }) => covered.has(key) && sources < 2 && whileOpen?.ever,
        ).length;
      }
    }
    expect(uncovered).toBeGreaterThan(0);
  });
});

const STAGES = ['ALLEGED', 'CASE_TO_ANSWER', 'PROVEN', 'WOULD_HAVE_BEEN_DISMISSED', 'DISMISSED'];

function inScope(known: Known, { allegation }: Case, statuses: string): boolean {
  const stage = STAGES.indexOf(known.reached.get(allegation.id) ?? '');
  return stage >= (statuses === 'ALL' ? 0 : statuses === 'PROVEN' ? 2 : 1);
}

type Given = Readonly<Record<string, unknown>>;

async function incidents(ask: Ask, pattern: string, given: Given): Promise<readonly string[]> {
  const windowed = 'window' in given;
  const declared = `, $minimumSources: Int, $categories: CategoryScope!, $statuses: StatusScope!, $includeInferred: Boolean${windowed ? ', $window: Int' : ''}`;
  const args = `, minimumSources: $minimumSources, categories: $categories, statuses: $statuses, includeInferred: $includeInferred${windowed ? ', window: $window' : ''}, dataSet: "dataset/random"`;
  return lines(await everyPage<Row>(ask, pattern, args, SELECTED, given, declared));
}
