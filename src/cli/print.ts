import { readFileSync, writeFileSync } from 'node:fs';
import { printedFiles } from './printed-files.js';
import { readSchema } from './read-schema.js';

/** Writes the files that follow from the schema and the settings. For those who develop, at the top of the repository. */
export function print(): void {
  for (const [name, text] of printedFiles(readSchema(), readFileSync('README.md', 'utf8'))) {
    writeFileSync(name, text);
    console.log(name);
  }
}
