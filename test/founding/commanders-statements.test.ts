import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase(['seed/cases']));

test('both commanders spoke on a matter of their unit: of Ali it is certain that he was there, of Bashar only possible', async () => {
  const query = `{ commandersStatements {
    totalCount
    nodes { certainty inCommand commander { name } unit { name } saidOn { edtf } matter { id } }
  } }`;
  const clayman = {
    certainty: 'DEFINITE',
    inCommand: 'YES',
    commander: { name: 'Stephen Clayman' },
    unit: { name: 'East Area' },
    saidOn: { edtf: '2021-08-17' },
    matter: { id: 'matter/met-1yw00n' },
  };
  const haines = {
    certainty: 'POSSIBLE',
    inCommand: 'YES',
    commander: { name: 'Caroline Haines' },
    unit: { name: 'North Area' },
    saidOn: { edtf: '2023-11-16' },
    matter: { id: 'matter/met-mhq0sh' },
  };
  expect(await ask(query)).toEqual({
    commandersStatements: { totalCount: 5, nodes: [clayman, clayman, haines, haines, haines] },
  });
});

test('no commander is charged with what happened before a day on which a source names him', async () => {
  const query = `{ mattersByCommander { nodes { certainty commander { name } matters possibleMatters } } }`;
  const possible = (name: string) => ({
    certainty: 'POSSIBLE',
    commander: { name },
    matters: 0,
    possibleMatters: 1,
  });
  expect(await ask(query)).toEqual({
    mattersByCommander: {
      nodes: expect.arrayContaining([possible('Stephen Clayman'), possible('Caroline Haines')]),
    },
  });
});

test('a library that is complete for nothing has no headcount', async () => {
  const query = `{ mattersByUnit { nodes { matters possibleMatters unit { name headcountOn(day: "2020-06-01") { officers } } } } }`;
  const unit = (name: string) => ({ name, headcountOn: null });
  expect(await ask(query)).toEqual({
    mattersByUnit: {
      nodes: [
        { matters: 1, possibleMatters: 0, unit: unit('East Area') },
        { matters: 0, possibleMatters: 1, unit: unit('North Area') },
      ],
    },
  });
});
