import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';
import { knownOperation } from './known-operation.js';
import { nodes } from './nodes.js';

const ask = askOn(await libraryDatabase(['seed/cases']));

/** What the known operation says of a matter, record by record; records of which all is stated are left out. */
async function gaps(matter: string): Promise<Readonly<Record<string, unknown>>> {
  const found: Record<string, unknown> = {};
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const record = value as Readonly<Record<string, unknown>>;
    const { id, pseudonym, notStated, generalised } = record;
    const said = [notStated, generalised].some((one) => Array.isArray(one) && one.length > 0);
    if (said) found[String(id ?? pseudonym)] = { notStated, generalised };
    Object.values(record).forEach(visit);
  };
  const answer = (await ask(knownOperation('MatterNotStated'), { id: matter }))['matter'];
  visit(answer);
  const { withheld } = answer as { readonly withheld: unknown };
  // What the matter itself lists is asked for in the records of its officers.
  return { ...found, [matter]: undefined, withheld };
}

const silent = (...notStated: readonly string[]): object => ({ notStated, generalised: [] });
const withheld = (...facts: readonly string[]): readonly object[] =>
  facts.map((fact) => ({ fact, reason: 'JIGSAW' }));

test('of Ali’s matter: what no source says, what is said in general only, and what is known and not shown', async () => {
  expect(await gaps('matter/met-1yw00n')).toEqual({
    'allegation/met-1yw00n-messages': silent('category', 'determinations', 'priorInvestigations'),
    'investigation/met-1yw00n-professional-standards': silent(
      ...['began', 'ended', 'investigators', 'mode', 'result'],
    ),
    'hearing/met-1yw00n-hearing': silent('openness'),
    'appearance/met-1yw00n-hearing-accused': silent('admitted'),
    'criminalproceeding/met-1yw00n-harassment': silent('began'),
    'courtorder/met-1yw00n-harassment-restraining': silent('madeOn'),
    'listentry/met-1yw00n-barred': silent('enteredOn'),
    V1: { notStated: [], generalised: ['metThrough'] },
    withheld: withheld('victims.v1.context', 'victims.v1.metThrough.occasion', 'victims.v1.metThrough.year'),
  });
});

test('of Bashar’s matter: no chair, no attendance, no prosecution is told, and how he had the number neither', async () => {
  expect(await gaps('matter/met-mhq0sh')).toEqual({
    'allegation/met-mhq0sh-advances': silent('determinations'),
    'contact/met-mhq0sh-advances-messages': silent('contactDataObtained', 'continuedAfterRefusal', 'device'),
    'referral/met-mhq0sh-iopc': silent('kind'),
    'investigation/met-mhq0sh-iopc': silent('began', 'ended', 'investigators', 'result'),
    'hearing/met-mhq0sh-hearing': silent('appearances', 'attended', 'openness', 'represented', 'seats'),
    'listentry/met-mhq0sh-barred': silent('enteredOn'),
    V2: { notStated: ['metThrough'], generalised: ['context'] },
    withheld: withheld('victims.v2.context.offence'),
  });
});

test('of the matter of 2018: neither finding nor mode, and nothing that would tell whether V3 is V2', async () => {
  expect(await gaps('matter/met-0t3btx')).toEqual({
    'allegation/met-0t3btx-contact': silent(
      ...['category', 'conduct', 'determinations', 'findings', 'priorInvestigations'],
      ...['resignedBeforeHearing', 'status'],
    ),
    'contact/met-0t3btx-contact-telephone': silent(
      ...['contactDataObtained', 'continuedAfterRefusal', 'medium', 'messages', 'period'],
    ),
    'investigation/met-0t3btx-iopc': silent('ended', 'investigators', 'mode'),
    V3: { notStated: ['metThrough'], generalised: [] },
    withheld: [],
  });
});

const bashar = { name: 'Ashley Bashar' };
const ali = { name: 'Syed Ali' };

test.each([
  ['{ eq: YES }', [bashar]],
  ['{ eq: NO }', []],
  ['{ eq: NOT_STATED }', [ali]],
  ['{ stated: false }', [ali]],
])(
  'whether there was a prior similar investigation %s: never NO for want of a source',
  async (asked, officers) => {
    const query = `{
    officers(where: { allegations: { stated: true }, priorSimilarInvestigation: ${asked} }) { nodes { name } }
  }`;
    expect((await ask(query))['officers']).toEqual(nodes(...officers));
  },
);

test('who is not known to have been investigated before is not found by "not investigated before"', async () => {
  const officers = async (where: string): Promise<unknown> =>
    (await ask(`{ officers(where: ${where}) { nodes { name } } }`))['officers'];
  expect(await officers('{ NOT: { priorSimilarInvestigation: { eq: YES } } }')).toEqual(nodes());
  expect(await officers('{ NOT: { priorSimilarInvestigation: { eq: NO } } }')).toEqual(nodes(bashar));
  expect(await officers('{ NOT: { repeatAllegation: { eq: YES } } }')).toEqual(nodes());
  expect(await officers('{ priorInvestigations: { none: { similar: { eq: STATED } } } }')).toEqual(nodes());
});

test('a hearing of which nobody says who came is found neither by "attended" nor by "did not attend"', async () => {
  const hearings = async (where: string): Promise<unknown> =>
    (await ask(`{ hearings(where: ${where}) { nodes { id } } }`))['hearings'];
  const of2021 = nodes({ id: 'hearing/met-1yw00n-hearing' });
  const of2023 = nodes({ id: 'hearing/met-mhq0sh-hearing' });
  expect(await hearings('{ attended: { eq: NO } }')).toEqual(of2021);
  expect(await hearings('{ NOT: { attended: { eq: YES } } }')).toEqual(of2021);
  expect(await hearings('{ attended: { eq: YES } }')).toEqual(nodes());
  expect(await hearings('{ NOT: { attended: { eq: NO } } }')).toEqual(nodes());
  expect(await hearings('{ attended: { eq: NOT_STATED } }')).toEqual(of2023);
  expect(await hearings('{ represented: { eq: NO } }')).toEqual(of2021);
  expect(await hearings('{ seats: { none: { chairKind: { eq: LEGALLY_QUALIFIED_CHAIR } } } }')).toEqual(
    nodes(),
  );
  expect(await hearings('{ seats: { stated: false } }')).toEqual(of2023);
});
