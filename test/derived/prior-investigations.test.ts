import { expect, test } from '@jest/globals';
import { between, day, derived, from, parts, story, type Story } from './story.js';

const LATER = from('conduct', '2020-04-01', '2020-11-30');
const IN_2018 = day('began', '2018-01-01', '2018-12-31');

/** An officer with an earlier matter (m1, investigated) and a later one (m2), each with one allegation. */
function two(
  investigation: object,
  earlier: object = {},
  later: object = LATER,
  officer: object = {},
): Story {
  return story()
    .node('officer/o', { ...officer })
    .node('matter/m1', {})
    .node('matter/m2', {})
    .node('allegation/a1', { ...earlier }, 'matter/m1')
    .node('allegation/a2', { ...later }, 'matter/m2')
    .node('investigation/m1-i', { ...investigation }, 'matter/m1')
    .link('officer/o', 'ACCUSED_IN', 'allegation/a1', 'allegation/a2')
    .link('allegation/a1', 'PART_OF', 'matter/m1')
    .link('allegation/a2', 'PART_OF', 'matter/m2')
    .link('matter/m1', 'INVESTIGATED_IN', 'investigation/m1-i');
}

const PAIR = 'priorinvestigation/m1-i--a2';

const answer = (facts: Story) => {
  const { of } = derived(facts);
  return [of(PAIR)['certainty'], of(PAIR)['similar'], of('officer/o')['priorSimilarInvestigation']];
};

test('the Bashar case: a similar investigation of 2018, 15.0 to 27.9 months before the new conduct', () => {
  const investigation = { body: 'IOPC', result: 'FURTHER_TRAINING', beganEdtf: '2018', ...IN_2018 };
  const conduct = between('conduct', '2020-04-01', '2020-04-30', '2020-11-01', '2020-11-30');
  const facts = two(investigation, {}, conduct).link('allegation/a2', 'STATED_SIMILAR_TO', 'allegation/a1');
  const { of, links, graph } = derived(facts);
  expect(of('officer/o')).toMatchObject({ priorSimilarInvestigation: 'YES', repeatAllegation: 'YES' });
  expect(of(PAIR)).toMatchObject({
    body: 'IOPC',
    result: 'FURTHER_TRAINING',
    beganEdtf: '2018',
    certainty: 'DEFINITE',
    similar: 'STATED',
    dataSetId: 'dataset/met',
  });
  expect(parts(of(PAIR), 'interval')).toEqual({ MinDays: 457, MaxDays: 850, MinMonths: 15, MaxMonths: 27.9 });
  expect(links('officer/o', 'HAD_BEFORE')).toEqual([PAIR]);
  expect(links(PAIR, 'WAS')).toEqual(['investigation/m1-i']);
  expect(links(PAIR, 'BEFORE')).toEqual(['allegation/a2']);
  expect(graph.nodes.find((node) => node.type === 'PriorInvestigation')?.owner).toBe('officer/met-o');
});

test('a statement that two are similar counts in whichever direction it is written', () => {
  const facts = two(IN_2018).link('allegation/a1', 'STATED_SIMILAR_TO', 'allegation/a2');
  expect(answer(facts)).toEqual(['DEFINITE', 'STATED', 'YES']);
});

test('begun before is before; the same day is not; a vague day is possible', () => {
  const began = (...on: [string, string?]) => answer(two(day('began', ...on)))[0];
  expect(began('2020-03-31')).toBe('DEFINITE');
  expect(began('2020-04-01')).toBe(undefined);
  expect(began('2020-01-01', '2020-12-31')).toBe('POSSIBLE');
});

test('an investigation that began after the new conduct is not prior, though its own conduct was', () => {
  const facts = two(day('began', '2022-01-01'), from('conduct', '2015-01-01', '2015-02-01'));
  expect(answer(facts)[0]).toBe(undefined);
});

test('an investigation without a day may be prior if its conduct was, and surely is if it ended before', () => {
  const before = from('conduct', '2015-01-01', '2015-02-01');
  expect(answer(two({}, before))[0]).toBe('POSSIBLE');
  expect(answer(two({}, from('conduct', '2021-01-01', '2021-02-01')))[0]).toBe(undefined);
  expect(answer(two(day('ended', '2019-05-05'), before))[0]).toBe('DEFINITE');
});

