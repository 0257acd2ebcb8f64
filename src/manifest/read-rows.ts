import { makeRecord, type Made, type Origin } from './make-record.js';
import type { Row } from './manifest.js';
import type { Fates } from './fates.js';
import type { Change } from './join-rows.js';
import type { Mapping } from './mapping.js';
import type { Records } from './records.js';

/** What is done with each row of a file: mappings in the order of the manifest, then joins and updates. */
export interface FileWork {
  readonly file: string;
  readonly mappings: readonly Mapping[];
  readonly changes: readonly Change[];
  readonly origin: Origin;
}

/**
 * Makes the records of a file's rows. The first thing that is done with a row decides its fate; where nothing is to be done,
 * the row is there to be looked up. Rows that come under another number are read last, so that they never come before the
 * rows that they repeat.
 * @returns after the last row, finishes
 */
export function rowReader(work: FileWork, records: Records, fates: Fates) {
  const later: Row[] = [];
  const read = (row: Row, isLast: boolean): void => {
    const made = fateOf(work, row, records, isLast);
    if (made === 'later') later.push(row);
    else if (made === 'merged') fates.merged(work.file);
    else if (typeof made === 'object') fates.refused(work.file, row.number, made.refused);
    else fates.loaded(work.file);
  };
  return {
    row: (row: Row): void => {
      read(row, false);
    },
    end(): void {
      for (const row of later) read(row, true);
    },
  };
}

function fateOf(work: FileWork, row: Row, records: Records, isLast: boolean): Made {
  const { mappings, changes, origin } = work;
  let fate: Made | null = null;
  for (const mapping of mappings) {
    const made = makeRecord(mapping, row, origin, records, isLast);
    fate ??= made;
    // What follows from a row's record is not made where there is none, or is there already.
    if (fate === 'later' || fate === 'merged' || typeof fate === 'object') return fate;
  }
  for (const change of changes) {
    const made = change(row, records, origin);
    fate ??= made;
  }
  return fate ?? 'none';
}
