import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { MANIFEST_FILE, writeForce, type WrittenForce } from '../../src/generate/write-force.js';
import { silentProgress } from '../../src/observe/progress.js';

/** The manifest whose shape the files have. */
export const template = readFileSync('seed/datasets/chicago.yaml', 'utf8');

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A force written to a folder of its own, which goes with the test. */
export interface Generated extends WrittenForce {
  readonly folder: string;
  readonly manifest: string;
}

/** Writes a force for a test. */
export async function generated(officers: number, seed: number): Promise<Generated> {
  const folder = newFolder();
  const written = await writeForce({ officers, seed, folder, template, progress: silentProgress });
  return { ...written, folder, manifest: readFileSync(join(folder, MANIFEST_FILE), 'utf8') };
}

/** A folder that goes with the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fictional-force-'));
  folders.push(folder);
  return folder;
}
