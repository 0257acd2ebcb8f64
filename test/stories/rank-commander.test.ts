import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('an officer of the rank Commander is not made the commander of the unit', async () => {
  const query = `{
    allegation(id: "allegation/story-rank-speed") { attribution {
      certainty command posting { duty unit { name } } commanders { officer { name } }
    } }
    unit(id: "unit/story-roads") { commands { totalCount } commandersOn(day: "2017-03-01") { certainty } }
    officer(id: "officer/story-rankone") { postings { nodes {
      rank title role reach { startEarliest } commands { name } allegationsUnderCommand { totalCount }
    } } }
  }`;
  expect(await ask(query)).toEqual({
    allegation: {
      attribution: {
        certainty: 'DEFINITE',
        command: 'NOT_KNOWN',
        posting: { duty: 'motorcyclist', unit: { name: 'Roads Policing' } },
        commanders: [],
      },
    },
    unit: { commands: { totalCount: 0 }, commandersOn: [] },
    officer: {
      postings: {
        nodes: [
          {
            rank: 'COMMANDER',
            title: 'Commander',
            role: 'MEMBER',
            reach: null,
            commands: null,
            allegationsUnderCommand: { totalCount: 0 },
          },
        ],
      },
    },
  });
});

test('a unit of which no command is known is found neither as commanded nor as without commander', async () => {
  const query = `query ($where: UnitWhere!) {
    units(where: { AND: [{ id: { eq: "unit/story-roads" } }, $where] }) { totalCount }
  }`;
  const commanded = { commands: { some: { role: { eq: 'COMMANDER' } } } };
  const without = { commands: { none: { role: { eq: 'COMMANDER' } } } };
  const count = async (where: object) => (await ask(query, { where }))['units'];
  expect(await count(commanded)).toEqual({ totalCount: 0 });
  expect(await count(without)).toEqual({ totalCount: 0 });
  expect(await count({ NOT: without })).toEqual({ totalCount: 0 });
  expect(await count({ commands: { stated: false } })).toEqual({ totalCount: 1 });
});
