import { expect, test } from '@jest/globals';
import { askUnits } from './units-ask.js';

const ask = await askUnits();
const query = (window: number) => `{ peerExposure(dataSet: "dataset/units", window: ${String(window)}) {
  totalCount
  restsOn { definite possible }
  nodes { days certainty officer { name } colleague { name } allegation { words } unit { name } }
} }`;

const row = (days: number, name: string, words: string, certainty = 'DEFINITE') => ({
  days,
  certainty,
  officer: { name },
  colleague: { name: 'Adair' },
  allegation: { words },
  unit: { name: 'Harbour' },
});
const [blow, grip] = ['Struck somebody.', 'Used a hold on several days.'] as const;
const eames = row(1, 'Eames', grip);
const bell = row(1, 'Bell', blow, 'POSSIBLE');
const answer = (definite: number, possible: number, nodes: readonly unknown[]) => ({
  peerExposure: { totalCount: nodes.length, restsOn: { definite, possible }, nodes },
});

test('the nearest proven matter of somebody who was still there: one day together is enough, the day after is not', async () => {
  const nodes = [eames, bell, row(41, 'Lowe', grip), row(42, 'Ives', grip), row(102, 'Kemp', grip)];
  expect(await ask(query(365))).toEqual(answer(4, 1, nodes));
});

test('the last day of a window counts, and a posting is one row, certain as soon as the window reaches that', async () => {
  expect(await ask(query(101))).toEqual(
    answer(3, 1, [eames, bell, row(41, 'Lowe', grip), row(42, 'Ives', grip)]),
  );
  expect(await ask(query(41))).toEqual(answer(2, 1, [eames, bell, row(41, 'Lowe', grip)]));
  expect(await ask(query(40))).toEqual(answer(1, 2, [eames, bell, row(12, 'Lowe', grip, 'POSSIBLE')]));
  expect(await ask(query(11))).toEqual(answer(1, 1, [eames, bell]));
});

test('a row leads to both postings, the allegation and its finding', async () => {
  const evidence = `{ peerExposure(dataSet: "dataset/units", certainty: DEFINITE, first: 1) {
    nodes { evidence { __typename } }
  } }`;
  const types = ['Allegation', 'Finding', 'Posting', 'Posting'].map((name) => ({ __typename: name }));
  expect(await ask(evidence)).toEqual({ peerExposure: { nodes: [{ evidence: types }] } });
});

test('a window of less than a day is refused', async () => {
  await expect(ask(query(-1))).rejects.toThrow(
    /peerExposure\(window:\): -1 is outside its range\. Give a number from 1 to 3653/,
  );
});
