import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isoDay } from '../../src/derived/day-number.js';
import { headcountOn } from '../../src/derived/headcount-on.js';
import { between, derived, story } from './story.js';

const FIRST = 18_000;
const posting = fc.record({
  officer: fc.nat({ max: 3 }),
  start: fc.nat({ max: 20 }),
  startLater: fc.nat({ max: 5 }),
  length: fc.nat({ max: 10 }),
  endLater: fc.nat({ max: 5 }),
});

test('how many were posted on each day is what counting the postings of that day gives, nobody twice', () => {
  fc.assert(
    fc.property(fc.array(posting, { maxLength: 8 }), (postings) => {
      const facts = story()
        .node('dataset/met')
        .node('unit/u')
        .node(
          'completefor/c',
          { collection: 'Unit.postings', ...spans('period', 2, 2, 38, 38) },
          'dataset/met',
        );
      facts.nodes[0] = { id: 'dataset/met', type: 'DataSet', owner: 'dataset/met', properties: {} };
      facts.relationships.push({
        type: 'COMPLETE_FOR',
        from: 'dataset/met',
        to: 'completefor/met-c',
        properties: {},
      });
      [0, 1, 2, 3].forEach((officer) => facts.node(`officer/o${String(officer)}`));
      postings.forEach(({ officer, start, startLater, length, endLater }, index) => {
        const end = start + startLater + length;
        facts
          .node(`posting/p${String(index)}`, spans('period', start, start + startLater, end, end + endLater))
          .link(`officer/o${String(officer)}`, 'HELD', `posting/p${String(index)}`)
          .link(`posting/p${String(index)}`, 'IN_UNIT', 'unit/u');
      });
      const unit = derived(facts).of('unit/u');
      const values = ['Days', 'Officers', 'Possible', 'From', 'To'].map((part) => unit[`headcount${part}`]);
      for (let day = 0; day <= 42; day += 1) {
        const there = (sure: boolean) =>
          new Set(
            postings
              .filter(({ start, startLater, length, endLater }) => {
                const end = start + startLater + length;
                return sure ? start + startLater <= day && day <= end : start <= day && day <= end + endLater;
              })
              .map(({ officer }) => officer),
          ).size;
        const complete = day >= 2 && day <= 38;
        expect(headcountOn(values, { day: isoDay(FIRST + day) })).toEqual(
          complete ? { officers: there(true), possible: there(false) - there(true) } : null,
        );
      }
    }),
    { numRuns: 100 },
  );
});

function spans(field: string, ...days: [number, number, number, number]) {
  const [a, b, c, d] = days;
  return between(field, isoDay(FIRST + a), isoDay(FIRST + b), isoDay(FIRST + c), isoDay(FIRST + d));
}
