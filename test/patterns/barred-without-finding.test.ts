import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { patternDatabase } from './pattern-database.js';

const ask = askOn(await patternDatabase());

test('a barred entry without a standing finding is told from one with, accused by accused, and never from the advisory list', async () => {
  const query = `{ barredWithoutFinding(dataSet: "dataset/records") {
    counts
    totalCount
    restsOn { definite possible }
    nodes {
      finding
      occurrence
      enteredOn { edtf }
      officer { id }
      matter { id }
      entry { list }
      evidence { ... on Node { id } }
    }
  } }`;
  const officer = (id: string) => ({ officer: { id: `officer/records-${id}` } });
  const matter = (id: string) => ({ matter: { id: `matter/records-${id}` } });
  const evidence = (...ids: readonly string[]) => ({
    evidence: ids.map((id) => ({ id: id.replace('/', '/records-') })),
  });
  expect(await ask(query)).toEqual({
    barredWithoutFinding: {
      counts: 'RECORD',
      totalCount: 3,
      restsOn: { definite: 3, possible: 0 },
      nodes: [
        {
          finding: 'NONE',
          occurrence: 'HAPPENED',
          enteredOn: { edtf: '2018-01-01' },
          ...officer('parttime'),
          ...matter('unheard'),
          entry: { list: 'BARRED' },
          ...evidence('allegation/unheard-words', 'listentry/unheard-entry'),
        },
        {
          finding: 'NONE_STATED',
          occurrence: 'ANNOUNCED',
          enteredOn: { edtf: '2019' },
          ...officer('parttime'),
          ...matter('silent'),
          entry: { list: 'BARRED' },
          ...evidence('allegation/silent-words', 'listentry/silent-entry'),
        },
        {
          // The co-accused was found against; this officer was not.
          finding: 'NOT_STANDING',
          occurrence: 'HAPPENED',
          enteredOn: { edtf: '2020-05-21' },
          ...officer('secondofthem'),
          ...matter('twoaccused'),
          entry: { list: 'BARRED' },
          ...evidence(
            'allegation/twoaccused-other',
            'finding/twoaccused-hearing-other',
            'listentry/twoaccused-other',
          ),
        },
      ],
    },
  });
});

test('both founding cases have a finding behind their entries, so there is no row', async () => {
  expect(await ask('{ barredWithoutFinding { totalCount nodes { id } } }')).toEqual({
    barredWithoutFinding: { totalCount: 0, nodes: [] },
  });
});
