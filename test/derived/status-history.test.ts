import { expect, test } from '@jest/globals';
import { FIRST_DAY, LAST_DAY } from '../../src/model/sort-key.js';
import { RECEIVED, appealed, bare, heard, reported, statusOf } from './status-story.js';
import { day, derived, from } from './story.js';

const HEARD = day('heldOn', '2021-03-01');
const START = ['ALLEGED 2020-01-10 2020-01-10', 'UNDER_INVESTIGATION 2020-02-01 2020-02-01'];

test('an allegation goes from report over investigation and determination to a finding, each from its own day', () => {
  const facts = heard(reported(), 'h', 'PROVEN', HEARD)
    .node('determination/d', { caseToAnswer: 'YES', ...day('determinedOn', '2020-09-01') }, 'matter/m')
    .link('allegation/a', 'DETERMINED_IN', 'determination/d');
  const { status, history, on } = statusOf(facts);
  expect(status).toBe('PROVEN');
  expect(history).toEqual([...START, 'CASE_TO_ANSWER 2020-09-01 2020-09-01', 'PROVEN 2021-03-01 2021-03-01']);
  expect(on('2020-01-09', '2020-08-31', '2021-02-28', '2021-03-01')).toEqual([
    'DEFINITE NOT_STATED',
    'DEFINITE UNDER_INVESTIGATION',
    'DEFINITE CASE_TO_ANSWER',
    'DEFINITE PROVEN',
  ]);
});

test('what the investigator thought never sets the status', () => {
  const facts = reported()
    .node('opinion/o', { caseToAnswer: 'NO', ...day('givenOn', '2020-08-01') }, 'matter/m')
    .link('investigation/i', 'GAVE', 'opinion/o')
    .link('opinion/o', 'GIVEN_ON', 'allegation/a');
  expect(statusOf(facts)).toMatchObject({ status: 'UNDER_INVESTIGATION', history: START });
});

test('one of two accused heard later is still under investigation when the other is found against', () => {
  const facts = heard(reported(), 'h', 'PROVEN', HEARD)
    .node('allegation/b', {}, 'matter/m')
    .link('allegation/b', 'PART_OF', 'matter/m')
    .node('hearing/late', { occurrence: 'HAPPENED', ...day('heldOn', '2021-09-01') }, 'matter/m')
    .node('finding/late', { result: 'NOT_PROVEN' }, 'matter/m')
    .link('matter/m', 'HEARD_AT', 'hearing/late')
    .link('hearing/late', 'FOUND', 'finding/late')
    .link('finding/late', 'ON', 'allegation/b');
  expect(statusOf(facts).on('2021-06-01')).toEqual(['DEFINITE PROVEN']);
  expect(statusOf(facts, 'allegation/b').on('2021-06-01', '2021-09-01')).toEqual([
    'DEFINITE UNDER_INVESTIGATION',
    'DEFINITE NOT_PROVEN',
  ]);
});

test('an announced or cancelled hearing finds nothing', () => {
  for (const occurrence of ['ANNOUNCED', 'CANCELLED']) {
    const facts = heard(reported(), 'h', 'PROVEN', { ...HEARD, occurrence });
    expect(statusOf(facts)).toMatchObject({ status: 'UNDER_INVESTIGATION', history: START });
    expect(derived(facts).of('finding/h')['status']).toBe(undefined);
  }
});

test('proceedings that were withdrawn at the hearing leave the allegation withdrawn, not proven', () => {
  const facts = heard(reported(), 'h', 'WITHDRAWN', HEARD);
  expect(statusOf(facts).status).toBe('WITHDRAWN');
  expect(derived(facts).of('finding/h')['status']).toBe('WITHDRAWN');
});

test('a finding of which no source gives the result is neither proven nor still under investigation', () => {
  const { status, history } = statusOf(heard(reported(), 'h', null, HEARD));
  expect([status, ...history]).toEqual([undefined, ...START, 'NOT_STATED 2021-03-01 2021-03-01']);
});