test('an investigation of the same matter is never prior to its own allegations', () => {
  const facts = two(IN_2018);
  const one = {
    ...facts,
    relationships: facts.relationships.map((link) =>
      link.from === 'allegation/met-a2' ? { ...link, to: 'matter/met-m1' } : link,
    ),
  };
  expect(derived(one).of('officer/o')).not.toHaveProperty('priorSimilarInvestigation');
  expect(derived(one).of(PAIR)).toEqual({});
});

/** Categories for both allegations: scheme, code, family. */
function categorised(...[earlier, later]: [string, string]): Story {
  const facts = two(IN_2018);
  for (const [allegation, category] of [
    ['a1', earlier],
    ['a2', later],
  ] as const) {
    const [scheme = '', code = '', family = ''] = category.split(' ');
    const id = `category/${scheme}${code}`;
    if (!facts.nodes.some((node) => node.id === id.replace('/', '/met-')))
      facts.node(id, { scheme, code, family });
    facts.link(`allegation/${allegation}`, 'IN_CATEGORY', id);
  }
  return facts;
}

test('similar by code, by family, not, or not known: each is told apart', () => {
  const g2 = 'IOPC G2 ABUSE_OF_POSITION';
  const similar = (other: string) => answer(categorised(other, g2)).slice(1);
  expect(similar(g2)).toEqual(['SAME_CODE', 'YES']);
  expect(similar('IOPC G3 ABUSE_OF_POSITION')).toEqual(['SAME_FAMILY', 'YES']);
  expect(similar('CPD 04 ABUSE_OF_POSITION')).toEqual(['SAME_FAMILY', 'YES']);
  expect(similar('IOPC B1 POWERS_AND_FORCE')).toEqual(['NO', undefined]);
  expect(similar('CPD 99 OTHER')).toEqual([undefined, undefined]);
  expect(derived(categorised(g2, g2)).of('allegation/a1')['family']).toBe('ABUSE_OF_POSITION');
});

test('two categories that cannot be mapped are not similar for that', () => {
  expect(answer(categorised('CPD 98 OTHER', 'CPD 99 OTHER'))[1]).toBe('NO');
});

test('an inferred category counts as not stated', () => {
  const same = 'IOPC G2 ABUSE_OF_POSITION';
  const facts = categorised(same, same);
  const nodes = facts.nodes.map((node) =>
    node.id === 'allegation/met-a1'
      ? { ...node, properties: { ...node.properties, categoryInferred: 'YES' } }
      : node,
  );
  expect(answer({ ...facts, nodes })).toEqual(['DEFINITE', undefined, undefined]);
});

test('a possible pair, however similar, makes nobody one with a prior similar investigation', () => {
  const facts = two(day('began', '2020-01-01', '2020-12-31')).link(
    'allegation/a2',
    'STATED_SIMILAR_TO',
    'allegation/a1',
  );
  expect(answer(facts)).toEqual(['POSSIBLE', 'STATED', undefined]);
});

test('the absence of a pair is "no" only where the lists are known to be whole', () => {
  const late = day('began', '2021-01-01');
  const conduct = from('conduct', '2020-12-01', '2020-12-31');
  const whole = { complete: ['allegations'] };
  const facts = two(late, conduct, LATER, whole);
  expect(answer(facts)[2]).toBe(undefined);
  const matters = facts.nodes.map((node) =>
    node.type === 'Matter' ? { ...node, properties: { complete: ['investigations'] } } : node,
  );
  const { of } = derived({ ...facts, nodes: matters });
  expect(of('officer/o')).toMatchObject({
    priorSimilarInvestigation: 'NO',
    complete: ['allegations', 'priorInvestigations'],
  });
  expect(of('allegation/a2')['complete']).toEqual(['priorInvestigations']);
  expect(of('allegation/a2')['notStated']).not.toContain('priorInvestigations');
});

test('one matter is no repeat allegation; without a whole list it is not known', () => {
  const one = (officer: object) =>
    derived(
      story()
        .node('officer/o', { ...officer })
        .node('matter/m')
        .node('allegation/a', {}, 'matter/m')
        .node('allegation/b', {}, 'matter/m')
        .link('officer/o', 'ACCUSED_IN', 'allegation/a', 'allegation/b')
        .link('allegation/a', 'PART_OF', 'matter/m')
        .link('allegation/b', 'PART_OF', 'matter/m'),
    ).of('officer/o');
  expect(one({})).not.toHaveProperty('repeatAllegation');
  expect(one({})).not.toHaveProperty('priorSimilarInvestigation');
  expect(one({ complete: ['allegations'] })).toMatchObject({
    repeatAllegation: 'NO',
    priorSimilarInvestigation: 'NO',
  });
});
