import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import { attribution } from '../../src/derived/attribution.js';
import { commandReach } from '../../src/derived/command-reach.js';
import { factGraph } from '../../src/derived/fact-graph.js';
import { statusHistories } from '../../src/derived/status-history.js';
import { importFiles } from '../../src/manifest/import-files.js';
import { readManifest } from '../../src/manifest/read-manifest.js';
import { isLongRun } from '../long-run.js';
import { CHICAGO, hasChicago } from './chicago-files.js';
import { sql } from './sql.js';

const MANIFEST = 'seed/datasets/chicago.yaml';
const here = hasChicago ? describe : describe.skip;

const table = (name: string) => `read_csv('${CHICAGO}/${name}.csv.gz', all_varchar = true, header = true)`;
const number = (column: string) => `CAST(CAST(${column} AS DOUBLE) AS BIGINT)`;

async function imported(choice: 'keep' | 'merge') {
  const manifest = readManifest(MANIFEST, readFileSync(MANIFEST, 'utf8'), {
    complaintsUnderTwoNumbers: choice,
  });
  return importFiles(manifest, CHICAGO, readSchema());
}

here('The Chicago files, as SQL counts them', () => {
  test('no row is lost or counted twice, and where each is gone is told', async () => {
    const { files, facts } = await imported('keep');
    const complaints = `SELECT cr_id FROM ${table('complaints-complaints')}`;
    const orphans = (name: string) =>
      `(SELECT count(*) FROM ${table(name)} WHERE cr_id NOT IN (${complaints}))`;
    const rows = (name: string) => `(SELECT count(*) FROM ${table(name)})`;
    const [[...counted] = []] = await sql(`SELECT
      ${rows('complaints-complaints')}, ${rows('complaints-accused')}, ${rows('final-profiles')},
      ${rows('complaints-victims')}, ${orphans('complaints-victims')},
      ${rows('officer-filed-complaints__2017-09')}, ${orphans('officer-filed-complaints__2017-09')},
      (SELECT count(DISTINCT (cr_id, coalesce(UID, investigator_ID))) FROM ${table('complaints-investigators')}),
      ${rows('complaints-investigators')},
      (SELECT count(DISTINCT (cr_id, UID)) FROM ${table('complaints-CPD-witnesses')}
        WHERE cr_id IN (${complaints}) AND UID IS NOT NULL),
      (SELECT count(*) FROM ${table('complaints-CPD-witnesses')} WHERE cr_id NOT IN (${complaints}) OR UID IS NULL),
      (SELECT count(*) FROM ${table('unit-history')} h JOIN ${table('final-profiles')} p
        ON ${number('h.UID')} = ${number('p.UID')} WHERE h.unit_start_date > p.resignation_date),
      ${rows('unit-history')}`);
    const of = Object.fromEntries(files.map(({ file, ...one }) => [file, one]));
    const [complaintRows, accused, officers, victims, lostVictims, filed, lostFiled, joined, investigators] =
      counted as number[];
    const [witnessed, lostWitnesses, afterwards, postings] = counted.slice(9) as number[];
    expect([
      of['complaints']?.loaded,
      of['accused']?.loaded,
      of['officers']?.loaded,
      [of['victims']?.rows, of['victims']?.refused],
      [of['filedByMembers']?.rows, of['filedByMembers']?.refused],
      [of['investigators']?.loaded, of['investigators']?.rows],
      [of['witnesses']?.loaded, of['witnesses']?.refused],
      [of['postings']?.refused, of['postings']?.rows],
    ]).toEqual([
      complaintRows,
      accused,
      officers,
      [victims, lostVictims],
      [filed, lostFiled],
      [joined, investigators],
      [witnessed, lostWitnesses],
      [afterwards, postings],
    ]);
    for (const { rows: all, loaded, merged, refused } of files) expect(loaded + merged + refused).toBe(all);

    const graph = factGraph(facts);
    const statuses = new Map<string, number>();
    for (const [id, history] of statusHistories(graph)) {
      const code = String(graph.node(id)?.properties['localCodeCode'] ?? '');
      const [matter] = graph.out(id, 'PART_OF');
      const isOpen = code === '' && matter?.properties['closedEdtf'] === undefined;
      const key = `${code}${isOpen ? ' open' : ''} ${history.at(-1)?.status ?? 'NOT_STATED'}`;
      statuses.set(key, (statuses.get(key) ?? 0) + 1);
    }
    const found = await sql(`SELECT coalesce(a.final_finding, ''),
        a.final_finding IS NULL AND (c.closed_date IS NULL OR c.closed_date < '1960-01-01'), count(*)
      FROM ${table('complaints-accused')} a JOIN ${table('complaints-complaints')} c USING (cr_id) GROUP BY ALL`);
    const status: Readonly<Record<string, string>> = {
      SU: 'PROVEN',
      NS: 'NOT_PROVEN',
      UN: 'NOT_PROVEN',
      EX: 'NOT_PROVEN',
      NAF: 'CLOSED_WITHOUT_INVESTIGATION',
      NC: 'CLOSED_WITHOUT_INVESTIGATION',
      DIS: 'NOT_STATED',
      ' open': 'UNDER_INVESTIGATION',
      '': 'NOT_STATED',
    };
    const expected = found.map(([code, open, count]): [string, number] => {
      const key = `${String(code)}${String(open) === 'true' ? ' open' : ''}`;
      return [`${key} ${String(status[key])}`, Number(count)];
    });
    expect([...statuses].sort()).toEqual(expected.sort());

    const attributed = attribution(graph, commandReach(graph));
    const chosen = new Map(
      (attributed.relationships ?? []).flatMap(({ type, from, to }) =>
        type === 'DURING' ? [[from, to]] : [],
      ),
    );
    const wanted = await sql(`SELECT lower(a.cr_id) || '-' || ${number('a.UID')},
        arg_max(h.UID || '-' || h.unit || '-' || h.unit_start_date, (h.unit_start_date, -h.unit))
      FROM ${table('complaints-accused')} a JOIN ${table('complaints-complaints')} c USING (cr_id)
      JOIN (SELECT ${number('u.UID')} UID, ${number('u.unit')} unit, unit_start_date,
          least(unit_end_date, coalesce(resignation_date, '9999')) unit_end_date
        FROM ${table('unit-history')} u JOIN ${table('final-profiles')} p ON ${number('u.UID')} = ${number('p.UID')}
        WHERE coalesce(u.unit_start_date > p.resignation_date, false) = false) h ON h.UID = ${number('a.UID')}
      WHERE c.incident_date BETWEEN h.unit_start_date AND h.unit_end_date
        AND c.incident_date BETWEEN '1960-01-01' AND '2018-03-31' GROUP BY 1`);
    const [differences, total] = [
      wanted.filter(
        ([id, posting]) =>
          chosen.get(`allegation/chicago-${String(id)}`) !== `posting/chicago-${String(posting)}`,
      ),
      wanted.length,
    ];
    expect(differences.slice(0, 5)).toEqual([]);
    expect(chosen.size).toBe(total);
  }, 600_000);

  // Reads all the files once more.
  (isLongRun ? test : test.skip)(
    'whoever chooses so has complaints under two numbers as one, and nobody accused in them twice',
    async () => {
      const { files } = await imported('merge');
      const [[twice, accusedTwice] = []] =
        await sql(`WITH c AS (SELECT cr_id FROM ${table('complaints-complaints')}),
        d AS (SELECT cr_id FROM c WHERE cr_id LIKE 'C%' AND substr(cr_id, 2) IN (SELECT cr_id FROM c))
      SELECT (SELECT count(*) FROM d), (SELECT count(*) FROM ${table('complaints-accused')} a
        WHERE cr_id IN (SELECT cr_id FROM d) AND (UID, substr(cr_id, 2)) IN
          (SELECT (UID, cr_id) FROM ${table('complaints-accused')}))`);
      const merged = Object.fromEntries(files.map((one) => [one.file, one.merged]));
      expect([merged['complaints'], merged['accused']]).toEqual([twice, accusedTwice]);
    },
    600_000,
  );
});
