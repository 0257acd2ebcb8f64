import type { Imported } from '../manifest/import-files.js';

/** What became of the rows of each file, as a table, and why rows were refused. */
export function importSummary({ files, refusedRows, facts }: Imported): string {
  const number = (value: number) => value.toLocaleString('en').padStart(11);
  const rows = files.map(
    ({ file, ...one }) =>
      `  ${file.padEnd(20)}${number(one.rows)}${number(one.loaded)}${number(one.merged)}${number(one.refused)}`,
  );
  const reasons = new Map<string, number>();
  for (const { file, because } of refusedRows) {
    const reason = `${file}: ${because}`;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return [
    `  ${'file'.padEnd(20)}${['rows', 'loaded', 'merged', 'refused'].map((word) => word.padStart(11)).join('')}`,
    ...rows,
    ...[...reasons].map(([reason, count]) => `  refused, since ${reason} (${count.toLocaleString('en')})`),
    `  ${facts.nodes.length.toLocaleString('en')} records, ${facts.relationships.length.toLocaleString('en')} links.`,
  ].join('\n');
}
