import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('an acquittal, a finding and an inquest stand beside each other, and none is taken for another', async () => {
  const query = `{ matter(id: "matter/story-acquitted") {
    origin
    allegations { nodes {
      status
      afterAcquittal: statusOn(day: "2015-03-21") { status }
      afterInquest: statusOn(day: "2016-10-22") { status }
      findings { nodes { status severity standards outcome { kind } } }
    } }
    criminalProceedings { nodes {
      defendant { name } court { name kind } sentBy { name kind }
      charges { offence plea verdict decidedOn { edtf } }
      sentences { kind }
    } }
    inquests { nodes { conclusion concludedOn { edtf } court { kind } } }
    referrals { nodes { kind to } }
    investigations { nodes { body mode result } }
  } }`;
  expect(await ask(query)).toEqual({
    matter: {
      origin: 'DSI_MATTER',
      allegations: {
        nodes: [
          {
            status: 'PROVEN',
            // The investigation was over in May 2014, but the finding followed.
            afterAcquittal: { status: 'UNDER_INVESTIGATION' },
            afterInquest: { status: 'UNDER_INVESTIGATION' },
            findings: {
              nodes: [
                {
                  status: 'PROVEN',
                  severity: 'GROSS_MISCONDUCT',
                  standards: ['USE_OF_FORCE'],
                  outcome: { kind: 'REDUCTION_IN_RANK' },
                },
              ],
            },
          },
        ],
      },
      criminalProceedings: {
        nodes: [
          {
            defendant: { name: 'Desmond Rook' },
            court: { name: 'Norlund Crown Court', kind: 'CROWN_COURT' },
            sentBy: { name: "Hexby Magistrates' Court", kind: 'MAGISTRATES_COURT' },
            charges: [
              {
                offence: 'Common assault',
                plea: 'NOT_GUILTY',
                verdict: 'NOT_GUILTY',
                decidedOn: { edtf: '2015-03-20' },
              },
            ],
            sentences: [],
          },
        ],
      },
      inquests: {
        nodes: [
          {
            conclusion: 'Misadventure',
            concludedOn: { edtf: '2016-10-21' },
            court: { kind: 'CORONERS_COURT' },
          },
        ],
      },
      referrals: { nodes: [{ kind: 'MANDATORY', to: 'IPCC' }] },
      investigations: { nodes: [{ body: 'IPCC', mode: 'INDEPENDENT', result: 'NOT_STATED' }] },
    },
  });
});

test('officers found against by a panel after an acquittal can be found in one question', async () => {
  const query = `query ($verdict: Verdict!) { officers(where: {
    criminalProceedings: { some: { charges: { some: { verdict: { eq: $verdict } } } } }
    allegations: { some: { status: { eq: PROVEN } } }
    id: { in: ["officer/story-acquittedone", "officer/story-sentenceone"] }
  }) { nodes { name } } }`;
  expect(await ask(query, { verdict: 'NOT_GUILTY' })).toEqual({
    officers: { nodes: [{ name: 'Desmond Rook' }] },
  });
  // The court's verdict of guilty on Rhys Elgar is no finding.
  expect(await ask(query, { verdict: 'GUILTY' })).toEqual({ officers: { nodes: [] } });
});
