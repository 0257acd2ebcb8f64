import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { missingNeo4j } from '../../src/local-neo4j/missing-neo4j.js';
import { releaseOf } from '../../src/local-neo4j/releases.js';
import { runProgram } from '../cli/run-program.js';
import { databaseTimeoutMs } from '../database.js';
import { scratchServer } from './scratch-server.js';

const { options, home, lock } = scratchServer('commands', { asksMaven: true });

/** What a user sees of a command: its exit code and what it prints. */
const conductGraph = (command: string, environment: Readonly<Record<string, string>> = {}) =>
  runProgram(command.split(' '), { CONDUCT_GRAPH_DATA: options.dataFolder, ...environment });

test(
  'a database that was started by hand stays until it is stopped by hand, and its graph until it is reset',
  async () => {
    expect((await conductGraph('db status')).stdout).toContain('Neo4j is not running.');
    expect((await conductGraph('db stop')).stdout).toContain('Neo4j was not running.');

    const started = await conductGraph('db start');
    expect(started).toMatchObject({ exitCode: 0 });
    expect(started.stdout).toMatch(/^Bolt {6}bolt:\/\/127\.0\.0\.1:\d+$/m);
    expect(started.stdout).toMatch(/^Password {2}[0-9a-f]{24}$/m);
    expect((await conductGraph('db start')).stdout).toBe(started.stdout);
    const status = await conductGraph('db status');
    expect(status.stdout).toContain('It stays until it is stopped.');
    expect(status.stdout).toContain(home);

    const refused = await conductGraph('db reset --yes');
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    expect(refused.stderr).toMatch(/^NEO4J_IN_USE: Neo4j is running\. Stop it first/);

    expect((await conductGraph('db stop')).stdout).toContain('Neo4j is stopped.');
    expect(await lock()).toMatchObject({ state: 'stopped' });
    const unsure = await conductGraph('db reset');
    expect(unsure).toMatchObject({ exitCode: 1, stdout: '' });
    expect((await conductGraph('db reset --yes')).stdout).toContain('The graph is removed.');
  },
  databaseTimeoutMs,
);

test('settings that are wrong are told all at once, without a stack', async () => {
  const { exitCode, stderr } = await conductGraph('db start', {
    CONDUCT_GRAPH_BOLT_PORT: 'many',
    CONDUCT_GRAPH_NEO4J_VERSION: '3.5',
  });
  expect(exitCode).toBe(1);
  expect(stderr.split('\n')).toHaveLength(2);
  expect(stderr).toContain('CONDUCT_GRAPH_BOLT_PORT');
  expect(stderr).toContain('CONDUCT_GRAPH_NEO4J_VERSION');
});

test('without Maven the first start says what to install, and what to do instead', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'conduct-graph-path-'));
  await symlink(process.execPath, join(folder, 'node'));
  const { exitCode, stderr } = await conductGraph('db start', { PATH: folder, CONDUCT_GRAPH_DATA: folder });
  await rm(folder, { recursive: true });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^NEO4J_MISSING: /);
  expect(stderr).toContain('Maven (the command mvn)');
  expect(stderr).toContain('NEO4J_URI');
});

test('what is missing is told together, with three ways out', () => {
  const old = { command: '/old/bin/java', home: '/old', version: 11, build: '' };
  const { message, fields } = missingNeo4j(releaseOf('5.26.31'), { java: [old], maven: true });
  expect(fields['missing']).toHaveLength(2);
  expect(message).toContain('Java 17 or later (too old: 11 in /old)');
  expect(message).toContain('1. Install Java 17 or later and Maven');
  expect(message).toContain('2. Point NEO4J_URI');
  expect(message).toMatch(/3\. .*\n +docker run .*neo4j:5\.26\.31-community\n/);
});
