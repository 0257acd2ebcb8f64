import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { patternDatabase } from './pattern-database.js';

const ask = askOn(await patternDatabase());

const used = (statuses: string) => `{ contactThroughDuty(dataSet: "dataset/records", statuses: ${statuses}) {
  totalCount
  nodes { contact { id } }
} }`;

async function contacts(statuses: string): Promise<readonly string[]> {
  const { contactThroughDuty } = (await ask(used(statuses))) as {
    readonly contactThroughDuty: { readonly nodes: readonly { readonly contact: { readonly id: string } }[] };
  };
  return contactThroughDuty.nodes.map(({ contact }) => contact.id.replace('contact/records-', ''));
}

test('Syed Ali used a number that he had been given through his duties; of Ashley Bashar no source says so', async () => {
  const query = `{ contactThroughDuty {
    counts
    totalCount
    restsOn { definite possible notStated { fact records of } }
    nodes {
      certainty
      officer { name }
      medium
      device
      continuedAfterRefusal
      reached
      period { edtf }
      contact { citations(fact: "contactDataObtained") { nodes { quote } } }
      evidence { __typename ... on Node { id } }
    }
  } }`;
  expect(await ask(query)).toEqual({
    contactThroughDuty: {
      counts: 'RECORD',
      totalCount: 1,
      restsOn: {
        definite: 1,
        possible: 0,
        notStated: [{ fact: 'Contact.contactDataObtained', records: 2, of: 3 }],
      },
      nodes: [
        {
          certainty: 'DEFINITE',
          officer: { name: 'Syed Ali' },
          medium: 'MESSAGE',
          device: 'WORK',
          continuedAfterRefusal: 'YES',
          reached: 'WOULD_HAVE_BEEN_DISMISSED',
          period: { edtf: '2020-05/2020-07' },
          contact: {
            citations: {
              nodes: [
                { quote: 'He had been given the victim’s number in the course of his policing duties' },
              ],
            },
          },
          evidence: [
            { __typename: 'Allegation', id: 'allegation/met-1yw00n-messages' },
            { __typename: 'Contact', id: 'contact/met-1yw00n-messages-messages' },
          ],
        },
      ],
    },
  });
});

test('a contact counts only where a source says that the data came through duty, not where the two met through duty', async () => {
  expect(await contacts('ALL')).toEqual([
    'quashedcontact-mails-mails',
    'numbers-texts-texts',
    'unknownsender-notes-notes',
    // When the calls were made no source says, so they come last.
    'numbers-calls-calls',
  ]);
});

test('a quashed finding is no longer proven, though there was a case to answer', async () => {
  expect(await contacts('CASE_TO_ANSWER')).toEqual(['quashedcontact-mails-mails', 'numbers-texts-texts']);
  expect(await contacts('PROVEN')).toEqual(['numbers-texts-texts']);
});

test('a contact of an allegation against nobody in particular is shown without an officer', async () => {
  const query = `{ contactThroughDuty(dataSet: "dataset/records", where: { medium: { eq: IN_PERSON } }) {
    nodes { officer { id } allegation { matter { id } } }
  } }`;
  expect(await ask(query)).toEqual({
    contactThroughDuty: {
      nodes: [{ officer: null, allegation: { matter: { id: 'matter/records-unknownsender' } } }],
    },
  });
});

test('sources that copy one another are one, and each record of the evidence has to rest on so many', async () => {
  const query = `{ contactThroughDuty(dataSet: "dataset/records", minimumSources: 2) {
    definition
    nodes { contact { id } independentSources }
  } }`;
  expect(await ask(query)).toEqual({
    contactThroughDuty: {
      definition: expect.stringContaining('2 independent sources') as unknown,
      nodes: [{ contact: { id: 'contact/records-numbers-texts-texts' }, independentSources: 2 }],
    },
  });
  const refused = ask('{ contactThroughDuty(minimumSources: 21) { totalCount } }');
  await expect(refused).rejects.toThrow(/contactThroughDuty\(minimumSources:\): 21 .* from 1 to 20/);
});
