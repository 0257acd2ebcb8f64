import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { execa } from 'execa';
import { printedFiles } from '../../src/cli/printed-files.js';
import { readAnswers } from '../../src/cli/read-answers.js';
import { readOperations } from '../../src/cli/read-operations.js';
import { readSchema } from '../../src/cli/read-schema.js';

const printed = printedFiles(
  readSchema(),
  readFileSync('README.md', 'utf8'),
  readOperations(),
  readAnswers(),
);

test.each([...printed])(
  'who reads %s reads what the server does: `npm run generate` was run',
  (name, text) => {
    expect(readFileSync(name, 'utf8') === text).toBe(true);
  },
);

test('the published schema, the JSON Schemas of case files and the table of settings are what is printed', () => {
  expect([...printed.keys()].filter((name) => !name.startsWith('docs/cookbook/')).sort()).toEqual([
    'README.md',
    'schema.graphql',
    'schema/case-file.schema.json',
    'schema/library.schema.json',
    'schema/manifest.schema.json',
  ]);
});

test('typed documents and the words of the field are those of the schema: `npm run generate` was run', async () => {
  const { exitCode, all } = await execa(
    'node_modules/.bin/graphql-codegen',
    ['--config', 'codegen.ts', '--check'],
    { reject: false, all: true, env: { NODE_OPTIONS: '' } },
  );
  expect({ exitCode, all }).toMatchObject({ exitCode: 0 });
}, 120_000);
