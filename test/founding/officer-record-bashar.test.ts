import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';
import { knownOperation } from './known-operation.js';
import { nodes } from './nodes.js';

const ask = askOn(await libraryDatabase(['seed/cases']));

const cited = (fact: string, quote: string, basis = 'EXPLICIT'): object => ({
  fact,
  quote,
  basis,
  source: { title: null, publisher: 'Metropolitan Police', publishedOn: { edtf: '2023-11-17' } },
});

const ADVANCES =
  'between April 2020 and November 2020, PC Bashar had made a number of inappropriate advances towards a victim of crime';
const SIMILAR = 'a similar allegation that he contacted a victim of crime using his personal phone';

const NORTH_AREA = { unit: { name: 'North Area' } };

const OF_2023 = {
  status: 'PROVEN',
  category: { label: 'Abuse of position or corruption' },
  conduct: {
    edtf: '2020-04/2020-11',
    startEarliest: '2020-04-01',
    startLatest: '2020-04-30',
    endEarliest: '2020-11-01',
    endLatest: '2020-11-30',
  },
  victims: nodes({ pseudonym: 'V2', context: 'VICTIM_OF_CRIME' }),
  // "Previously attached": no source says since when, nor until when.
  attribution: {
    certainty: 'POSSIBLE',
    posting: NORTH_AREA,
    candidates: [{ certainty: 'POSSIBLE', posting: NORTH_AREA }],
    commanders: [{ level: 0, certainty: 'POSSIBLE', officer: { name: 'Caroline Haines' } }],
  },
  findings: nodes({
    severity: 'GROSS_MISCONDUCT',
    standards: ['DISCREDITABLE_CONDUCT'],
    status: 'PROVEN',
    outcome: { kind: 'WOULD_HAVE_BEEN_DISMISSED' },
  }),
  matter: {
    investigations: nodes({ body: 'IOPC', mode: 'INDEPENDENT', began: null, result: 'NOT_STATED' }),
    hearings: nodes({
      kind: 'ACCELERATED_MISCONDUCT_HEARING',
      heldOn: { edtf: '2023-11-16' },
      seats: [],
      attended: 'NOT_STATED',
      represented: 'NOT_STATED',
    }),
    notStated: [
      'Allegation.determinations',
      ...['contactDataObtained', 'continuedAfterRefusal', 'device'].map((fact) => `Contact.${fact}`),
      ...['appearances', 'attended', 'openness', 'represented', 'seats'].map((fact) => `Hearing.${fact}`),
      ...['began', 'ended', 'investigators', 'result'].map((fact) => `Investigation.${fact}`),
      'ListEntry.enteredOn',
      'Referral.kind',
      'Victim.metThrough',
      'closed',
      'criminalProceedings',
    ],
  },
  citations: nodes(
    cited('accused', ADVANCES),
    cited('category', 'anyone who abuses their position in the way PC Bashar did', 'IMPLIED'),
    cited('conduct', ADVANCES),
    cited('victims', 'towards a victim of crime'),
    cited('words', ADVANCES),
    cited('words', 'persistent and inappropriate advances towards a victim of crime via text message'),
    cited('words', 'He had also provided the victim with his personal number'),
    cited('words', 'feel uncomfortable, often questioning'),
  ),
  conflicts: [],
  contacts: nodes({ messages: { text: 'numerous' }, conflicts: [] }),
};

const OF_2018 = {
  // Training is no finding, and nobody says what was found.
  status: 'NOT_STATED',
  category: null,
  conduct: null,
  victims: nodes({ pseudonym: 'V3', context: 'VICTIM_OF_CRIME' }),
  attribution: { certainty: null, posting: null, candidates: [], commanders: [] },
  findings: nodes(),
  matter: {
    investigations: nodes({
      body: 'IOPC',
      mode: 'NOT_STATED',
      began: { edtf: '2018' },
      result: 'FURTHER_TRAINING',
    }),
    hearings: nodes(),
    notStated: [
      ...['category', 'conduct', 'determinations', 'findings', 'priorInvestigations'].map(ofAllegation),
      ...['resignedBeforeHearing', 'status'].map(ofAllegation),
      'Contact.contactDataObtained',
      'Contact.continuedAfterRefusal',
      'Contact.medium',
      'Contact.messages',
      'Contact.period',
      'Investigation.ended',
      'Investigation.investigators',
      'Investigation.mode',
      'Recommendation.madeOn',
      'Victim.metThrough',
      ...[
        'closed',
        'closedWithoutReferral',
        'criminalProceedings',
        'hearings',
        'listEntries',
        'origin',
        'received',
        'receivedBy',
      ],
      ...['referrals', 'regime', 'statements'],
    ],
  },
  citations: nodes(...['accused', 'statedSimilarTo', 'victims', 'words'].map((fact) => cited(fact, SIMILAR))),
  conflicts: [],
  contacts: nodes({ messages: null, conflicts: [] }),
};

function ofAllegation(fact: string): string {
  return `Allegation.${fact}`;
}

test('the record of Ashley Bashar is complete, with the investigation that came 15.0 to 27.9 months before', async () => {
  const { officer } = await ask(knownOperation('OfficerRecord'), { id: 'officer/met-jg6c14' });
  const bounds = { startEarliest: null, startLatest: null, endEarliest: null, endLatest: '2022-11-30' };
  expect(officer).toEqual({
    name: 'Ashley Bashar',
    postings: nodes({
      role: 'MEMBER',
      rank: 'CONSTABLE',
      unit: { name: 'North Area', force: { name: 'Metropolitan Police Service' } },
      period: { edtf: null, ...bounds, ongoing: 'NOT_STATED' },
    }),
    allegations: { totalCount: 2, ...nodes(OF_2023, OF_2018) },
    priorSimilarInvestigation: 'YES',
    priorInvestigations: nodes({
      before: { id: 'allegation/met-mhq0sh-advances' },
      body: 'IOPC',
      began: { edtf: '2018' },
      similar: 'STATED',
      result: 'FURTHER_TRAINING',
      interval: { minMonths: 15, maxMonths: 27.9 },
    }),
  });
});
