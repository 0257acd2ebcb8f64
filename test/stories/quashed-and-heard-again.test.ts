import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

const sure = (status: string) => ({ status, certainty: 'DEFINITE', possible: [status] });

test('an officer whose finding was quashed is not shown as proven between the appeal and the fresh hearing', async () => {
  const query = `{ allegation(id: "allegation/story-quashed-disclosure") {
    status
    dayBeforeAppeal: statusOn(day: "2016-09-19") { status certainty possible }
    dayOfAppeal: statusOn(day: "2016-09-20") { status certainty possible }
    dayBeforeFreshHearing: statusOn(day: "2017-02-14") { status certainty possible }
    dayOfFreshHearing: statusOn(day: "2017-02-15") { status certainty possible }
  } }`;
  expect(await ask(query)).toEqual({
    allegation: {
      status: 'PROVEN',
      dayBeforeAppeal: sure('PROVEN'),
      dayOfAppeal: sure('QUASHED'),
      dayBeforeFreshHearing: sure('QUASHED'),
      dayOfFreshHearing: sure('PROVEN'),
    },
  });
});

test('nothing is shown as decided before it was, and nothing as alleged before the report', async () => {
  const query = `{ allegation(id: "allegation/story-quashed-disclosure") {
    beforeReport: statusOn(day: "2015-03-01") { status certainty possible }
    reported: statusOn(day: "2015-03-02") { status certainty possible }
    investigated: statusOn(day: "2015-03-09") { status certainty possible }
    investigationOver: statusOn(day: "2015-11-30") { status certainty possible }
    determined: statusOn(day: "2015-12-01") { status certainty possible }
    found: statusOn(day: "2016-03-10") { status certainty possible }
  } }`;
  expect(await ask(query)).toEqual({
    allegation: {
      beforeReport: sure('NOT_STATED'),
      reported: sure('ALLEGED'),
      investigated: sure('UNDER_INVESTIGATION'),
      investigationOver: sure('UNDER_INVESTIGATION'),
      determined: sure('CASE_TO_ANSWER'),
      found: sure('PROVEN'),
    },
  });
});

test('both findings are kept, each with its severity and outcome, and only the later one stands', async () => {
  const query = `{ matter(id: "matter/story-quashed") {
    hearings { nodes {
      heldOn { edtf }
      findings { nodes { result status severity outcome { kind months } appeals { nodes { id } } } }
    } }
    appeals { nodes {
      kind lodgedOn { edtf } decidedOn { edtf } result court { name } against { foundOn { edtf } }
    } }
  } }`;
  expect(await ask(query)).toEqual({
    matter: {
      hearings: {
        nodes: [
          {
            heldOn: { edtf: '2016-03-10' },
            findings: {
              nodes: [
                {
                  result: 'PROVEN',
                  status: 'QUASHED',
                  severity: 'GROSS_MISCONDUCT',
                  outcome: { kind: 'DISMISSAL_WITHOUT_NOTICE', months: null },
                  appeals: { nodes: [{ id: 'appeal/story-quashed-tribunal' }] },
                },
              ],
            },
          },
          {
            heldOn: { edtf: '2017-02-15' },
            findings: {
              nodes: [
                {
                  result: 'PROVEN',
                  status: 'PROVEN',
                  severity: 'MISCONDUCT',
                  outcome: { kind: 'FINAL_WRITTEN_WARNING', months: 18 },
                  appeals: { nodes: [] },
                },
              ],
            },
          },
        ],
      },
      appeals: {
        nodes: [
          {
            kind: 'POLICE_APPEALS_TRIBUNAL',
            lodgedOn: { edtf: '2016-04-01' },
            decidedOn: { edtf: '2016-09-20' },
            result: 'QUASHED_AND_REMITTED',
            court: { name: 'Police Appeals Tribunal' },
            against: [{ foundOn: { edtf: '2016-03-10' } }],
          },
        ],
      },
    },
  });
});

test('a count of dismissals that stand leaves out the one that was quashed, and keeps its finding in sight', async () => {
  const query = `query ($officer: ID!) {
    standing: officers(where: { id: { eq: $officer }, allegations: { some: { findings: { some: {
      status: { eq: PROVEN }, outcome: { kind: { eq: DISMISSAL_WITHOUT_NOTICE } }
    } } } } }) { totalCount }
    quashed: officers(where: { id: { eq: $officer }, allegations: { some: { findings: { some: {
      status: { eq: QUASHED }, outcome: { kind: { eq: DISMISSAL_WITHOUT_NOTICE } }
    } } } } }) { nodes { name } }
  }`;
  expect(await ask(query, { officer: 'officer/story-quashedone' })).toEqual({
    standing: { totalCount: 0 },
    quashed: { nodes: [{ name: 'Jonas Brandl' }] },
  });
});
