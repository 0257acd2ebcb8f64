import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { readOperations } from '../../src/cli/read-operations.js';
import { askOn } from '../ask.js';
import { libraryDatabase } from '../library-database.js';

const database = await libraryDatabase(['seed/cases']);
const ask = askOn(database);

// What domain.md section 6 withholds, in any words that would give it away, and what it forbids of anybody.
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'that V1 was a witness': /witness/i,
  'the inquiry in which V1 was met': /inquir|counter-terrorism (work|inquiry|investigation)/i,
  'when V1 was met': /first met|not spoken|met (her|the woman)/i,
  'what V2 had reported': /domestic|had reported|previously reported|reported being/i,
  'the sex of a victim': /\b(she|her|hers|herself|woman|women|girl|female)\b/i,
  'an age or a year of birth': /\b46\b|\b197[45]\b|\baged?\b/i,
  'a headline that goes beyond the charge': /sexual/i,
};

function revealed(text: string): readonly string[] {
  return Object.entries(FORBIDDEN).flatMap(([what, words]) => {
    const found = words.exec(text);
    return found ? [`${what}: ${text.slice(Math.max(0, found.index - 30), found.index + 40)}`] : [];
  });
}

async function cypher(text: string): Promise<readonly (readonly unknown[])[]> {
  return (await database.read({ text, parameters: {} })).rows;
}

test('no line of a case file, not even a comment, holds what is withheld', () => {
  const lines = readdirSync('seed/cases').flatMap((name) =>
    readFileSync(`seed/cases/${name}`, 'utf8').split('\n'),
  );
  expect(lines.flatMap(revealed)).toEqual([]);
});

test('no property of any node or relationship holds what is withheld', async () => {
  const rows = [
    ...(await cypher('MATCH (n) RETURN properties(n) AS held')),
    ...(await cypher('MATCH ()-[r]->() WITH r WHERE size(keys(r)) > 0 RETURN properties(r) AS held')),
  ];
  expect(rows.length).toBeGreaterThan(300);
  const values = rows.flatMap(([held]) =>
    Object.values(held as object)
      .flat()
      .map(String),
  );
  expect(values.flatMap(revealed)).toEqual([]);
});

test('no known operation answers with what is withheld, for any record of the two cases', async () => {
  const matters = ['matter/met-1yw00n', 'matter/met-mhq0sh', 'matter/met-0t3btx'];
  const officers = ['officer/met-zxtc7d', 'officer/met-jg6c14'];
  for (const { name, text, variables } of readOperations()) {
    // The founding cases stand beside no series, and a series that is not there is refused.
    if (name === 'OfficialSeries') continue;
    const ids = /^Matter(?!s)|^Rival|^Criminal|^RecordAsOf/.test(name)
      ? matters
      : name === 'OfficerRecord'
        ? officers
        : [];
    const asked = ids.length > 0 ? ids.map((id) => ({ ...variables, id })) : [variables];
    for (const one of asked) {
      const lines = JSON.stringify(await ask(text, one), null, 1).split('\n');
      // A definition repeats the arguments of whoever asks, and nothing of the graph.
      const values = lines.filter((line) => !line.trim().startsWith('"definition":'));
      expect(values.flatMap(revealed)).toEqual([]);
    }
  }
});

test('a search finds neither victims nor what is withheld of them', async () => {
  const words = ['witness', 'inquiry', 'terrorism', 'domestic', 'woman', 'reported', 'sexually', '2015'];
  for (const text of [...words, 'V1', 'V2', 'V3', 'MET_THROUGH_DUTY', 'VICTIM_OF_CRIME']) {
    expect([
      text,
      await ask('query ($text: String!) { search(text: $text) { totalCount nodes { __typename } } }', {
        text,
      }),
    ]).toEqual([text, { search: { totalCount: 0, nodes: [] } }]);
  }
  const indexes = await cypher('SHOW FULLTEXT INDEXES YIELD labelsOrTypes RETURN labelsOrTypes');
  expect(
    indexes.flat(2).filter((label) => /Victim|Contact|Citation|Withheld|Posting/.test(String(label))),
  ).toEqual([]);
});

test('a victim is a pseudonym and a few coarse words, in one matter, with no way on', async () => {
  const rows = await cypher(
    `MATCH (v:Victim) RETURN properties(v) AS held,
       COLLECT { MATCH (v)-[r]-(n) RETURN type(r) + ' ' + labels(n)[0] ORDER BY type(r) } AS links ORDER BY v.pseudonym`,
  );
  const links = ['AGAINST Allegation', 'CONCERNS Matter', 'SUPPORTED_BY Citation'];
  const dataSetId = 'dataset/met';
  const victim = (id: string, pseudonym: string, held: object): readonly unknown[] => [
    { id, pseudonym, pseudonymKey: pseudonym.toLowerCase(), dataSetId, ...held },
    links,
  ];
  const context = 'VICTIM_OF_CRIME';
  expect(rows).toEqual([
    victim('victim/met-1yw00n-v1', 'V1', { metThrough: 'MET_THROUGH_DUTY', generalised: ['metThrough'] }),
    victim('victim/met-mhq0sh-v2', 'V2', { context, generalised: ['context'], notStated: ['metThrough'] }),
    victim('victim/met-0t3btx-v3', 'V3', { context, notStated: ['metThrough'] }),
  ]);
  for (const [held] of rows) {
    expect(
      await ask('query ($id: ID!) { node(id: $id) { id } }', { id: (held as { id: string }).id }),
    ).toEqual({ node: null });
  }
});

test('the year 2015 stands with one posting of Ali’s, and with nothing else', async () => {
  const rows = await cypher('MATCH (n) RETURN n.id AS id, properties(n) AS held');
  const found = rows.filter(([, held]) => /2015|terroris/.test(JSON.stringify(held))).map(([id]) => id);
  const posting = 'met-zxtc7d-counter-terrorism';
  const citations = ['duty', 'period', 'role'].map((fact) => `citation/${posting}-posting-${fact}-1`);
  const known = ['duty', 'period', 'role'].map((fact) => `knownfact/${posting}-posting-${fact}`);
  // The officer's is the loader's list of the ids that are his.
  expect(found.sort()).toEqual([...citations, ...known, 'officer/met-zxtc7d', `posting/${posting}`]);
});

test('what Ali was in 2015 stands with him alone: nothing but he and the newspaper lie between it and V1', async () => {
  const rows = await cypher(
    `MATCH path = (:Victim {pseudonym: 'V1'})-[*1..5]-(:Posting {duty: 'counter-terrorism officer'})
     WHERE none(node IN nodes(path) WHERE node:Officer OR node:Source) RETURN [node IN nodes(path) | node.id]`,
  );
  expect(rows).toEqual([]);
});

test('no record says of two victims that they are one person', async () => {
  expect(await cypher('MATCH (a:Victim)-[r]-(b:Victim) RETURN type(r)')).toEqual([]);
  expect(await cypher('MATCH ()-[r:SAME_AS]-() RETURN type(r)')).toEqual([]);
});
