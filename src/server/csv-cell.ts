/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** What would end a cell, or be taken for a comment. */
const QUOTED = /["\n\r,#]|^\s|\s$/;

/** A value as a cell of CSV (RFC 4180). A text that a spreadsheet would run is made a text again; a number stays one. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line that is no row: statistics programs leave it out when they are told that `#` begins a comment. */
export function csvComment(name: string, text: string): string {
  return `# ${name}: ${text.replace(/\s+/g, ' ').trim()}\n`;
}
