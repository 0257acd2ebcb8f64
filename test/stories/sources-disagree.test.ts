import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

const claim = (
  position: number,
  value: string,
  publisher: string,
  quote: string | null,
  more: object = {},
) => ({
  position,
  value,
  preferred: false,
  reason: null,
  citations: { nodes: [{ quote, source: { publisher } }] },
  ...more,
});

const conflicts = `conflicts { fact claims {
  position value preferred reason citations { nodes { quote source { publisher } } }
} }`;

test('where the sources disagree on the day and on the chair, both claims are kept and neither becomes the fact', async () => {
  const query = `{ hearing(id: "hearing/story-disagree-hearing") {
    heldOn { edtf earliest latest }
    notStated
    ${conflicts}
    seats { role holder { name } notStated ${conflicts} }
  } }`;
  expect(await ask(query)).toEqual({
    hearing: {
      heldOn: { edtf: null, earliest: '2015-06-03', latest: '2015-06-04' },
      // Neither the day nor the seats: what is disputed is not unstated.
      notStated: ['appearances', 'attended', 'openness', 'represented'],
      conflicts: [
        {
          fact: 'heldOn',
          claims: [
            claim(1, '2015-06-03', 'The Norlund Gazette', 'on Wednesday'),
            claim(2, '2015-06-04', 'Norlund Constabulary', null),
          ],
        },
      ],
      seats: [
        {
          role: 'CHAIR',
          holder: null,
          notStated: [],
          conflicts: [
            {
              fact: 'holder',
              claims: [
                claim(1, 'Odile Marchetti', 'The Norlund Gazette', null),
                claim(2, 'Imre Castell', 'Norlund Constabulary', null),
              ],
            },
          ],
        },
      ],
    },
  });
});

test('on the first of two rival days the allegation may be proven already, on the second it surely is', async () => {
  const query = `{ allegation(id: "allegation/story-disagree-theft") {
    dayBefore: statusOn(day: "2015-06-02") { status certainty possible }
    firstDay: statusOn(day: "2015-06-03") { status certainty possible }
    secondDay: statusOn(day: "2015-06-04") { status certainty possible }
  } }`;
  expect(await ask(query)).toEqual({
    allegation: {
      dayBefore: { status: 'ALLEGED', certainty: 'DEFINITE', possible: ['ALLEGED'] },
      firstDay: { status: null, certainty: 'POSSIBLE', possible: ['ALLEGED', 'PROVEN'] },
      secondDay: { status: 'PROVEN', certainty: 'DEFINITE', possible: ['PROVEN'] },
    },
  });
});

test('a hearing whose day is in dispute is found neither on one rival day nor as not on it, but possibly on each', async () => {
  const query = `query ($where: HearingWhere!) {
    hearings(where: { AND: [{ id: { eq: "hearing/story-disagree-hearing" } }, $where] }) { totalCount }
  }`;
  const count = async (where: object) => (await ask(query, { where }))['hearings'];
  const first = { heldOn: { eq: '2015-06-03' } };
  expect(await count(first)).toEqual({ totalCount: 0 });
  expect(await count({ NOT: first })).toEqual({ totalCount: 0 });
  expect(await count({ heldOn: { possibly: { eq: '2015-06-03' } } })).toEqual({ totalCount: 1 });
  expect(await count({ heldOn: { possibly: { eq: '2015-06-04' } } })).toEqual({ totalCount: 1 });
  expect(await count({ heldOn: { possibly: { eq: '2015-06-05' } } })).toEqual({ totalCount: 0 });
  expect(await count({ NOT: { heldOn: { eq: '2015-06-05' } } })).toEqual({ totalCount: 1 });
});

test('neither of two rival chairs is credited with the hearing', async () => {
  const query = `{
    node(id: "officeholder/story-lawyer") { ... on OfficeHolder { seats { nodes { hearing { id } } } } }
    officer(id: "officer/story-panelone") { seats { nodes { hearing { id } } } }
  }`;
  expect(await ask(query)).toEqual({
    node: {
      seats: {
        nodes: [
          { hearing: { id: 'hearing/story-three-first' } },
          { hearing: { id: 'hearing/story-unnamed-hearing' } },
        ],
      },
    },
    officer: { seats: { nodes: [{ hearing: { id: 'hearing/story-three-first' } }] } },
  });
});

test('a preferred claim is the value, with the reason, and the other stays beside it', async () => {
  const query = `{ matter(id: "matter/story-disagree") { criminalProceedings { nodes { sentences {
    kind term suspendedFor operationalPeriod { edtf } ${conflicts}
  } } } } }`;
  const reason = "The release quotes the court's record.";
  expect(await ask(query)).toEqual({
    matter: {
      criminalProceedings: {
        nodes: [
          {
            sentences: [
              {
                kind: 'SUSPENDED_IMPRISONMENT',
                term: 'P4M',
                suspendedFor: 'P12M',
                operationalPeriod: { edtf: '2015-05-06/2016-05-05' },
                conflicts: [
                  {
                    fact: 'term',
                    claims: [
                      claim(1, 'P3M', 'The Norlund Gazette', null),
                      claim(2, 'P4M', 'Norlund Constabulary', 'four months', { preferred: true, reason }),
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  });
});
