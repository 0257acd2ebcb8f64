import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { readLibrary } from '../../src/ingest/library.js';
import { stageIn } from '../../src/ingest/staged-facts.js';
import { testDatabase } from '../database.js';
import { changed, changedTexts, founding, load, model, without } from './founding-library.js';
import { graphContent } from './graph-content.js';

const { database, empty } = await testDatabase();

beforeEach(() => empty());

const rows = async (text: string): Promise<unknown> => (await database.read({ text, parameters: {} })).rows;
const stage = () => stageIn(mkdtempSync(join(tmpdir(), 'conduct-graph-stage-')));

test('a case file that has gone is reported and nothing is lost', async () => {
  const kept = stage();
  await load(database, founding, { stage: kept });
  const before = await graphContent(database);
  const report = await load(database, without('bashar-2023.yaml'), { stage: kept });
  expect(report).toMatchObject({
    missing: ['matter/met-0t3btx', 'matter/met-mhq0sh'],
    changed: [],
    gone: [],
  });
  expect(await graphContent(database)).toEqual(before);
});

test('without what an earlier load kept, a gone case file stops the load instead of being lost', async () => {
  await load(database, founding);
  const before = await graphContent(database);
  await expect(load(database, without('ali-2021.yaml'))).rejects.toThrow(
    'These entries were loaded before and are in the library no longer: matter/met-1yw00n. Put them back, or remove them from the graph with --remove.',
  );
  expect(await graphContent(database)).toEqual(before);
});

test('a case that is removed leaves a tombstone for good, and takes everything that rested on it along', async () => {
  await load(database, founding);
  const report = await load(database, without('bashar-2023.yaml'), { remove: true });
  expect(report.removed).toEqual(['matter/met-0t3btx', 'matter/met-mhq0sh']);
  expect(report.changed).toContain('officer/met-jg6c14');
  const tombstones = [
    ['matter/met-0t3btx', '2026-01-02', 'WITHDRAWN'],
    ['matter/met-mhq0sh', '2026-01-02', 'WITHDRAWN'],
  ];
  const removed = 'CYPHER 5 MATCH (r:Removed) RETURN r.id, r.removedOn, r.reason ORDER BY r.id';
  expect(await rows(removed)).toEqual(tombstones);
  expect(
    await rows(
      "CYPHER 5 MATCH (n) WHERE n.id CONTAINS 'mhq0sh' AND NOT n:Removed AND NOT n:_Loaded RETURN n.id",
    ),
  ).toEqual([]);
  expect(
    await rows(
      "CYPHER 5 MATCH (o:Officer {id: 'officer/met-jg6c14'}) RETURN o.repeatAllegation, o.priorSimilarInvestigation",
    ),
  ).toEqual([[null, null]]);

  const again = await load(database, without('bashar-2023.yaml'));
  expect(again).toMatchObject({ changed: [], gone: [], missing: [] });
  expect(await rows(removed)).toEqual(tombstones);
});

test('an id is never used again: a removed case cannot come back under it', async () => {
  await load(database, founding);
  await load(database, without('bashar-2023.yaml'), { remove: true });
  await expect(load(database, founding)).rejects.toThrow(
    'seed/cases/bashar-2023.yaml:4:3: The id matter/met-mhq0sh belonged to a record that was removed. Make a fresh id: ids are never used again',
  );
});

test('a shared entry that a case names cannot be removed', () => {
  expect(() => without('courts.yaml')).toThrow(
    'There is no Court with the handle "westminster" in this library',
  );
});

test('what the library itself removes and merges is kept with its own day and reason', async () => {
  await load(
    database,
    changed(
      'library.yaml',
      /$/,
      `removed:\n  officer/met-gone11: { on: 2025-05-06, reason: ORDER }\nmerged:\n  officer/met-twice2: officer/met-zxtc7d\n`,
    ),
  );
  expect(await rows('CYPHER 5 MATCH (r:Removed) RETURN r.id, r.removedOn, r.reason')).toEqual([
    ['officer/met-gone11', '2025-05-06', 'ORDER'],
  ]);
  expect(await rows('CYPHER 5 MATCH (r:_Redirect) RETURN r.id, r.into')).toEqual([
    ['officer/met-twice2', 'officer/met-zxtc7d'],
  ]);
});

test('an anonymity order that comes later: the name must leave every quote before anything is stored', async () => {
  await load(database, founding);
  const before = await graphContent(database);
  const unnamed = readLibrary(
    anonymous((text) => text),
    model,
  );
  await expect(load(database, unnamed)).rejects.toThrow(
    /The quote of citation\/met-[a-z0-9-]+ holds the former name of officer\/met-hskt2h, who is unnamed now/,
  );
  await expect(load(database, unnamed)).rejects.not.toThrow(/Clayman/);
  expect(await graphContent(database)).toEqual(before);
});

test('an anonymity order that comes later: the name is gone from the graph, its sort key and its search entry', async () => {
  await load(database, founding);
  const library = readLibrary(anonymous(), model);
  await load(database, library);
  expect((await graphContent(database)).filter((line) => /clayman/i.test(line))).toEqual([]);
  expect(
    await rows("CYPHER 5 CALL db.index.fulltext.queryNodes('search', 'clayman') YIELD node RETURN node.id"),
  ).toEqual([]);
});

test('an order that is lifted: the officer keeps the id, is found by name, and is unnamed no longer', async () => {
  await load(database, readLibrary(anonymous(), model));
  const officer =
    "CYPHER 5 MATCH (o:Officer {id: 'officer/met-hskt2h'}) RETURN o.name, o.nameKey = 'stephen clayman', o.unnamed";
  expect(await rows(officer)).toEqual([[null, false, 'ANONYMITY_ORDER']]);
  await load(database, founding);
  expect(await rows(officer)).toEqual([['Stephen Clayman', true, null]]);
  expect(
    await rows("CYPHER 5 CALL db.index.fulltext.queryNodes('search', 'clayman') YIELD node RETURN node.id"),
  ).toEqual([['officer/met-hskt2h']]);
});

/** The files with the officer unnamed, and quotes that hold the name shortened. */
function anonymous(shorten = withoutName) {
  const people = changedTexts('people.yaml', 'name: Stephen Clayman', 'unnamed: ANONYMITY_ORDER');
  const uncited = (text: string) =>
    text.replace('- for: [name, kind, postings.command.rank', '- for: [kind, postings.command.rank');
  return people.map((one) => ({ ...one, text: shorten(uncited(one.text)) }));
}

function withoutName(text: string): string {
  return text.replaceAll('Chief superintendent Stephen Clayman, BCU commander', 'BCU commander');
}
