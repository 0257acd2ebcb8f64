import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

const printed = (asPrinted: string) => ({ edtf: null, earliest: null, latest: null, asPrinted });

const day = '{ edtf earliest latest asPrinted }';

test('a day that cannot exist is shown as printed, wherever it stands, with no bounds invented for it', async () => {
  const query = `{ matter(id: "matter/story-printed") {
    received ${day} closed ${day}
    referrals { nodes { referredOn ${day} } }
    investigations { nodes {
      began ${day} ended ${day}
      opinions { nodes { givenOn ${day} } }
      recommendations { nodes { madeOn ${day} } }
    } }
    hearings { nodes { heldOn ${day} findings { nodes { foundOn ${day} } } } }
    appeals { nodes { lodgedOn ${day} decidedOn ${day} } }
    inquests { nodes { concludedOn ${day} } }
    criminalProceedings { nodes {
      arrestedOn ${day} spentFrom ${day} charges { pleadedOn ${day} } sentences { sentencedOn ${day} }
    } }
    listEntries { nodes { enteredOn ${day} } }
    statements { nodes { saidOn ${day} } }
  } }`;
  const [june, september, november] = ['31 June 2009', '31 September 2009', '31 November 2009'].map(printed);
  const april = printed('31 April 2010');
  expect(await ask(query)).toEqual({
    matter: {
      received: june,
      closed: printed('31 June 2010'),
      referrals: { nodes: [{ referredOn: june }] },
      investigations: {
        nodes: [
          {
            began: june,
            ended: september,
            opinions: { nodes: [{ givenOn: september }] },
            recommendations: { nodes: [{ madeOn: september }] },
          },
        ],
      },
      hearings: { nodes: [{ heldOn: november, findings: { nodes: [{ foundOn: november }] } }] },
      appeals: { nodes: [{ lodgedOn: printed('30 February 2010'), decidedOn: april }] },
      inquests: { nodes: [{ concludedOn: april }] },
      criminalProceedings: {
        nodes: [
          {
            arrestedOn: june,
            spentFrom: printed('31 June 2015'),
            charges: [{ pleadedOn: september }],
            sentences: [{ sentencedOn: november }],
          },
        ],
      },
      listEntries: { nodes: [{ enteredOn: april }] },
      statements: { nodes: [{ saidOn: november }] },
    },
  });
});

test('nothing is derived from such a day but that the thing happened', async () => {
  const query = `{ matter(id: "matter/story-printed") {
    conductEndToReport { minDays maxDays }
    reportToHearing { minDays maxDays }
    hearings { nodes { heldWithin ${day} } }
    allegations(sort: { id: ASC }) { nodes {
      words status
      ever: statusOn(day: "2009-12-01") { status certainty possible }
      determinations { nodes { determinedOn ${day} } }
      withdrawnOn ${day}
      closedWithoutInvestigationOn ${day}
    } }
  } }`;
  const ended = printed('31 September 2009');
  const ever = (...possible: readonly string[]) => ({ status: null, certainty: 'POSSIBLE', possible });
  const none = { determinations: { nodes: [] }, withdrawnOn: null, closedWithoutInvestigationOn: null };
  expect(await ask(query)).toEqual({
    matter: {
      conductEndToReport: null,
      reportToHearing: null,
      hearings: { nodes: [{ heldWithin: null }] },
      allegations: {
        nodes: [
          {
            ...none,
            words: 'Lent out a badge.',
            status: 'PROVEN',
            ever: ever('NOT_STATED', 'ALLEGED', 'UNDER_INVESTIGATION', 'CASE_TO_ANSWER', 'PROVEN'),
            determinations: { nodes: [{ determinedOn: ended }] },
          },
          {
            ...none,
            words: 'Broke a lamp.',
            status: 'WITHDRAWN',
            ever: ever('NOT_STATED', 'ALLEGED', 'UNDER_INVESTIGATION', 'WITHDRAWN'),
            withdrawnOn: ended,
          },
          {
            ...none,
            words: 'Lost a whistle.',
            status: 'CLOSED_WITHOUT_INVESTIGATION',
            ever: ever('NOT_STATED', 'ALLEGED', 'CLOSED_WITHOUT_INVESTIGATION'),
            closedWithoutInvestigationOn: ended,
          },
        ],
      },
    },
  });
});

test('a filter by day finds such a hearing neither before a day nor after it, and yet as one with a stated day', async () => {
  const query = `query ($heldOn: DayWhere!) {
    hearings(where: { id: { eq: "hearing/story-printed-hearing" }, heldOn: $heldOn }) { totalCount }
  }`;
  const count = async (heldOn: object) => (await ask(query, { heldOn }))['hearings'];
  expect(await count({ lt: '2009-12-01' })).toEqual({ totalCount: 0 });
  expect(await count({ gte: '2009-12-01' })).toEqual({ totalCount: 0 });
  expect(await count({ stated: true })).toEqual({ totalCount: 1 });
});

test('the source and the correction keep the day as their own print has it', async () => {
  const query = `{
    source(id: "source/story-register") { publishedOn ${day} }
    node(id: "correction/story-printed") { ... on Correction { correctedOn ${day} reason } }
  }`;
  expect(await ask(query)).toEqual({
    source: { publishedOn: printed('30 February 2010') },
    node: { correctedOn: printed('31 April 2011'), reason: 'Its own erratum names this day.' },
  });
});
