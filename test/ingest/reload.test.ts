import { beforeEach, expect, test } from '@jest/globals';
import { derive } from '../../src/derived/derive.js';
import { readMarker } from '../../src/ingest/marker.js';
import { readLibrary } from '../../src/ingest/library.js';
import { testDatabase } from '../database.js';
import { changed, founding, load, model, texts } from './founding-library.js';
import { graphContent } from './graph-content.js';

const { database, empty } = await testDatabase();

beforeEach(() => empty());

const value = async (text: string): Promise<unknown> => (await database.read({ text, parameters: {} })).rows;

test('what was written by hand is what stands in the graph: every record, link and property, and nothing else', async () => {
  await load(database, founding);
  const { nodes, relationships } = derive(founding.facts, model);
  const sorted = (properties: object) =>
    Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
  const expected = [
    ...nodes.map((node) => JSON.stringify([[node.type], sorted({ ...node.properties, id: node.id })])),
    ...relationships.map((one) => JSON.stringify([one.type, one.from, one.to, sorted(one.properties)])),
  ];
  expect(await graphContent(database)).toEqual(expected.sort());
});

test('the same library again writes nothing, and answers keep their version', async () => {
  const first = await load(database, founding);
  const before = await readMarker(database);
  const second = await load(database, founding);
  expect(second).toEqual({ ...first, changed: [], unchanged: first.changed.length });
  expect(await readMarker(database)).toEqual(before);
});

test('the version is the same on every machine, whatever the order of the files, and another one after a change', async () => {
  const { version } = await load(database, founding);
  await empty();
  expect((await load(database, readLibrary(texts.toReversed(), model))).version).toBe(version);
  expect(
    (await load(database, changed('ali-2021.yaml', 'at: paragraph 14', 'at: paragraph 13'))).version,
  ).not.toBe(version);
  expect((await load(database, founding)).version).toBe(version);
});

test('a changed case is rewritten alone, and leaves the same graph as a load from nothing', async () => {
  const reworded = changed(
    'ali-2021.yaml',
    'words: Kept sending messages',
    'words: Went on sending messages',
  );
  await load(database, founding);
  expect((await load(database, reworded)).changed).toEqual(['matter/met-1yw00n']);
  const updated = await graphContent(database);
  await empty();
  await load(database, reworded);
  expect(await graphContent(database)).toEqual(updated);
});

test('a corrected name is written in one place, since no case repeats it', async () => {
  await load(database, founding);
  const report = await load(database, changed('people.yaml', 'name: Helen Ball', 'name: Helen Balle'));
  expect(report.changed).toEqual(['officer/met-j3x0v9']);
});

test('a corrected command rewrites the cases that were attributed by it', async () => {
  await load(database, founding);
  const report = await load(
    database,
    changed('people.yaml', 'mentioned: [2021-08-17]', 'mentioned: [2020-01-01, 2021-08-17]'),
  );
  expect(report.changed).toEqual(['matter/met-1yw00n', 'officer/met-hskt2h']);
  expect(
    await value(
      "CYPHER 5 MATCH (:Allegation {id: 'allegation/met-1yw00n-messages'})-[u:UNDER]->() RETURN u.certainty",
    ),
  ).toEqual([['DEFINITE']]);
});

test('a fact that is taken out takes its claims and citations with it', async () => {
  await load(database, founding);
  expect(await value('CYPHER 5 MATCH (c:Claim) RETURN count(c)')).toEqual([[3]]);
  await load(
    database,
    changed('ali-2021.yaml', / {12}messages:\n {14}rivals:[^]*?yellow-advertiser, basis: EXTERNAL \}\n/, ''),
  );
  expect(await value('CYPHER 5 MATCH (c:Claim) RETURN count(c)')).toEqual([[0]]);
  expect(
    await value('CYPHER 5 MATCH (c:Citation) WHERE NOT ()-[:SUPPORTED_BY]->(c) RETURN count(c)'),
  ).toEqual([[0]]);
});
