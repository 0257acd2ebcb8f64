import { describe, expect, test } from '@jest/globals';
import { dayNumber } from '../../src/derived/day-number.js';
import type { NodeFact } from '../../src/model/facts.js';
import type { Ask } from '../ask.js';
import { everyPage } from './known-records.js';
import {
  after,
  ANY_TIME,
  cases,
  lines,
  loadedBefore,
  open,
  openFrom,
  SELECTED,
  sourcesOf,
  surest,
  type Row,
} from './random-cases.js';
import { randomRecords, SEEDS } from './random-records.js';
import { dayOf, endOf, within, worlds, type Outcome } from './worlds.js';

const WINDOWS = [1, 7, 30, 90, null] as const;
const MARCH = { from: '2019-03-01', to: '2019-04-10' };
const FILTERED = [
  [null, MARCH, 1],
  [60, MARCH, 1],
  [null, { from: '2019-05-01', to: '2025-12-31' }, 1],
  [90, { from: '1900-01-01', to: '2025-12-31' }, 2],
  [null, MARCH, 2],
] as const;

const load = await randomRecords();

describe.each(SEEDS)('for random records of %s', (_, seed) => {
  const loaded = loadedBefore(load, seed);

  test('moves to another unit or force are those of a second calculation, for every measure and window', async () => {
    const { ask, facts, known } = loaded();
    const forceOf = (unit: NodeFact | undefined) => (unit ? facts.out(unit, 'PART_OF')[0] : undefined);
    const moves = cases(facts).flatMap(({ officer, matter, allegation }) => {
      const from = known.posting.get(allegation.id);
      const incident = endOf(allegation, 'conduct', 'start');
      const postings = facts.out(officer, 'HELD');
      const [unit] = postings.filter(({ id }) => id === from?.id).flatMap((one) => facts.out(one, 'IN_UNIT'));
      return postings.flatMap((posting) => {
        const began = endOf(posting, 'period', 'start');
        const [other] = facts.out(posting, 'IN_UNIT');
        if (!from || !incident || !began || !unit || other === unit) return [];
        const closed = dayOf(matter, 'closed');
        const period = openFrom(facts, matter, known);
        const outcomes: Readonly<Record<string, Outcome | null>> = {
          AFTER_INCIDENT: worlds([incident, began], after),
          AFTER_CLOSING:
            closed &&
            worlds([incident, began, closed], ([i = 0, b = 0, c = 0]) => (i < b ? after([c, b]) : null)),
          WHILE_OPEN:
            period &&
            worlds([...period, incident, began], ([r = 0, c = 0, i = 0, b = 0]) =>
              i < b ? open([r, c, b]) : null,
            ),
        };
        const elsewhere = forceOf(other) === forceOf(unit) ? ['UNIT'] : ['UNIT', 'FORCE'];
        const since = Math.max(began.first, incident.first + 1);
        const attributed = postings.filter(({ id }) => id === from.id);
        const sources = sourcesOf(facts, [allegation, posting, ...attributed]);
        return [
          {
            key: `${officer.id} ${matter.id}`,
            sure: from.sure,
            outcomes,
            elsewhere,
            began: { first: since, last: began.last },
            sources: (when: string) =>
              when === 'AFTER_INCIDENT' ? sources : Math.min(sources, sourcesOf(facts, [matter])),
          },
        ];
      });
    });
    for (const elsewhere of ['UNIT', 'FORCE']) {
      const own = moves.filter((one) => one.elsewhere.includes(elsewhere));
      for (const when of ['AFTER_INCIDENT', 'AFTER_CLOSING', 'WHILE_OPEN']) {
        for (const window of when === 'WHILE_OPEN' ? [null] : WINDOWS) {
          const expected = own.map(({ key, sure, outcomes }) => {
            const outcome = outcomes[when];
            const certainty = outcome ? within(outcome, window ?? Infinity) : null;
            return [key, certainty === 'DEFINITE' && !sure ? 'POSSIBLE' : certainty] as const;
          });
          expect(await moved(ask, { when, elsewhere, window })).toEqual(surest(expected));
        }
        // Of the moves in a period, or that rest on so many sources, the first: not the first of all, if that is among them.
        for (const [window, period, minimumSources] of FILTERED) {
          if (when === 'WHILE_OPEN' && window !== null) continue;
          const [first, last] = [dayNumber(period.from), dayNumber(period.to)];
          const expected = own
            .filter(({ sources }) => sources(when) >= minimumSources)
            .map(({ key, sure, outcomes, began }) => {
              const outcome = outcomes[when];
              const certainty = outcome ? within(outcome, window ?? Infinity) : null;
              const inPeriod = began.first <= last && began.last >= first;
              const surely = began.first >= first && began.last <= last && sure && certainty === 'DEFINITE';
              return [key, certainty && inPeriod ? (surely ? 'DEFINITE' : 'POSSIBLE') : null] as const;
            });
          const given = { when, elsewhere, window, period, minimumSources };
          expect({ given, rows: await moved(ask, given) }).toEqual({ given, rows: surest(expected) });
        }
      }
    }
  });

  test('who left while a matter was open are those of a second calculation', async () => {
    const { ask, facts, known } = loaded();
    const matters = new Map(cases(facts).map((one) => [`${one.officer.id} ${one.matter.id}`, one]));
    const found = [...matters.values()].flatMap(({ officer, matter }) => {
      const period = openFrom(facts, matter, known);
      const services = facts.out(officer, 'SERVED');
      const hearings = facts.out(matter, 'HEARD_AT').flatMap((hearing) => {
        const heard = facts
          .out(hearing, 'FOUND')
          .flatMap((finding) => facts.out(finding, 'ON'))
          .flatMap((allegation) => facts.into(allegation, 'ACCUSED_IN'));
        const day = known.held.get(hearing.id);
        return day && (heard.length === 0 || heard.includes(officer)) ? [day] : [];
      });
      return services.flatMap((service) => {
        const left = endOf(service, 'period', 'end') ?? ANY_TIME;
        const leaving = service.properties['leaving'];
        if (!period || leaving === undefined) return [];
        const { always, ever } = worlds(
          [period[0], left, ...(hearings.length > 0 ? hearings : [period[1]])],
          ([received = 0, day = 0, ...ends]) =>
            received <= day && (hearings.length > 0 ? day < Math.min(...ends) : day <= Math.min(...ends))
              ? 1
              : null,
        );
        const ends = hearings.length > 0 ? hearings : [period[1]];
        const end = {
          first: Math.min(...ends.map(({ first }) => first)),
          last: Math.min(...ends.map(({ last }) => last)),
        };
        const returns = services.filter((other) => {
          const start = endOf(other, 'period', 'start') ?? ANY_TIME;
          return other !== service && start.first >= left.first;
        });
        const starts = returns.map((one) => endOf(one, 'period', 'start') ?? ANY_TIME);
        if (!ever || starts.some(({ last }) => last <= end.first)) return [];
        const maybe = starts.some(({ first }) => first <= end.last);
        return [`${matter.id} ${service.id} ${always && !maybe ? 'DEFINITE' : 'POSSIBLE'}`];
      });
    });
    const leaving = '[RESIGNED, RETIRED, DISMISSED, TRANSFERRED]';
    const rows = await everyPage<Left>(
      ask,
      'leftWhileOpen',
      `, leaving: ${leaving}, dataSet: "dataset/random"`,
      'matter { id } service { id } certainty',
    );
    expect(rows.map((one) => `${one.matter.id} ${one.service.id} ${one.certainty}`).sort()).toEqual(
      found.sort(),
    );
  });
});

interface Left extends Row {
  readonly service: { readonly id: string };
}
type Given = Readonly<Record<string, unknown>>;

async function moved(ask: Ask, given: Given): Promise<readonly string[]> {
  const args =
    ', when: $when, elsewhere: $elsewhere, window: $window, period: $period, minimumSources: $minimumSources, dataSet: "dataset/random"';
  const declared =
    ', $when: MoveWhen!, $elsewhere: Elsewhere!, $window: Int, $period: DayRange, $minimumSources: Int';
  return lines(await everyPage<Row>(ask, 'movedAfterAllegation', args, SELECTED, given, declared));
}
