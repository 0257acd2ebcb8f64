import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';
import { knownOperation } from './known-operation.js';
import { nodes } from './nodes.js';

const ask = askOn(await libraryDatabase(['seed/cases']));

const NEWSPAPER = {
  title: null,
  publisher: 'A local newspaper, not named in the text',
  publishedOn: { edtf: '2021-08-17' },
};
const RELEASE = {
  title: null,
  publisher: 'Metropolitan Police, as carried by emergency-services.news',
  publishedOn: { edtf: '2021-08-18' },
};

const claim = (value: string, publisher: string): object => ({
  value,
  preferred: false,
  citations: nodes({ source: { title: null, publisher } }),
});

// Three reports, three counts. None is preferred, and no number is worked out from them.
const MESSAGES = {
  messages: null,
  conflicts: [
    {
      fact: 'messages',
      claims: [
        claim('almost 450 over the course of ten days', NEWSPAPER.publisher),
        claim('no number: unwanted contact from May to July 2020', RELEASE.publisher),
        claim('nearly 500 over ten weeks, 450 of them in ten days', 'Yellow Advertiser (yellowad.co.uk)'),
      ],
    },
  ],
};

const CITATIONS = nodes(
  { fact: 'accused', quote: 'Ali pled guilty to harassment', basis: 'EXPLICIT', source: NEWSPAPER },
  {
    fact: 'conduct',
    quote: 'only stopping when he was arrested on July 23 of that year',
    basis: 'EXPLICIT',
    source: NEWSPAPER,
  },
  { fact: 'conduct', quote: null, basis: 'EXTERNAL', source: RELEASE },
  // What the newspaper says of the victim is nowhere quoted.
  { fact: 'victims', quote: null, basis: 'EXPLICIT', source: NEWSPAPER },
  {
    fact: 'words',
    quote: 'continued to send messages after being told he should stop',
    basis: 'EXPLICIT',
    source: NEWSPAPER,
  },
);

const MATTER = {
  investigations: nodes({
    body: 'Directorate of Professional Standards',
    mode: 'NOT_STATED',
    began: null,
    result: 'NOT_STATED',
  }),
  hearings: nodes({
    kind: 'ACCELERATED_MISCONDUCT_HEARING',
    heldOn: { edtf: '2021-08-17' },
    seats: [{ role: 'CHAIR', rankThen: 'ASSISTANT_COMMISSIONER', holder: { name: 'Helen Ball' } }],
    attended: 'NO',
    represented: 'NO',
  }),
  notStated: [
    ...['Allegation.category', 'Allegation.determinations', 'Allegation.priorInvestigations'],
    ...['Appearance.admitted', 'CourtOrder.madeOn', 'CriminalProceeding.began', 'Hearing.openness'],
    ...['began', 'ended', 'investigators', 'mode', 'result'].map((fact) => `Investigation.${fact}`),
    ...['ListEntry.enteredOn', 'closed', 'closedWithoutReferral', 'origin', 'receivedBy', 'referrals'],
  ],
};

const EAST_AREA = { unit: { name: 'East Area' } };

const ALLEGATION = {
  status: 'PROVEN',
  // The conviction is for harassment: a headline's "sexually" makes no category.
  category: null,
  conduct: {
    edtf: '2020-05/2020-07-23',
    startEarliest: '2020-05-01',
    startLatest: '2020-05-31',
    endEarliest: '2020-07-23',
    endLatest: '2020-07-23',
  },
  victims: nodes({ pseudonym: 'V1', context: 'NOT_STATED' }),
  attribution: {
    certainty: 'DEFINITE',
    posting: EAST_AREA,
    candidates: [{ certainty: 'DEFINITE', posting: EAST_AREA }],
    // Known as commander on the day of the hearing only, a year later.
    commanders: [{ level: 0, certainty: 'POSSIBLE', officer: { name: 'Stephen Clayman' } }],
  },
  findings: nodes({
    severity: 'GROSS_MISCONDUCT',
    standards: ['DISCREDITABLE_CONDUCT'],
    status: 'PROVEN',
    outcome: { kind: 'WOULD_HAVE_BEEN_DISMISSED' },
  }),
  matter: MATTER,
  citations: CITATIONS,
  conflicts: [],
  contacts: nodes(MESSAGES),
};

const [FIRST, LAST] = ['2015-01-01', '2015-12-31'];
const IN_2015 = { startEarliest: FIRST, startLatest: LAST, endEarliest: FIRST, endLatest: LAST };

const POSTINGS = nodes(
  {
    role: 'MEMBER',
    rank: 'SERGEANT',
    unit: { name: 'East Area', force: { name: 'Metropolitan Police Service' } },
    period: {
      edtf: '/2021-04-30',
      startEarliest: null,
      startLatest: '2020-05-31',
      endEarliest: '2021-04-30',
      endLatest: '2021-04-30',
      ongoing: 'NO',
    },
  },
  {
    role: 'MEMBER',
    rank: null,
    unit: null,
    period: { edtf: '2015', ...IN_2015, ongoing: 'NO' },
  },
);

test('the record of Syed Ali is complete, and says "not stated" where a reader could take silence for no', async () => {
  expect(await ask(knownOperation('OfficerRecord'), { id: 'officer/met-zxtc7d' })).toEqual({
    officer: {
      name: 'Syed Ali',
      postings: POSTINGS,
      allegations: { totalCount: 1, ...nodes(ALLEGATION) },
      priorSimilarInvestigation: 'NOT_STATED',
      priorInvestigations: nodes(),
    },
  });
});
