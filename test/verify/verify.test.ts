import { beforeAll, describe, expect, test } from '@jest/globals';
import { readMarker } from '../../src/ingest/marker.js';
import type { Facts } from '../../src/model/facts.js';
import { silentProgress } from '../../src/observe/progress.js';
import { verificationText } from '../../src/verify/verification-text.js';
import type { ReadingStatement as Statement, Run } from '../../src/verify/read-graph.js';
import { verify, type Verification } from '../../src/verify/verify.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { changed, founding, load, model } from '../ingest/founding-library.js';
import { graphContent } from '../ingest/graph-content.js';

const { database } = await testDatabase({ schema: true });
beforeAll(() => load(database, founding), databaseTimeoutMs);

const MESSAGES = 'allegation/met-1yw00n-messages';
const PAIR = 'priorinvestigation/met-0t3btx-iopc--mhq0sh-advances';

const read = async (statement: Statement) => (await database.read(statement)).rows;

/** @param run in place of the database as it is: a transaction in which something was changed */
function verifyOn(facts: Facts | null, most = 20, run: Run = read): Promise<Verification> {
  return verify({
    model,
    run,
    marker: () => readMarker({ ...database, read: async (statement) => ({ rows: await run(statement) }) }),
    kept: () => Promise.resolve(facts),
    most,
    progress: silentProgress,
  });
}

/** Lines that name differences, as they are read on a terminal. */
const named = (found: Verification): readonly string[] =>
  verificationText(found)
    .split('\n')
    .filter((line) => line.startsWith('  ') || /: \d+$/.test(line));

/** What is found while something is planted. It is taken back afterwards, so that the next test has the graph as loaded. */
async function verifyPlanted(plant: string, facts: Facts | null, most = 20): Promise<Verification> {
  const takenBack = new Error('taken back');
  let found: Promise<Verification> | undefined;
  try {
    await database.write(async (run) => {
      await run({ text: `CYPHER 5 ${plant}`, parameters: {} });
      found = verifyOn(facts, most, run);
      await found;
      throw takenBack;
    });
  } catch {
    // The transaction, not what was found in it.
  }
  if (!found) throw new Error(`Nothing was planted: ${plant}`);
  return found;
}

describe.each([
  ['the facts that were kept', founding.facts],
  ['the facts that the graph states', null],
])('against %s', (_, facts) => {
  test('a graph as it was loaded has no difference, and is left as it is', async () => {
    const before = await graphContent(database);
    const found = await verifyOn(facts);
    expect(found.differences).toEqual([]);
    expect(found.records).toBe(before.filter((line) => line.startsWith('[[')).length);
    expect(found[facts ? 'fromKept' : 'fromGraph']).toEqual(['met']);
    expect(await graphContent(database)).toEqual(before);
  });

  test('nor has one that was loaded again after a change', async () => {
    const again = changed('people.yaml', 'mentioned: [2021-08-17]', 'mentioned: [2020-01-01, 2021-08-17]');
    await load(database, again);
    expect((await verifyOn(facts && again.facts)).differences).toEqual([]);
    await load(database, founding);
  });

  const planted: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a status that nobody derived',
      `MATCH (a:Allegation {id: '${MESSAGES}'}) SET a.status = 'ALLEGED'`,
      ['property different: 1', `  ${MESSAGES} status is "ALLEGED", should be "PROVEN"`],
    ],
    [
      'a derived answer that has gone',
      `MATCH (a:Allegation {id: '${MESSAGES}'}) REMOVE a.reached`,
      ['property missing: 1', `  ${MESSAGES} reached`],
    ],
    [
      'a property that follows from nothing',
      `MATCH (a:Allegation {id: '${MESSAGES}'}) SET a.risk = 7`,
      ['property too much: 1', `  ${MESSAGES} risk`],
    ],
    [
      'an order that would be wrong, without the name in it',
      `MATCH (o:Officer {name: 'Syed Ali'}) SET o.nameKey = 'zz'`,
      ['property different: 1', expect.stringMatching(/^ {2}officer\/met-\w+ nameKey$/) as unknown as string],
    ],
    [
      'a link that was taken out',
      `MATCH (:Allegation {id: '${MESSAGES}'})-[d:DURING]->() DELETE d`,
      [
        'relationship missing: 1',
        expect.stringMatching(`^ {2}${MESSAGES} DURING posting/`) as unknown as string,
      ],
    ],
    [
      'a link that leads to the wrong commander',
      `MATCH (a:Allegation {id: '${MESSAGES}'}), (p:Posting) WHERE NOT (a)-[:UNDER]->(p) WITH a, p ORDER BY p.id LIMIT 1 CREATE (a)-[:UNDER {level: 0, certainty: 'DEFINITE', planted: true}]->(p)`,
      [
        'relationship too much: 1',
        expect.stringMatching(`^ {2}${MESSAGES} UNDER posting/`) as unknown as string,
      ],
    ],
    [
      'a link with another certainty',
      `MATCH (:Allegation {id: '${MESSAGES}'})-[d:DURING]->() SET d.before = d.certainty, d.certainty = 'NONE'`,
      [
        'relationship different: 1',
        expect.stringMatching(`^ {2}${MESSAGES} DURING posting/`) as unknown as string,
      ],
    ],
    [
      'a row of a pattern that nobody derived',
      `MATCH (p:PriorInvestigation {id: '${PAIR}'}) CREATE (q:PriorInvestigation) SET q = p {.*, id: '${PAIR}-more'} WITH p, q MATCH (p)-[:WAS]->(i) CREATE (q)-[:WAS]->(i)`,
      ['record too much: 1', `  ${PAIR}-more`],
    ],
    [
      'a record that is none of ours',
      "CREATE (:Rumour {id: 'rumour/met-1'}), (:Officer {name: 'nobody'})",
      [
        'record too much: 2',
        '  :Rumour rumour/met-1',
        expect.stringMatching(/^ {2}:Officer \(no id, in the database /) as unknown as string,
      ],
    ],
    [
      'a record with a second label',
      `MATCH (a:Allegation {id: '${MESSAGES}'}) SET a:Finding`,
      ['record of another type: 1', `  ${MESSAGES} Allegation:Finding`],
    ],
    [
      'a tally that counts wrong',
      "MATCH (t:_Tally {id: 'tally/met-funnel-ALLEGATION%200'}) SET t.number = 7",
      ['property different: 1', '  tally/met-funnel-ALLEGATION%200 number is 7, should be 3'],
    ],
    [
      'a count of what is not stated',
      "MATCH (u:Unstated {fact: 'Allegation.category'}) SET u.records = 0",
      ['property different: 1', '  unstated/met-allegation-category records is 0, should be 2'],
    ],
  ];

  test.each(planted)('%s is found and named', async (_title, plant, lines) => {
    expect(named(await verifyPlanted(plant, facts))).toEqual(lines);
  });
});

