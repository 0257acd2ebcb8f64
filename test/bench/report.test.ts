import { expect, test } from '@jest/globals';
import type { Result } from '../../src/bench/benchmark.js';
import { reportTable } from '../../src/bench/report-table.js';
import { holds, type Bound, type Finding } from '../../src/bench/row.js';
import { difference } from '../../src/bench/same-values.js';

function measured(ours: number, against: number, more: Partial<Finding> = {}): Finding {
  return { kind: 'measured', ours, against, unit: 'ms', ...more } as Finding;
}

const FASTER: Bound = { kind: 'times better', factor: 4 };
const IN_TIME: Bound = { kind: 'times better', factor: 30, underMs: 10 };
const NO_SLOWER: Bound = { kind: 'at most', factor: 1.2 };
const rate = { unit: 'requests/s' } as const;

test.each<[string, Bound, Finding, boolean]>([
  ['just four times faster', FASTER, measured(10, 40), true],
  ['a little less', FASTER, measured(10, 39.9), false],
  ['four times the answers a second', FASTER, measured(400, 100, rate), true],
  ['four times fewer answers a second', FASTER, measured(100, 400, rate), false],
  ['far faster, and in time', IN_TIME, measured(9.9, 500), true],
  ['far faster, yet too slow', IN_TIME, measured(10, 500), false],
  ['no slower than was claimed', NO_SLOWER, measured(12, 10), true],
  ['slower than was claimed', NO_SLOWER, measured(12.1, 10), false],
  ['fast, with other values', FASTER, measured(1, 40, { wrong: 'value 1 differs' }), false],
  ['never run', NO_SLOWER, { kind: 'not run', because: 'there is no data' }, false],
])('a claim is only held by figures that bear it out: %s', (_, bound, finding, held) => {
  expect(holds(bound, finding)).toBe(held);
});

test('a row that was not run is counted apart, so that nobody takes it for one that holds', () => {
  const row = (id: string, bound: Bound, finding: Finding): Result => ({
    row: { id, work: `work ${id}`, against: 'other', bound, measure: () => Promise.resolve(finding) },
    finding,
    holds: holds(bound, finding),
    spent: null,
  });
  const lines = reportTable([
    row('good', FASTER, measured(10, 50, { note: '12 values' })),
    row('bad', NO_SLOWER, measured(20, 10, { undisturbed: { ours: 11, against: 10 } })),
    row('none', NO_SLOWER, { kind: 'not run', because: 'there is no data' }),
  ]).split('\n');
  expect(lines).toEqual([
    '| work | against | ours | theirs | ratio | claimed | |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    '| work good | other | 10.00 ms | 50.00 ms | 5.00 | at least 4 | holds |',
    '| work bad | other | 20.00 ms | 10.00 ms | 2.00 | at most 1.2 | falls short |',
    '| work none | other |  |  |  | at most 1.2 | not run |',
    '',
    'good: 12 values.',
    'bad took 11.00 ms against 10.00 ms in the quickest tenth, a ratio of 1.10.',
    'none: there is no data.',
    '',
    '1 of 3 rows hold; 1 fall short (bad); 1 were not run (none).',
  ]);
});

test.each([
  [
    'names and nesting',
    { officers: { nodes: [{ id: 'a', day: { edtf: '2020' } }] } },
    [{ id: 'a', dayEdtf: '2020' }],
  ],
  ['what is not there', { id: 'a', status: 'NOT_STATED', unit: null }, { id: 'a', status: null, units: [] }],
])('two libraries are compared by what they found, not by how they put it: %s', (_, ours, theirs) => {
  expect(difference(ours, theirs)).toBeUndefined();
});

test.each([
  ['another value', ['a', 1], ['a', 2], 'value 2 is 1 here and 2 there, of 2 and 2'],
  ['another order', ['a', 'b'], ['b', 'a'], 'value 1 is "a" here and "b" there, of 2 and 2'],
  ['fewer rows', ['a'], ['a', 'b'], 'value 2 is missing here and "b" there, of 1 and 2'],
  ['no rows', [], ['b'], 'value 1 is missing here and "b" there, of 0 and 1'],
])('a race between two different answers is no race: %s', (_, ours, theirs, said) => {
  expect(difference(ours, theirs)).toBe(said);
});
