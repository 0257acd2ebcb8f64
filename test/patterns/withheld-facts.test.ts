import { expect, test } from '@jest/globals';
import { askOn } from '../ask.js';
import { patternDatabase } from './pattern-database.js';

const ask = askOn(await patternDatabase());

test('what is withheld of the founding cases is listed with its matter and reason, and no value', async () => {
  const query = `{ withheldFacts {
    counts
    totalCount
    nodes { fact reason matter { id } dataSet { id } certainty evidence { id citations { totalCount } } }
  } }`;
  const row = (fact: string, id: string) => ({
    fact,
    reason: 'JIGSAW',
    matter: { id: `matter/met-${id}` },
    dataSet: { id: 'dataset/met' },
    certainty: 'DEFINITE',
    evidence: [{ id: `matter/met-${id}`, citations: { totalCount: expect.any(Number) as unknown } }],
  });
  const answer = (await ask(query)) as { readonly withheldFacts: { readonly nodes: readonly object[] } };
  expect(answer.withheldFacts.nodes).toEqual(
    expect.arrayContaining([
      row('victims.v1.context', '1yw00n'),
      row('victims.v1.metThrough.occasion', '1yw00n'),
      row('victims.v1.metThrough.year', '1yw00n'),
    ]),
  );
  expect(answer.withheldFacts).toMatchObject({
    counts: 'RECORD',
    totalCount: answer.withheldFacts.nodes.length,
  });
});

test('each reason has its number', async () => {
  const query = `{
    jigsaw: withheldFacts(dataSet: "dataset/records", reasons: [JIGSAW]) { definition totalCount }
    order: withheldFacts(dataSet: "dataset/records", reasons: [ORDER]) { totalCount nodes { fact } }
    health: withheldFacts(dataSet: "dataset/records", reasons: [PRIVATE_LIFE]) { totalCount }
  }`;
  expect(await ask(query)).toEqual({
    jigsaw: { definition: expect.stringContaining('(JIGSAW)') as unknown, totalCount: 2 },
    order: { totalCount: 1, nodes: [{ fact: 'reference' }] },
    health: { totalCount: 0 },
  });
  await expect(ask('{ withheldFacts(reasons: []) { totalCount } }')).rejects.toThrow(
    /withheldFacts\(reasons:\): It names none/,
  );
});
