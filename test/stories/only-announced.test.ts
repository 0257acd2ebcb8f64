import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('what is only announced or was cancelled is shown as that, and decides nothing', async () => {
  const query = `{ matter(id: "matter/story-announced") {
    allegations { nodes {
      status
      resignedBeforeHearing
      afterCancelled: statusOn(day: "2025-01-15") { status certainty }
      afterAnnounced: statusOn(day: "2025-04-01") { status certainty }
    } }
    hearings { nodes { occurrence heldOn { edtf } heldWithin { earliest } findings { totalCount } } }
    listEntries { nodes { list occurrence enteredOn { edtf } officer { name } } }
    reportToHearing { minDays }
  } }`;
  const sure = { status: 'CASE_TO_ANSWER', certainty: 'DEFINITE' };
  const hearing = { heldWithin: null, findings: { totalCount: 0 } };
  expect(await ask(query)).toEqual({
    matter: {
      allegations: {
        nodes: [
          {
            status: 'CASE_TO_ANSWER',
            resignedBeforeHearing: 'NOT_STATED',
            afterCancelled: sure,
            afterAnnounced: sure,
          },
        ],
      },
      hearings: {
        nodes: [
          { ...hearing, occurrence: 'CANCELLED', heldOn: { edtf: '2025-01-14' } },
          { ...hearing, occurrence: 'ANNOUNCED', heldOn: { edtf: '2025-03' } },
        ],
      },
      listEntries: {
        nodes: [
          { list: 'BARRED', occurrence: 'ANNOUNCED', enteredOn: null, officer: { name: 'Frieda Zeller' } },
        ],
      },
      // No hearing was held, so there is no time to it.
      reportToHearing: null,
    },
  });
});

test('an officer whose entry is only announced is not found among those on the barred list', async () => {
  const query = `query ($occurrence: Occurrence!) { officers(where: {
    id: { eq: "officer/story-announcedone" }
    listEntries: { some: { list: { eq: BARRED }, occurrence: { eq: $occurrence } } }
  }) { nodes { name } } }`;
  expect(await ask(query, { occurrence: 'HAPPENED' })).toEqual({ officers: { nodes: [] } });
  expect(await ask(query, { occurrence: 'ANNOUNCED' })).toEqual({
    officers: { nodes: [{ name: 'Frieda Zeller' }] },
  });
});

test('hearings that were held do not include one that was announced or cancelled', async () => {
  const query = `query ($matter: ID!, $occurrence: [Occurrence!]!) { hearings(
    where: { matter: { id: { eq: $matter } }, occurrence: { in: $occurrence } }
  ) { totalCount } }`;
  const matter = 'matter/story-announced';
  expect(await ask(query, { matter, occurrence: ['HAPPENED'] })).toEqual({ hearings: { totalCount: 0 } });
  expect(await ask(query, { matter, occurrence: ['ANNOUNCED', 'CANCELLED'] })).toEqual({
    hearings: { totalCount: 2 },
  });
});
