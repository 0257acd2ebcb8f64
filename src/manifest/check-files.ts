import { join } from 'node:path';
import type { Fault } from '../errors.js';
import { checksumOf, csvRows, FileFault } from './csv-rows.js';
import type { DataFile, Manifest } from './manifest.js';

/** What is wrong with the files of a manifest before a row is read: missing, another checksum, other columns. All of them. */
export async function checkFiles(manifest: Manifest, folder: string): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const file of manifest.files.values()) {
    try {
      faults.push(...(await checkFile(file, manifest, folder)));
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      faults.push(error.fault);
    }
  }
  return faults;
}

async function checkFile(file: DataFile, manifest: Manifest, folder: string): Promise<readonly Fault[]> {
  const path = join(folder, file.path);
  const faults: Fault[] = [];
  const sum = await checksumOf(path);
  if (sum !== file.sha256) {
    faults.push({
      place: manifest.placeOf(['files', file.name, 'sha256']),
      problem: `${path} is another file than the one that the manifest was written for: its SHA-256 is ${sum}`,
      remedy:
        'Fetch the file that the manifest names, or check the mapping against this one and change the sum',
    });
  }
  for await (const { cells } of csvRows(path)) {
    faults.push(...columnFaults(cells, file, path));
    break;
  }
  return faults;
}

function columnFaults(
  header: readonly string[],
  { columns, name }: DataFile,
  path: string,
): readonly Fault[] {
  const expected = columns.filter(({ type }) => type !== 'computed').map((column) => column.name);
  if (header.length === expected.length && header.every((cell, index) => cell === expected[index])) return [];
  const missing = expected.filter((column) => !header.includes(column));
  const unknown = header.filter((cell) => !expected.includes(cell));
  const place = (cell: string | undefined) => {
    const before = header.slice(0, Math.max(0, header.indexOf(cell ?? '')));
    return `${path}:1:${String(before.join(',').length + (before.length > 0 ? 2 : 1))}`;
  };
  if (missing.length === 0 && unknown.length === 0) {
    const moved = header.find((cell, index) => cell !== expected[index]);
    return [
      {
        place: place(moved),
        problem: `The columns of "${name}" stand in another order than in the manifest`,
        remedy: 'Bring the columns of the manifest into the order of the file',
      },
    ];
  }
  return [
    ...missing.map((column) => ({
      place: place(unknown[0]),
      problem: `The column "${column}" is missing`,
      remedy:
        unknown.length > 0
          ? `If it was renamed, change its name in the manifest: the file has ${unknown.map((one) => `"${one}"`).join(', ')}`
          : 'Use the file that the manifest was written for',
    })),
    ...(missing.length > 0 ? [] : unknown).map((column) => ({
      place: place(column),
      problem: `The manifest does not know the column "${column}"`,
      remedy: 'Add it to the columns, as ignored where nothing needs it',
    })),
  ];
}
