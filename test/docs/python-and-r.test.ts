import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { readOperations } from '../../src/cli/read-operations.js';
import { databaseTimeoutMs } from '../database.js';
import { libraryDatabase } from '../library-database.js';
import { testServer } from '../server/test-server.js';
import { askedInPython, hasPython } from './asked-in-python.js';
import { fencedTexts } from './fenced-texts.js';

const used = ['officer-record', 'repeat-allegations'];
const hasCurl = spawnSync('curl', ['--version']).status === 0;
let url = '';

beforeAll(async () => {
  const operations = readOperations().filter(({ file }) => used.includes(file));
  ({ url } = await testServer(await libraryDatabase(), { operations, timeoutMs: databaseTimeoutMs }));
}, databaseTimeoutMs);

const texts = (page: string, language: string) => fencedTexts(page, language, url);

(hasPython ? test : test.skip)(
  'what the guide for Python says is so: a CSV, all pages of a list, the data version',
  async () => {
    const [csv = '', pages = '', version = ''] = texts('docs/python-and-r.md', 'python');
    expect(version).toContain('get_execution_result');
    // The last one goes on where the one before it ends.
    const [table, whole] = await askedInPython([
      `${csv}\nanswer = {}`,
      `${pages}\n${version}\nanswer = {"version": version, "ids": list(table["id"])}`,
    ]);
    expect(table?.rows).toBeGreaterThan(0);
    const ids = whole?.answer['ids'] as readonly string[];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(2);
    expect(whole?.answer['version']).toMatch(/^\w+/);
  },
  databaseTimeoutMs,
);

(hasCurl ? test : test.skip)("a page's line for the shell gives the answer that the page shows", async () => {
  const [line = ''] = texts('docs/cookbook/officer-record.md', 'sh');
  const { stdout } = await execa('bash', ['-c', line]);
  const recorded: unknown = JSON.parse(readFileSync('docs/cookbook/answers/officer-record.json', 'utf8'));
  expect((JSON.parse(stdout) as { readonly data: unknown }).data).toEqual(recorded);
});

(hasCurl ? test : test.skip)(
  'an explorer is told how an answer is drawn, as the guide to the Browser says',
  async () => {
    const [line = ''] = texts('docs/browser.md', 'sh');
    const { stdout } = await execa('bash', ['-c', line]);
    const { extensions } = JSON.parse(stdout) as {
      readonly extensions: { readonly cypher: readonly { readonly graph: { readonly text: string } }[] };
    };
    expect(extensions.cypher[0]?.graph.text).toMatch(/RETURN/);
  },
);
