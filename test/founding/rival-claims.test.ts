import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';
import { knownOperation } from './known-operation.js';
import { nodes } from './nodes.js';

const ask = askOn(await libraryDatabase(['seed/cases']));

const claim = (position: number, value: string, citation: object): object => ({
  position,
  value,
  preferred: false,
  reason: null,
  citations: nodes(citation),
});

const external = (publisher: string): object => ({
  quote: null,
  basis: 'EXTERNAL',
  source: { title: null, publisher },
});

const COUNTS = {
  fact: 'messages',
  claims: [
    claim(1, 'almost 450 over the course of ten days', {
      quote: 'almost 450 messages over the course of ten days in 2020',
      basis: 'EXPLICIT',
      source: { title: null, publisher: 'A local newspaper, not named in the text' },
    }),
    claim(
      2,
      'no number: unwanted contact from May to July 2020',
      external('Metropolitan Police, as carried by emergency-services.news'),
    ),
    claim(
      3,
      'nearly 500 over ten weeks, 450 of them in ten days',
      external('Yellow Advertiser (yellowad.co.uk)'),
    ),
  ],
};

test('three reports count Ali’s messages in three ways: all are kept, and none is made the right one', async () => {
  const none = (id: string): object => ({ id, conflicts: [] });
  expect(await ask(knownOperation('RivalClaims'), { id: 'matter/met-1yw00n' })).toEqual({
    matter: {
      ...none('matter/met-1yw00n'),
      allegations: nodes({
        ...none('allegation/met-1yw00n-messages'),
        contacts: nodes({ id: 'contact/met-1yw00n-messages-messages', conflicts: [COUNTS] }),
        accused: { services: nodes(none('service/met-zxtc7d-met')) },
      }),
      investigations: nodes(none('investigation/met-1yw00n-professional-standards')),
      hearings: nodes({
        ...none('hearing/met-1yw00n-hearing'),
        seats: [none('seat/met-1yw00n-hearing-chair')],
      }),
      criminalProceedings: nodes({ sentences: [none('sentence/met-1yw00n-harassment-sentence')] }),
    },
  });
});

test('a fact in dispute is neither given a value nor called not stated', async () => {
  const query = `{
    allegation(id: "allegation/met-1yw00n-messages") {
      contacts { nodes { messages { text least most } notStated } }
    }
  }`;
  expect((await ask(query))['allegation']).toEqual({
    contacts: nodes({ messages: null, notStated: [] }),
  });
});
