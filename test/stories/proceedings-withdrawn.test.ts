import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('an officer against whom the proceedings were withdrawn is shown neither as proven nor as cleared', async () => {
  const query = `{ matter(id: "matter/story-withdrawn") {
    allegations { nodes {
      status
      before: statusOn(day: "2019-01-14") { status }
      onTheDay: statusOn(day: "2019-01-15") { status }
    } }
    hearings { nodes { occurrence findings { nodes { result status severity outcome { kind } } } } }
    criminalProceedings { nodes { charges { offence plea verdict } sentences { kind } } }
  } }`;
  expect(await ask(query)).toEqual({
    matter: {
      allegations: {
        nodes: [{ status: 'WITHDRAWN', before: { status: 'ALLEGED' }, onTheDay: { status: 'WITHDRAWN' } }],
      },
      hearings: {
        nodes: [
          {
            occurrence: 'HAPPENED',
            findings: {
              nodes: [{ result: 'WITHDRAWN', status: 'WITHDRAWN', severity: null, outcome: null }],
            },
          },
        ],
      },
      criminalProceedings: {
        nodes: [
          {
            charges: [{ offence: 'Criminal damage', plea: 'NONE', verdict: 'WITHDRAWN' }],
            sentences: [],
          },
        ],
      },
    },
  });
});

test('whoever counts proven or not proven does not count withdrawn proceedings', async () => {
  const query = `query ($status: [AllegationStatus!]!) { allegations(where: {
    matter: { id: { eq: "matter/story-withdrawn" } }, status: { in: $status }
  }) { totalCount } }`;
  expect(await ask(query, { status: ['PROVEN', 'NOT_PROVEN'] })).toEqual({ allegations: { totalCount: 0 } });
  expect(await ask(query, { status: ['WITHDRAWN'] })).toEqual({ allegations: { totalCount: 1 } });
});
