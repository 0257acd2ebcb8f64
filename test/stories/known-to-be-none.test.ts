import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('"there was no hearing" is told from "nobody says whether there was one"', async () => {
  const query = `query ($id: ID!) { matter(id: $id) {
    referrals { totalCount completeness }
    hearings { totalCount completeness }
    investigations { completeness }
    citations(fact: "hearings") { nodes { quote } }
    notStated
  } }`;
  const none = { totalCount: 0, completeness: 'COMPLETE' };
  const open = { totalCount: 0, completeness: 'OPEN' };
  const ofAllegation = [
    'category',
    'determinations',
    'findings',
    'priorInvestigations',
    'resignedBeforeHearing',
    'victims',
  ];
  const ofMatter = [
    'closed',
    'closedWithoutReferral',
    'criminalProceedings',
    'investigations',
    'listEntries',
    'origin',
    'receivedBy',
  ];
  const missing = (...fields: readonly string[]) =>
    [...ofAllegation.map((field) => `Allegation.${field}`), ...ofMatter, ...fields].sort();
  expect(await ask(query, { id: 'matter/story-none1' })).toEqual({
    matter: {
      referrals: none,
      hearings: none,
      investigations: { completeness: 'OPEN' },
      citations: { nodes: [{ quote: 'It was neither referred nor heard' }] },
      notStated: missing('regime', 'statements', 'victims'),
    },
  });
  expect(await ask(query, { id: 'matter/story-none2' })).toEqual({
    matter: {
      referrals: open,
      hearings: open,
      investigations: { completeness: 'OPEN' },
      citations: { nodes: [] },
      notStated: missing('hearings', 'referrals', 'regime', 'statements', 'victims'),
    },
  });
});

test('a filter for matters without a hearing finds only the one that is known to have none, and so does its NOT', async () => {
  const query = `query ($where: MatterWhere!) {
    matters(where: { AND: [{ id: { in: ["matter/story-none1", "matter/story-none2"] } }, $where] }) { nodes { id } }
  }`;
  const found = async (where: object) => (await ask(query, { where }))['matters'];
  const only = (...keys: readonly string[]) => ({
    nodes: keys.map((key) => ({ id: `matter/story-${key}` })),
  });
  const held = { occurrence: { eq: 'HAPPENED' } };
  expect(await found({ hearings: { none: held } })).toEqual(only('none1'));
  expect(await found({ hearings: { some: held } })).toEqual(only());
  // Of the other matter it is neither true nor false that it was heard.
  expect(await found({ NOT: { hearings: { some: held } } })).toEqual(only('none1'));
  expect(await found({ NOT: { hearings: { none: held } } })).toEqual(only());
  expect(await found({ hearings: { stated: false } })).toEqual(only('none2'));
  expect(await found({ hearings: { stated: true } })).toEqual(only('none1'));
});

test('a data set says of what it is complete, so that an absent row can be read', async () => {
  const query = `{ datasets { id kind completeFor { collection period { edtf } } } }`;
  expect(await ask(query)).toEqual({
    datasets: [
      {
        id: 'dataset/story',
        kind: 'CASE_LIBRARY',
        completeFor: [{ collection: 'Unit.memberships', period: { edtf: '2010/2020' } }],
      },
      { id: 'dataset/met', kind: 'CASE_LIBRARY', completeFor: [] },
    ],
  });
});
