import { expect, test } from '@jest/globals';
import { CONDUCT, accused, answer, commands } from './accused-story.js';
import { from, type Story } from './story.js';

/** unit/team is part of unit/borough until 30 June 2020, then of unit/area; both are part of unit/frontline. */
function chain(): Story {
  const facts = accused(CONDUCT, ['p', 'team', from('period', '2019-01-09', '2022-12-31')]);
  const part = (key: string, below: string, above: string, period: object) => {
    for (const unit of [below, above])
      if (!facts.nodes.some((node) => node.id === `unit/met-${unit}`)) facts.node(`unit/${unit}`);
    facts
      .node(`membership/${key}`, { ...period }, `unit/${below}`)
      .link(`unit/${below}`, 'MEMBER_THROUGH', `membership/${key}`)
      .link(`membership/${key}`, 'MEMBER_OF', `unit/${above}`);
  };
  part('m1', 'team', 'borough', from('period', '2015-01-01', '2020-06-30'));
  part('m2', 'team', 'area', from('period', '2020-07-01', '2022-12-31'));
  part('m3', 'borough', 'frontline', {});
  part('m4', 'area', 'frontline', from('period', '2019-01-01', '2022-12-31'));
  return facts;
}

test('commanders of the units above are listed with their level, as sure as the weakest link to them', () => {
  const facts = chain();
  commands(facts, 'sergeant', 'team', from('period', '2020-01-01', '2020-12-31'));
  commands(facts, 'bcu', 'area', from('period', '2019-01-01', '2022-12-31'));
  commands(facts, 'assistant', 'frontline', from('period', '2019-01-01', '2022-12-31'));
  expect(answer(facts).under).toEqual([
    'posting/assistant 2 DEFINITE',
    'posting/bcu 1 DEFINITE',
    'posting/sergeant 0 DEFINITE',
  ]);
});

test('who came to the unit above when the team had left it is not listed', () => {
  const facts = chain();
  commands(facts, 'left', 'borough', from('period', '2015-01-01', '2020-06-30'));
  commands(facts, 'came', 'borough', from('period', '2020-07-01', '2022-12-31'));
  expect(answer(facts).under).toEqual(['posting/left 1 DEFINITE']);
  expect(answer(facts).command).toBe('NOT_KNOWN');
});

test('a membership without dates makes the command above possible', () => {
  const facts = chain();
  commands(facts, 'spring', 'frontline', from('period', '2020-04-01', '2020-05-31'));
  expect(answer(facts).under).toEqual(['posting/spring 2 POSSIBLE']);
});

test('units that are part of each other in a circle end, and each command is listed once', () => {
  const facts = chain();
  facts
    .node('membership/round', { ...from('period', '2020-01-01', '2020-12-31') }, 'unit/frontline')
    .link('unit/frontline', 'MEMBER_THROUGH', 'membership/round')
    .link('membership/round', 'MEMBER_OF', 'unit/team');
  commands(facts, 'sergeant', 'team', from('period', '2020-01-01', '2020-12-31'));
  commands(facts, 'top', 'frontline', from('period', '2020-01-01', '2020-12-31'));
  expect(answer(facts).under).toEqual(['posting/sergeant 0 DEFINITE', 'posting/top 2 DEFINITE']);
});
