import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { patternDatabase } from './pattern-database.js';

const ask = askOn(await patternDatabase());

test('who had a similar matter before is answered with its rule, its evidence and what is not known', async () => {
  const query = `{ priorSimilarInvestigations {
    counts
    totalCount
    restsOn { definite possible dataSets { id } notStated { fact records of } }
    nodes {
      certainty
      similar
      independentSources
      interval { minMonths maxMonths }
      before { accused { name } }
      evidence { __typename ... on Node { id } citations(fact: "began") { nodes { quote } } }
    }
  } }`;
  const quote = expect.stringContaining('2018') as unknown;
  expect(await ask(query)).toEqual({
    priorSimilarInvestigations: {
      counts: 'RECORD',
      totalCount: 1,
      restsOn: {
        definite: 1,
        possible: 0,
        dataSets: [{ id: 'dataset/met' }],
        notStated: [
          { fact: 'Allegation.category', records: 2, of: 3 },
          { fact: 'Allegation.conduct', records: 1, of: 3 },
          { fact: 'Investigation.began', records: 2, of: 3 },
          { fact: 'Officer.priorSimilarInvestigation', records: 4, of: 5 },
        ],
      },
      nodes: [
        {
          certainty: 'DEFINITE',
          similar: 'STATED',
          independentSources: 1,
          interval: { minMonths: 15, maxMonths: 27.9 },
          before: { accused: { name: 'Ashley Bashar' } },
          evidence: [
            { __typename: 'Allegation', id: 'allegation/met-0t3btx-contact', citations: { nodes: [] } },
            { __typename: 'Allegation', id: 'allegation/met-mhq0sh-advances', citations: { nodes: [] } },
            {
              __typename: 'Investigation',
              id: 'investigation/met-0t3btx-iopc',
              citations: { nodes: [{ quote }] },
            },
          ],
        },
      ],
    },
  });
});

test('a parameter out of its range is refused by name, with what would be right', async () => {
  const query = '{ priorSimilarInvestigations(similar: [], minimumSources: 0) { totalCount } }';
  await expect(ask(query)).rejects.toThrow(
    /priorSimilarInvestigations\(similar:\): It names no likeness[^]*priorSimilarInvestigations\(minimumSources:\): 0 is outside its range\. Give a number from 1 to 20/,
  );
});

test('a data set that is not loaded is an error that names the argument, not an empty answer', async () => {
  const query = '{ priorSimilarInvestigations(dataSet: "dataset/nowhere") { totalCount } }';
  await expect(ask(query)).rejects.toThrow(/priorSimilarInvestigations\(dataSet:\): There is no such record/);
});
