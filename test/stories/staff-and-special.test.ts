import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('only the constable counts among officers dismissed, not the special and not the member of staff', async () => {
  const query = `query ($kind: [OfficerKind!]!) { officers(where: {
    kind: { in: $kind }
    allegations: { some: { matter: { id: { eq: "matter/story-staff" } }, findings: { some: {
      status: { eq: PROVEN }, outcome: { kind: { eq: DISMISSAL_WITHOUT_NOTICE } }
    } } } }
  }) { totalCount nodes { name } } }`;
  expect(await ask(query, { kind: ['CONSTABLE'] })).toEqual({
    officers: { totalCount: 1, nodes: [{ name: 'Ruth Amory' }] },
  });
  expect(await ask(query, { kind: ['SPECIAL'] })).toEqual({
    officers: { totalCount: 1, nodes: [{ name: 'Ivo Dacosta' }] },
  });
  // Staff are dismissed under employment law, which is another outcome.
  expect(await ask(query, { kind: ['STAFF'] })).toEqual({ officers: { totalCount: 0, nodes: [] } });
});

test('each of the three has the outcome of the law that applies, and staff of a hearing outside the regulations', async () => {
  const query = `{ matter(id: "matter/story-staff") { hearings { nodes {
    kind
    heldOn { edtf }
    findings { nodes { severity outcome { kind } allegation { accused { kind services { nodes { leaving } } } } } }
  } } } }`;
  const found = (kind: string, leaving: readonly string[], outcome: string, severity: string | null) => ({
    severity,
    outcome: { kind: outcome },
    allegation: { accused: { kind, services: { nodes: leaving.map((how) => ({ leaving: how })) } } },
  });
  expect(await ask(query)).toEqual({
    matter: {
      hearings: {
        nodes: [
          {
            kind: 'MISCONDUCT_HEARING',
            heldOn: { edtf: '2020-10-02' },
            findings: {
              nodes: [
                found('CONSTABLE', ['DISMISSED'], 'DISMISSAL_WITHOUT_NOTICE', 'GROSS_MISCONDUCT'),
                found('SPECIAL', [], 'DISMISSAL_WITHOUT_NOTICE', 'GROSS_MISCONDUCT'),
              ],
            },
          },
          {
            kind: 'NOT_STATED',
            heldOn: null,
            findings: { nodes: [found('STAFF', ['DISMISSED'], 'STAFF_DISMISSAL', null)] },
          },
        ],
      },
    },
  });
});