test('a hearing whose day nobody gives lies between what came before and what came after', () => {
  const facts = heard(reported(), 'h', 'PROVEN', {});
  const lodged = day('lodgedOn', '2021-04-01', '2021-04-30');
  appealed(facts, 'p', { result: 'REFUSED', ...lodged, ...day('decidedOn', '2021-12-01') }, 'h');
  const { history, on } = statusOf(facts);
  expect(history).toEqual([...START, 'PROVEN 2020-02-01 2021-04-30']);
  expect(on('2020-06-01', '2021-04-30')).toEqual([
    'POSSIBLE UNDER_INVESTIGATION or PROVEN',
    'DEFINITE PROVEN',
  ]);
  const finding = derived(facts).of('finding/h');
  expect([finding['foundOnEarliest'], finding['foundOnLatest'], finding['foundOnEdtf']]).toEqual([
    '2020-02-01',
    '2021-04-30',
    undefined,
  ]);
  expect(derived(facts).of('hearing/h')).not.toHaveProperty('heldOnEarliest');
});

test('a day that cannot exist is kept as printed, and the hearing still counts', () => {
  const printed = { heldOnAsPrinted: '31 June 2021', heldOnEarliest: FIRST_DAY, heldOnLatest: LAST_DAY };
  const facts = heard(reported(), 'h', 'PROVEN', printed);
  expect(statusOf(facts).history.at(-1)).toBe(`PROVEN 2020-02-01 ${LAST_DAY}`);
  expect(derived(facts).of('finding/h')).toMatchObject({
    foundOnAsPrinted: '31 June 2021',
    foundOnEarliest: FIRST_DAY,
    foundOnLatest: LAST_DAY,
  });
});

test('a later investigation of the same matter does not take a finding back', () => {
  const facts = heard(reported(), 'h', 'PROVEN', HEARD)
    .node('investigation/other', { ...day('began', '2021-06-01') }, 'matter/m')
    .link('matter/m', 'INVESTIGATED_IN', 'investigation/other');
  expect(statusOf(facts).status).toBe('PROVEN');
});

test('an investigation that is over leaves it open where the allegation stands, not "under investigation" for ever', () => {
  const trained = bare({}).node('investigation/i', {
    result: 'FURTHER_TRAINING',
    ...day('began', '2018-01-01', '2018-12-31'),
  });
  trained.link('matter/m', 'INVESTIGATED_IN', 'investigation/i');
  expect(statusOf(trained)).toMatchObject({
    status: undefined,
    history: ['UNDER_INVESTIGATION 2018-01-01 2018-12-31', `NOT_STATED 2018-01-01 ${LAST_DAY}`],
  });
  const closed = reported({ ...RECEIVED, ...day('closed', '2020-12-01') });
  expect(statusOf(closed).on('2020-11-30', '2020-12-01')).toEqual([
    'DEFINITE UNDER_INVESTIGATION',
    'DEFINITE NOT_STATED',
  ]);
});

test('between the end of an investigation and the finding it keeps its last status', () => {
  const facts = heard(bare(), 'h', 'PROVEN', HEARD)
    .node('investigation/i', { result: 'CASE_TO_ANSWER', ...day('began', '2020-02-01') }, 'matter/m')
    .link('matter/m', 'INVESTIGATED_IN', 'investigation/i');
  expect(statusOf(facts).history).toEqual([...START, 'PROVEN 2021-03-01 2021-03-01']);
});

test('two investigations at once: it is under investigation until the last is over', () => {
  const facts = bare();
  for (const [key, began, ended] of [
    ['i', '2020-02-01', '2020-06-01'],
    ['j', '2020-03-01', '2020-09-01'],
  ] as const) {
    facts.node(`investigation/${key}`, { ...day('began', began), ...day('ended', ended) }, 'matter/m');
    facts.link('matter/m', 'INVESTIGATED_IN', `investigation/${key}`);
  }
  expect(statusOf(facts).on('2020-06-01', '2020-08-31', '2020-09-01')).toEqual([
    'DEFINITE UNDER_INVESTIGATION',
    'DEFINITE UNDER_INVESTIGATION',
    'DEFINITE NOT_STATED',
  ]);
});

