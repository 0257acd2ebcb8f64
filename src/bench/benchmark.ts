import type { Progress } from '../observe/progress.js';
import type { Bench } from './bench.js';
import { holds, type Finding, type Row } from './row.js';
import { whereTimeGoes, type TimeSpent } from './where-time-goes.js';

/** A row with what came of it. */
export interface Result {
  readonly row: Row;
  readonly finding: Finding;
  readonly holds: boolean;
  /** Of a row that falls short. */
  readonly spent: TimeSpent | null;
}

/** Measures row after row. */
export async function benchmark(
  rows: readonly Row[],
  bench: Bench,
  progress: Progress,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const row of rows) {
    progress.now(`Measuring ${row.id}`);
    const finding = await row.measure(bench);
    const isShort = finding.kind === 'measured' && !holds(row.bound, finding);
    const question = finding.kind === 'measured' ? finding.question : undefined;
    const spent = isShort && question ? await whereTimeGoes(question, bench) : null;
    results.push({ row, finding, holds: holds(row.bound, finding), spent });
  }
  return results;
}
