import { expect, test } from '@jest/globals';
import { askUnits } from './units-ask.js';

const ask = await askUnits();
const query = (categories: string) =>
  `{ recommendationsAndRecurrence(dataSet: "dataset/units", categories: ${categories}) {
    nodes {
      certainty recurred recommendation { words } unit { name } later { words } interval { minDays maxDays }
    }
  } }`;

const [first, again] = ['Train the station.', 'Train it again.'] as const;
const row = (words: string, later: string, days: number, sure = true) => ({
  certainty: sure ? 'DEFINITE' : 'POSSIBLE',
  recurred: sure ? 'YES' : 'NOT_STATED',
  recommendation: { words },
  unit: { name: 'Harbour' },
  later: { words: later },
  interval: { minDays: days, maxDays: days },
});
const answer = (...nodes: unknown[]) => ({ recommendationsAndRecurrence: { nodes } });

test('the first later matter of the unit is the next day at the soonest, and certain before possible', async () => {
  const [searched, blow] = ['Searched somebody without grounds.', 'Struck somebody.'] as const;
  const possible = row(again, blow, 15, false);
  expect(await ask(query('SAME_FAMILY'))).toEqual(answer(row(first, searched, 1), possible));
  expect(await ask(query('ANY'))).toEqual(answer(row(first, searched, 1), possible));
  expect(await ask(query('SAME_CODE'))).toEqual(answer(row(first, blow, 16, false), possible));
});

test('a row leads to the recommendation, the matter that was investigated and the later one', async () => {
  const evidence = `{ recommendationsAndRecurrence(dataSet: "dataset/units", first: 1) {
    nodes { evidence { __typename } }
  } }`;
  const types = [...Array<string>(4).fill('Allegation'), 'Posting', 'Posting', 'Recommendation'];
  expect(await ask(evidence)).toEqual({
    recommendationsAndRecurrence: { nodes: [{ evidence: types.map((name) => ({ __typename: name })) }] },
  });
});
