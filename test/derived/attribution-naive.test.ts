import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IntervalBounds } from '../../src/derived/interval-bounds.js';
import { allDays, possibleSpans, vagueIntervals, type Span } from './possible-worlds.js';
import { between, derived, parts, story } from './story.js';

// The same answers, found by trying every way in which vague dates can fall. Independent of src/derived but for `story`.

const field = (name: string, one: IntervalBounds) =>
  between(name, one.startEarliest, one.startLatest, one.endEarliest, one.endLatest);

/** The days that two spans share, or null. */
function shared(a: Span, b: Span): Span | null {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return start <= end ? { start, end } : null;
}

function sure(all: readonly boolean[]): 'DEFINITE' | 'POSSIBLE' | null {
  return all.every(Boolean) ? 'DEFINITE' : all.some(Boolean) ? 'POSSIBLE' : null;
}

const withUnit = fc.record({
  period: vagueIntervals,
  unit: fc.constantFrom('u1', 'u2', 'u3'),
  command: fc.boolean(),
});

const world = fc.record({
  conduct: vagueIntervals,
  postings: fc.array(withUnit, { maxLength: 4 }),
  commands: fc.array(
    fc.record({
      period: vagueIntervals,
      unit: fc.constantFrom('u1', 'u2'),
      by: fc.constantFrom('x', 'y', 'z'),
    }),
    { maxLength: 4 },
  ),
});

/** Codes that sort against the ids. u3 has none. */
const CODES: Readonly<Record<string, string>> = { u1: 'B', u2: 'A' };

function facts({ conduct, postings, commands }: typeof world extends fc.Arbitrary<infer T> ? T : never) {
  const all = story()
    .node('officer/o')
    .node('allegation/a', field('conduct', conduct), 'matter/m')
    .link('officer/o', 'ACCUSED_IN', 'allegation/a');
  for (const unit of ['u1', 'u2', 'u3'])
    all.node(`unit/${unit}`, CODES[unit] === undefined ? {} : { code: CODES[unit] });
  for (const officer of ['x', 'y', 'z']) all.node(`officer/${officer}`);
  postings.forEach(({ period, unit, command }, i) => {
    const role = command ? 'COMMANDER' : 'MEMBER';
    all.node(`posting/p${String(i)}`, { role, ...field('period', period) }, 'officer/o');
    all.link('officer/o', 'HELD', `posting/p${String(i)}`);
    all.link(`posting/p${String(i)}`, 'IN_UNIT', `unit/${unit}`);
  });
  commands.forEach(({ period, unit, by }, i) => {
    all.node(`posting/c${String(i)}`, { role: 'COMMANDER', ...field('period', period) }, `officer/${by}`);
    all.link(`officer/${by}`, 'HELD', `posting/c${String(i)}`);
    all.link(`posting/c${String(i)}`, 'IN_UNIT', `unit/${unit}`);
  });
  return all;
}

test('candidates and choice are those that trying every fall of the dates gives', () => {
  fc.assert(
    fc.property(world, (given) => {
      const conduct = possibleSpans(given.conduct);
      const candidates = given.postings.flatMap(({ period, unit }, i) => {
        const certainty = sure(
          possibleSpans(period).flatMap((p) => conduct.map((c) => shared(p, c) !== null)),
        );
        const key = [period.startEarliest, period.startLatest].join();
        return certainty ? [{ id: `posting/p${String(i)}`, certainty, key, code: CODES[unit] ?? 'Z' }] : [];
      });
      const { links } = derived(facts(given));
      expect(links('allegation/a', 'CANDIDATE')).toEqual(candidates.map((c) => `${c.id} ${c.certainty}`));
      let best: (typeof candidates)[number] | undefined;
      for (const one of candidates) {
        const better =
          best === undefined ||
          one.certainty < best.certainty ||
          (one.certainty === best.certainty &&
            (one.key > best.key || (one.key === best.key && one.code < best.code)));
        if (better) best = one;
      }
      expect(links('allegation/a', 'DURING')).toEqual(best ? [`${best.id} ${best.certainty}`] : []);
    }),
    { numRuns: 200 },
  );
});

test('the commanders of the unit are those whose reach meets the days shared by conduct and posting', () => {
  fc.assert(
    fc.property(world, (given) => {
      const { links, of } = derived(facts(given));
      const [chosen, during] = (links('allegation/a', 'DURING')[0] ?? '').split(' ');
      const posting = given.postings[Number(chosen?.slice('posting/p'.length) || NaN)];
      if (!posting) {
        expect(links('allegation/a', 'UNDER')).toEqual([]);
        return;
      }
      const windows = possibleSpans(given.conduct).flatMap((c) =>
        possibleSpans(posting.period).flatMap((p) => shared(c, p) ?? []),
      );
      const over = [
        ...given.commands.map(({ unit }, i) => ({ id: `posting/c${String(i)}`, unit })),
        ...given.postings.flatMap(({ unit, command }, i) =>
          command ? [{ id: `posting/p${String(i)}`, unit }] : [],
        ),
      ];
      const expected = over.flatMap(({ id, unit }) => {
        const reach = parts(of(id), 'reach');
        const spans = possibleSpans({
          startEarliest: String(reach['StartEarliest']),
          startLatest: String(reach['StartLatest']),
          endEarliest: String(reach['EndEarliest']),
          endLatest: String(reach['EndLatest']),
        });
        const certainty =
          unit === posting.unit &&
          sure(windows.flatMap((window) => spans.map((span) => shared(window, span) !== null)));
        if (!certainty) return [];
        return [`${id} 0 ${certainty === 'DEFINITE' && during === 'DEFINITE' ? 'DEFINITE' : 'POSSIBLE'}`];
      });
      expect(links('allegation/a', 'UNDER')).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

test('a reach holds the own certain days, and from there every day up to the certain day of somebody else', () => {
  fc.assert(
    fc.property(world, (given) => {
      const { of } = derived(facts({ ...given, postings: [] }));
      const certain = (one: IntervalBounds, day: string) => one.startLatest <= day && day <= one.endEarliest;
      given.commands.forEach((own, i) => {
        const reach = parts(of(`posting/c${String(i)}`), 'reach');
        const others = given.commands.filter((other) => other.unit === own.unit && other.by !== own.by);
        const reached = allDays.filter(
          (day) => day >= String(reach['StartEarliest']) && day <= String(reach['EndLatest']),
        );
        const taken = (day: string) =>
          !certain(own.period, day) && others.some((other) => certain(other.period, day));
        const { startEarliest, startLatest, endEarliest, endLatest } = own.period;
        if (startLatest > endEarliest) {
          expect(reached).toEqual(allDays.filter((day) => day >= startEarliest && day <= endLatest));
          return;
        }
        const expected = allDays.filter((day) => {
          if (day < startEarliest || day > endLatest) return false;
          const way = allDays.filter((one) =>
            day > endEarliest ? one > endEarliest && one <= day : one < startLatest && one >= day,
          );
          return !way.some(taken);
        });
        expect(reached).toEqual(expected);
      });
    }),
    { numRuns: 200 },
  );
});
