import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ConductGraphError } from '../errors.js';
import { caseTemplate } from '../ingest/case-template.js';
import { freshId } from '../ingest/fresh-id.js';

/** Writes a commented case file with fresh ids. Never overwrites one. */
export function newCase(file: string): void {
  const handle = basename(file).replace(/\.ya?ml$/, '');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(handle) || handle === basename(file)) {
    throw new ConductGraphError(
      'BAD_INPUT',
      `${file} is no name for a case file. Use lower-case letters and digits, joined by hyphens, and .yaml: LIBRARY/some-case-2024.yaml`,
    );
  }
  try {
    writeFileSync(file, caseTemplate(handle, freshId), { flag: 'wx' });
  } catch (error) {
    const there = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new ConductGraphError(
      'BAD_INPUT',
      there
        ? `${file} is there already, and was left as it is.`
        : `${file} cannot be written. Check that its folder is there and may be written to.`,
    );
  }
  console.log(
    `Wrote ${file}. Fill it in, then check it: conduct-graph ingest --check ${file.slice(0, -basename(file).length) || '.'}`,
  );
}
