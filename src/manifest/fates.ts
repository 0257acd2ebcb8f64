/** What became of the rows of a file. Every row has exactly one fate: in = loaded + refused + merged. */
export interface FileFates {
  readonly file: string;
  readonly rows: number;
  readonly loaded: number;
  readonly merged: number;
  readonly refused: number;
}

/** A row that was not loaded. Its cells are never repeated: they may be about somebody. */
export interface RefusedRow {
  readonly file: string;
  /** 1 is the first row after the header. */
  readonly row: number;
  readonly because: string;
}

/** What happened to rows while they were read. */
export interface Fates {
  loaded(file: string): void;
  merged(file: string): void;
  refused(file: string, row: number, because: string): void;
  /** By file, in the order in which files were read. */
  files(): readonly FileFates[];
  /** Rows that were refused, in the order in which they were read. */
  readonly refusedRows: readonly RefusedRow[];
}

/** Counts the fates of rows. */
export function countFates(): Fates {
  const counts = new Map<string, { loaded: number; merged: number; refused: number }>();
  const of = (file: string) => {
    const known = counts.get(file) ?? { loaded: 0, merged: 0, refused: 0 };
    counts.set(file, known);
    return known;
  };
  const refusedRows: RefusedRow[] = [];
  return {
    loaded(file) {
      of(file).loaded += 1;
    },
    merged(file) {
      of(file).merged += 1;
    },
    refused(file, row, because) {
      of(file).refused += 1;
      refusedRows.push({ file, row, because });
    },
    files: () =>
      [...counts].map(([file, one]) => ({ file, rows: one.loaded + one.merged + one.refused, ...one })),
    refusedRows,
  };
}
