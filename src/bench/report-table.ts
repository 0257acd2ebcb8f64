import type { Result } from './benchmark.js';
import { ratioOf, type Bound, type Finding, type Row } from './row.js';
import type { TimeSpent } from './where-time-goes.js';

/** The results as a Markdown table, what falls short with its parts, and one line at the end. */
export function reportTable(results: readonly Result[]): string {
  return [
    '| work | against | ours | theirs | ratio | claimed | |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...results.map(line),
    '',
    ...results.flatMap(remark),
    '',
    summaryLine(results),
  ].join('\n');
}

/** How many rows hold, fall short and were not run. */
export function summaryLine(results: readonly Result[]): string {
  const notRun = results.filter(({ finding }) => finding.kind === 'not run');
  const short = results.filter((one) => one.finding.kind === 'measured' && !one.holds);
  const named = (some: readonly Result[]) =>
    some.length === 0 ? '' : ` (${some.map(({ row }) => row.id).join(', ')})`;
  const held = results.length - notRun.length - short.length;
  return `${String(held)} of ${String(results.length)} rows hold; ${String(short.length)} fall short${named(short)}; ${String(notRun.length)} were not run${named(notRun)}.`;
}

function line({ row, finding, holds }: Result): string {
  const cells = [
    row.work,
    row.against,
    ...figures(row.bound, finding),
    claimed(row.bound),
    verdict(finding, holds),
  ];
  return `| ${cells.join(' | ')} |`;
}

function figures(bound: Bound, finding: Finding): readonly string[] {
  if (finding.kind === 'not run') return ['', '', ''];
  const { ours, against, unit } = finding;
  return [`${shown(ours)} ${unit}`, `${shown(against)} ${unit}`, ratioOf(bound, finding).toFixed(2)];
}

function claimed(bound: Bound): string {
  const factor = String(bound.factor);
  if (bound.kind === 'at most') return `at most ${factor}`;
  return `at least ${factor}${bound.underMs === undefined ? '' : `, under ${String(bound.underMs)} ms`}`;
}

function verdict(finding: Finding, holds: boolean): string {
  if (finding.kind === 'not run') return 'not run';
  if (finding.wrong !== undefined) return 'not the same values';
  return holds ? 'holds' : 'falls short';
}

function remark({ row, finding, holds, spent }: Result): readonly string[] {
  const said = finding.kind === 'not run' ? finding.because : (finding.wrong ?? finding.note);
  return [
    ...(said === undefined ? [] : [`${row.id}: ${said}.`]),
    ...(finding.kind === 'measured' && !holds ? undisturbedLine(row, finding) : []),
    ...(spent ? spentLines(row.id, spent) : []),
  ];
}

function undisturbedLine(
  { id, bound }: Row,
  finding: Extract<Finding, { kind: 'measured' }>,
): readonly string[] {
  const { undisturbed, unit } = finding;
  if (!undisturbed) return [];
  const ratio = ratioOf(bound, { ...finding, ...undisturbed }).toFixed(2);
  return [
    `${id} took ${shown(undisturbed.ours)} ${unit} against ${shown(undisturbed.against)} ${unit} in the quickest tenth, a ratio of ${ratio}.`,
  ];
}

function spentLines(id: string, spent: TimeSpent): readonly string[] {
  const { database, decoding, completion, serialisation, http, dbHits, steps } = spent;
  const parts = Object.entries({ database, decoding, completion, serialisation, http });
  return [
    `${id} spends ${parts.map(([part, ms]) => `${part} ${shown(ms)} ms`).join(', ')}; ${dbHits.toLocaleString('en')} database hits.`,
    ...steps.map(
      (step) => `  ${step.dbHits.toLocaleString('en')} hits, ${String(step.rows)} rows: ${step.operator}`,
    ),
  ];
}

function shown(number: number): string {
  return number >= 100 ? Math.round(number).toLocaleString('en') : number.toFixed(2);
}
