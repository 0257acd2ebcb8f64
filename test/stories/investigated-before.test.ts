import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('an officer investigated before is shown with each investigation, what it came before, and how similar it was', async () => {
  const query = `{ officer(id: "officer/story-beforeone") {
    repeatAllegation
    priorSimilarInvestigation
    priorInvestigations { totalCount completeness nodes {
      investigation { matter { id } }
      before { words }
      certainty
      similar
      began { edtf }
      result
      interval { minDays maxDays minMonths maxMonths }
    } }
  } }`;
  const stop = { investigation: { matter: { id: 'matter/story-beforea' } }, began: { edtf: '2016-02-15' } };
  const surely = { certainty: 'DEFINITE' };
  expect(await ask(query)).toEqual({
    officer: {
      repeatAllegation: 'YES',
      priorSimilarInvestigation: 'YES',
      priorInvestigations: {
        totalCount: 3,
        completeness: 'OPEN',
        nodes: [
          {
            ...stop,
            ...surely,
            before: { words: 'Looked up an acquaintance.' },
            similar: 'NO',
            result: 'NO_FURTHER_ACTION',
            // From 15 February 2016 to the 1st and to the 28th of February 2017.
            interval: { minDays: 352, maxDays: 379, minMonths: 11.6, maxMonths: 12.5 },
          },
          {
            ...stop,
            ...surely,
            before: { words: 'Pushed a driver.' },
            // Of one family by their categories, and a source itself calls them similar, which is stronger.
            similar: 'STATED',
            result: 'NO_FURTHER_ACTION',
            interval: { minDays: 837, maxDays: 866, minMonths: 27.5, maxMonths: 28.5 },
          },
          {
            ...surely,
            investigation: { matter: { id: 'matter/story-beforeb' } },
            before: { words: 'Pushed a driver.' },
            similar: 'NO',
            began: null,
            result: 'NOT_STATED',
            // It began after the report of 1 March 2017, and at the latest on the day it ended, 30 September 2017.
            interval: { minDays: 244, maxDays: 486, minMonths: 8, maxMonths: 16 },
          },
        ],
      },
    },
  });
});

test('the first allegation has no investigation before it, its own included', async () => {
  const query = `{ matter(id: "matter/story-beforea") { allegations { nodes {
    priorInvestigations { totalCount }
  } } } }`;
  expect(await ask(query)).toEqual({
    matter: { allegations: { nodes: [{ priorInvestigations: { totalCount: 0 } }] } },
  });
});

test('an officer of whom no earlier investigation is known is neither a repeater nor known not to be one', async () => {
  const query = `query ($where: OfficerWhere!) {
    officers(where: { AND: [{ id: { in: ["officer/story-beforeone", "officer/story-opinionone"] } }, $where] }) {
      nodes { name }
    }
  }`;
  const names = async (where: object) => (await ask(query, { where }))['officers'];
  const repeated = { priorSimilarInvestigation: { eq: 'YES' } };
  expect(await names(repeated)).toEqual({ nodes: [{ name: 'Ines Holt' }] });
  expect(await names({ NOT: repeated })).toEqual({ nodes: [] });
  expect(await names({ priorSimilarInvestigation: { stated: false } })).toEqual({
    nodes: [{ name: 'Flora Colby' }],
  });
});
