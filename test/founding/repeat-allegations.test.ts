import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const ask = askOn(await libraryDatabase());

test('Bashar is accused again, within the years that the texts allow, and of Ali it is not known', async () => {
  const rows = (given: string) => `repeatAllegations(${given}) {
    nodes { certainty total days officer { name } evidence { id } }
    restsOn { notStated { fact records } }
  }`;
  const { ever, soon, later, officers } = await ask(`{
    ever: ${rows('threshold: 2')}
    soon: ${rows('threshold: 2, window: 365')}
    later: ${rows('threshold: 2, window: 3000')}
    officers(where: { repeatAllegation: { eq: NOT_STATED }, name: { eq: "Syed Ali" } }) { totalCount }
  }`);
  const evidence = ['allegation/met-0t3btx-contact', 'allegation/met-mhq0sh-advances'].map((id) => ({ id }));
  expect(ever).toMatchObject({
    nodes: [{ certainty: 'DEFINITE', total: 2, days: null, officer: { name: 'Ashley Bashar' } }],
    restsOn: { notStated: [{ fact: 'Officer.repeatAllegation', records: 4 }] },
  });
  expect((ever as { readonly nodes: readonly { readonly evidence: unknown }[] }).nodes[0]?.evidence).toEqual(
    expect.arrayContaining(evidence),
  );
  expect([soon, later].map((one) => (one as { readonly nodes: unknown }).nodes)).toMatchObject([[], []]);
  expect(officers).toEqual({ totalCount: 1 });
});
