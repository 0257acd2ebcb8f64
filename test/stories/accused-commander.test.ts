import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('an accused commander is not left out of the commanders then', async () => {
  const query = `{ allegation(id: "allegation/story-herself-hospitality") {
    accused { name }
    attribution {
      certainty
      command
      posting { role unit { name } }
      commanders { level certainty officer { name } posting { id } }
    }
  } }`;
  expect(await ask(query)).toEqual({
    allegation: {
      accused: { name: 'Greta Lund' },
      attribution: {
        certainty: 'DEFINITE',
        command: 'KNOWN',
        posting: { role: 'COMMANDER', unit: { name: 'Harbour' } },
        commanders: [
          {
            level: 0,
            certainty: 'DEFINITE',
            officer: { name: 'Greta Lund' },
            posting: { id: 'posting/story-herselfone-command' },
          },
        ],
      },
    },
  });
});

test('the way from a commander to allegations under the command, and back to the accused, is not cut off', async () => {
  const query = `{ unit(id: "unit/story-harbour") {
    commands { nodes {
      officer { name }
      allegationsUnderCommand { nodes { accused { name allegations { nodes { words } } } } }
    } }
    commandersOn(day: "2019-02-10") { certainty officer { name allegations { totalCount } } }
  } }`;
  const under = (name: string, words: string) => ({ accused: { name, allegations: { nodes: [{ words }] } } });
  expect(await ask(query)).toEqual({
    unit: {
      commands: {
        nodes: [
          {
            officer: { name: 'Greta Lund' },
            allegationsUnderCommand: {
              nodes: [
                // Of the other story in this unit: see renamed-unit.
                under('Yves Sorel', 'Let off a friend.'),
                under('Greta Lund', 'Accepted hospitality.'),
              ],
            },
          },
        ],
      },
      commandersOn: [
        { certainty: 'DEFINITE', officer: { name: 'Greta Lund', allegations: { totalCount: 1 } } },
      ],
    },
  });
});
