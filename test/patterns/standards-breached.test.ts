import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { patternDatabase } from './pattern-database.js';

const ask = askOn(await patternDatabase());

test('a standard is counted once for each allegation found proven, not for what was not proven or was quashed', async () => {
  const query = `{ standardsBreached(dataSet: "dataset/records") {
    counts
    totalCount
    nodes {
      standard certainty allegations matters officers of
      findings { totalCount nodes { id } } evidence { id }
    }
  } }`;
  const findings = (...ids: readonly string[]) => {
    const nodes = ids.map((id) => ({ id: `finding/records-${id}` }));
    return { certainty: 'DEFINITE', findings: { totalCount: ids.length, nodes }, evidence: nodes };
  };
  expect(await ask(query)).toEqual({
    standardsBreached: {
      counts: 'ALLEGATION',
      totalCount: 3,
      nodes: [
        {
          // Two allegations against one officer, one against police staff, one in another matter.
          standard: 'DISCREDITABLE_CONDUCT',
          allegations: 4,
          matters: 2,
          officers: 2,
          of: 5,
          ...findings(
            'numbers-hearing-texts',
            'twoaccused-hearing-again',
            'twoaccused-hearing-first',
            'twoaccused-hearing-staff',
          ),
        },
        {
          standard: 'FITNESS_FOR_DUTY',
          allegations: 1,
          matters: 1,
          officers: 1,
          of: 5,
          ...findings('twoaccused-hearing-again'),
        },
        {
          standard: 'CONFIDENTIALITY',
          allegations: 1,
          matters: 1,
          officers: 1,
          of: 5,
          ...findings('numbers-hearing-texts'),
        },
      ],
    },
  });
});

test('of the founding cases both findings were of discreditable conduct', async () => {
  expect(await ask('{ standardsBreached { nodes { standard allegations officers of } } }')).toEqual({
    standardsBreached: {
      nodes: [{ standard: 'DISCREDITABLE_CONDUCT', allegations: 2, officers: 2, of: 2 }],
    },
  });
});
