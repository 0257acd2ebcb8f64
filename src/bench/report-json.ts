import type { Result } from './benchmark.js';
import type { Machine } from './machine.js';
import { summaryLine } from './report-table.js';
import { ratioOf } from './row.js';

/** The results for programs: every figure that was taken. */
export function reportJson(machine: Machine, dataSet: string, results: readonly Result[]): string {
  const rows = results.map(({ row: { id, work, against, bound }, finding, holds, spent }) => {
    const about = { id, work, against, bound };
    if (finding.kind === 'not run') return { ...about, result: 'NOT_RUN', because: finding.because };
    const { ours, against: theirs, unit, undisturbed, note, wrong } = finding;
    const figures = { ours, theirs, unit, ratio: ratioOf(bound, finding), undisturbed, note, wrong, spent };
    return { ...about, result: holds ? 'HOLDS' : 'FALLS_SHORT', ...figures };
  });
  return `${JSON.stringify({ machine, dataSet, summary: summaryLine(results), rows }, null, 2)}\n`;
}
