import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import { ingestRelease, type Release } from '../../src/ingest/ingest-release.js';
import { prepareGraph } from '../../src/ingest/prepare-graph.js';
import { stageIn } from '../../src/ingest/staged-facts.js';
import { silentProgress } from '../../src/observe/progress.js';
import { askOn } from '../ask.js';
import { testDatabase } from '../database.js';
import { importedRelease, victimCounts } from '../patterns/imported-releases.js';
import { testServer } from '../server/test-server.js';
import { workedOut } from './attacker.js';

const model = readSchema();
const { database, empty } = await testDatabase({ schema: true });
const ask = askOn(database);

beforeEach(async () => {
  await empty();
  await prepareGraph(model, database, { create: true, rebuildFrom: null, progress: silentProgress });
});

const load = (release: Release) => ingestRelease(release, model, database, { stage: null });

interface Tables {
  readonly datasets: readonly {
    readonly id: string;
    readonly victimContexts: readonly string[];
    readonly victimTables: readonly {
      readonly kind: string;
      readonly release: string;
      readonly cells: readonly {
        readonly sex: string | null;
        readonly ageBand: string | null;
        readonly race: string | null;
        readonly victims: number | null;
        readonly suppressed: boolean;
      }[];
    }[];
  }[];
}

const TABLES = `{ datasets { id victimContexts victimTables {
  kind release leastVictims leastOfficers
  cells { sex ageBand race years family victims suppressed }
} } }`;

async function tables(id = 'dataset/imported') {
  const { datasets } = (await ask(TABLES)) as unknown as Tables;
  return datasets.find((one) => one.id === id)?.victimTables ?? [];
}

/** Everything in the graph that is a number, with the label that has it. */
async function numbers(): Promise<readonly number[]> {
  const { rows } = await database.read({ text: 'MATCH (n) RETURN properties(n)', parameters: {} });
  return rows.flatMap(([properties]) =>
    Object.values(properties as object)
      .flat()
      .filter((value) => typeof value === 'number'),
  );
}

describe('The tables of an import', () => {
  test('say which cells are suppressed, and their sums', async () => {
    await load(importedRelease('first'));
    const [byRace, bySex] = await tables();
    expect(byRace?.cells.map(({ race, victims, suppressed }) => [race, victims, suppressed])).toEqual([
      ['Black', null, true],
      ['White', 150, false],
      ['Not recorded', null, true],
      [null, 203, false],
    ]);
    expect(bySex?.cells.map(({ sex, ageBand, victims }) => [sex, ageBand, victims])).toEqual([
      ['Female', 'Under 18', null],
      ['Female', '18 to 29', 61],
      ['Female', '30 and over', null],
      ['Female', null, 117],
      ['Male', 'Under 18', null],
      ['Male', '18 to 29', 33],
      ['Male', '30 and over', null],
      ['Male', null, 86],
      [null, 'Under 18', 16],
      [null, '18 to 29', 94],
      [null, '30 and over', 93],
      [null, null, 203],
    ]);
  });

  test('are all that the graph holds of victims: no suppressed number stands in any property, for whoever asks in Cypher', async () => {
    await load(
      importedRelease('first', { victims: victimCounts(undefined, { White: 8123, 'Not recorded': 9000 }) }),
    );
    expect(await numbers()).not.toContain(8123);
    const { rows } = await database.read({ text: 'MATCH (v:Victim) RETURN count(v)', parameters: {} });
    expect(rows).toEqual([[0]]);
  });

  test('refuse victims as records, before anything is stored', async () => {
    const release = importedRelease('first');
    const victim = {
      id: 'victim/imported-x',
      type: 'Victim',
      owner: 'matter/imported-fresh',
      properties: {},
    };
    const facts = { ...release.facts, nodes: [...release.facts.nodes, victim] };
    await expect(load({ ...release, facts })).rejects.toThrow(/holds victims as records/);
    expect(await tables()).toEqual([]);
  });
});

