import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { patternDatabase } from './pattern-database.js';

const ask = askOn(await patternDatabase());
const SET = 'dataSet: "dataset/tables"';

async function nodes(text: string): Promise<unknown> {
  const answer = (await ask(`{ rows: ${text} }`)) as { readonly rows: { readonly nodes: unknown } };
  return answer.rows.nodes;
}

test('two allegations of one matter are one matter, police staff no officer, and a quashed finding no proof', async () => {
  const funnel = (counts: string) => nodes(`funnel(${SET}, counts: ${counts}) { nodes { number } }`);
  const numbers = (...all: readonly number[]) => all.map((number) => ({ number }));
  expect(await funnel('ALLEGATION')).toEqual(numbers(6, 5, 2, 1, 1));
  expect(await funnel('MATTER')).toEqual(numbers(4, 4, 2, 1, 1));
  expect(await funnel('OFFICER')).toEqual(numbers(2, 2, 2, 1, 1));
});

test('conduct that lies in a period only if a vague date falls one way is counted apart', async () => {
  const period = '{ from: "2019-07-05", to: "2020-03-01" }';
  const rows = `funnel(${SET}, period: ${period}, first: 1) { nodes { stage number possible } }`;
  expect(await nodes(rows)).toEqual([{ stage: 'ALLEGED', number: 2, possible: 2 }]);
});

test('who disagrees is told apart, and a severity that was only assessed is no disagreement about the case', async () => {
  const rows = await nodes(
    `disagreements(${SET}) { nodes { kinds allegation { id } opinions { id } findings { status } evidence { ... on Node { id } } } }`,
  );
  expect(rows).toEqual([
    {
      kinds: ['OPINION_AND_DETERMINATION'],
      allegation: { id: 'allegation/tables-referred-one' },
      opinions: [{ id: 'opinion/tables-referred-iopc-one' }],
      findings: [],
      evidence: [
        { id: 'determination/tables-referred-one-authority' },
        { id: 'opinion/tables-referred-iopc-one' },
      ],
    },
    {
      kinds: ['DETERMINATION_AND_FINDING'],
      allegation: { id: 'allegation/tables-whole-one' },
      opinions: [],
      findings: [{ status: 'NOT_PROVEN' }],
      evidence: [
        { id: 'determination/tables-whole-one-authority' },
        { id: 'finding/tables-whole-hearing-one' },
      ],
    },
  ]);
  await expect(nodes(`disagreements(${SET}, kinds: []) { nodes { id } }`)).rejects.toThrow(/kinds:\)/);
});

test('a matter of which no source names a referral is not said to be closed without one', async () => {
  const query = (more: string) =>
    `closedWithoutReferral(${SET}${more}) { nodes { id } restsOn { notStated { fact records of } } }`;
  expect(await nodes(query(''))).toEqual([{ id: 'matter/tables-whole' }]);
  expect(await nodes(query(', category: "category/tables-stop"'))).toEqual([{ id: 'matter/tables-whole' }]);
  expect(await nodes(query(', family: SEXUAL_CONDUCT'))).toEqual([]);
  const answer = await ask(`{ ${query('')} }`);
  expect(answer['closedWithoutReferral']).toMatchObject({
    restsOn: {
      notStated: expect.arrayContaining([
        { fact: 'Matter.closedWithoutReferral', records: 1, of: 4 },
      ]) as unknown,
    },
  });
});

test('the lag of a referral has the bounds of its dates, and its kind may be not stated', async () => {
  const row = (id: string, kind: string, minDays: number, maxDays: number) => ({
    id: `referral/tables-${id}-iopc`,
    kind,
    lag: { minDays, maxDays },
  });
  const rows = (given: string) =>
    nodes(`referralLag(${SET}${given}) { nodes { id kind lag { minDays maxDays } } }`);
  const [dismissed, referred] = [row('dismissed', 'NOT_STATED', -8, 19), row('referred', 'MANDATORY', 0, 0)];
  expect(await rows('')).toEqual([dismissed, referred]);
  expect(await rows(', kinds: [NOT_STATED, VOLUNTARY]')).toEqual([dismissed]);
  expect(await rows(', modes: [INDEPENDENT]')).toEqual([referred]);
});

test('a referral counts in the row of its kind and of the way of investigating, also where neither is stated', async () => {
  const selection =
    'nodes { kind mode referrals matters withLag evidence { id } } restsOn { definite possible }';
  const row = (kind: string, mode: string, id: string) => ({
    kind,
    mode,
    referrals: 1,
    matters: 1,
    withLag: 1,
    evidence: [{ id: `referral/tables-${id}-iopc` }],
  });
  expect(await ask(`{ referralsByKindAndMode(${SET}) { ${selection} } }`)).toEqual({
    referralsByKindAndMode: {
      nodes: [row('MANDATORY', 'INDEPENDENT', 'referred'), row('NOT_STATED', 'NOT_STATED', 'dismissed')],
      restsOn: { definite: 2, possible: 0 },
    },
  });
});

test('an inferred category and a quashed finding make no different outcome', async () => {
  const rows = await nodes(
    `similarFactsDifferentOutcomes(${SET}) { nodes { category { code } outcomes allegations ofAllegations evidence { id } } }`,
  );
  const row = (outcome: string, id: string) => ({
    category: { code: 'B4' },
    outcomes: [outcome],
    allegations: 1,
    ofAllegations: 3,
    evidence: [{ id: `allegation/tables-${id}` }],
  });
  expect(rows).toEqual([
    row('DISMISSAL_WITHOUT_NOTICE', 'dismissed-one'),
    row('NOT_PROVEN', 'whole-one'),
    row('WRITTEN_WARNING', 'whole-two'),
  ]);
  const any = nodes(`similarFactsDifferentOutcomes(${SET}, categories: ANY) { nodes { allegations } }`);
  await expect(any).rejects.toThrow(/categories:\): Facts of any category are not similar/);
});

test('conduct that may have begun in any month of a year is certain in none of them, and without a day not stated', async () => {
  const rows = await nodes(`tabulate(${SET}, by: [YEAR]) { nodes { value number possible } }`);
  expect(rows).toEqual([
    { value: '2019', number: 2, possible: 0 },
    { value: '2020', number: 2, possible: 0 },
    { value: '2021', number: 1, possible: 0 },
    { value: 'NOT_STATED', number: 1, possible: 0 },
  ]);
  const row = (value: string, number: number, possible: number) => ({ value, number, possible });
  expect(await nodes(`tabulate(${SET}, by: [MONTH], first: 5) { nodes { value number possible } }`)).toEqual([
    row('2019-07', 1, 0),
    row('2019-12', 1, 0),
    row('2020-01', 0, 1),
    row('2020-02', 0, 1),
    row('2020-03', 1, 1),
  ]);
});
