import { expect, test } from '@jest/globals';
import { derived, story } from './story.js';

/** A matter against Ann, Bob and Cas. Those named are heard, with these answers; those found against have a finding. */
function hearing(heard: Record<string, object>, found: readonly string[] = []) {
  const facts = story().node('matter/m').node('hearing/h', {}, 'matter/m');
  facts.link('matter/m', 'HEARD_AT', 'hearing/h');
  for (const who of ['ann', 'bob', 'cas']) {
    facts.node(`officer/${who}`).node(`allegation/${who}`, {}, 'matter/m');
    facts.link(`officer/${who}`, 'ACCUSED_IN', `allegation/${who}`);
    facts.link(`allegation/${who}`, 'PART_OF', 'matter/m');
  }
  for (const [who, answers] of Object.entries(heard)) {
    facts.node(`appearance/${who}`, { ...answers }, 'matter/m');
    facts.link('hearing/h', 'HEARD', `appearance/${who}`);
    facts.link(`officer/${who}`, 'APPEARED_IN', `appearance/${who}`);
  }
  for (const who of found) {
    facts.node(`finding/${who}`, { result: 'PROVEN' }, 'matter/m');
    facts.link('hearing/h', 'FOUND', `finding/${who}`).link(`finding/${who}`, 'ON', `allegation/${who}`);
  }
  const { attended, represented } = derived(facts).of('hearing/h');
  return [attended, represented];
}

const came = { attended: 'YES', represented: 'YES' };
const stayedAway = { attended: 'NO', represented: 'NO' };

test('the only accused heard answers for the hearing, though the matter has others', () => {
  expect(hearing({ ann: came })).toEqual(['YES', 'YES']);
  expect(hearing({ ann: stayedAway }, ['ann'])).toEqual(['NO', 'NO']);
});

test('some came and some did not', () => {
  expect(hearing({ ann: came, bob: stayedAway })).toEqual(['SOME', 'SOME']);
  expect(hearing({ ann: came, bob: stayedAway }, ['cas'])).toEqual(['SOME', 'SOME']);
});

test('silence on one of the accused who was found against is not "no" and not "all"', () => {
  expect(hearing({ ann: came }, ['ann', 'bob'])).toEqual([undefined, undefined]);
  expect(hearing({ ann: { attended: 'NO' } })).toEqual(['NO', undefined]);
});

test('a hearing of which nothing is said about the accused says nothing', () => {
  expect(hearing({})).toEqual([undefined, undefined]);
  expect(hearing({}, ['ann'])).toEqual([undefined, undefined]);
});

test('two records of one accused that contradict each other leave it open', () => {
  const facts = story().node('hearing/h').node('officer/o');
  for (const [key, attended] of [
    ['x', 'YES'],
    ['y', 'NO'],
  ] as const)
    facts
      .node(`appearance/${key}`, { attended })
      .link('hearing/h', 'HEARD', `appearance/${key}`)
      .link('officer/o', 'APPEARED_IN', `appearance/${key}`);
  expect(derived(facts).of('hearing/h')['attended']).toBe(undefined);
});
