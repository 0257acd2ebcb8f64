import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';
import { nodes } from './nodes.js';

const ask = askOn(await libraryDatabase(['seed/cases']));

const QUERY = `query ($id: ID!) {
  allegation(id: $id) {
    category { scheme code } categoryInferred family resignedBeforeHearing
    statedSimilarTo { id }
    attribution { command commanders { level certainty officer { name } } }
    contacts {
      nodes {
        medium device contactDataObtained continuedAfterRefusal
        messages { text least most }
        period { edtf startEarliest startLatest endEarliest endLatest ongoing }
      }
    }
  }
}`;

test('Ali: messages by work phone, to a number had through duty, going on after refusal, May to July 2020', async () => {
  expect((await ask(QUERY, { id: 'allegation/met-1yw00n-messages' }))['allegation']).toEqual({
    category: null,
    categoryInferred: 'NOT_STATED',
    family: null,
    resignedBeforeHearing: 'YES',
    statedSimilarTo: [],
    attribution: {
      command: 'KNOWN',
      commanders: [{ level: 0, certainty: 'POSSIBLE', officer: { name: 'Stephen Clayman' } }],
    },
    contacts: nodes({
      medium: 'MESSAGE',
      device: 'WORK',
      contactDataObtained: 'DUTY',
      continuedAfterRefusal: 'YES',
      messages: null,
      period: {
        edtf: '2020-05/2020-07',
        startEarliest: '2020-05-01',
        startLatest: '2020-05-31',
        endEarliest: '2020-07-01',
        endLatest: '2020-07-31',
        ongoing: 'NO',
      },
    }),
  });
});

test('Bashar: numerous text messages, from which phone and to a number had how no source says', async () => {
  expect((await ask(QUERY, { id: 'allegation/met-mhq0sh-advances' }))['allegation']).toEqual({
    // The text has "abuses their position" and no code: an inference, marked as one.
    category: { scheme: 'IOPC', code: 'G' },
    categoryInferred: 'YES',
    family: 'ABUSE_OF_POSITION',
    resignedBeforeHearing: 'YES',
    statedSimilarTo: [],
    attribution: {
      command: 'KNOWN',
      commanders: [{ level: 0, certainty: 'POSSIBLE', officer: { name: 'Caroline Haines' } }],
    },
    contacts: nodes({
      medium: 'TEXT_MESSAGE',
      device: 'NOT_STATED',
      contactDataObtained: 'NOT_STATED',
      continuedAfterRefusal: 'NOT_STATED',
      messages: { text: 'numerous', least: null, most: null },
      period: {
        edtf: '2020-04/2020-11',
        startEarliest: '2020-04-01',
        startLatest: '2020-04-30',
        endEarliest: '2020-11-01',
        endLatest: '2020-11-30',
        ongoing: 'NO',
      },
    }),
  });
});

test('Bashar before: contact on a personal phone, called similar by the force, attributed to no unit', async () => {
  expect((await ask(QUERY, { id: 'allegation/met-0t3btx-contact' }))['allegation']).toEqual({
    category: null,
    categoryInferred: 'NOT_STATED',
    family: null,
    resignedBeforeHearing: 'NOT_STATED',
    statedSimilarTo: [{ id: 'allegation/met-mhq0sh-advances' }],
    attribution: { command: 'NO_UNIT', commanders: [] },
    contacts: nodes({
      medium: 'NOT_STATED',
      device: 'PERSONAL',
      contactDataObtained: 'NOT_STATED',
      continuedAfterRefusal: 'NOT_STATED',
      messages: null,
      period: null,
    }),
  });
});

test('an allegation is proven from the day of the hearing on, and before that it is only alleged', async () => {
  const on = async (day: string): Promise<unknown> => {
    const query = `query ($day: Date!) {
      allegation(id: "allegation/met-1yw00n-messages") { statusOn(day: $day) { status certainty possible } }
    }`;
    return (await ask(query, { day }))['allegation'];
  };
  expect(await on('2020-07-17')).toEqual({
    statusOn: { status: 'NOT_STATED', certainty: 'DEFINITE', possible: ['NOT_STATED'] },
  });
  // Investigated it was; since when no source says.
  expect(await on('2021-08-16')).toEqual({
    statusOn: { status: null, certainty: 'POSSIBLE', possible: ['ALLEGED', 'UNDER_INVESTIGATION'] },
  });
  expect(await on('2021-08-17')).toEqual({
    statusOn: { status: 'PROVEN', certainty: 'DEFINITE', possible: ['PROVEN'] },
  });
});
