import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FIRST_DAY, LAST_DAY } from '../../src/model/sort-key.js';
import { allDays, days } from './possible-worlds.js';
import { appealed, bare, heard, statusOf } from './status-story.js';
import { day } from './story.js';

const NAMES = ['ALLEGED', 'UNDER_INVESTIGATION', 'CASE_TO_ANSWER', 'PROVEN', 'QUASHED', 'NOT_PROVEN'];

type Bounds = readonly [string, string] | null;

/** Every way in which the events can follow each other; an event without a day can be before or after all days. */
function worlds(process: readonly Bounds[]): readonly (readonly string[])[] {
  let all: string[][] = [[]];
  for (const bounds of process) {
    const [earliest, latest] = bounds ?? [FIRST_DAY, LAST_DAY];
    const possible = [FIRST_DAY, ...allDays, LAST_DAY].filter((one) => one >= earliest && one <= latest);
    all = all.flatMap((world) =>
      possible.filter((one) => one >= (world.at(-1) ?? '')).map((one) => [...world, one]),
    );
  }
  return all;
}

/** Report, investigation, determination, hearing, appeal, fresh hearing: the first so many of them. */
function facts(process: readonly Bounds[]) {
  const on = (i: number, field: string) => day(field, ...(process[i] ?? [FIRST_DAY, LAST_DAY]));
  const all = bare(on(0, 'received'));
  if (process.length > 1)
    all
      .node('investigation/i', on(1, 'began'), 'matter/m')
      .link('matter/m', 'INVESTIGATED_IN', 'investigation/i');
  if (process.length > 2)
    all
      .node('determination/d', { caseToAnswer: 'YES', ...on(2, 'determinedOn') }, 'matter/m')
      .link('allegation/a', 'DETERMINED_IN', 'determination/d');
  if (process.length > 3) heard(all, 'h1', 'PROVEN', on(3, 'heldOn'));
  if (process.length > 4) appealed(all, 'p', { result: 'QUASHED_AND_REMITTED', ...on(4, 'decidedOn') }, 'h1');
  if (process.length > 5) heard(all, 'h2', 'NOT_PROVEN', on(5, 'heldOn'));
  return all;
}

test('the status on any day is what the events allow, however vague or missing their days are', () => {
  const bounds = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(days, days).map(([a, b]): Bounds => (a < b ? [a, b] : [b, a])) },
    { weight: 1, arbitrary: fc.constant<Bounds>(null) },
  );
  fc.assert(
    fc.property(fc.array(bounds, { minLength: 1, maxLength: 6 }), (process) => {
      const all = worlds(process);
      fc.pre(all.length > 0);
      const { on } = statusOf(facts(process));
      for (const asked of allDays) {
        const possible = new Set(
          all.map((world) => NAMES[world.filter((one) => one <= asked).length - 1] ?? 'NOT_STATED'),
        );
        const ordered = ['NOT_STATED', ...NAMES].filter((name) => possible.has(name));
        const certainty = ordered.length > 1 ? 'POSSIBLE' : 'DEFINITE';
        expect(on(asked)).toEqual([`${certainty} ${ordered.join(' or ')}`]);
      }
    }),
    { numRuns: 150 },
  );
});
