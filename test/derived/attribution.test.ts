import { expect, test } from '@jest/globals';
import { FIRST_DAY, LAST_DAY } from '../../src/model/sort-key.js';
import { CONDUCT, accused, answer, commands } from './accused-story.js';
import { between, from, story } from './story.js';

test('an allegation is charged to the unit of the time, not to every unit that the officer ever served in', () => {
  const facts = accused(
    CONDUCT,
    ['training', 'school', from('period', '2010-01-01', '2010-12-31')],
    ['then', 'north', from('period', '2019-01-09', '2022-11-30')],
    ['later', 'south', from('period', '2022-12-01', '2023-12-31')],
  );
  expect(answer(facts)).toEqual({
    certainty: 'DEFINITE',
    command: 'NOT_KNOWN',
    unit: 'unit/met-north',
    posting: 'posting/met-then',
    during: ['posting/then DEFINITE'],
    candidates: ['posting/then DEFINITE'],
    under: [],
  });
});

test('who moved during the conduct is charged to the later posting, and the earlier stays a candidate', () => {
  const facts = accused(
    CONDUCT,
    ['before', 'north', from('period', '2019-01-09', '2020-06-30')],
    ['after', 'east', from('period', '2020-07-01', '2022-12-31')],
  );
  expect(answer(facts)).toMatchObject({
    unit: 'unit/met-east',
    during: ['posting/after DEFINITE'],
    candidates: ['posting/after DEFINITE', 'posting/before DEFINITE'],
  });
});

test('a certain posting goes before a possible one that began later', () => {
  const facts = accused(
    CONDUCT,
    ['sure', 'north', from('period', '2019-01-09', '2020-06-30')],
    ['vague', 'east', between('period', '2020-11-01', '2020-12-31', '2022-01-01', '2022-01-01')],
  );
  expect(answer(facts)).toMatchObject({
    unit: 'unit/met-north',
    candidates: ['posting/sure DEFINITE', 'posting/vague POSSIBLE'],
  });
});

test('postings that began together are told apart by unit code, then by id; a unit without a code comes last', () => {
  const period = from('period', '2020-01-01', '2020-12-31');
  const tied = accused(CONDUCT, ['p1', 'none', period], ['p2', 'u2', period], ['p3', 'u3', period]);
  const withCodes = {
    ...tied,
    nodes: tied.nodes.map((node) =>
      node.id === 'unit/met-u2'
        ? { ...node, properties: { code: 'B2' } }
        : node.id === 'unit/met-u3'
          ? { ...node, properties: { code: 'B1' } }
          : node,
    ),
  };
  expect(answer(withCodes)).toMatchObject({ unit: 'unit/met-u3' });
  expect(answer(tied)).toMatchObject({ posting: 'posting/met-p1' });
});

test('a posting that began on the last day of the conduct still counts: both ends do', () => {
  const facts = accused(CONDUCT, ['late', 'north', from('period', '2020-11-30', '2021-12-31')]);
  expect(answer(facts)).toMatchObject({ certainty: 'DEFINITE', unit: 'unit/met-north' });
});

test('a posting without any dates is possible at any time, never certain', () => {
  expect(answer(accused(CONDUCT, ['previously', 'north', {}]))).toMatchObject({
    certainty: 'POSSIBLE',
    command: 'NOT_KNOWN',
    unit: 'unit/met-north',
  });
});

test('nobody accused, no time stated, or no posting known: no unit, and so no command to ask for', () => {
  const nothing = { command: 'NO_UNIT', during: [], candidates: [], under: [], unit: undefined };
  expect(answer(accused({}, ['p', 'north', {}]))).toMatchObject(nothing);
  expect(answer(accused(CONDUCT))).toMatchObject(nothing);
  expect(answer(story().node('allegation/a', { ...CONDUCT }))).toMatchObject(nothing);
});

test('a posting of which no source names the unit is the posting, and there is no unit', () => {
  expect(answer(accused(CONDUCT, ['ct', null, from('period', '2020-01-01', '2020-12-31')]))).toMatchObject({
    certainty: 'DEFINITE',
    command: 'NO_UNIT',
    during: ['posting/ct DEFINITE'],
    unit: undefined,
  });
});

