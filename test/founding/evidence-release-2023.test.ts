import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';
import { evidence } from './evidence.js';

const ask = askOn(await libraryDatabase(['seed/cases']));

test('what the release of 2023 says in so many words, and what only follows from it, is told apart fact by fact', async () => {
  expect(await evidence(ask, 'source/met-v2c6ch')).toEqual({
    'EXPLICIT | London Metropolitan Police': ['force/met-dt217a: name'],
    IMPLIED: ['force/met-dt217a: country', 'matter/met-mhq0sh: regime'],
    'EXPLICIT | paragraph 1 | a victim of crime': ['a victim: context'],
    'EXPLICIT | paragraph 1 | inappropriate advances towards a victim of crime via text message': [
      'contact/met-mhq0sh-advances-messages: medium',
    ],
    'EXPLICIT | paragraph 1 | persistent and inappropriate advances towards a victim of crime via text message':
      ['allegation/met-mhq0sh-advances: words'],
    'EXPLICIT | paragraph 1 | towards a victim of crime': ['allegation/met-mhq0sh-advances: victims'],
    'EXPLICIT | paragraph 2 | A misconduct hearing found gross misconduct proven against PC Ashley Bashar': [
      'finding/met-mhq0sh-hearing-advances: allegation, result, severity',
    ],
    'EXPLICIT | paragraph 2 | North Area Command Unit': ['unit/met-4t6n8b: force, name'],
    'EXPLICIT | paragraph 2 | PC Ashley Bashar': ['officer/met-jg6c14: kind, name'],
    'EXPLICIT | paragraph 2 | PC Ashley Bashar, previously attached to North Area Command Unit': [
      'posting/met-jg6c14-north-area: rank, role, unit',
    ],
    'EXPLICIT | paragraph 3 | Detective Chief Superintendent Caroline Haines, responsible for policing in North Area':
      ['officer/met-wax4af: kind, name', 'posting/met-wax4af-command: rank, title, unit'],
    'EXPLICIT | paragraphs 3 to 5 | Detective Chief Superintendent Caroline Haines, responsible for policing in North Area':
      [
        'statement/met-mhq0sh-appalled: speaker, spokeFor, words',
        'statement/met-mhq0sh-duty: speaker, spokeFor, words',
        'statement/met-mhq0sh-welcome: speaker, spokeFor, words',
      ],
    'IMPLIED | paragraph 3': ['posting/met-wax4af-command: period, role'],
    'IMPLIED | paragraph 3 | responsible for policing in North Area': [
      'statement/met-mhq0sh-appalled: capacity',
      'statement/met-mhq0sh-duty: capacity',
      'statement/met-mhq0sh-welcome: capacity',
    ],
    'IMPLIED | paragraph 4 | today’s hearing': [
      'statement/met-mhq0sh-appalled: saidOn',
      'statement/met-mhq0sh-duty: saidOn',
      'statement/met-mhq0sh-welcome: saidOn',
    ],
    'IMPLIED | paragraph 5 | anyone who abuses their position in the way PC Bashar did': [
      'allegation/met-mhq0sh-advances: category',
    ],
    'EXPLICIT | paragraph 7 | He will now be placed on the College of Policing barred list': [
      'listentry/met-mhq0sh-barred: list, occurrence, officer',
    ],
    'EXPLICIT | paragraph 6 | On Thursday, 16 November an accelerated misconduct hearing was held which concluded PC Bashar breached police standards of professional behaviour in respect of discreditable conduct':
      [
        'finding/met-mhq0sh-hearing-advances: standards',
        'hearing/met-mhq0sh-hearing: heldOn, kind, occurrence',
      ],
    'EXPLICIT | paragraph 7 | PC Bashar would have been dismissed without notice had he still been serving': [
      'outcome/met-mhq0sh-hearing-advances: kind, withoutNotice',
    ],
    'EXPLICIT | paragraph 8 | an allegation received by the Met’s Directorate of Professional Standards in November 2022':
      ['matter/met-mhq0sh: received, receivedBy'],
    'EXPLICIT | paragraph 8 | between April 2020 and November 2020, PC Bashar had made a number of inappropriate advances towards a victim of crime':
      [
        'allegation/met-mhq0sh-advances: accused, conduct, words',
        'contact/met-mhq0sh-advances-messages: period',
      ],
    'IMPLIED | paragraphs 8 and 9 | After receiving the complaint, an immediate referral was made to the IOPC':
      ['referral/met-mhq0sh-iopc: referredOn'],
    'EXPLICIT | paragraph 9 | He had also provided the victim with his personal number': [
      'allegation/met-mhq0sh-advances: words',
    ],
    'EXPLICIT | paragraph 9 | an immediate referral was made to the IOPC which independently investigated': [
      'investigation/met-mhq0sh-iopc: body, mode',
      'referral/met-mhq0sh-iopc: to',
    ],
    'EXPLICIT | paragraph 9 | feel uncomfortable, often questioning': [
      'allegation/met-mhq0sh-advances: words',
    ],
    'EXPLICIT | paragraph 9 | numerous messages of an increasingly personal nature': [
      'contact/met-mhq0sh-advances-messages: messages',
    ],
    'IMPLIED | paragraph 9 | After receiving the complaint': ['matter/met-mhq0sh: origin'],
    'EXPLICIT | paragraph 10 | PC Bashar received further training as recommended by the IOPC': [
      'investigation/met-0t3btx-iopc: result',
      'recommendation/met-0t3btx-iopc-training: followed, madeBy, words',
    ],
    'EXPLICIT | paragraph 10 | a similar allegation that he contacted a victim of crime using his personal phone':
      [
        'allegation/met-0t3btx-contact: accused, statedSimilarTo, victims, words',
        'contact/met-0t3btx-contact-telephone: device',
      ],
    'EXPLICIT | paragraph 10 | a victim of crime': ['a victim: context'],
    'EXPLICIT | paragraph 10 | the subject of a previous IOPC investigation in 2018': [
      'investigation/met-0t3btx-iopc: body',
    ],
    'IMPLIED | paragraph 10 | a previous IOPC investigation in 2018': [
      'investigation/met-0t3btx-iopc: began',
    ],
    'EXPLICIT | paragraph 11 | He resigned from the Met in November 2022': [
      'service/met-jg6c14-met: force, leaving, period',
    ],
    'IMPLIED | paragraph 11': ['posting/met-jg6c14-north-area: period'],
  });
});
