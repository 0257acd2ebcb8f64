import { expect, test } from '@jest/globals';
import { LAST_DAY } from '../../src/model/sort-key.js';
import { appealed, bare, heard, reported } from './status-story.js';
import { day, derived, parts, type Story } from './story.js';

const within = (facts: Story) => parts(derived(facts).of('hearing/h'), 'heldWithin');

test('a hearing whose day nobody gives lies between the report and the appeal against it', () => {
  const facts = heard(bare(), 'h', 'PROVEN', {});
  appealed(facts, 'p', { result: 'REFUSED', ...day('lodgedOn', '2021-05-04') }, 'h');
  expect(within(facts)).toEqual({ Earliest: '2020-01-10', Latest: '2021-05-04' });
});

test('a determination draws the bound closer', () => {
  const facts = heard(reported(), 'h', 'PROVEN', {})
    .node('determination/d', { caseToAnswer: 'YES', ...day('determinedOn', '2020-09-01') }, 'matter/m')
    .link('allegation/a', 'DETERMINED_IN', 'determination/d');
  expect(within(facts)).toEqual({ Earliest: '2020-09-01', Latest: LAST_DAY });
});

test('a stated day is repeated as it is stated, and a day that cannot exist is bounded by the rest', () => {
  const stated = { heldOnEdtf: '2021-03', ...day('heldOn', '2021-03-01', '2021-03-31') };
  expect(within(heard(reported(), 'h', 'PROVEN', stated))).toEqual({
    Edtf: '2021-03',
    Earliest: '2021-03-01',
    Latest: '2021-03-31',
  });
  const printed = { heldOnAsPrinted: '31 June', ...day('heldOn', '0001-01-01', LAST_DAY) };
  expect(within(heard(reported(), 'h', 'PROVEN', printed))).toEqual({
    Earliest: '2020-02-01',
    Latest: LAST_DAY,
  });
});

test('nothing is said of a hearing that was not held, nor of one that nothing bounds', () => {
  expect(within(heard(reported(), 'h', 'PROVEN', { occurrence: 'ANNOUNCED' }))).toEqual({});
  expect(within(heard(bare({}), 'h', 'PROVEN', {}))).toEqual({});
});
