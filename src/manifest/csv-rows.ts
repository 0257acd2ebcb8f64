import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse'; // RFC 4180 as a stream, with quotes and line ends of every kind
import type { Fault } from '../errors.js';

/** A file that cannot be read as it should be. */
export class FileFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.problem);
  }
}

/** A record of a CSV file as text, the header first, with the line on which it begins. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Reads a CSV file, packed by gzip where its name says so. Nothing but one block is in memory.
 * @throws FileFault at `file:line:column` when it is cut off, is not UTF-8, or a row has another number of cells than the header
 */
export async function* csvRows(path: string): AsyncGenerator<CsvRecord> {
  const bytes = createReadStream(path);
  const unpacked = path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  if (unpacked !== bytes) bytes.on('error', (error) => unpacked.destroy(error));
  const parser = parse({ info: true, relax_column_count: true, bom: true, skip_empty_lines: true });
  let line = 1;
  try {
    const texts = Readable.from(decoded(unpacked, path));
    texts.on('error', (error) => parser.destroy(error));
    for await (const { record, info } of texts.pipe(parser) as AsyncIterable<{
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }>) {
      yield { cells: record, line };
      line = info.lines + 1;
    }
  } catch (error) {
    throw error instanceof FileFault ? error : new FileFault(faultOf(error, path, line));
  } finally {
    bytes.destroy();
  }
}

async function* decoded(bytes: AsyncIterable<unknown>, path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = 1;
  try {
    for await (const block of bytes) {
      const text = decoder.decode(block as Buffer, { stream: true });
      yield text;
      lines += text.split('\n').length - 1;
    }
    yield decoder.decode();
  } catch (error) {
    if ((error as { readonly code?: string }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new FileFault({
      place: `${path}:${String(lines)}:1`,
      problem: 'From about here the file is not UTF-8 text',
      remedy: 'Use the file as it was published, or save it as UTF-8',
    });
  }
}

function faultOf(error: unknown, path: string, line: number): Fault {
  const { code, message } = error as { readonly code?: string; readonly message: string };
  const place = `${path}:${String(line)}:1`;
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
    return {
      place: `${path}:1:1`,
      problem: 'The file cannot be read',
      remedy: 'Name the folder that holds the files of the manifest',
    };
  if (code === 'Z_BUF_ERROR' || /unexpected end/.test(message))
    return { place, problem: 'The packed file ends here, in the middle', remedy: 'Fetch it again' };
  if (code?.startsWith('Z_'))
    return { place, problem: 'The file is not what gzip made, or was damaged', remedy: 'Fetch it again' };
  if (code?.startsWith('CSV_'))
    return {
      place,
      problem: 'A quoted cell is not closed, or goes on behind its quote',
      remedy: 'Correct the row, or fetch the file again',
    };
  throw error;
}

/** The SHA-256 of a file. @throws FileFault when it cannot be read */
export async function checksumOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const block of createReadStream(path)) hash.update(block as Buffer);
  } catch (error) {
    throw new FileFault(faultOf(error, path, 1));
  }
  return hash.digest('hex');
}
