import { createHash } from 'node:crypto';
import { closeSync, openSync, writeFileSync } from 'node:fs';
// gzip in JavaScript: what zlib packs differs by its version and by the processor, and these files are the same everywhere.
import { Gzip } from 'fflate';

/** A packed CSV file that is being written. */
export interface CsvFile {
  add(row: Readonly<Record<string, string | number>>): void;
  /** Writes what is left. @returns its SHA-256, and how many rows it has */
  finish(): { readonly sha256: string; readonly rows: number };
  /** Closes it, whatever has been written. */
  close(): void;
}

/** Characters that are packed at a time: what of a file is in memory. */
const BLOCK = 65_536;

/** Begins a file with its header. Fails where one of this name is there: files of somebody else are never overwritten. */
export function createCsvFile(path: string, columns: readonly string[]): CsvFile {
  const file = openSync(path, 'wx');
  const hash = createHash('sha256');
  // No time is stamped: it would make each file another one.
  const gzip = new Gzip({ mtime: 0 }, (bytes) => {
    hash.update(bytes);
    writeFileSync(file, bytes);
  });
  let [text, rows, isOpen] = [`${columns.map(quoted).join(',')}\n`, 0, true];
  const pack = (isLast: boolean): void => {
    gzip.push(Buffer.from(text), isLast);
    text = '';
  };
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    add(row) {
      text += `${columns.map((column) => quoted(row[column] ?? '')).join(',')}\n`;
      rows += 1;
      if (text.length >= BLOCK) pack(false);
    },
    finish() {
      pack(true);
      close();
      return { sha256: hash.digest('hex'), rows };
    },
    close,
  };
}

function quoted(cell: string | number): string {
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
