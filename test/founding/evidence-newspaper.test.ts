import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';
import { evidence } from './evidence.js';

const ask = askOn(await libraryDatabase(['seed/cases']));

test('what the newspaper says in so many words, and what only follows from it, is told apart fact by fact', async () => {
  expect(await evidence(ask, 'source/met-shq03b')).toEqual({
    'EXPLICIT | paragraph 1 | committed a sackable offence, a misconduct hearing concluded today': [
      'hearing/met-1yw00n-hearing: occurrence',
    ],
    'IMPLIED | paragraph 1 | sackable offence': [
      'finding/met-1yw00n-hearing-messages: allegation, result, severity',
    ],
    'IMPLIED | paragraphs 1, 12 and 13 | a misconduct hearing concluded today': [
      'statement/met-1yw00n-outcome: saidOn',
      'statement/met-1yw00n-zero-tolerance: saidOn',
    ],
    'EXPLICIT | paragraph 2 | Syed Ali': ['officer/met-zxtc7d: kind, name'],
    'EXPLICIT | paragraph 2 | Westminster Magistrates Court': ['court/met-1vg0sk: kind, name'],
    'EXPLICIT | paragraph 2 | almost 450 messages over the course of ten days in 2020': [
      'contact/met-1yw00n-messages-messages: messages',
    ],
    'EXPLICIT | paragraph 2 | arrested on July 23 of that year': [
      'criminalproceeding/met-1yw00n-harassment: arrestedOn',
    ],
    'EXPLICIT | paragraph 2 | messages': ['contact/met-1yw00n-messages-messages: medium'],
    'EXPLICIT | paragraph 2 | only stopping when he was arrested on July 23 of that year': [
      'allegation/met-1yw00n-messages: conduct',
    ],
    'EXPLICIT | paragraph 3 | Ali pled guilty to harassment': ['allegation/met-1yw00n-messages: accused'],
    'EXPLICIT | paragraph 3 | Ali pled guilty to harassment at court on March 24 this year': [
      'charge/met-1yw00n-harassment-harassment: offence, plea, pleadedOn',
      'criminalproceeding/met-1yw00n-harassment: defendant',
    ],
    'EXPLICIT | paragraph 3 | resigned from police work in Redbridge, Havering and Barking and Dagenham on April 30':
      ['posting/met-zxtc7d-east-area: period', 'service/met-zxtc7d-met: leaving, period'],
    'IMPLIED | paragraph 3': [
      'charge/met-1yw00n-harassment-harassment: verdict',
      'posting/met-zxtc7d-east-area: role, unit',
    ],
    'EXPLICIT | paragraph 4 | now has a restraining order against him': [
      'courtorder/met-1yw00n-harassment-restraining: kind, protectsVictim',
    ],
    'EXPLICIT | paragraph 4 | working as a counter-terrorism officer in 2015': [
      'posting/met-zxtc7d-counter-terrorism: duty, period, role',
    ],
    'EXPLICIT | paragraph 5': ['allegation/met-1yw00n-messages: victims'],
    'EXPLICIT | paragraph 5 | Assistant Commissioner Helen Ball': ['officer/met-j3x0v9: kind, name'],
    'EXPLICIT | paragraph 5 | chair Assistant Commissioner Helen Ball': [
      'seat/met-1yw00n-hearing-chair: holder, rankThen, role',
    ],
    'EXPLICIT | paragraph 5 | continued to send messages after being told he should stop': [
      'allegation/met-1yw00n-messages: words',
      'contact/met-1yw00n-messages-messages: continuedAfterRefusal',
    ],
    'IMPLIED | paragraph 5': ['seat/met-1yw00n-hearing-chair: chairKind'],
    'EXPLICIT | paragraph 6': ['remark/met-1yw00n-hearing-law: capacity, speaker, words'],
    'EXPLICIT | paragraph 7': [
      'a victim: metThrough',
      'remark/met-1yw00n-hearing-harm: capacity, speaker, words',
    ],
    'EXPLICIT | paragraph 7 | He had been given the victim’s number in the course of his policing duties': [
      'contact/met-1yw00n-messages-messages: contactDataObtained',
    ],
    'EXPLICIT | paragraph 7 | former PS Ali': ['posting/met-zxtc7d-east-area: rank'],
    'EXPLICIT | paragraph 8': ['remark/met-1yw00n-hearing-reputation: capacity, speaker, words'],
    'EXPLICIT | paragraph 9': ['remark/met-1yw00n-hearing-confidence: capacity, speaker, words'],
    'EXPLICIT | paragraph 10': [
      'remark/met-1yw00n-hearing-intent: capacity, speaker, words',
      'remark/met-1yw00n-hearing-remorse: capacity, speaker, words',
    ],
    'EXPLICIT | paragraph 11': ['remark/met-1yw00n-hearing-mitigation: capacity, speaker, words'],
    'EXPLICIT | paragraph 12': [
      'area/met-163x2b: kind, name',
      'area/met-4k7jjq: kind, name',
      'area/met-c4c85n: kind, name',
    ],
    'EXPLICIT | paragraph 12 | BCU commander for the East Area which covers Barking and Dagenham, Havering and Redbridge':
      [
        'coverage/met-xy7ktc-barking-and-dagenham: area, period',
        'coverage/met-xy7ktc-havering: area, period',
        'coverage/met-xy7ktc-redbridge: area, period',
        'unit/met-xy7ktc: force, kind, name',
      ],
    'EXPLICIT | paragraph 12 | Chief superintendent Stephen Clayman, BCU commander for the East Area': [
      'officer/met-hskt2h: kind, name',
      'posting/met-hskt2h-command: rank, role, unit',
    ],
    'EXPLICIT | paragraph 13 | had Ali still been in the Met': ['service/met-zxtc7d-met: force'],
    'EXPLICIT | paragraphs 12 and 13 | Chief superintendent Stephen Clayman, BCU commander for the East Area':
      [
        'statement/met-1yw00n-outcome: capacity, speaker, spokeFor, words',
        'statement/met-1yw00n-zero-tolerance: capacity, speaker, spokeFor, words',
      ],
    'IMPLIED | paragraph 12': ['posting/met-hskt2h-command: period'],
    'EXPLICIT | paragraph 13 | had Ali still been in the Met he would have been dismissed': [
      'outcome/met-1yw00n-hearing-messages: kind',
    ],
    'EXPLICIT | paragraph 14 | Former PS Ali did not attend the hearing and was not represented by any legal counsel':
      ['appearance/met-1yw00n-hearing-accused: attended, officer, represented'],
    'EXPLICIT | paragraph 15 | On May 12 at Westminster Magistrates’ Court, Ali was given a six-week prison sentence, suspended for 18 months, and ordered to do 200 hours of unpaid work':
      [
        'criminalproceeding/met-1yw00n-harassment: court',
        'sentence/met-1yw00n-harassment-sentence: kind, sentencedOn, suspendedFor, term, unpaidWorkHours',
      ],
  });
});
