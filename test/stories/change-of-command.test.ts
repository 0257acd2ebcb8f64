import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('conduct that spans a change of command shows both commanders, and those of the units above', async () => {
  const query = `{ allegation(id: "allegation/story-change-rota") {
    attribution {
      certainty
      command
      posting { unit { name } }
      commanders { level certainty officer { name } posting { rank unit { name } } }
    }
  } }`;
  const commander = (level: number, name: string, rank: string, unit: string) => ({
    level,
    certainty: 'DEFINITE',
    officer: { name },
    posting: { rank, unit: { name: unit } },
  });
  expect(await ask(query)).toEqual({
    allegation: {
      attribution: {
        certainty: 'DEFINITE',
        command: 'KNOWN',
        posting: { unit: { name: 'Hexby Station' } },
        commanders: [
          commander(0, 'Ellen Brook', 'INSPECTOR', 'Hexby Station'),
          commander(0, 'Chidi Abara', 'INSPECTOR', 'Hexby Station'),
          commander(1, 'Josip Calder', 'SUPERINTENDENT', 'North Division'),
          commander(2, 'Inez Duarte', 'ASSISTANT_CHIEF_CONSTABLE', 'Territorial Operations'),
        ],
      },
    },
  });
});

test('a unit has one commander on the last day of the old command, and another on the next', async () => {
  const query = `{ unit(id: "unit/story-hexby") {
    lastDay: commandersOn(day: "2019-03-15") { certainty officer { name } }
    nextDay: commandersOn(day: "2019-03-16") { certainty officer { name } }
    beforeBoth: commandersOn(day: "2015-12-31") { certainty officer { name } }
  } }`;
  expect(await ask(query)).toEqual({
    unit: {
      lastDay: [{ certainty: 'DEFINITE', officer: { name: 'Chidi Abara' } }],
      nextDay: [{ certainty: 'DEFINITE', officer: { name: 'Ellen Brook' } }],
      beforeBoth: [],
    },
  });
});

test('a command whose first and last year alone are known is certain between them, and possible within them', async () => {
  const query = `{ unit(id: "unit/story-north") {
    inFirstYear: commandersOn(day: "2017-06-30") { certainty officer { name } }
    between: commandersOn(day: "2018-01-01") { certainty officer { name } }
    inLastYear: commandersOn(day: "2021-12-31") { certainty officer { name } }
    after: commandersOn(day: "2022-01-01") { certainty officer { name } }
  } }`;
  const calder = (certainty: string) => [{ certainty, officer: { name: 'Josip Calder' } }];
  expect(await ask(query)).toEqual({
    unit: {
      inFirstYear: calder('POSSIBLE'),
      between: calder('DEFINITE'),
      inLastYear: calder('POSSIBLE'),
      after: [],
    },
  });
});

test('a unit is charged with an allegation where the officer was posted, and not once more in the units above', async () => {
  const query = `query ($unit: ID!) { unit(id: $unit) {
    allegations(where: { matter: { id: { eq: "matter/story-change" } } }) { totalCount nodes { words } }
  } }`;
  const none = { unit: { allegations: { totalCount: 0, nodes: [] } } };
  expect(await ask(query, { unit: 'unit/story-hexby' })).toEqual({
    unit: { allegations: { totalCount: 1, nodes: [{ words: 'Swapped shifts for favours.' }] } },
  });
  expect(await ask(query, { unit: 'unit/story-north' })).toEqual(none);
  expect(await ask(query, { unit: 'unit/story-territorial' })).toEqual(none);
});