test('a row that has gone is named, and not all that hung on it', async () => {
  const gone = `MATCH (p:PriorInvestigation {id: '${PAIR}'}) DETACH DELETE p`;
  const lines = ['record missing: 1', `  ${PAIR}`];
  expect(named(await verifyPlanted(gone, founding.facts))).toEqual(lines);
  expect(named(await verifyPlanted(gone, null))).toEqual(lines);
});

test('however many differences there are, the first of each kind are named and all are counted', async () => {
  const [[all] = []] = await read({ text: 'CYPHER 5 MATCH (c:Citation) RETURN count(c)', parameters: {} });
  const lines = named(await verifyPlanted('MATCH (c:Citation) REMOVE c.factKey', founding.facts, 2));
  const one = expect.stringMatching(/ factKey$/) as unknown;
  expect(lines).toEqual([
    `property missing: ${String(all)}`,
    one,
    one,
    `  and ${String(Number(all) - 2)} more`,
  ]);
});

test('what the graph alone cannot tell is said to be unchecked, and what was kept tells it', async () => {
  const reworded = `MATCH (a:Allegation {id: '${MESSAGES}'}) SET a.words = 'Something else'`;
  const alone = await verifyPlanted(reworded, null);
  expect(alone.differences).toEqual([]);
  expect(verificationText(alone)).toMatch(/not checked: what is stated itself/);
  // What is stated is not repeated: it may have been withdrawn for good reason.
  expect(named(await verifyPlanted(reworded, founding.facts))).toEqual([
    'property different: 1',
    `  ${MESSAGES} words`,
  ]);
});

test.each([
  ['being loaded', "MATCH (g:_Graph) SET g.loading = ['met']", 'NOT_READY'],
  ['of another version', "MATCH (g:_Graph) SET g.modelHash = 'another'", 'MODEL_CHANGED'],
  ['of nobody', 'MATCH (g:_Graph) DELETE g', 'NOT_READY'],
])('a graph that is %s is not compared, and it is said what to do', async (_, plant, code) => {
  await expect(verifyPlanted(plant, null)).rejects.toMatchObject({ code });
});

test('a load in between is noticed: half of each would look like differences', async () => {
  let markers = 0;
  const marker = async () => {
    const found = await readMarker(database);
    markers += 1;
    return found && { ...found, load: `${found.load} ${String(markers)}` };
  };
  const checking = {
    model,
    run: read,
    marker,
    kept: () => Promise.resolve(null),
    most: 1,
    progress: silentProgress,
  };
  await expect(verify(checking)).rejects.toMatchObject({ code: 'LOAD_OVERTAKEN' });
});
