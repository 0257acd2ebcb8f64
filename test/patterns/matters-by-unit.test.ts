import { expect, test } from '@jest/globals';
import { askUnits } from './units-ask.js';

const ask = await askUnits();
const NUMBERS = `unit { name } matters possibleMatters allegations possibleAllegations officers possibleOfficers
  repeatOfficers repeatMatters possibleRepeatMatters`;

const harbour = {
  unit: { name: 'Harbour' },
  matters: 5,
  possibleMatters: 1,
  allegations: 6,
  possibleAllegations: 2,
  officers: 2,
  possibleOfficers: 1,
  repeatOfficers: 2,
  repeatMatters: 5,
  possibleRepeatMatters: 1,
};
const moor = {
  unit: { name: 'Moor' },
  matters: 2,
  possibleMatters: 0,
  allegations: 2,
  possibleAllegations: 0,
  officers: 1,
  possibleOfficers: 0,
  repeatOfficers: 1,
  repeatMatters: 2,
  possibleRepeatMatters: 0,
};

test('a unit is charged with what happened while the accused was posted there, and with nothing from before or after', async () => {
  const query = `{ mattersByUnit(dataSet: "dataset/units") { counts totalCount restsOn { definite possible } nodes { ${NUMBERS} } } }`;
  expect(await ask(query)).toEqual({
    mattersByUnit: {
      counts: 'RECORD',
      totalCount: 2,
      restsOn: { definite: 2, possible: 0 },
      nodes: [harbour, moor],
    },
  });
});

test('a quashed finding proves nothing, but there was a case to answer', async () => {
  const query = (statuses: string) =>
    `{ mattersByUnit(dataSet: "dataset/units", statuses: ${statuses}) { nodes { ${NUMBERS} } } }`;
  const one = {
    matters: 1,
    possibleMatters: 0,
    possibleAllegations: 0,
    officers: 1,
    possibleOfficers: 0,
    repeatOfficers: 0,
    repeatMatters: 0,
    possibleRepeatMatters: 0,
  };
  const proven = { ...one, unit: { name: 'Harbour' }, allegations: 2 };
  const ofHarbour = { ...proven, possibleAllegations: 1, possibleOfficers: 1 };
  const ofMoor = { ...one, unit: { name: 'Moor' }, allegations: 1 };
  expect(await ask(query('CASE_TO_ANSWER'))).toEqual({ mattersByUnit: { nodes: [ofMoor, ofHarbour] } });
  expect(await ask(query('PROVEN'))).toEqual({ mattersByUnit: { nodes: [proven] } });
});

test('units can be asked from so many matters on, one at a time, and in another order', async () => {
  const query = (given: string) =>
    `{ mattersByUnit(dataSet: "dataset/units", ${given}) { totalCount nodes { unit { name } } } }`;
  const [first, second] = [{ unit: { name: 'Harbour' } }, { unit: { name: 'Moor' } }];
  const answer = (...nodes: unknown[]) => ({ mattersByUnit: { totalCount: nodes.length, nodes } });
  expect(await ask(query('threshold: 3'))).toEqual(answer(first));
  expect(await ask(query('threshold: 2'))).toEqual(answer(first, second));
  expect(await ask(query('threshold: 2, sort: { matters: ASC }'))).toEqual(answer(second, first));
  expect(await ask(query('threshold: 3, sort: { repeatMatters: ASC }'))).toEqual(answer(first));
  expect(await ask(query('unit: "unit/units-moor"'))).toEqual(answer(second));
});

test('each row leads to the allegations that it counts', async () => {
  const query = `{ mattersByUnit(dataSet: "dataset/units", unit: "unit/units-moor") {
    nodes { certainty evidence { ... on Allegation { words } citations { totalCount } } }
  } }`;
  const evidence = ['Was rude.', 'Told an untruth.'].map((words) => ({
    words,
    citations: { totalCount: 3 },
  }));
  expect(await ask(query)).toEqual({
    mattersByUnit: { nodes: [{ certainty: 'DEFINITE', evidence: evidence }] },
  });
});

