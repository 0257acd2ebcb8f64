import { expect, test } from '@jest/globals';
import { FIRST_DAY, LAST_DAY } from '../../src/model/sort-key.js';
import { between, day, derived, from, parts, story, type Story } from './story.js';

const EAST = from('existed', '2019-01-09', '2024-12-31');

/** East Area with commands: each the officer's key and the period. */
function commanded(existed: object, ...commands: [string, object][]): Story {
  const facts = story().node('unit/east', { name: 'East Area', ...existed });
  for (const [officer, properties] of commands) {
    const posting = `posting/${officer}`;
    const known = facts.nodes.some((node) => node.id === `officer/met-${officer}`);
    if (!known) facts.node(`officer/${officer}`);
    facts.node(posting, { role: 'COMMANDER', ...properties }, `officer/${officer}`);
    facts.link(`officer/${officer}`, 'HELD', posting).link(posting, 'IN_UNIT', 'unit/east');
  }
  return facts;
}

const reach = (facts: Story, officer: string) => parts(derived(facts).of(`posting/${officer}`), 'reach');

const mentioned = (first: string, last: string) => between('period', FIRST_DAY, first, last, LAST_DAY);

test('a command known by mentions on two days reaches beyond them only as far as its unit existed', () => {
  const facts = commanded(EAST, ['clayman', mentioned('2020-02-01', '2021-08-17')]);
  expect(reach(facts, 'clayman')).toEqual({
    StartEarliest: '2019-01-09',
    StartLatest: '2020-02-01',
    EndEarliest: '2021-08-17',
    EndLatest: '2024-12-31',
  });
  expect(derived(facts).links('posting/clayman', 'COMMAND_OF')).toEqual(['unit/east']);
});

test('a command without a period may have been at any time of its unit, surely on no day', () => {
  expect(reach(commanded(EAST, ['haines', {}]), 'haines')).toEqual({
    StartEarliest: '2019-01-09',
    StartLatest: '2024-12-31',
    EndEarliest: '2019-01-09',
    EndLatest: '2024-12-31',
  });
});

test('a possible reach ends where the certain command of somebody else stands, on both sides', () => {
  const facts = commanded(
    EAST,
    ['first', mentioned('2019-06-01', '2019-12-31')],
    ['second', mentioned('2020-06-01', '2020-09-30')],
    ['third', mentioned('2021-06-01', '2021-07-31')],
  );
  expect(reach(facts, 'second')).toEqual({
    StartEarliest: '2020-01-01',
    StartLatest: '2020-06-01',
    EndEarliest: '2020-09-30',
    EndLatest: '2021-05-31',
  });
  expect(reach(facts, 'first')).toMatchObject({ StartEarliest: '2019-01-09', EndLatest: '2020-05-31' });
  expect(reach(facts, 'third')).toMatchObject({ StartEarliest: '2020-10-01', EndLatest: '2024-12-31' });
});

test('a handover leaves both commanders on the shared day, and neither in the other’s certain days', () => {
  const facts = commanded(
    EAST,
    ['leaves', mentioned('2020-01-01', '2020-03-31')],
    ['comes', mentioned('2020-03-31', '2020-12-31')],
  );
  expect(reach(facts, 'leaves')).toMatchObject({ EndEarliest: '2020-03-31', EndLatest: '2020-03-31' });
  expect(reach(facts, 'comes')).toMatchObject({ StartEarliest: '2020-03-31', StartLatest: '2020-03-31' });
});

test('an acting commander stays beside the commander on the days that a source gives, and on no others', () => {
  const facts = commanded(
    EAST,
    ['chief', from('period', '2019-06-01', '2021-06-01')],
    ['deputy', { role: 'ACTING_COMMANDER', ...mentioned('2020-02-03', '2020-02-03') }],
  );
  expect(reach(facts, 'deputy')).toEqual({
    StartEarliest: '2020-02-03',
    StartLatest: '2020-02-03',
    EndEarliest: '2020-02-03',
    EndLatest: '2020-02-03',
  });
  expect(reach(facts, 'chief')).toMatchObject({ StartEarliest: '2019-06-01', EndLatest: '2021-06-01' });
});

test('the same officer’s second command does not cut the first short', () => {
  const facts = commanded(EAST, ['clayman', mentioned('2019-06-01', '2019-07-01')])
    .node('posting/again', { role: 'COMMANDER', ...mentioned('2020-06-01', '2020-07-01') }, 'officer/clayman')
    .link('officer/clayman', 'HELD', 'posting/again')
    .link('posting/again', 'IN_UNIT', 'unit/east');
  expect(reach(facts, 'clayman')).toMatchObject({ EndLatest: '2024-12-31' });
});

test('somebody’s certain command does not erase a command that has no certain day', () => {
  const facts = commanded(
    EAST,
    ['sure', from('period', '2020-01-01', '2021-12-31')],
    ['vague', between('period', '2020-01-01', '2021-12-31', '2020-01-01', '2021-12-31')],
  );
  expect(reach(facts, 'vague')).toMatchObject({ StartEarliest: '2020-01-01', EndLatest: '2021-12-31' });
});

test('no command is attached to a unit that did not exist yet at any time of it', () => {
  const facts = commanded(EAST, ['early', from('period', '2018-01-01', '2018-12-31')]);
  expect(reach(facts, 'early')).toEqual({});
  expect(derived(facts).links('posting/early', 'COMMAND_OF')).toEqual([]);
});

test('a command that began before its unit is cut to the unit’s first day', () => {
  const facts = commanded(EAST, ['early', from('period', '2018-06-01', '2020-12-31')]);
  expect(reach(facts, 'early')).toMatchObject({ StartEarliest: '2019-01-09', StartLatest: '2019-01-09' });
});

test('a mention in the vague founding year of the unit stays certain', () => {
  const vague = between('existed', '2019-01-01', '2019-12-31', LAST_DAY, LAST_DAY);
  expect(reach(commanded(vague, ['one', mentioned('2019-03-05', '2019-03-05')]), 'one')).toEqual({
    StartEarliest: '2019-01-01',
    StartLatest: '2019-03-05',
    EndEarliest: '2019-03-05',
    EndLatest: LAST_DAY,
  });
});

test('the rank Commander is no command of a unit', () => {
  const facts = commanded(EAST, [
    'smith',
    { role: 'MEMBER', rank: 'COMMANDER', ...mentioned('2020-01-01', '2020-01-01') },
  ]);
  expect(reach(facts, 'smith')).toEqual({});
  expect(derived(facts).links('posting/smith', 'COMMAND_OF')).toEqual([]);
});

test('a posting in a unit is one in the unit’s force, unless the case file says otherwise', () => {
  const facts = story()
    .node('force/met')
    .node('force/city')
    .node('unit/east')
    .node('officer/o')
    .node('posting/plain', day('seen', '2020-01-01'), 'officer/o')
    .node('posting/told', {}, 'officer/o')
    .node('posting/secret', { withheldFacts: ['force'] }, 'officer/o')
    .link('unit/east', 'PART_OF', 'force/met')
    .link('posting/told', 'IN_FORCE', 'force/city');
  for (const posting of ['plain', 'told', 'secret']) facts.link(`posting/${posting}`, 'IN_UNIT', 'unit/east');
  const { links } = derived(facts);
  expect(['plain', 'told', 'secret'].map((one) => links(`posting/${one}`, 'IN_FORCE'))).toEqual([
    ['force/met'],
    ['force/city'],
    [],
  ]);
});
