import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { runProgram } from './run-program.js';

const folder = mkdtempSync(join(tmpdir(), 'generate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('who tries a size gets files with a manifest, and is told how far it is and what was written', async () => {
  const to = join(folder, 'new', 'force');
  const { exitCode, stdout, stderr } = await runProgram([
    'generate',
    '--officers',
    '20',
    '--seed',
    '1',
    '--to',
    to,
  ]);
  expect({ exitCode, files: readdirSync(to).length }).toEqual({ exitCode: 0, files: 12 });
  expect(stdout.split('\n')).toContain('final-profiles.csv.gz: 20 rows');
  expect(stderr).toMatch(/Officers: \d+ of 100 written/);
  expect(stderr).toContain(`Wrote a fictional force and ${join(to, 'fictional.yaml')}`);
});

test.each([
  ['no number', ['--officers', 'many', '--seed', '1'], '--officers'],
  ['too many', ['--officers', '2000000', '--seed', '1'], 'at most 1048576 officers'],
  ['no seed', ['--officers', '20'], '--seed'],
])('who asks for a force that cannot be made is told what would be right: %s', async (_, words, said) => {
  const to = join(folder, 'refused');
  const { exitCode, stderr } = await runProgram(['generate', ...words, '--to', to]);
  expect(exitCode).toBe(1);
  expect(stderr).toContain(said);
  expect(readdirSync(folder)).not.toContain('refused');
});