test('withdrawn and closed without investigation are told apart', () => {
  const ended = (field: string) => statusOf(bare(RECEIVED, day(field, '2020-05-01'))).status;
  expect(ended('withdrawnOn')).toBe('WITHDRAWN');
  expect(ended('closedWithoutInvestigationOn')).toBe('CLOSED_WITHOUT_INVESTIGATION');
});

test('an investigation opened later takes back what was decided on an allegation only if it can be about no other', () => {
  const decided = { withdrawnOn: 'WITHDRAWN', closedWithoutInvestigationOn: 'CLOSED_WITHOUT_INVESTIGATION' };
  for (const [field, status] of Object.entries(decided)) {
    const ended = () =>
      bare(RECEIVED, day(field, '2020-05-01'))
        .node('investigation/i', { ...day('began', '2020-06-01') }, 'matter/m')
        .link('matter/m', 'INVESTIGATED_IN', 'investigation/i');
    const beside = ended().node('allegation/b', {}, 'matter/m').link('allegation/b', 'PART_OF', 'matter/m');
    expect(statusOf(beside).status).toBe(status);
    expect(statusOf(beside, 'allegation/b').status).toBe('UNDER_INVESTIGATION');
    expect(statusOf(ended()).status).toBe('UNDER_INVESTIGATION');
  }
});

test('no case to answer stays so when the investigation of a co-accused opens later', () => {
  const facts = bare()
    .node('determination/d', { caseToAnswer: 'NO', ...day('determinedOn', '2020-05-01') }, 'matter/m')
    .link('allegation/a', 'DETERMINED_IN', 'determination/d')
    .node('investigation/i', { ...day('began', '2020-06-01'), ...day('ended', '2020-09-01') }, 'matter/m')
    .link('matter/m', 'INVESTIGATED_IN', 'investigation/i')
    .node('allegation/b', {}, 'matter/m')
    .link('allegation/b', 'PART_OF', 'matter/m');
  expect(statusOf(facts).status).toBe('NO_CASE_TO_ANSWER');
});

test('a matter that tells of no report leaves the allegation not stated; any sign of one makes it alleged', () => {
  expect(statusOf(bare({}))).toMatchObject({ status: undefined, history: [] });
  for (const sign of [{ receivedBy: 'DPS' }, { origin: 'COMPLAINT' }, { disputed: ['received'] }])
    expect(statusOf(bare(sign)).history).toEqual([`ALLEGED ${FIRST_DAY} ${LAST_DAY}`]);
});

test('an undated report lies between the beginning of the conduct and the referral', () => {
  const facts = bare({ origin: 'COMPLAINT' }, from('conduct', '2020-04-01', '2020-11-30'))
    .node('referral/r', { ...day('referredOn', '2022-11-20') }, 'matter/m')
    .link('matter/m', 'REFERRED_IN', 'referral/r');
  expect(statusOf(facts).history).toEqual(['ALLEGED 2020-04-01 2022-11-20']);
});

test('no case to answer, then a new investigation after a review: the latest counts', () => {
  const facts = reported()
    .node('determination/d', { caseToAnswer: 'NO', ...day('determinedOn', '2020-09-01') }, 'matter/m')
    .link('allegation/a', 'DETERMINED_IN', 'determination/d');
  expect(statusOf(facts).status).toBe('NO_CASE_TO_ANSWER');
  facts
    .node('investigation/again', { ...day('began', '2021-02-01') }, 'matter/m')
    .link('matter/m', 'INVESTIGATED_IN', 'investigation/again');
  expect(statusOf(facts).status).toBe('UNDER_INVESTIGATION');
});

test('a determination that gives no answer decides nothing', () => {
  const facts = reported()
    .node('determination/d', { ...day('determinedOn', '2020-09-01') }, 'matter/m')
    .link('allegation/a', 'DETERMINED_IN', 'determination/d');
  expect(statusOf(facts).status).toBe('UNDER_INVESTIGATION');
});
