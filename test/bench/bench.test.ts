import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { runProgram } from '../cli/run-program.js';
import { databaseTimeoutMs, testDatabase } from '../database.js';
import { libraryDatabase } from '../library-database.js';
import { isLongRun } from '../long-run.js';

await libraryDatabase(['seed/cases']);
const { connection } = await testDatabase({ keep: true });
const settings = { NEO4J_URI: connection.uri, NEO4J_PASSWORD: connection.password };

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Figures {
  readonly summary: string;
  readonly rows: readonly {
    readonly id: string;
    readonly result: 'HOLDS' | 'FALLS_SHORT' | 'NOT_RUN';
    readonly because?: string;
    readonly wrong?: string;
    readonly ours?: number;
    readonly theirs?: number;
    readonly spent?: { readonly dbHits: number } | null;
  }[];
}

/** Compared with the peer and in the process. The others take minutes, and as many servers, so they are for a long run. */
const OTHERS = ['officers', 'accused-together', 'officers-in-process', 'repeat', 'units', 'nothing-counted'];
const COMPARED = ['officer', 'officer-in-process', ...(isLongRun ? OTHERS : [])];
const NOT_HERE = ['far-page', 'large-officers', 'load'];

test(
  'whoever doubts a claim repeats it by one command: both sides give the same rows, and what falls short is said',
  async () => {
    const output = join(folder, 'figures.json');
    const chosen = [...COMPARED, ...NOT_HERE];
    const { exitCode, stdout, stderr } = await runProgram(
      ['bench', '--for', '100', '--output', output, '--rows', ...chosen],
      { ...settings, CONDUCT_GRAPH_DATA: folder },
    );
    expect(stderr).toContain('Measured.');
    const { rows, summary } = JSON.parse(readFileSync(output, 'utf8')) as Figures;
    const of = (result: string) => rows.filter((row) => row.result === result).map(({ id }) => id);

    expect(rows.map(({ id }) => id).sort()).toEqual([...chosen].sort());
    expect(rows.flatMap(({ id, wrong }) => (wrong === undefined ? [] : [`${id}: ${wrong}`]))).toEqual([]);
    expect(of('NOT_RUN').sort()).toEqual([...NOT_HERE].sort());
    expect(rows.find(({ id }) => id === 'large-officers')?.because).toContain('--large FOLDER');
    for (const { result, ours, theirs, spent } of rows) {
      if (result === 'NOT_RUN') continue;
      expect(ours).toBeGreaterThan(0);
      expect(theirs).toBeGreaterThan(0);
      // With a look at the parts of the time.
      if (result === 'FALLS_SHORT') expect(spent?.dbHits).toBeGreaterThan(0);
    }
    expect(exitCode).toBe(of('FALLS_SHORT').length > 0 ? 1 : 0);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(summary);
    expect(stdout).toContain('| One officer by id with 20 allegations, each with the same |');
  },
  databaseTimeoutMs,
);

test('who asks for a row that there is none of is told which there are, before anything is started', async () => {
  const { exitCode, stderr } = await runProgram(['bench', '--rows', 'officers', 'officer-page'], settings);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(
    /--rows: there is no row "officer-page"\. The rows are: officers, accused-together, /,
  );
});
