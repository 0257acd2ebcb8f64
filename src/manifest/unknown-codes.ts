import type { Fault } from '../errors.js';
import type { UnknownCodes } from './compiling.js';
import type { DataFile, Manifest, Row } from './manifest.js';

/** Counts codes that no list knows, with the row where each stands first. */
export interface CodeCounts extends UnknownCodes {
  /** The row that is read now. */
  at(file: DataFile, row: Row): void;
  /** A fault for each code, in the order in which they came. */
  faults(manifest: Manifest): readonly Fault[];
}

/** Nothing is unknown yet. */
export function countCodes(): CodeCounts {
  const found = new Map<string, { list: string; code: string; rows: Set<string>; first: string }>();
  let here: { readonly file: DataFile; readonly row: Row } | null = null;
  return {
    at(file, row) {
      here = { file, row };
    },
    add(list, code) {
      const place = here ? `${here.file.path}:${String(here.row.number + 1)}` : list;
      const known = found.get(`${list} ${code}`) ?? { list, code, rows: new Set<string>(), first: place };
      known.rows.add(place);
      found.set(`${list} ${code}`, known);
    },
    faults: ({ placeOf }) =>
      [...found.values()].map(({ list, code, rows, first }) => ({
        place: placeOf(['codes', list], 'key'),
        problem: `The list "${list}" does not have the code "${code}", which ${String(rows.size)} rows have, first ${first}`,
        remedy: 'Say what it means under values, or what it stands for under local',
      })),
  };
}
