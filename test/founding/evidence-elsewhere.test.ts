import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';
import { evidence } from './evidence.js';

const ask = askOn(await libraryDatabase(['seed/cases']));

// None of these texts is at hand, so none is quoted.

test('what only the release of 2021 says is marked as standing in another report: year, kind, order, lists', async () => {
  expect(await evidence(ask, 'source/met-wt39zy')).toEqual({
    EXTERNAL: [
      'allegation/met-1yw00n-messages: conduct',
      'charge/met-1yw00n-harassment-harassment: pleadedOn',
      'contact/met-1yw00n-messages-messages: device, messages, period',
      'courtorder/met-1yw00n-harassment-restraining: length',
      'finding/met-1yw00n-hearing-messages: standards',
      'hearing/met-1yw00n-hearing: heldOn, kind',
      'investigation/met-1yw00n-professional-standards: body',
      'listentry/met-1yw00n-barred: list, occurrence, officer',
      'matter/met-1yw00n: received',
      'outcome/met-1yw00n-hearing-messages: kind, withoutNotice',
      'posting/met-zxtc7d-east-area: period, role, unit',
      'sentence/met-1yw00n-harassment-sentence: compensationPounds, sentencedOn',
      'service/met-zxtc7d-met: leaving, period',
    ],
    IMPLIED: ['matter/met-1yw00n: regime'],
  });
});

test('the second newspaper is cited for its count of messages, and for nothing else', async () => {
  expect(await evidence(ask, 'source/met-3wm794')).toEqual({
    EXTERNAL: ['contact/met-1yw00n-messages-messages: messages'],
  });
});

test('the boroughs of North Area are marked as standing in another report', async () => {
  expect(await evidence(ask, 'source/met-8hha8x')).toEqual({
    EXTERNAL: [
      'area/met-5htkn0: kind, name',
      'area/met-t81514: kind, name',
      'coverage/met-4t6n8b-enfield: area, period',
      'coverage/met-4t6n8b-haringey: area, period',
      'unit/met-4t6n8b: existed, kind',
    ],
  });
});
