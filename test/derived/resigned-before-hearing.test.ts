import { expect, test } from '@jest/globals';
import { FIRST_DAY, LAST_DAY } from '../../src/model/sort-key.js';
import { between, day, derived, from, story } from './story.js';

const left = (...[earliest, latest]: [string, string?]) =>
  between('period', FIRST_DAY, LAST_DAY, earliest, latest ?? earliest);

const ended = (day: string) => ({ periodEndEarliest: day, periodEndLatest: day });

const HEARD = { occurrence: 'HAPPENED', ...day('heldOn', '2021-08-17') };

/** An allegation of conduct in June 2020, with the officer's services and one hearing. */
function resigned(hearing: object, ...services: object[]) {
  const facts = story()
    .node('matter/m')
    .node('officer/o')
    .node('allegation/a', { ...from('conduct', '2020-06-01', '2020-06-30') }, 'matter/m')
    .node('hearing/h', { ...hearing }, 'matter/m')
    .link('allegation/a', 'PART_OF', 'matter/m')
    .link('officer/o', 'ACCUSED_IN', 'allegation/a')
    .link('matter/m', 'HEARD_AT', 'hearing/h');
  services.forEach((properties, i) => {
    facts.node(`service/${String(i)}`, { ...properties }, 'officer/o');
    facts.link('officer/o', 'SERVED', `service/${String(i)}`);
  });
  return derived(facts).of('allegation/a')['resignedBeforeHearing'];
}

test('who resigned after the plea and before the hearing had resigned', () => {
  expect(resigned(HEARD, { leaving: 'RESIGNED', ...left('2021-04-30') })).toBe('YES');
});

test('who resigned on the day of the hearing had not resigned before it; the day before is before', () => {
  expect(resigned(HEARD, { leaving: 'RESIGNED', ...left('2021-08-17') })).toBe('NO');
  expect(resigned(HEARD, { leaving: 'RESIGNED', ...left('2021-08-16') })).toBe('YES');
});

test('a resignation in the month of the hearing leaves it open', () => {
  expect(resigned(HEARD, { leaving: 'RESIGNED', ...left('2021-08-01', '2021-08-31') })).toBe(undefined);
});

test('who still served on the day of the hearing, or retired before it, had not resigned', () => {
  expect(resigned(HEARD, left('2022-01-01', LAST_DAY))).toBe('NO');
  expect(resigned(HEARD, { leaving: 'RETIRED', ...left('2021-01-01') })).toBe('NO');
});

test('resigned or retired, the sources disagree: not stated', () => {
  expect(resigned(HEARD, { disputed: ['leaving'], ...left('2021-01-01') })).toBe(undefined);
});

test('an old resignation, before the conduct, is not taken for one before the hearing', () => {
  const old = { leaving: 'RESIGNED', ...left('2015-01-01') };
  expect(resigned(HEARD, old)).toBe(undefined);
  expect(resigned(HEARD, old, { leaving: 'DISMISSED', ...left('2021-08-17') })).toBe('NO');
});

test('who resigned and was back in the force when the hearing was held had not left it', () => {
  const first = { leaving: 'RESIGNED', ...left('2020-08-31') };
  const back = (...[earliest, latest]: [string, string?]) =>
    between('period', earliest, latest ?? earliest, LAST_DAY, LAST_DAY);
  expect(resigned(HEARD, first, back('2021-02-01'))).toBe('NO');
  expect(resigned(HEARD, first, back('2021-01-01', '2021-12-31'))).toBe(undefined);
  expect(resigned(HEARD, first, { ...back('2021-02-01'), leaving: 'RESIGNED', ...ended('2021-07-01') })).toBe(
    'YES',
  );
});

test('who resigned and joined another force had resigned from the first', () => {
  const facts = story()
    .node('matter/m')
    .node('officer/o')
    .node('force/a')
    .node('force/b')
    .node('allegation/a', { ...from('conduct', '2020-06-01', '2020-06-30') }, 'matter/m')
    .node('hearing/h', { ...HEARD }, 'matter/m')
    .node('service/a', { leaving: 'RESIGNED', ...left('2020-08-31') }, 'officer/o')
    .node('service/b', { ...between('period', '2021-02-01', '2021-02-01', LAST_DAY, LAST_DAY) }, 'officer/o')
    .link('allegation/a', 'PART_OF', 'matter/m')
    .link('officer/o', 'ACCUSED_IN', 'allegation/a')
    .link('matter/m', 'HEARD_AT', 'hearing/h')
    .link('officer/o', 'SERVED', 'service/a', 'service/b')
    .link('service/a', 'IN_FORCE', 'force/a')
    .link('service/b', 'IN_FORCE', 'force/b');
  expect(derived(facts).of('allegation/a')['resignedBeforeHearing']).toBe('YES');
});

test('who was transferred may have resigned from the next force', () => {
  expect(resigned(HEARD, { leaving: 'TRANSFERRED', ...left('2021-01-01') })).toBe(undefined);
});

test('without a hearing that was held, or a record of service, nothing is said', () => {
  const service = { leaving: 'RESIGNED', ...left('2021-04-30') };
  expect(resigned({ ...HEARD, occurrence: 'ANNOUNCED' }, service)).toBe(undefined);
  expect(resigned({ occurrence: 'HAPPENED' }, service)).toBe(undefined);
  expect(resigned(HEARD)).toBe(undefined);
});

test('who was split off to a later hearing is asked about that one, not about the hearing of the others', () => {
  const facts = story().node('matter/m');
  for (const [who, held] of [
    ['ann', '2021-01-10'],
    ['bob', '2021-09-10'],
  ] as const) {
    facts
      .node(`officer/${who}`)
      .node(`allegation/${who}`, {}, 'matter/m')
      .node(`service/${who}`, { leaving: 'RESIGNED', ...left('2021-05-01') }, `officer/${who}`)
      .node(`hearing/${who}`, { occurrence: 'HAPPENED', ...day('heldOn', held) }, 'matter/m')
      .node(`finding/${who}`, { result: 'PROVEN' }, 'matter/m')
      .link(`officer/${who}`, 'ACCUSED_IN', `allegation/${who}`)
      .link(`officer/${who}`, 'SERVED', `service/${who}`)
      .link(`allegation/${who}`, 'PART_OF', 'matter/m')
      .link('matter/m', 'HEARD_AT', `hearing/${who}`)
      .link(`hearing/${who}`, 'FOUND', `finding/${who}`)
      .link(`finding/${who}`, 'ON', `allegation/${who}`);
  }
  const { of } = derived(facts);
  expect(of('allegation/ann')['resignedBeforeHearing']).toBe('NO');
  expect(of('allegation/bob')['resignedBeforeHearing']).toBe('YES');
});
