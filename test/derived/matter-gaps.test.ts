import { expect, test } from '@jest/globals';
import { FIRST_DAY, LAST_DAY } from '../../src/model/sort-key.js';
import { between, day, derived, from, parts, story } from './story.js';

/** A matter with its allegations' conduct and its hearings. */
function matter(properties: object, conduct: readonly object[], hearings: readonly object[] = []) {
  const facts = story().node('matter/m', { ...properties });
  conduct.forEach((one, i) => {
    facts.node(`allegation/${String(i)}`, { ...one }, 'matter/m');
    facts.link(`allegation/${String(i)}`, 'PART_OF', 'matter/m');
  });
  hearings.forEach((one, i) => {
    facts.node(`hearing/${String(i)}`, { occurrence: 'HAPPENED', ...one }, 'matter/m');
    facts.link('matter/m', 'HEARD_AT', `hearing/${String(i)}`);
  });
  return facts;
}

const gaps = (facts: ReturnType<typeof matter>) => {
  const of = derived(facts).of('matter/m');
  return [parts(of, 'conductEndToReport'), parts(of, 'reportToHearing')];
};

const NOVEMBER = day('received', '2022-11-01', '2022-11-30');
const held = (...on: [string, string?]) => day('heldOn', ...on);

test('the Bashar case: 23.0 to 24.9 months to the report, 11.5 to 12.5 to the hearing', () => {
  const conduct = between('conduct', '2020-04-01', '2020-04-30', '2020-11-01', '2020-11-30');
  expect(gaps(matter(NOVEMBER, [conduct], [held('2023-11-16')]))).toEqual([
    { MinDays: 701, MaxDays: 759, MinMonths: 23, MaxMonths: 24.9 },
    { MinDays: 351, MaxDays: 380, MinMonths: 11.5, MaxMonths: 12.5 },
  ]);
});

test('of several allegations the conduct that ended last counts, and the first hearing that was held', () => {
  const facts = matter(
    day('received', '2022-01-01'),
    [from('conduct', '2020-01-01', '2021-12-01'), from('conduct', '2021-01-01', '2021-12-31'), {}],
    [
      held('2022-03-01'),
      held('2022-02-01'),
      { ...held('2022-01-15'), occurrence: 'CANCELLED' },
      { ...held('2022-01-10'), occurrence: 'ANNOUNCED' },
    ],
  );
  expect(gaps(facts).map((gap) => [gap['MinDays'], gap['MaxDays']])).toEqual([
    [1, 1],
    [31, 31],
  ]);
});

test('conduct of which no end is known gives no least gap, and a matter without a report no gap', () => {
  const conduct = between('conduct', '2020-01-01', '2020-01-01', FIRST_DAY, LAST_DAY);
  expect(gaps(matter(day('received', '2022-01-01'), [conduct]))).toEqual([
    { MaxDays: 731, MaxMonths: 24 },
    {},
  ]);
  expect(gaps(matter({}, [conduct], [held('2022-01-01')]))).toEqual([{}, {}]);
});

test('a hearing whose day nobody gives was held between the report and the appeal against it', () => {
  const facts = matter(NOVEMBER, [{}], [{}])
    .node('finding/f', { result: 'PROVEN' }, 'matter/m')
    .node('appeal/p', { result: 'REFUSED', ...day('decidedOn', '2023-11-16') }, 'matter/m')
    .link('hearing/0', 'FOUND', 'finding/f')
    .link('finding/f', 'ON', 'allegation/0')
    .link('appeal/p', 'AGAINST_FINDING', 'finding/f');
  expect(gaps(facts)[1]).toEqual({ MinDays: 0, MaxDays: 380, MinMonths: 0, MaxMonths: 12.5 });
});

test('a hearing with no day and nothing after it gives no gap: "0 or more" says nothing', () => {
  expect(gaps(matter(NOVEMBER, [{}], [{}]))[1]).toEqual({});
});

test('a hearing that can have come before the report gives a negative least gap', () => {
  const facts = matter(NOVEMBER, [{}], [held('2022-11-10', '2022-12-31')]);
  expect(gaps(facts)[1]).toEqual({ MinDays: -20, MaxDays: 60, MinMonths: -0.7, MaxMonths: 2 });
});
