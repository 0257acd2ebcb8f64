import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_FILE, writeForce } from '../generate/write-force.js';
import { terminalProgress } from '../observe/progress.js';
import { wholeOption } from './whole-option.js';

/** What can be said to `generate`. */
export interface GenerateOptions {
  readonly officers: string;
  readonly seed: string;
  /** Folder to write to. */
  readonly to: string;
}

/** The manifest of the data set whose shape the files have. */
const TEMPLATE = new URL('../../seed/datasets/chicago.yaml', import.meta.url);

/** Writes a fictional force, with a manifest. Never overwrites a file. */
export async function generate({ officers, seed, to }: GenerateOptions): Promise<void> {
  const progress = terminalProgress();
  const { rows } = await writeForce({
    officers: wholeOption('--officers', officers),
    seed: wholeOption('--seed', seed),
    folder: to,
    template: readFileSync(TEMPLATE, 'utf8'),
    progress,
  });
  progress.done(`Wrote a fictional force and ${join(to, MANIFEST_FILE)}.`);
  for (const [file, number] of rows) console.log(`${file}: ${String(number)} rows`);
}