describe('Whoever wants to know a suppressed cell', () => {
  test('learns no more from the two tables together than the limit allows', async () => {
    await load(importedRelease('first'));
    for (const { kind, cells } of await tables()) {
      const seen = cells.map(({ sex, ageBand, race, victims }) => ({
        labels: kind === 'BY_RACE' ? [race] : [sex, ageBand],
        victims,
      }));
      const told = workedOut(seen, 203);
      expect(told.length).toBeGreaterThan(0);
      for (const { least, most } of told) expect(most - least).toBeGreaterThanOrEqual(10);
    }
  });

  test('gets no second release that differs by a few: the first stays, and says of which release it is', async () => {
    await load(importedRelease('first'));
    const before = await tables();
    const female = { 'Under 18': 5, '18 to 29': 61, '30 and over': 52 };
    const male = { 'Under 18': 12, '18 to 29': 33, '30 and over': 41 };
    await load(importedRelease('second', { victims: victimCounts({ Female: female, Male: male }) }));
    const [byRace, bySex] = await tables();
    expect(bySex).toEqual(before[1]);
    expect(bySex?.release).toBe('2019');
    // By race nobody was added.
    expect(byRace).toEqual({ ...before[0], release: '2020' });
  });

  test('gets a second release that differs by enough', async () => {
    await load(importedRelease('first'));
    await load(importedRelease('second', { victims: victimCounts(undefined, { White: 170 }) }));
    const [byRace] = await tables();
    expect(byRace?.cells.map(({ victims }) => victims)).toEqual([null, 170, null, 223]);
  });

  test('cannot make the first release be forgotten by one without counts', async () => {
    await load(importedRelease('first'));
    const before = await tables();
    await load(importedRelease('second', { victims: null }));
    expect(await tables()).toEqual(before);
  });

  test('gets no tables of a data set that overlaps a loaded one, whichever of the two says so', async () => {
    const other = (release: Release, overlaps: readonly string[]): Release => {
      const text = JSON.stringify({ ...release, dataSet: 'second' }).replaceAll('/imported', '/second');
      const renamed = JSON.parse(text) as Release;
      const nodes = renamed.facts.nodes.map((node) =>
        node.type === 'DataSet' ? { ...node, properties: { ...node.properties, overlaps } } : node,
      );
      return { ...renamed, facts: { ...renamed.facts, nodes } };
    };
    await load(importedRelease('first', { overlaps: ['dataset/second'] }));
    await load(other(importedRelease('first'), []));
    expect(await tables('dataset/second')).toEqual([]);
    expect(await tables()).toHaveLength(2);
    // Once more: the one that had them keeps them.
    await load(importedRelease('first', { overlaps: ['dataset/second'] }));
    await load(other(importedRelease('second'), ['dataset/imported']));
    expect(await tables('dataset/second')).toEqual([]);
    expect(await tables()).toHaveLength(2);
  });

  test('cannot ask for tables by filter, order, page or search, nor for a cell by alias with another answer', async () => {
    await load(importedRelease('first'));
    for (const query of [
      '{ victimTables { kind } }',
      '{ victims { id } }',
      '{ datasets { victimTables(where: { kind: { eq: BY_RACE } }) { kind } } }',
      '{ datasets { victimTables { cells(first: 1) { victims } } } }',
      '{ datasets { victimTables { cells(where: { victims: { lt: 10 } }) { victims } } } }',
      '{ officers(where: { dataSet: { victimTables: { some: { cells: { some: { victims: { lt: 10 } } } } } } }) { totalCount } }',
    ]) {
      await expect(ask(query)).rejects.toThrow(/Cannot query field|Unknown argument|is not defined/);
    }
    const answer = await ask(
      '{ a: datasets { victimTables { cells { n: victims } } } b: datasets { victimTables { cells { n: victims } } } }',
    );
    expect(answer['a']).toEqual(answer['b']);
    expect(await ask('{ search(text: "Black") { totalCount } }')).toEqual({ search: { totalCount: 0 } });
  });

  test('reads nothing of the counts in an error of the load', async () => {
    const wrong = victimCounts();
    const [first, ...others] = wrong.tables;
    const cells = [...(first?.cells ?? []), { labels: ['Female', null], victims: 4711, officers: 9 }];
    const tampered = { ...wrong, tables: first ? [{ ...first, cells }, ...others] : [] };
    const error = await load(importedRelease('first', { victims: tampered })).catch(
      (thrown: unknown) => thrown,
    );
    expect(String(error)).toMatch(/BY_SEX_AND_AGE/);
    expect(`${String(error)}${JSON.stringify(error)}`).not.toMatch(/4711|117|\b61\b/);
  });

  test('finds no suppressed number in answers, errors, the Cypher shown, logs, or the facts that are kept for a rebuild', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'conduct-graph-'));
    try {
      // Both are suppressed: the one is small, the other hides it.
      const victims = victimCounts(undefined, { Black: 7, White: 8123, 'Not recorded': 9000 });
      await ingestRelease(importedRelease('first', { victims }), model, database, { stage: stageIn(folder) });
      const [byRace] = await tables();
      expect(byRace?.cells.map((cell) => cell.victims)).toEqual([null, null, 9000, 17_130]);
      const server = await testServer(database);
      const replies = [];
      for (const query of [
        TABLES,
        TABLES.replace('victims suppressed', 'victims(least: 1)'),
        '{ node(id: "victimcell/imported-by-race-1") { id ... on VictimCell { victims suppressed } } }',
        '{ nodes(ids: ["victimcell/imported-by-race-1", "victimtable/imported-by-race"]) { id __typename } }',
        '{ search(text: "Not recorded") { totalCount } }',
      ]) {
        const { body } = await server.ask(query, { extensions: { cypher: true } });
        replies.push(body);
      }
      const kept = readdirSync(folder).map((name) => gunzipSync(readFileSync(join(folder, name))).toString());
      const { rows } = await database.read({ text: 'MATCH (n) RETURN properties(n)', parameters: {} });
      const seen = JSON.stringify([replies, server.logged, kept, rows]);
      expect(seen).toContain('9000');
      expect(seen).not.toMatch(/8123|8130/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
