import { expect, test } from '@jest/globals';
import { LAST_DAY } from '../../src/model/sort-key.js';
import { appealed, heard, reported, statusOf } from './status-story.js';
import { day, derived } from './story.js';

const HEARD = day('heldOn', '2021-03-01');
const START = ['ALLEGED 2020-01-10 2020-01-10', 'UNDER_INVESTIGATION 2020-02-01 2020-02-01'];

test('three days around an appeal: proven the day before, quashed on the day and the day after', () => {
  const facts = heard(reported(), 'h', 'PROVEN', HEARD);
  appealed(facts, 'p', { result: 'QUASHED', ...day('decidedOn', '2022-05-10') }, 'h');
  const { status, on } = statusOf(facts);
  expect(status).toBe('QUASHED');
  expect(on('2022-05-09', '2022-05-10', '2022-05-11')).toEqual([
    'DEFINITE PROVEN',
    'DEFINITE QUASHED',
    'DEFINITE QUASHED',
  ]);
  expect(derived(facts).of('finding/h')).toMatchObject({ status: 'QUASHED', result: 'PROVEN' });
});

test('an appeal that was refused, withdrawn or is pending leaves a proven finding proven', () => {
  for (const result of [{ result: 'REFUSED' }, { result: 'WITHDRAWN' }, {}]) {
    const facts = heard(reported(), 'h', 'PROVEN', HEARD);
    appealed(facts, 'p', { ...result, ...day('decidedOn', '2022-05-10') }, 'h');
    expect(statusOf(facts)).toMatchObject({
      status: 'PROVEN',
      history: [...START, 'PROVEN 2021-03-01 2021-03-01'],
    });
    expect(derived(facts).of('finding/h')['status']).toBe('PROVEN');
  }
});

test('a judicial review that was allowed quashes the finding', () => {
  const facts = heard(reported(), 'h', 'PROVEN', HEARD);
  const review = { kind: 'JUDICIAL_REVIEW', result: 'ALLOWED', ...day('decidedOn', '2022-05-10') };
  expect(statusOf(appealed(facts, 'p', review, 'h')).status).toBe('QUASHED');
});

test('quashed and remitted, then found proven again: each finding keeps where it stands', () => {
  const facts = heard(heard(reported(), 'h1', 'PROVEN', HEARD), 'h2', 'PROVEN', day('heldOn', '2023-02-01'));
  appealed(facts, 'p', { result: 'QUASHED_AND_REMITTED', ...day('decidedOn', '2022-05-10') }, 'h1');
  const { status, history } = statusOf(facts);
  expect(status).toBe('PROVEN');
  expect(history.slice(2)).toEqual([
    'PROVEN 2021-03-01 2021-03-01',
    'QUASHED 2022-05-10 2022-05-10',
    'PROVEN 2023-02-01 2023-02-01',
  ]);
  const { of } = derived(facts);
  expect([of('finding/h1')['status'], of('finding/h2')['status']]).toEqual(['QUASHED', 'PROVEN']);
});

test('a fresh hearing whose day nobody gives came after the appeal that ordered it', () => {
  const facts = heard(heard(reported(), 'h1', 'PROVEN', HEARD), 'h2', 'NOT_PROVEN', {});
  appealed(facts, 'p', { result: 'QUASHED_AND_REMITTED', ...day('decidedOn', '2022-05-10') }, 'h1');
  expect(statusOf(facts).history.slice(3)).toEqual([
    'QUASHED 2022-05-10 2022-05-10',
    `NOT_PROVEN 2022-05-10 ${LAST_DAY}`,
  ]);
  expect(derived(facts).of('finding/h2')).toMatchObject({ foundOnEarliest: '2022-05-10' });
});

test('a finding varied in sanction only stays proven from its first day', () => {
  const facts = heard(reported(), 'h', 'PROVEN', HEARD);
  appealed(facts, 'p', { result: 'VARIED', ...day('decidedOn', '2022-05-10') }, 'h');
  expect(statusOf(facts).history).toEqual([...START, 'PROVEN 2021-03-01 2021-03-01']);
});

test('a finding that an appeal put in the place of another counts on the day of the appeal', () => {
  const facts = heard(reported(), 'h', 'PROVEN', HEARD);
  appealed(facts, 'p', { result: 'VARIED', ...day('decidedOn', '2022-05-01', '2022-05-31') }, 'h')
    .node('finding/instead', { result: 'NOT_PROVEN' }, 'matter/m')
    .link('appeal/p', 'FOUND_INSTEAD', 'finding/instead')
    .link('finding/instead', 'ON', 'allegation/a');
  const { on } = statusOf(facts);
  expect(on('2022-04-30', '2022-05-15', '2022-05-31')).toEqual([
    'DEFINITE PROVEN',
    'POSSIBLE PROVEN or NOT_PROVEN',
    'DEFINITE NOT_PROVEN',
  ]);
  const { of } = derived(facts);
  expect(of('finding/h')['status']).toBe('QUASHED');
  expect(of('finding/instead')).toMatchObject({
    status: 'NOT_PROVEN',
    foundOnEarliest: '2022-05-01',
    foundOnLatest: '2022-05-31',
  });
});

test('an appeal whose day nobody gives was decided after its finding and after it was lodged', () => {
  const facts = heard(reported(), 'h', 'PROVEN', HEARD);
  appealed(facts, 'p', { result: 'QUASHED', ...day('lodgedOn', '2021-04-01') }, 'h');
  expect(statusOf(facts).history).toEqual([
    ...START,
    'PROVEN 2021-03-01 2021-03-01',
    `QUASHED 2021-04-01 ${LAST_DAY}`,
  ]);
});

test('a finding already quashed is not brought back or quashed again by a later review', () => {
  const facts = heard(reported(), 'h', 'PROVEN', HEARD);
  appealed(facts, 'p', { result: 'QUASHED', ...day('decidedOn', '2022-05-10') }, 'h');
  appealed(
    facts,
    'q',
    { kind: 'JUDICIAL_REVIEW', result: 'REFUSED', ...day('decidedOn', '2023-05-10') },
    'h',
  );
  expect(statusOf(facts).on('2023-06-01')).toEqual(['DEFINITE QUASHED']);
});