test('in a period only what began in it counts, a vague posting stays possible, and the evidence is of that period', async () => {
  const query = (given: string) => `{ mattersByUnit(dataSet: "dataset/units", ${given}) {
    definition totalCount restsOn { definite possible }
    nodes { certainty ${NUMBERS} evidence { ... on Allegation { words } } }
  } }`;
  const none = {
    possibleMatters: 0,
    possibleAllegations: 0,
    possibleOfficers: 0,
    repeatOfficers: 0,
    repeatMatters: 0,
    possibleRepeatMatters: 0,
  };
  const inJune = { ...harbour, ...none, certainty: 'DEFINITE', matters: 1, allegations: 1, officers: 1 };
  const words = (...all: readonly string[]) => all.map((one) => ({ words: one }));
  const june = query('period: { from: "2019-06-30", to: "2019-07-15" }');
  expect(await ask(june)).toEqual({
    mattersByUnit: {
      definition: expect.stringMatching(
        /began from 2019-06-30 to 2019-07-15, both days included.*Rows stand in the order of their numbers without that\.$/,
      ) as unknown,
      totalCount: 1,
      restsOn: { definite: 1, possible: 0 },
      nodes: [
        {
          ...inJune,
          possibleMatters: 1,
          possibleAllegations: 1,
          possibleOfficers: 1,
          evidence: words('Searched somebody without grounds.', 'Struck somebody.'),
        },
      ],
    },
  });
  // Of the vague posting alone: the day before is over, and the day after has not come.
  const july = { ...inJune, matters: 0, allegations: 0, officers: 0 };
  const possible = {
    ...july,
    certainty: 'POSSIBLE',
    possibleMatters: 1,
    possibleAllegations: 1,
    possibleOfficers: 1,
  };
  const row = { ...possible, evidence: words('Struck somebody.') };
  const only = (nodes: readonly unknown[]) => ({
    definition: expect.any(String) as unknown,
    totalCount: nodes.length,
    restsOn: { definite: 0, possible: nodes.length },
    nodes,
  });
  const days = 'period: { from: "2019-07-01", to: "2019-07-31" }';
  expect(await ask(query(days))).toEqual({ mattersByUnit: only([row]) });
  expect(await ask(query(`${days}, threshold: 1`))).toEqual({ mattersByUnit: only([]) });
});

test('each filter counts the rows again by what they show, and a number of sources that nothing has leaves none', async () => {
  const count = async (given: string) => {
    const { mattersByUnit } = await ask(
      `{ mattersByUnit(dataSet: "dataset/units", ${given}) { totalCount } }`,
    );
    return (mattersByUnit as { readonly totalCount: number }).totalCount;
  };
  const autumn = 'period: { from: "2019-08-01", to: "2019-12-31" }';
  expect(await count(autumn)).toBe(1);
  expect(await count(`${autumn}, where: { matters: { gte: 3 } }`)).toBe(0);
  expect(await count(`${autumn}, where: { matters: { eq: 2 } }`)).toBe(1);
  expect(await count(`${autumn}, unit: "unit/units-harbour"`)).toBe(0);
  expect(await count(`${autumn}, statuses: CASE_TO_ANSWER, threshold: 1`)).toBe(1);
  expect(await count(`${autumn}, statuses: PROVEN`)).toBe(0);
  expect(await count('minimumSources: 1')).toBe(2);
  expect(await count('minimumSources: 2')).toBe(0);
});

test('how many were posted counts both ends of a posting, and is null where not all postings are known', async () => {
  const query = `{ unit(id: "unit/units-harbour") {
    handover: headcountOn(day: "2019-06-30") { officers possible }
    after: headcountOn(day: "2019-07-01") { officers possible }
    sure: headcountOn(day: "2019-12-31") { officers possible }
    first: headcountOn(day: "2018-01-01") { officers possible }
    before: headcountOn(day: "2017-12-31") { officers }
    later: headcountOn(day: "2021-01-01") { officers }
  } }`;
  expect(await ask(query)).toEqual({
    unit: {
      handover: { officers: 6, possible: 1 },
      after: { officers: 6, possible: 1 },
      sure: { officers: 7, possible: 0 },
      first: { officers: 2, possible: 0 },
      before: null,
      later: null,
    },
  });
});

test('a parameter out of its range, or a unit that is not there, is refused by name', async () => {
  await expect(ask('{ mattersByUnit(threshold: -1) { totalCount } }')).rejects.toThrow(
    /mattersByUnit\(threshold:\): -1 is outside its range\. Give a number from 0 to 1000000/,
  );
  await expect(
    ask(
      '{ mattersByUnit(period: { from: "2020-01-02", to: "2020-01-01" }, minimumSources: 0) { totalCount } }',
    ),
  ).rejects.toThrow(
    /mattersByUnit\(period:\): 2020-01-02 lies after 2020-01-01[^]*mattersByUnit\(minimumSources:\): 0 .* from 1 to 20/,
  );
  await expect(
    ask('{ mattersByUnit(dataSet: "dataset/units", unit: "unit/units-none") { totalCount } }'),
  ).rejects.toThrow(/mattersByUnit\(unit:\): There is no such record/);
});
