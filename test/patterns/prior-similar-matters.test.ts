import { expect, test } from '@jest/globals';
import { pairsLibrary, short } from './pairs-library.js';

const ask = await pairsLibrary();

interface Row {
  readonly officer: { readonly id: string };
  readonly matter: { readonly id: string };
  readonly before: { readonly id: string };
  readonly because: string;
  readonly certainty: string;
  readonly similar: string;
}

async function rows(given: string): Promise<readonly string[]> {
  const query = `{ priorSimilarMatters(PAIRS, first: 100, where: { officer: { id: { in: [
    "officer/pairs-uninvest", "officer/pairs-inferred", "officer/pairs-late", "officer/pairs-trained", "officer/pairs-quashed"
  ] } }${given}) { nodes { officer { id } matter { id } before { id } because certainty similar } } }`;
  const { nodes } = (await ask(query))['priorSimilarMatters'] as { readonly nodes: readonly Row[] };
  return nodes
    .map((one) =>
      [short(one.matter.id), short(one.before.id), one.because, one.certainty, one.similar].join(' '),
    )
    .sort();
}

test('a matter is prior by its conduct or by its investigation, the day before and not the same day, whichever is surest', async () => {
  expect(await rows(' }')).toEqual([
    'latea lateb-one CONDUCT_ENDED DEFINITE SAME_CODE',
    'traineda trainedb-one INVESTIGATION_BEGAN DEFINITE SAME_CODE',
    'uninvesta uninvestc-one CONDUCT_ENDED DEFINITE SAME_FAMILY',
    'uninvestb uninvestc-one CONDUCT_ENDED DEFINITE SAME_FAMILY',
  ]);
});

test('a category that is an inference makes a pair only where it is asked for', async () => {
  expect(await rows(' }, similar: [SAME_CODE], includeInferred: true')).toEqual([
    'inferreda inferredb-one CONDUCT_ENDED DEFINITE NOT_STATED',
    'latea lateb-one CONDUCT_ENDED DEFINITE SAME_CODE',
    'traineda trainedb-one INVESTIGATION_BEGAN DEFINITE SAME_CODE',
  ]);
});

test('statuses are those of the earlier matter', async () => {
  expect(await rows(' }, statuses: CASE_TO_ANSWER')).toEqual([]);
});

test('how long it took, shortest first, is an order of both patterns, so that the answer is never sorted by hand', async () => {
  const query = `{
    priorSimilarMatters(PAIRS, sort: { interval: ASC }) { nodes { interval { minDays maxDays minMonths } before { id } } }
    priorSimilarInvestigations(PAIRS, similar: [NO, NOT_STATED], sort: { interval: DESC }, first: 2) {
      nodes { similar interval { minDays } }
    }
  }`;
  const answer = await ask(query);
  const { nodes } = answer['priorSimilarMatters'] as {
    readonly nodes: readonly { readonly before: { readonly id: string }; readonly interval: object }[];
  };
  expect(nodes.map(({ before, interval }) => [short(before.id), interval])).toEqual([
    ['uninvestc-one', { minDays: 1, maxDays: 1, minMonths: 0 }],
    ['uninvestc-one', { minDays: 1, maxDays: 1, minMonths: 0 }],
    ['doubleb-one', { minDays: 19, maxDays: 19, minMonths: 0.6 }],
    ['otherb-one', { minDays: 39, maxDays: 69, minMonths: 1.3 }],
    ['doubleb-two', { minDays: 50, maxDays: 50, minMonths: 1.6 }],
    ['trainedb-one', { minDays: 150, maxDays: 150, minMonths: 4.9 }],
    ['lateb-one', { minDays: 151, maxDays: 181, minMonths: 5 }],
  ]);
  expect(answer['priorSimilarInvestigations']).toEqual({
    nodes: [
      { similar: 'NOT_STATED', interval: { minDays: 164 } },
      { similar: expect.any(String) as unknown, interval: { minDays: 150 } },
    ],
  });
});

test('what is no likeness is refused by name, and so is a period that is reversed', async () => {
  const refused = (given: string) => ask(`{ priorSimilarMatters(PAIRS, ${given}) { totalCount } }`);
  await expect(refused('similar: [NO]')).rejects.toThrow(
    /priorSimilarMatters\(similar:\): NO is no likeness[^]*STATED, SAME_CODE, SAME_FAMILY/,
  );
  await expect(refused('similar: [], minimumSources: 0')).rejects.toThrow(/similar:\)[^]*minimumSources:\)/);
  await expect(refused('period: { from: "2020-01-02", to: "2020-01-01" }')).rejects.toThrow(/period:\)/);
});
