import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('a unit that did not exist yet is charged with nothing, nor is its commander, and the answer says why', async () => {
  const query = `{
    allegation(id: "allegation/story-notyet-account") { attribution {
      certainty command posting { id } candidates { certainty } commanders { level }
    } }
    unit(id: "unit/story-cyber") {
      existed { startEarliest }
      allegations { totalCount }
      dayBefore: commandersOn(day: "2021-03-31") { certainty }
      firstDay: commandersOn(day: "2021-04-01") { certainty officer { name } }
      commands { nodes { officer { name } allegationsUnderCommand { totalCount } } }
    }
  }`;
  expect(await ask(query)).toEqual({
    allegation: {
      attribution: {
        certainty: null,
        command: 'UNIT_DID_NOT_EXIST',
        posting: null,
        candidates: [],
        commanders: [],
      },
    },
    unit: {
      existed: { startEarliest: '2021-04-01' },
      allegations: { totalCount: 0 },
      dayBefore: [],
      firstDay: [{ certainty: 'DEFINITE', officer: { name: 'Vera Ekman' } }],
      commands: {
        nodes: [{ officer: { name: 'Vera Ekman' }, allegationsUnderCommand: { totalCount: 0 } }],
      },
    },
  });
});

test('what is known of the command can be asked for in a filter, so that the three gaps are told apart', async () => {
  const query = `query ($command: CommandKnowledge!) { allegations(
    where: {
      attribution: { command: { eq: $command } }
      matter: { id: { in: ["matter/story-notyet", "matter/story-rank", "matter/story-herself"] } }
    }
  ) { nodes { matter { id } } } }`;
  const found = (...ids: readonly string[]) => ({
    allegations: { nodes: ids.map((id) => ({ matter: { id } })) },
  });
  expect(await ask(query, { command: 'UNIT_DID_NOT_EXIST' })).toEqual(found('matter/story-notyet'));
  expect(await ask(query, { command: 'NOT_KNOWN' })).toEqual(found('matter/story-rank'));
  expect(await ask(query, { command: 'KNOWN' })).toEqual(found('matter/story-herself'));
});
