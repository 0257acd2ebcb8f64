import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import { importFiles } from '../../src/manifest/import-files.js';
import { readManifest } from '../../src/manifest/read-manifest.js';
import { isLongRun } from '../long-run.js';
import { CHICAGO, hasChicago } from './chicago-files.js';
import { sql } from './sql.js';

const MANIFEST = 'seed/datasets/chicago-release-2000-2016.yaml';
const here = hasChicago ? describe : describe.skip;

const csv = (name: string) => `read_csv('${CHICAGO}/${name}.csv.gz', all_varchar = true, header = true)`;
const of = (subject: string) => csv(`release-2000-2016/complaints-${subject}_2000-2016_2016-11`);
const FILE_ID = '"complaints-investigators_2000-2016_2016-11_ID"';
const code = (column: string) => `lpad(CAST(CAST(${column} AS DOUBLE) AS INTEGER) || '', 3, '0')`;

here('One release of the Chicago files, in a shape of its own, as SQL counts it', () => {
  // Reads as many rows as the whole data set, by the same code.
  const long = isLongRun ? test : test.skip;
  long(
    'a data set of another shape needs no code: each row has its fate, and what it states is in the graph',
    async () => {
      const manifest = readManifest(MANIFEST, readFileSync(MANIFEST, 'utf8'));
      const { files, facts } = await importFiles(manifest, CHICAGO, readSchema());
      const fates = Object.fromEntries(
        files.map(({ file, rows, loaded, merged, refused }) => {
          expect(loaded + merged + refused).toBe(rows);
          return [file, { loaded, merged, refused }];
        }),
      );
      const complaints = `SELECT cr_id FROM ${of('complaints')}`;
      const [[numbers, repeated, accused, joined, joinedTwice, seen, seenTwice, unseen, victims, lost] = []] =
        await sql(`SELECT
        (SELECT count(DISTINCT cr_id) FROM ${of('complaints')}),
        (SELECT count(*) - count(DISTINCT cr_id) FROM ${of('complaints')}),
        (SELECT count(DISTINCT (cr_id, UID)) FROM ${of('accused')} WHERE cr_id IN (${complaints})),
        (SELECT count(DISTINCT (cr_id, coalesce('o' || CAST(CAST(UID AS DOUBLE) AS INTEGER), ${FILE_ID}))) FROM ${of('investigators')}),
        (SELECT count(*) - count(DISTINCT (cr_id, coalesce('o' || CAST(CAST(UID AS DOUBLE) AS INTEGER), ${FILE_ID}))) FROM ${of('investigators')}),
        (SELECT count(DISTINCT (cr_id, UID)) FROM ${of('witnesses')} WHERE UID IS NOT NULL),
        (SELECT count(UID) - count(DISTINCT (cr_id, UID)) FILTER (UID IS NOT NULL) FROM ${of('witnesses')}),
        (SELECT count(*) FROM ${of('witnesses')} WHERE UID IS NULL),
        (SELECT count(*) FROM ${of('victims')} WHERE cr_id IN (${complaints})),
        (SELECT count(*) FROM ${of('victims')} WHERE cr_id NOT IN (${complaints}))`);
      expect(fates).toMatchObject({
        complaints: { loaded: numbers, merged: repeated, refused: 0 },
        accused: { loaded: accused, merged: 0, refused: 0 },
        investigators: { loaded: joined, merged: joinedTwice, refused: 0 },
        witnesses: { loaded: seen, merged: seenTwice, refused: unseen },
        victims: { loaded: victims, refused: lost },
      });

      const count = (type: string, ...properties: readonly string[]) => {
        const counts = new Map<string, number>();
        for (const node of facts.nodes) {
          if (node.type !== type) continue;
          const key = properties.map((property) => node.properties[property] ?? '').join(' ');
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        return [...counts].sort();
      };
      // A mark before it keeps a code of digits from becoming a number.
      const counted = async (key: string, where: string) =>
        (await sql(`SELECT '#' || ${key}, count(*) FROM ${of('accused')} WHERE ${where} GROUP BY 1`))
          .map(([one, number]) => [String(one).slice(1), number])
          .sort();
      expect(count('Allegation', 'localCodeCode')).toEqual(
        await counted(`coalesce(final_finding, '')`, 'true'),
      );
      expect(count('Finding', 'result')).toEqual(
        await counted(
          `(CASE final_finding WHEN 'SU' THEN 'PROVEN' WHEN 'DIS' THEN '' ELSE 'NOT_PROVEN' END)`,
          `final_finding IN ('SU', 'NS', 'UN', 'EX', 'DIS')`,
        ),
      );
      // Codes that are in no list are kept as codes: each row that has one is found by it.
      expect(count('Outcome', 'localCodeCode')).toEqual(
        await counted(
          code('final_discipline'),
          `final_finding IN ('SU', 'NS', 'UN', 'EX', 'DIS') AND final_discipline IS NOT NULL
            AND (final_finding = 'SU' OR ${code('final_discipline')} <> '600')`,
        ),
      );
      expect(count('Category', 'code', 'label')).toEqual(
        (
          await sql(`SELECT DISTINCT regexp_extract(complaint_category, '^([0-9A-Z]+)-(.*)$', 1) || ' ' ||
          trim(regexp_extract(complaint_category, '^([0-9A-Z]+)-(.*)$', 2)), 1
        FROM ${of('accused')} WHERE complaint_category IS NOT NULL`)
        )
          .map(([one]) => [one, 1])
          .sort(),
      );

      const links = (type: string) => facts.relationships.filter((one) => one.type === type).length;
      const [[categorised] = []] = await sql(`SELECT count(complaint_category) FROM ${of('accused')}`);
      expect({
        ACCUSED_IN: links('ACCUSED_IN'),
        IN_CATEGORY: links('IN_CATEGORY'),
        INVESTIGATED: links('INVESTIGATED'),
        WITNESS_IN: links('WITNESS_IN'),
      }).toEqual({ ACCUSED_IN: accused, IN_CATEGORY: categorised, INVESTIGATED: joined, WITNESS_IN: seen });
    },
    600_000,
  );

  test('a reader is told that it overlaps with the data set that it is a part of, and nothing is counted twice unawares', () => {
    const { written } = readManifest(MANIFEST, readFileSync(MANIFEST, 'utf8'));
    expect(written.dataSet.overlaps).toEqual(['dataset/chicago']);
    expect(written.dataSet.cannotSay.join(' ')).toContain('must not be counted twice');
  });
});
