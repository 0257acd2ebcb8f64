import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { ConductGraphError } from '../errors.js';
import type { Progress } from '../observe/progress.js';
import { MOST_OFFICERS } from './accusations.js';
import { COLUMNS, type FileName } from './columns.js';
import { createCsvFile, type CsvFile } from './csv-file.js';
import type { Planted } from './edge-cases.js';
import { fictionalManifest } from './fictional-manifest.js';
import { generateForce, type Batch } from './generate-force.js';

/** The name of the manifest beside the files. */
export const MANIFEST_FILE = 'fictional.yaml';

/** What is to be written, and where. */
export interface WriteForceOptions {
  readonly officers: number;
  readonly seed: number;
  /** Made where it is not there. */
  readonly folder: string;
  /** The manifest of the data set whose shape the files have, as text. */
  readonly template: string;
  readonly progress: Progress;
}

/** What was written. */
export interface WrittenForce {
  /** Rows by file. */
  readonly rows: ReadonlyMap<FileName, number>;
  readonly planted: Planted;
}

/**
 * Writes a fictional force with a manifest, which comes last: where it is, the files are whole. Where it fails, nothing is left.
 * @throws BAD_INPUT when a file of such a name is there, or none can be written
 */
export async function writeForce(options: WriteForceOptions): Promise<WrittenForce> {
  const { officers, seed, folder, template } = options;
  if (officers > MOST_OFFICERS) {
    throw new ConductGraphError(
      'BAD_INPUT',
      `A force has at most ${String(MOST_OFFICERS)} officers, not ${String(officers)}.`,
    );
  }
  if (existsSync(join(folder, MANIFEST_FILE))) throw alreadyThere(folder);
  const made: string[] = [];
  const files = new Map<FileName, CsvFile>();
  try {
    mkdirSync(folder, { recursive: true });
    for (const file of Object.keys(COLUMNS) as FileName[]) {
      files.set(file, createCsvFile(join(folder, file), COLUMNS[file]));
      made.push(file);
    }
    const planted = await writeRows(files, options);
    const written = [...files].map(([file, csv]) => [file, csv.finish()] as const);
    const sums = new Map(written.map(([file, { sha256 }]) => [file, sha256]));
    writeFileSync(join(folder, MANIFEST_FILE), fictionalManifest(template, sums, { officers, seed }), {
      flag: 'wx',
    });
    return { rows: new Map(written.map(([file, { rows }]) => [file, rows])), planted };
  } catch (error) {
    for (const csv of files.values()) csv.close();
    for (const file of made) rmSync(join(folder, file), { force: true });
    throw inOurWords(error, folder);
  }
}

async function writeRows(
  files: ReadonlyMap<FileName, CsvFile>,
  { officers, seed, progress }: WriteForceOptions,
): Promise<Planted> {
  const batches = generateForce(officers, seed);
  let shown = '';
  for (;;) {
    const next = batches.next();
    if (next.done) return next.value;
    for (const { file, row } of next.value.rows) files.get(file)?.add(row);
    const share = shareOf(next.value);
    if (share === shown) continue;
    shown = share;
    progress.now(share);
    // Ctrl-C is heard, and a spinner turns.
    await setImmediate();
  }
}

/** How far it is, in steps of twenty: a line each where there is no terminal. */
function shareOf({ what, done, of }: Batch): string {
  return `${what}: ${String(Math.floor((done * 20) / of) * 5)} of 100 written`;
}

function inOurWords(error: unknown, folder: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST') return alreadyThere(folder);
  if (code === 'EACCES' || code === 'ENOTDIR' || code === 'EROFS' || code === 'ENOSPC') {
    return new ConductGraphError(
      'BAD_INPUT',
      `Nothing can be written to ${folder}. Check that it is a folder that may be written to, with room for the files.`,
    );
  }
  return error;
}

function alreadyThere(folder: string): ConductGraphError {
  return new ConductGraphError(
    'BAD_INPUT',
    `${folder} holds files of these names already, which were left as they are. Name another folder with --to.`,
  );
}
