import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('a dismissal that was varied to a warning is shown, and is shown to stand no longer', async () => {
  const query = `{ allegation(id: "allegation/story-varied-sanction") {
    status
    before: statusOn(day: "2022-07-04") { status }
    after: statusOn(day: "2022-07-05") { status }
    findings { nodes { foundOn { edtf } result status severity outcome { kind months } hearing { id } } }
  } }`;
  expect(await ask(query)).toEqual({
    allegation: {
      status: 'PROVEN',
      before: { status: 'PROVEN' },
      after: { status: 'PROVEN' },
      findings: {
        nodes: [
          {
            foundOn: { edtf: '2022-01-18' },
            result: 'PROVEN',
            status: 'VARIED',
            severity: 'GROSS_MISCONDUCT',
            outcome: { kind: 'DISMISSAL_WITHOUT_NOTICE', months: null },
            hearing: { id: 'hearing/story-varied-hearing' },
          },
          {
            foundOn: { edtf: '2022-07-05' },
            result: 'PROVEN',
            status: 'PROVEN',
            severity: 'GROSS_MISCONDUCT',
            outcome: { kind: 'FINAL_WRITTEN_WARNING', months: 60 },
            // The tribunal's own: no hearing found it.
            hearing: null,
          },
        ],
      },
    },
  });
});

test('an allegation that an appeal found not proven is not proven from that day on', async () => {
  const query = `{ allegation(id: "allegation/story-varied-result") {
    status
    before: statusOn(day: "2022-07-04") { status }
    after: statusOn(day: "2022-07-05") { status }
    findings { nodes { foundOn { edtf } result status severity outcome { kind } } }
  } }`;
  expect(await ask(query)).toEqual({
    allegation: {
      status: 'NOT_PROVEN',
      before: { status: 'PROVEN' },
      after: { status: 'NOT_PROVEN' },
      findings: {
        nodes: [
          {
            foundOn: { edtf: '2022-01-18' },
            result: 'PROVEN',
            status: 'QUASHED',
            severity: 'GROSS_MISCONDUCT',
            outcome: null,
          },
          {
            foundOn: { edtf: '2022-07-05' },
            result: 'NOT_PROVEN',
            status: 'NOT_PROVEN',
            severity: null,
            outcome: null,
          },
        ],
      },
    },
  });
});

test('the appeal names what it was against and what it put in its place, so the change can be traced', async () => {
  const query = `{ matter(id: "matter/story-varied") { appeals { nodes {
    kind result lodgedOn { edtf } decidedOn { edtf }
    against { id }
    findings(sort: { foundOn: DESC }) { nodes { id } }
  } } } }`;
  expect(await ask(query)).toEqual({
    matter: {
      appeals: {
        nodes: [
          {
            kind: 'POLICE_APPEALS_TRIBUNAL',
            result: 'VARIED',
            lodgedOn: { edtf: '2022-02-01' },
            decidedOn: { edtf: '2022-07-05' },
            against: [
              { id: 'finding/story-varied-hearing-result' },
              { id: 'finding/story-varied-hearing-sanction' },
            ],
            findings: {
              // Both of one day, so the ids decide, in the direction of the order.
              nodes: [
                { id: 'finding/story-varied-tribunal-sanction-instead' },
                { id: 'finding/story-varied-tribunal-result-instead' },
              ],
            },
          },
        ],
      },
    },
  });
});

test('a search for dismissals that stand does not find the officer, one for warnings does', async () => {
  const query = `query ($officer: ID!, $kind: OutcomeKind!) { officers(where: {
    id: { eq: $officer }
    allegations: { some: { findings: { some: { status: { eq: PROVEN }, outcome: { kind: { eq: $kind } } } } } }
  }) { nodes { name } } }`;
  const officer = 'officer/story-variedone';
  expect(await ask(query, { officer, kind: 'DISMISSAL_WITHOUT_NOTICE' })).toEqual({
    officers: { nodes: [] },
  });
  expect(await ask(query, { officer, kind: 'FINAL_WRITTEN_WARNING' })).toEqual({
    officers: { nodes: [{ name: 'Greer Tolland' }] },
  });
});
