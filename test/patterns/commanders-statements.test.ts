import { expect, test } from '@jest/globals';
import { askUnits } from './units-ask.js';

const ask = await askUnits();

test('a statement counts from the first day of the command, also after its end, and of the own unit only', async () => {
  const query = `{ commandersStatements(dataSet: "dataset/units") {
    totalCount
    restsOn { definite possible }
    nodes {
      certainty inCommand saidOn { edtf } commander { name } unit { name } statement { words }
      matter { id } command { role }
    }
  } }`;
  const row = (words: string, name: string, day: string | null, certainty: string, inCommand: string) => ({
    certainty,
    inCommand,
    saidOn: day && { edtf: day },
    commander: { name },
    unit: { name: 'Harbour' },
    statement: { words },
    matter: { id: 'matter/units-proven' },
    command: { role: 'COMMANDER' },
  });
  expect(await ask(query)).toEqual({
    commandersStatements: {
      totalCount: 3,
      restsOn: { definite: 2, possible: 1 },
      nodes: [
        row('We take this seriously.', 'Dane', '2019-03-14', 'DEFINITE', 'YES'),
        row('I had taken over from my colleague.', 'Eames', '2021-01-01', 'DEFINITE', 'NO'),
        row('Harbour is a good station.', 'Eames', null, 'POSSIBLE', 'NOT_STATED'),
      ],
    },
  });
});

test('a row leads to the statement, the command, and the allegations with their postings', async () => {
  const query = `{ commandersStatements(dataSet: "dataset/units", first: 1) {
    nodes { independentSources evidence { __typename } }
  } }`;
  const types = ['Allegation', 'Allegation', 'Allegation', 'Posting', 'Posting', 'Posting', 'Statement'];
  const evidence = types.map((name) => ({ __typename: name }));
  expect(await ask(query)).toEqual({
    commandersStatements: { nodes: [{ independentSources: 1, evidence }] },
  });
});

test('too few sources leave no row, and a number out of its range is refused', async () => {
  const query = (sources: number) =>
    `{ commandersStatements(dataSet: "dataset/units", minimumSources: ${String(sources)}) { totalCount } }`;
  expect(await ask(query(2))).toEqual({ commandersStatements: { totalCount: 0 } });
  await expect(ask(query(0))).rejects.toThrow(
    /commandersStatements\(minimumSources:\): 0 is outside its range/,
  );
});
