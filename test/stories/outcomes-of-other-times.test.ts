import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

// Of the stories before-2008, special-case-hearing and no-sanction-and-extension.
const ask = askOn(await libraryDatabase());

test('a reprimand, a fine and a caution of before 2008 keep their names, each for its own officer', async () => {
  const query = `{ matter(id: "matter/story-before2008") {
    regime
    hearings { nodes {
      kind heldOn { edtf earliest latest }
      findings(sort: { foundOn: ASC }) { nodes { allegation { accused { name } } status severity outcome { kind } } }
    } }
  } }`;
  const found = (name: string, kind: string) => ({
    allegation: { accused: { name } },
    status: 'PROVEN',
    severity: null,
    outcome: { kind },
  });
  expect(await ask(query)).toEqual({
    matter: {
      regime: 'BEFORE_2012',
      hearings: {
        nodes: [
          {
            kind: 'NOT_STATED',
            heldOn: { edtf: '2004-02', earliest: '2004-02-01', latest: '2004-02-29' },
            findings: {
              nodes: [
                found('Arthur Penhall', 'REPRIMAND'),
                found('Nora Quayle', 'FINE'),
                found('Basil Rowan', 'CAUTION'),
              ],
            },
          },
        ],
      },
    },
  });
});

test('a special case hearing of the 2012 regulations is no ordinary hearing, and its chief officer is named', async () => {
  const query = `{ hearings(where: { kind: { eq: SPECIAL_CASE_HEARING } }) { nodes {
    matter { id regime }
    seats { role chairKind rankThen holder { name } }
    findings { nodes { severity outcome { kind } } }
  } } }`;
  expect(await ask(query)).toEqual({
    hearings: {
      nodes: [
        {
          matter: { id: 'matter/story-special', regime: 'CONDUCT_REGULATIONS_2012' },
          seats: [
            {
              role: 'CHAIR',
              chairKind: 'CHIEF_OFFICER',
              rankThen: 'DEPUTY_CHIEF_CONSTABLE',
              holder: { name: 'Prue Yardley' },
            },
          ],
          findings: {
            nodes: [
              {
                severity: 'GROSS_MISCONDUCT',
                outcome: { kind: 'DISMISSAL_WITHOUT_NOTICE' },
              },
            ],
          },
        },
      ],
    },
  });
});

test('an allegation that was proven without a sanction is proven, and was not "no case"', async () => {
  const query = `{ officer(id: "officer/story-rareone") {
    services { nodes { leaving } }
    allegations { nodes { status resignedBeforeHearing findings { nodes { status outcome { kind months } } } } }
  } }`;
  expect(await ask(query)).toEqual({
    officer: {
      services: { nodes: [{ leaving: 'RETIRED' }] },
      allegations: {
        nodes: [
          {
            status: 'PROVEN',
            // Retired, not resigned, before it.
            resignedBeforeHearing: 'NO',
            findings: { nodes: [{ status: 'PROVEN', outcome: { kind: 'NO_SANCTION', months: null } }] },
          },
        ],
      },
    },
  });
});

test('the extension of a final written warning is not counted as a warning given', async () => {
  const query = `query ($kinds: [OutcomeKind!]!) { officers(where: {
    id: { eq: "officer/story-raretwo" }
    allegations: { some: { findings: { some: { outcome: { kind: { in: $kinds } } } } } }
  }) { nodes { name allegations { nodes { findings { nodes { outcome { kind months } } } } } } } }`;
  expect(await ask(query, { kinds: ['WRITTEN_WARNING', 'FINAL_WRITTEN_WARNING'] })).toEqual({
    officers: { nodes: [] },
  });
  const outcome = { kind: 'EXTENSION_OF_FINAL_WRITTEN_WARNING', months: 18 };
  expect(await ask(query, { kinds: ['EXTENSION_OF_FINAL_WRITTEN_WARNING'] })).toEqual({
    officers: {
      nodes: [{ name: 'Liis Tamm', allegations: { nodes: [{ findings: { nodes: [{ outcome }] } }] } }],
    },
  });
});
