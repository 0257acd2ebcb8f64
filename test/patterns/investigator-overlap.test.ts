import { expect, test } from '@jest/globals';
import { askUnits } from './units-ask.js';

const ask = await askUnits();
const FIELDS =
  'role certainty person { name } accused { name } unit { name } shared { startEarliest endLatest }';

test('whoever acted and had served beside the accused before: one shared day is enough, a later posting is not', async () => {
  const query = `{ investigatorOverlap(dataSet: "dataset/units") {
    totalCount
    restsOn { definite possible }
    nodes { ${FIELDS} }
  } }`;
  const row = (
    role: string,
    names: string,
    startEarliest: string,
    endLatest: string,
    certainty = 'DEFINITE',
  ) => {
    const [person, accused] = names.split(' ').map((name) => ({ name }));
    return {
      role,
      certainty,
      person,
      accused,
      unit: { name: 'Harbour' },
      shared: { startEarliest, endLatest },
    };
  };
  expect(await ask(query)).toEqual({
    investigatorOverlap: {
      totalCount: 5,
      restsOn: { definite: 2, possible: 3 },
      nodes: [
        row('INVESTIGATOR', 'Gale Adair', '2018-02-01', '2019-06-30'),
        row('INVESTIGATOR', 'Gale Bell', '2019-01-01', '2019-12-31', 'POSSIBLE'),
        row('MEMBER', 'Kemp Adair', '2019-06-30', '2019-06-30'),
        row('MEMBER', 'Kemp Bell', '2019-06-30', '2020-12-31', 'POSSIBLE'),
        row('MEMBER', 'Jude Bell', '2019-07-01', '2020-12-31', 'POSSIBLE'),
      ],
    },
  });
});

test('one part can be asked for, each row with both postings and the allegations as its evidence', async () => {
  const query = `{ investigatorOverlap(dataSet: "dataset/units", roles: [MEMBER], certainty: DEFINITE) {
    nodes { person { name } evidence { __typename } }
  } }`;
  const types = ['Allegation', 'Allegation', 'Posting', 'Posting', 'Seat'].map((name) => ({
    __typename: name,
  }));
  expect(await ask(query)).toEqual({
    investigatorOverlap: { nodes: [{ person: { name: 'Kemp' }, evidence: types }] },
  });
});

test('no part at all is refused', async () => {
  await expect(ask('{ investigatorOverlap(roles: []) { totalCount } }')).rejects.toThrow(
    /investigatorOverlap\(roles:\): It names no role/,
  );
});
