import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';
import { nodes } from './nodes.js';

const ask = askOn(await libraryDatabase(['seed/cases']));

const MET = { name: 'Metropolitan Police Service' };

test('both officers resigned, on the day and in the month that the sources give', async () => {
  const query = `{
    officers(where: { allegations: { stated: true } }) {
      nodes {
        name kind repeatAllegation
        services { nodes { leaving force { name } period { edtf startEarliest startLatest endEarliest endLatest ongoing } } }
      }
    }
  }`;
  const service = (edtf: string, endEarliest: string, endLatest: string): object =>
    nodes({
      leaving: 'RESIGNED',
      force: MET,
      // Nobody says when either joined: not after he left.
      period: { edtf, startEarliest: null, startLatest: endLatest, endEarliest, endLatest, ongoing: 'NO' },
    });
  expect((await ask(query))['officers']).toEqual(
    nodes(
      {
        name: 'Ashley Bashar',
        kind: 'CONSTABLE',
        repeatAllegation: 'YES',
        services: service('/2022-11', '2022-11-01', '2022-11-30'),
      },
      {
        name: 'Syed Ali',
        kind: 'CONSTABLE',
        repeatAllegation: 'NOT_STATED',
        services: service('/2021-04-30', '2021-04-30', '2021-04-30'),
      },
    ),
  );
});

test('what Ali was in 2015 stands with its year, in no unit and no force that a source would name', async () => {
  const query = `{
    officer(id: "officer/met-zxtc7d") {
      postings { nodes { rank role duty unit { name } force { name } notStated allegations { nodes { id } } } }
    }
  }`;
  expect((await ask(query))['officer']).toEqual({
    postings: nodes(
      {
        rank: 'SERGEANT',
        role: 'MEMBER',
        duty: null,
        unit: { name: 'East Area' },
        force: MET,
        notStated: [],
        allegations: nodes({ id: 'allegation/met-1yw00n-messages' }),
      },
      {
        rank: null,
        role: 'MEMBER',
        duty: 'counter-terrorism officer',
        unit: null,
        force: null,
        notStated: ['force', 'rank', 'unit'],
        allegations: nodes(),
      },
    ),
  });
});

test('those who chaired and commanded are on record for that, and of nothing else is "none" said', async () => {
  const query = `{
    officers(where: { allegations: { stated: false } }) {
      nodes { name seats { nodes { role } } postings { nodes { rank role } } repeatAllegation notStated }
    }
  }`;
  const silent = ['allegations', 'criminalProceedings', 'escalation', 'listEntries'];
  const unknown = ['priorInvestigations', 'priorSimilarInvestigation', 'repeatAllegation', 'services'];
  const commander = (name: string): object => ({
    name,
    seats: nodes(),
    postings: nodes({ rank: 'CHIEF_SUPERINTENDENT', role: 'COMMANDER' }),
    repeatAllegation: 'NOT_STATED',
    notStated: [...silent, ...unknown],
  });
  expect((await ask(query))['officers']).toEqual(
    nodes(
      commander('Caroline Haines'),
      {
        name: 'Helen Ball',
        seats: nodes({ role: 'CHAIR' }),
        postings: nodes(),
        repeatAllegation: 'NOT_STATED',
        notStated: [...silent, 'postings', ...unknown],
      },
      commander('Stephen Clayman'),
    ),
  );
});

test('five publications, without titles and addresses, and no day for those that carry none', async () => {
  const query = `{
    sources(sort: { publisher: ASC }) { nodes { kind publisher title address disclosure publishedOn { edtf } } }
    datasets { kind completeFor { collection } }
  }`;
  const source = (kind: string, publisher: string, day: string | null): object => ({
    kind,
    publisher,
    title: null,
    address: null,
    disclosure: 'PUBLIC',
    publishedOn: day === null ? null : { edtf: day },
  });
  expect(await ask(query)).toEqual({
    sources: nodes(
      source('NEWS_REPORT', 'A local newspaper, not named in the text', '2021-08-17'),
      source('AUTHORITY_RELEASE', 'Metropolitan Police', '2023-11-17'),
      source('AUTHORITY_RELEASE', 'Metropolitan Police, as carried by emergency-services.news', '2021-08-18'),
      source('AUTHORITY_RELEASE', 'Metropolitan Police, list of Basic Command Units', null),
      source('NEWS_REPORT', 'Yellow Advertiser (yellowad.co.uk)', null),
    ),
    datasets: [{ kind: 'CASE_LIBRARY', completeFor: [] }],
  });
});
