import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { patternDatabase } from './pattern-database.js';

const ask = askOn(await patternDatabase());

interface Row {
  readonly officer: { readonly name: string };
  readonly certainty: string;
  readonly total: number;
  readonly days: number | null;
  readonly category: { readonly code: string } | null;
  readonly family: string | null;
  readonly evidence: readonly { readonly id: string }[];
}

/** Each row as words: `Abel DEFINITE of 4, 10 days: abelone-push …`. */
async function rows(given: string): Promise<readonly string[]> {
  const query = `{ repeatAllegations(dataSet: "dataset/repeat", ${given}) {
    nodes { officer { name } certainty total days category { code } family evidence { id } }
  } }`;
  const { repeatAllegations } = await ask(query);
  return (repeatAllegations as { readonly nodes: readonly Row[] }).nodes.map((row) => {
    const shared = row.category?.code ?? row.family;
    const head = `${row.officer.name.split(' ')[1] ?? ''} ${row.certainty} of ${String(row.total)}`;
    const days = row.days === null ? '' : `, ${String(row.days)} days`;
    const evidence = row.evidence.map(({ id }) => id.replace('allegation/repeat-', '')).join(' ');
    return `${head}${days}${shared === null ? '' : ` ${shared}`}: ${evidence}`;
  });
}

test('two allegations of one matter are one matter, and a date that is not stated takes nobody out of all time', async () => {
  expect(await rows('threshold: 2')).toEqual([
    'Abel DEFINITE of 4: abelone-push abelone-shout abeltwo-search abelthree-grip abelfour-file',
    'Cray DEFINITE of 2: crayone-absence craytwo-absence',
    'Fenn DEFINITE of 2: fennone-push fenntwo-push',
    'Brun DEFINITE of 2: brunone-look bruntwo-tell',
  ]);
  expect(await rows('threshold: 2, counts: ALLEGATION, categories: SAME_CODE')).toEqual([
    'Fenn DEFINITE of 2 B4: fennone-push fenntwo-push',
    'Dorn DEFINITE of 2 B4: dornone-pull dornone-push',
    'Abel DEFINITE of 2 B4: abelone-push abelthree-grip',
  ]);
});

test('a window slides over the turn of the year, and both of its ends count', async () => {
  expect(await rows('threshold: 3, window: 10')).toEqual([
    'Abel DEFINITE of 4, 10 days: abelone-push abelone-shout abeltwo-search abelthree-grip',
  ]);
  expect(await rows('threshold: 3, window: 9')).toEqual([]);
});

test('a vague day makes a row possible until the window surely holds it', async () => {
  const brun = 'brunone-look bruntwo-tell';
  expect((await rows('window: 29')).filter((row) => row.startsWith('Brun'))).toEqual([
    `Brun POSSIBLE of 2, 0 days: ${brun}`,
  ]);
  expect((await rows('window: 30')).filter((row) => row.startsWith('Brun'))).toEqual([
    `Brun DEFINITE of 2, 30 days: ${brun}`,
  ]);
  expect(await rows('window: 30, certainty: POSSIBLE')).toEqual([]);
});

test('the family OTHER is shared by nobody, and an inferred category counts only where asked for', async () => {
  expect(await rows('categories: SAME_FAMILY, threshold: 2')).toEqual([
    'Abel DEFINITE of 3 POWERS_AND_FORCE: abelone-push abeltwo-search abelthree-grip',
    'Fenn DEFINITE of 2 POWERS_AND_FORCE: fennone-push fenntwo-push',
  ]);
  const given = 'categories: SAME_CODE, category: "category/repeat-disclosed"';
  expect(await rows(given)).toEqual([]);
  expect(await rows(`${given}, includeInferred: true`)).toEqual([
    'Brun DEFINITE of 2 D2: brunone-look bruntwo-tell',
  ]);
});

test('a quashed finding is no proven allegation', async () => {
  expect(await rows('statuses: PROVEN')).toEqual([]);
  expect(await rows('statuses: CASE_TO_ANSWER')).toEqual(['Fenn DEFINITE of 2: fennone-push fenntwo-push']);
});

test('a period, a unit and independent sources are counted live, and narrow the evidence', async () => {
  expect(await rows('period: { from: "2018-12-28", to: "2019-01-06" }')).toEqual([
    'Abel DEFINITE of 4: abelone-push abelone-shout abeltwo-search',
  ]);
  expect(await rows('period: { from: "2019-03-01", to: "2019-03-05" }, window: 3')).toEqual([
    'Brun POSSIBLE of 2: brunone-look bruntwo-tell',
  ]);
  expect(await rows('unit: "unit/repeat-hexby"')).toEqual([
    'Abel DEFINITE of 4: abelone-push abelone-shout abeltwo-search',
  ]);
  expect(await rows('unit: "unit/repeat-hexby", window: 4')).toEqual([]);
  expect(await rows('minimumSources: 2')).toEqual(['Abel DEFINITE of 4: abelone-push abelthree-grip']);
});

test('an answer says of how many officers it is not known, and counts both certainties apart', async () => {
  const query = `{ repeatAllegations(dataSet: "dataset/repeat", window: 29) {
    definition counts totalCount restsOn { definite possible notStated { fact records of } }
  } }`;
  const { repeatAllegations } = await ask(query);
  expect(repeatAllegations).toMatchObject({
    counts: 'OFFICER',
    totalCount: 2,
    restsOn: {
      definite: 1,
      possible: 1,
      notStated: [
        { fact: 'Allegation.conduct', records: 1, of: 14 },
        { fact: 'Officer.repeatAllegation', records: 2, of: 6 },
      ],
    },
  });
});

test('each fault of an argument is named, with the range', async () => {
  const query = `{ repeatAllegations(threshold: 0, window: -1, minimumSources: 21, category: "category/x"
    period: { from: "2020-02-01", to: "2020-01-31" }) { totalCount } }`;
  await expect(ask(query)).rejects.toThrow(
    /threshold:\): 0 is outside its range\. Give a number from 2 to 1000[^]*window:\): -1 is outside its range\. Give a number from 0 to 36500[^]*minimumSources:[^]*period:\): 2020-02-01 lies after 2020-01-31[^]*category:\): A category is named/,
  );
  const unknown = '{ repeatAllegations(categories: SAME_CODE, category: "category/none") { totalCount } }';
  await expect(ask(unknown)).rejects.toThrow(/repeatAllegations\(category:\): There is no such record/);
});
