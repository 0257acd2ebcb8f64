import { beforeEach, expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import { ingestRelease } from '../../src/ingest/ingest-release.js';
import { readMarker } from '../../src/ingest/marker.js';
import { prepareGraph } from '../../src/ingest/prepare-graph.js';
import { silentProgress } from '../../src/observe/progress.js';
import { askOn } from '../ask.js';
import { testDatabase } from '../database.js';
import { importedRelease } from './imported-releases.js';

const model = readSchema();
const { database, empty } = await testDatabase({ schema: true });
const ask = askOn(database);

beforeEach(async () => {
  await empty();
  await prepareGraph(model, database, { create: true, rebuildFrom: null, progress: silentProgress });
});

const load = (which: 'first' | 'second') =>
  ingestRelease(importedRelease(which), model, database, { stage: null });

const CHANGES = `query ($why: [ChangeReason!]!) {
  changesBetweenReleases(dataSet: "dataset/imported", why: $why) {
    counts
    totalCount
    nodes { releaseFrom releaseTo recordId recordType kind facts why record { __typename notStated ... on Node { id } } evidence { id } }
  }
}`;

interface Changes {
  readonly changesBetweenReleases: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly releaseFrom: string;
      readonly releaseTo: string;
      readonly recordId: string;
      readonly kind: string;
      readonly facts: readonly string[];
      readonly why: string;
      readonly record: { readonly id: string } | null;
      readonly evidence: readonly { readonly id: string }[];
    }[];
  };
}

async function changes(...why: readonly string[]) {
  const { changesBetweenReleases } = (await ask(CHANGES, { why })) as unknown as Changes;
  return changesBetweenReleases.nodes.map(({ recordId, kind, facts, record, evidence }) => {
    // A record that is there is the evidence, and nothing else is.
    expect(evidence).toEqual(record ? [expect.objectContaining({ id: record.id })] : []);
    return `${kind} ${recordId.replace('imported-', '')} ${facts.join(' ')}${record ? '' : '(gone)'}`.trim();
  });
}

test('the first release has changed nothing', async () => {
  await load('first');
  expect(await changes('APPEAL', 'CORRECTION', 'OTHER')).toEqual([]);
});

test('what an appeal changed is told from what was corrected, and from what happened meanwhile', async () => {
  await load('first');
  await load('second');
  expect(await changes('APPEAL')).toEqual([
    'CHANGED allegation/appealed-force reached status',
    'ADDED appeal/appealed-tribunal',
    'CHANGED finding/appealed-hearing-force status',
  ]);
  expect(await changes('CORRECTION')).toEqual([
    'CHANGED allegation/misdated-words conduct',
    'REMOVED allegation/wrongly-words (gone)',
    'REMOVED matter/wrongly (gone)',
  ]);
  expect(await changes('OTHER')).toEqual(
    expect.arrayContaining([
      'ADDED allegation/fresh-words',
      'ADDED matter/fresh',
      'CHANGED matter/stillopen closed',
    ]),
  );
});

test('the releases are named, and another pair has no changes', async () => {
  await load('first');
  await load('second');
  const between = (from: string, to: string) =>
    `{ changesBetweenReleases(dataSet: "dataset/imported", from: "${from}", to: "${to}") { totalCount } }`;
  expect(await ask(between('2019', '2020'))).toEqual({ changesBetweenReleases: { totalCount: 6 } });
  expect(await ask(between('2020', '2021'))).toEqual({ changesBetweenReleases: { totalCount: 0 } });
});

test('the same release again changes nothing, and what was noted stays', async () => {
  await load('first');
  await load('second');
  const before = [await readMarker(database), await changes('APPEAL', 'CORRECTION', 'OTHER')];
  const { changed, gone } = await load('second');
  expect({ changed, gone }).toEqual({ changed: [], gone: [] });
  expect([await readMarker(database), await changes('APPEAL', 'CORRECTION', 'OTHER')]).toEqual(before);
});

test('nothing that was removed or replaced stands anywhere in the graph', async () => {
  await load('first');
  await load('second');
  const { rows } = await database.read({ text: 'MATCH (n) RETURN properties(n)', parameters: {} });
  const held = JSON.stringify(rows);
  expect(held).toContain('2018-03-31');
  for (const gone of ['2018-04-01', 'Said what']) expect(held).not.toContain(gone);
});

test('an import has no citation for each fact: what it says was published with its release', async () => {
  await load('first');
  const query = `query ($day: Date!) { matter(id: "matter/imported-stillopen") {
    recordAsOf(day: $day) { certainty fact { fact record { __typename } } }
  } }`;
  const everything = (answer: unknown) => JSON.stringify(answer).includes('"everything"');
  expect(everything(await ask(query, { day: '2019-06-29' }))).toBe(false);
  expect(everything(await ask(query, { day: '2019-06-30' }))).toBe(true);
});
