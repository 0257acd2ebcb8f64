import { expect, test } from '@jest/globals';
import { pairsLibrary, short } from './pairs-library.js';

const ask = await pairsLibrary();

interface Row {
  readonly matter: { readonly id: string };
  readonly leaving: string;
  readonly certainty: string;
}

async function rows(given = ''): Promise<readonly string[]> {
  const query = `{ leftWhileOpen(PAIRS, first: 100${given}) { nodes { matter { id } leaving certainty } } }`;
  const { nodes } = (await ask(query))['leftWhileOpen'] as { readonly nodes: readonly Row[] };
  return nodes.map((one) => [short(one.matter.id), one.leaving, one.certainty].join(' ')).sort();
}

test('the day of receipt counts, and that of closing; the day of the hearing does not, nor does leaving before coming back', async () => {
  expect(await rows()).toEqual([
    'leftclosedday RESIGNED DEFINITE',
    'leftdayearlier RESIGNED DEFINITE',
    'leftreceived RESIGNED DEFINITE',
    'leftretired RETIRED DEFINITE',
    // No source says that it closed.
    'leftunclosed RESIGNED POSSIBLE',
    'leftvaguely RESIGNED POSSIBLE',
  ]);
});

test('only the ways of leaving that are asked for', async () => {
  expect(await rows(', leaving: [RETIRED]')).toEqual(['leftretired RETIRED DEFINITE']);
  expect(await rows(', leaving: [DISMISSED, DIED, NOT_STATED]')).toEqual([
    'leftdismissed DISMISSED DEFINITE',
  ]);
  const march = ', period: { from: "2016-03-01", to: "2016-03-30" }';
  expect(await rows(march)).toEqual(['leftdayearlier RESIGNED DEFINITE', 'leftvaguely RESIGNED POSSIBLE']);
  await expect(rows(', leaving: []')).rejects.toThrow(/leftWhileOpen\(leaving:\): It is empty/);
});
