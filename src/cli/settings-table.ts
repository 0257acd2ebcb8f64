import { settingsShape } from '../config/settings.js';

/** Those of tests are in CONTRIBUTING.md. */
const OF_TESTS = 'CONDUCT_GRAPH_TEST_';

/** The settings as a Markdown table: name, what it is when not set, what it means. */
export function settingsTable(): string {
  const shapes = Object.entries(settingsShape.shape).filter(([name]) => !name.startsWith(OF_TESTS));
  const rows = shapes.map(([name, shape]) => {
    const usual = shape.safeParse(undefined).data;
    return [`\`${name}\``, shown(usual), shape.description ?? ''];
  });
  const widths = [0, 1, 2].map((column) =>
    Math.max(...[HEAD, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(HEAD), rule, ...rows.map(line), ''].join('\n');
}

const HEAD = ['setting', 'when not set', 'meaning'];

function shown(usual: string | number | boolean | readonly string[] | undefined): string {
  const text = Array.isArray(usual) ? usual.join() : String(usual ?? '');
  return text === '' ? '' : `\`${text}\``;
}
