import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { printedFiles } from './printed-files.js';
import { readAnswers } from './read-answers.js';
import { readOperations } from './read-operations.js';
import { readSchema } from './read-schema.js';

/** Writes the files that follow from the schema and the settings. For those who develop, at the top of the repository. */
export function print(): void {
  const readme = readFileSync('README.md', 'utf8');
  mkdirSync('docs/cookbook', { recursive: true });
  for (const [name, text] of printedFiles(readSchema(), readme, readOperations(), readAnswers())) {
    writeFileSync(name, text);
    console.log(name);
  }
}
