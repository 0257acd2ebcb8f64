import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { explain } from '../../src/cli/explain.js';
import { ConductGraphError } from '../../src/errors.js';
import { runProgram } from './run-program.js';

const folder = mkdtempSync(join(tmpdir(), 'conduct-graph-explain-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(text: string): string {
  const file = join(folder, 'question.graphql');
  writeFileSync(file, text);
  return file;
}

test('whoever asks how an answer comes about gets one statement a root field, ready to be pasted', async () => {
  const file = fileOf(
    'query Two($id: ID!) { court(id: $id) { name } first: courts(first: 1) { nodes { kind } } }',
  );
  const { stdout, stderr, exitCode } = await runProgram([
    'explain',
    file,
    '--variables',
    '{"id": "court/x\\"y"}',
  ]);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  expect(stdout.split('\n\n').map((part) => part.split('\n').slice(0, 4))).toEqual([
    ['// court', ':param p0 => "court/x\\"y";', 'CYPHER 5', 'MATCH (this0:_Graph)'],
    ['// first', ':param p0 => 1;', 'CYPHER 5', 'MATCH (this0:_Graph)'],
  ]);
  expect(stdout.match(/^RETURN .* AS row;$/gms)).not.toBeNull();
});

test('the example variables beside a known operation are taken when no others are given', async () => {
  const { stdout } = await runProgram(['explain', 'schema/operations/court.graphql']);
  expect(stdout).toContain(':param p0 => "court/met-1vg0sk";');
});

test.each([
  ['{ courts { nodes { nam } } officerz { totalCount } }', [':1:20:', ':1:28:']],
  ['{ courts { nodes { name }', [':1:26:']],
  ['query A { courts { totalCount } } query B { courts { totalCount } }', ['--operation']],
  ['query A($id: ID!) { court(id: $id) { name } }', ['$id', '--variables']],
  ['{ courts(first: 1000) { nodes { name } } }', ['courts(first:)', '100']],
])('every fault of a question is told at once, with its place: %s', (text, places) => {
  const told = faultOf(() => explain(fileOf(text), {}));
  expect(told.code).toBe('BAD_INPUT');
  for (const place of places) expect(told.message).toContain(place);
});

function faultOf(work: () => void): ConductGraphError {
  try {
    work();
  } catch (error) {
    if (error instanceof ConductGraphError) return error;
    throw error;
  }
  throw new Error('It found no fault');
}

test('a question at fault ends the command with a plain sentence and the exit code 1', async () => {
  const { stdout, stderr, exitCode } = await runProgram(['explain', fileOf('{ nonsense }')]);
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
  expect(stderr).toMatch(/^BAD_INPUT: \S+question\.graphql:1:3: Cannot query field "nonsense"/);
});