test('conduct is not charged to a unit that did not exist yet, and the answer says so', () => {
  const facts = accused(CONDUCT, ['p', 'new', from('period', '2020-01-01', '2022-12-31')]);
  const founded = (day: string) => ({
    ...facts,
    nodes: facts.nodes.map((node) =>
      node.type === 'Unit'
        ? { ...node, properties: { ...between('existed', day, day, LAST_DAY, LAST_DAY) } }
        : node,
    ),
  });
  commands(facts, 'boss', 'new', between('period', FIRST_DAY, '2021-06-01', '2021-06-01', LAST_DAY));
  expect(answer(founded('2020-12-01'))).toEqual({
    command: 'UNIT_DID_NOT_EXIST',
    certainty: undefined,
    unit: undefined,
    posting: undefined,
    during: [],
    candidates: [],
    under: [],
  });
  expect(answer(founded('2020-11-30'))).toMatchObject({
    command: 'KNOWN',
    unit: 'unit/met-new',
    under: ['posting/boss 0 POSSIBLE'],
  });
});

test('a unit that did not exist yet does not hide another posting of the time', () => {
  const period = from('period', '2020-01-01', '2022-12-31');
  const facts = accused(CONDUCT, ['p', 'new', period], ['q', 'old', period]);
  const nodes = facts.nodes.map((node) =>
    node.id === 'unit/met-new'
      ? { ...node, properties: { ...from('existed', '2021-01-01', '2022-01-01') } }
      : node,
  );
  expect(answer({ ...facts, nodes })).toMatchObject({
    command: 'NOT_KNOWN',
    unit: 'unit/met-old',
    candidates: ['posting/q DEFINITE'],
  });
});

test('conduct that spans a change of command is under both commanders', () => {
  const facts = accused(CONDUCT, ['p', 'north', from('period', '2019-01-09', '2022-12-31')]);
  commands(facts, 'old', 'north', from('period', '2019-01-09', '2020-06-30'));
  commands(facts, 'new', 'north', from('period', '2020-07-01', '2022-12-31'));
  commands(facts, 'gone', 'north', from('period', '2018-01-01', '2020-03-31'));
  expect(answer(facts)).toMatchObject({
    command: 'KNOWN',
    under: ['posting/new 0 DEFINITE', 'posting/old 0 DEFINITE'],
  });
});

test('a commander is asked about the days in the posting only, not about conduct before the officer came', () => {
  const facts = accused(CONDUCT, ['p', 'north', from('period', '2020-10-01', '2022-12-31')]);
  commands(facts, 'old', 'north', from('period', '2019-01-09', '2020-06-30'));
  commands(facts, 'new', 'north', from('period', '2020-07-01', '2022-12-31'));
  expect(answer(facts).under).toEqual(['posting/new 0 DEFINITE']);
});

test('a certain command over a possible posting is possible: the weaker of the two', () => {
  const facts = accused(CONDUCT, ['p', 'north', {}]);
  commands(facts, 'haines', 'north', from('period', '2019-01-09', '2023-11-16'));
  expect(answer(facts)).toMatchObject({ certainty: 'POSSIBLE', under: ['posting/haines 0 POSSIBLE'] });
});

test('a command known only after the conduct is possible, and certain for nothing', () => {
  const facts = accused(CONDUCT, ['p', 'north', from('period', '2019-01-09', '2022-11-30')]);
  commands(facts, 'haines', 'north', between('period', FIRST_DAY, '2023-11-16', '2023-11-16', LAST_DAY));
  expect(answer(facts)).toMatchObject({ command: 'KNOWN', under: ['posting/haines 0 POSSIBLE'] });
});

test('an accused commander is listed over the own allegation like anybody', () => {
  const facts = accused(CONDUCT, [
    'own',
    'north',
    { role: 'COMMANDER', ...from('period', '2020-01-01', '2020-12-31') },
  ]);
  expect(answer(facts)).toMatchObject({
    command: 'KNOWN',
    during: ['posting/own DEFINITE'],
    under: ['posting/own 0 DEFINITE'],
  });
});

test('police staff are attributed as officers are, and their kind stays what it is', () => {
  const facts = accused(CONDUCT, ['p', 'north', from('period', '2019-01-09', '2022-12-31')]);
  const nodes = facts.nodes.map((node) =>
    node.id === 'officer/met-o' ? { ...node, properties: { kind: 'STAFF' } } : node,
  );
  expect(answer({ ...facts, nodes })).toMatchObject({ certainty: 'DEFINITE', unit: 'unit/met-north' });
});
