import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

const tench = (certainty: string) => ({ certainty, officer: { name: 'Alba Tench' } });

test('a command known by two mentions is certain between them, and only possible beyond', async () => {
  const query = `{ unit(id: "unit/story-lowmere") {
    longBefore: commandersOn(day: "2010-01-01") { certainty officer { name } }
    dayBefore: commandersOn(day: "2018-02-28") { certainty officer { name } }
    firstMention: commandersOn(day: "2018-03-01") { certainty officer { name } }
    lastMention: commandersOn(day: "2019-06-30") { certainty officer { name } }
    dayAfter: commandersOn(day: "2019-07-01") { certainty officer { name } }
  } }`;
  expect(await ask(query)).toEqual({
    unit: {
      longBefore: [tench('POSSIBLE')],
      dayBefore: [tench('POSSIBLE')],
      firstMention: [tench('DEFINITE')],
      lastMention: [tench('DEFINITE')],
      // Rolf Byrne may have begun long before the day on which he is mentioned.
      dayAfter: [tench('POSSIBLE'), { certainty: 'POSSIBLE', officer: { name: 'Rolf Byrne' } }],
    },
  });
});

test('no command reaches past the first day of another that is certain', async () => {
  const query = `{ unit(id: "unit/story-lowmere") {
    dayBefore: commandersOn(day: "2021-05-09") { certainty officer { name } }
    mention: commandersOn(day: "2021-05-10") { certainty officer { name } posting { role title rank } }
    dayAfter: commandersOn(day: "2021-05-11") { certainty officer { name } }
  } }`;
  const byrne = (certainty: string) => ({ certainty, officer: { name: 'Rolf Byrne' } });
  expect(await ask(query)).toEqual({
    unit: {
      dayBefore: [tench('POSSIBLE'), byrne('POSSIBLE')],
      mention: [
        {
          ...byrne('DEFINITE'),
          posting: {
            role: 'ACTING_COMMANDER',
            title: 'Temporary Chief Superintendent',
            rank: 'SUPERINTENDENT',
          },
        },
      ],
      dayAfter: [byrne('POSSIBLE')],
    },
  });
});

test('conduct between the mentions stands surely under the command, conduct outside only possibly', async () => {
  const query = `{ matter(id: "matter/story-mentions") { allegations(sort: { conduct: ASC }) { nodes {
    conduct { edtf }
    attribution { certainty command commanders { level certainty officer { name } } }
  } } } }`;
  const under = (edtf: string, ...commanders: readonly (readonly [string, string])[]) => ({
    conduct: { edtf },
    attribution: {
      certainty: 'DEFINITE',
      command: 'KNOWN',
      commanders: commanders.map(([certainty, name]) => ({ level: 0, certainty, officer: { name } })),
    },
  });
  expect(await ask(query)).toEqual({
    matter: {
      allegations: {
        nodes: [
          under('2018-07', ['DEFINITE', 'Alba Tench']),
          under('2020-01', ['POSSIBLE', 'Alba Tench'], ['POSSIBLE', 'Rolf Byrne']),
          under('2021-05-10', ['DEFINITE', 'Rolf Byrne']),
        ],
      },
    },
  });
});

test('mentions are not turned into a period: what they leave open is null', async () => {
  const query = `{ officer(id: "officer/story-mentionsone") { postings { nodes {
    period { edtf startEarliest startLatest endEarliest endLatest ongoing }
    reach { edtf startEarliest startLatest endEarliest endLatest ongoing }
  } } } }`;
  const period = {
    edtf: null,
    startEarliest: null,
    startLatest: '2018-03-01',
    endEarliest: '2019-06-30',
    endLatest: null,
    ongoing: 'NOT_STATED',
  };
  expect(await ask(query)).toEqual({
    officer: { postings: { nodes: [{ period, reach: { ...period, endLatest: '2021-05-09' } }] } },
  });
});

test('what an acting commander said is found with the unit for which it was said', async () => {
  const query = `{ search(text: "police property") { nodes { ... on Statement {
    words speaker { name } capacity spokeFor { name } saidOn { edtf } matter { id }
  } } } }`;
  expect(await ask(query)).toEqual({
    search: {
      nodes: [
        {
          words: 'Notebooks are police property.',
          speaker: { name: 'Rolf Byrne' },
          capacity: 'COMMANDER',
          spokeFor: { name: 'Lowmere' },
          saidOn: { edtf: '2021-05-10' },
          matter: { id: 'matter/story-mentions' },
        },
      ],
    },
  });
});
