import { expect, test } from '@jest/globals';
import { pairsLibrary, short } from './pairs-library.js';

const ask = await pairsLibrary();

interface Row {
  readonly matter: { readonly id: string };
  readonly to: { readonly id: string };
  readonly certainty: string;
  readonly days: number | null;
}

async function rows(given = ''): Promise<readonly string[]> {
  const query = `{ movedAfterAllegation(PAIRS, first: 100${given}) {
    totalCount nodes { matter { id } to { id } certainty days }
  } }`;
  const answer = (await ask(query))['movedAfterAllegation'] as {
    readonly totalCount: number;
    readonly nodes: readonly Row[];
  };
  expect(answer.totalCount).toBe(answer.nodes.length);
  return answer.nodes
    .map((one) => [short(one.matter.id), 'to', short(one.to.id), one.certainty, String(one.days)].join(' '))
    .sort();
}

test('another unit and not the same one renamed, later and not the same day, the first one, each matter once', async () => {
  expect(await rows()).toEqual([
    'movedabroad to mabroad-two DEFINITE 122',
    // In which posting the conduct happened is not certain: both ended, or may have, in one month.
    'movedpossibly to mpossibly-two POSSIBLE 1',
    'movedroads to mroads-two DEFINITE 122',
    // From the second of two allegations, which is the nearer.
    'movedtwice to mtwice-two DEFINITE 61',
  ]);
});

test('another force, within a window, and while the matter was open or after it had closed', async () => {
  expect(await rows(', elsewhere: FORCE')).toEqual(['movedabroad to mabroad-three DEFINITE 306']);
  expect(await rows(', window: 61')).toEqual([
    'movedpossibly to mpossibly-two POSSIBLE 1',
    'movedtwice to mtwice-two DEFINITE 61',
  ]);
  // On the day of closing it was open still.
  expect(await rows(', when: WHILE_OPEN')).toEqual([
    'movedabroad to mabroad-two DEFINITE 91',
    'movedpossibly to mpossibly-two POSSIBLE 1',
    'movedroads to mroads-two DEFINITE 91',
  ]);
  expect(await rows(', when: AFTER_CLOSING, window: 30')).toEqual([
    'movedpossibly to mpossibly-two POSSIBLE 1',
    'movedtwice to mtwice-two DEFINITE 25',
  ]);
});

test('of the moves in a period the first counts, also where an officer had moved before it', async () => {
  const year = ', period: { from: "2016-01-01", to: "2016-12-31" }';
  expect(await rows(year)).toEqual(['movedabroad to mabroad-three DEFINITE 306']);
  expect(await rows(`${year}, window: 305`)).toEqual([]);
  expect(await rows(`${year}, certainty: POSSIBLE`)).toEqual([]);
  const both = ', period: { from: "2015-07-01", to: "2016-12-31" }, where: { certainty: { eq: DEFINITE } }';
  expect(await rows(both)).toEqual([
    'movedabroad to mabroad-two DEFINITE 122',
    'movedroads to mroads-two DEFINITE 122',
    'movedtwice to mtwice-two DEFINITE 61',
  ]);
});

test('a window that has no meaning is refused by name', async () => {
  await expect(rows(', when: WHILE_OPEN, window: 30')).rejects.toThrow(
    /movedAfterAllegation\(window:\): A move while the matter was open has no window/,
  );
  await expect(rows(', window: 0')).rejects.toThrow(/window:\): 0 is outside its range/);
});
