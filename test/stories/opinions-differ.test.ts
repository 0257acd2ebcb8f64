import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test("the investigator's opinion, the authority's determination and the panel's finding are three facts", async () => {
  const query = `{ allegation(id: "allegation/story-opinions-messages") {
    opinions { nodes { caseToAnswer severityAssessed givenOn { edtf } investigation { body } } }
    determinations { nodes { caseToAnswer severityAssessed determinedOn { edtf } authority } }
    findings { nodes { result severity standards outcome { kind months } } }
  } }`;
  expect(await ask(query)).toEqual({
    allegation: {
      opinions: {
        nodes: [
          {
            caseToAnswer: 'NO',
            severityAssessed: 'PRACTICE_REQUIRING_IMPROVEMENT',
            givenOn: { edtf: '2022-04-08' },
            investigation: { body: 'IOPC' },
          },
        ],
      },
      determinations: {
        nodes: [
          {
            caseToAnswer: 'YES',
            severityAssessed: 'MISCONDUCT',
            determinedOn: { edtf: '2022-05-16' },
            authority: 'Norlund Constabulary',
          },
        ],
      },
      findings: {
        nodes: [
          {
            result: 'PROVEN',
            severity: 'MISCONDUCT',
            standards: ['ORDERS_AND_INSTRUCTIONS'],
            outcome: { kind: 'WRITTEN_WARNING', months: 18 },
          },
        ],
      },
    },
  });
});

test('the opinion that there is no case to answer never becomes the status', async () => {
  const query = `{ allegation(id: "allegation/story-opinions-messages") {
    afterOpinion: statusOn(day: "2022-04-09") { status certainty }
    determined: statusOn(day: "2022-05-16") { status certainty }
    found: statusOn(day: "2022-10-11") { status certainty }
    status
  } }`;
  const sure = (status: string) => ({ status, certainty: 'DEFINITE' });
  expect(await ask(query)).toEqual({
    allegation: {
      afterOpinion: sure('UNDER_INVESTIGATION'),
      determined: sure('CASE_TO_ANSWER'),
      found: sure('PROVEN'),
      status: 'PROVEN',
    },
  });
});

test('the three can be found to disagree, and a search for agreement leaves the allegation out', async () => {
  const query = `query ($opinion: Answer!) { allegations(where: {
    opinions: { some: { caseToAnswer: { eq: $opinion } } }
    determinations: { some: { caseToAnswer: { eq: YES } } }
    findings: { some: { status: { eq: PROVEN } } }
    matter: { id: { eq: "matter/story-opinions" } }
  }) { nodes { id } } }`;
  expect(await ask(query, { opinion: 'NO' })).toEqual({
    allegations: { nodes: [{ id: 'allegation/story-opinions-messages' }] },
  });
  expect(await ask(query, { opinion: 'YES' })).toEqual({ allegations: { nodes: [] } });
});

test('who investigated, how it came there, what was recommended and what became of it are on record', async () => {
  const query = `{ matter(id: "matter/story-opinions") {
    referrals { nodes { kind to referredOn { edtf } } }
    investigations { nodes {
      mode result
      investigators { __typename name }
      recommendations { nodes { words madeBy madeOn { edtf } followed } }
    } }
    allegations { nodes { contacts { nodes {
      medium messages { text least most } contactDataObtained device continuedAfterRefusal
    } } } }
  } }`;
  expect(await ask(query)).toEqual({
    matter: {
      referrals: { nodes: [{ kind: 'CALL_IN', to: 'IOPC', referredOn: { edtf: '2021-09-20' } }] },
      investigations: {
        nodes: [
          {
            mode: 'DIRECTED',
            result: 'LEARNING_RECOMMENDATION',
            investigators: [{ __typename: 'OfficeHolder', name: 'Hector Dunmore' }],
            recommendations: {
              nodes: [
                {
                  words: 'Write down how informants may be contacted.',
                  madeBy: 'IOPC',
                  madeOn: { edtf: '2022-04-29' },
                  followed: 'NO',
                },
              ],
            },
          },
        ],
      },
      allegations: {
        nodes: [
          {
            contacts: {
              nodes: [
                {
                  medium: 'SOCIAL_MEDIA',
                  messages: { text: 'more than a hundred', least: 101, most: null },
                  contactDataObtained: 'OTHER',
                  device: 'PERSONAL',
                  continuedAfterRefusal: 'YES',
                },
              ],
            },
          },
        ],
      },
    },
  });
});
